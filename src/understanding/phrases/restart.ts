/** Training phrases: throw the conversation away and start again. */
export const restart = `
Làm lại từ đầu
Bắt đầu lại
Bắt đầu lại từ đầu
Hủy hết làm lại
Xóa hết làm lại từ đầu
Thôi làm lại
Cho tôi làm lại
Làm lại
Restart
Reset
Khởi động lại
Nói lại từ đầu
Hủy bỏ tất cả, bắt đầu lại
Quay về từ đầu
Trở về đầu
Về đầu
Làm mới
Làm lại hết đi
Tôi muốn làm lại từ đầu
Thoát ra làm lại
Bỏ hết đi, làm lại
Bắt đầu lại cuộc trò chuyện
Xin làm lại từ đầu
Rối quá, làm lại từ đầu đi
Sai hết rồi, làm lại từ đầu
Hỏi lại từ đầu đi em
Cho em bắt đầu lại
Nhập lại từ đầu
Khai lại từ đầu
Hủy cuộc trò chuyện này
Thôi bỏ đi, bắt đầu lại
Bắt đầu mới
Quay lại từ đầu
Trở lại từ đầu
Chạy lại từ đầu
Đi lại từ bước một
Quay về bước đầu tiên
/start
/restart
Làm lại hồ sơ này từ đầu
Điền lại từ đầu
lam lai tu dau
bat dau lai
bat dau lai tu dau
huy het lam lai
lam lai di
reset
reset lại đi ad
lam lai het
cho e lam lai tu dau
quay ve tu dau
xoa het lam lai
làm lại từ đầu đi ad
lm lại từ đầu
bỏ hết lm lại đi e
nàm nại từ đầu
làm lai tư đâu
bắt đâu lại tư đầu
lafm laij tuwf ddaauf
bawts ddaauf laij
huyr heets lafm laij
`;
