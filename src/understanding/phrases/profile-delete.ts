/** Training phrases: delete my data, unlink, stop using the bot. */
export const profileDelete = `
Xóa tài khoản
Xóa dữ liệu của tôi
Xóa thông tin của em đi
Hủy liên kết tài khoản
Tôi không dùng nữa, xóa hết đi
Gỡ liên kết
Xóa số điện thoại của em
Ngừng sử dụng trợ lý
Tôi muốn xóa hồ sơ
Rút lại sự đồng ý
Không đồng ý lưu thông tin nữa
Hủy tài khoản
Xóa hết thông tin cá nhân
Đừng lưu thông tin của tôi
Tôi muốn thoát khỏi hệ thống
Ngắt kết nối tài khoản
Bỏ liên kết với hội
Gỡ số điện thoại của tôi khỏi hệ thống
Xóa mọi thứ về tôi
Xóa lịch sử trò chuyện
Tôi ra khỏi hội rồi, xóa tên tôi đi
Xóa tin nhắn cũ của tôi
Không dùng bot nữa
Thôi không dùng cái này nữa
Yêu cầu xóa dữ liệu cá nhân
Tôi đòi quyền được xóa thông tin
Em bán điện thoại, xóa tài khoản giúp em
Đóng tài khoản
Khóa tài khoản của tôi
Xóa ảnh giấy tờ tôi gửi
Hủy kết nối zalo
Bỏ tài khoản của mẹ tôi đi
Xóa tên em ra khỏi trợ lý
Hủy đăng ký tài khoản
Thu hồi đồng ý xử lý dữ liệu
Tôi không muốn hội giữ số điện thoại của tôi
xoa tai khoan
xoa du lieu cua toi
huy lien ket
xoa thong tin cua em
xóa tk jup e
hủy lk tk
go so dien thoai cua toi
xoa het di k dung nua
huy tai khoan
ngung su dung
xoa ho so cua chi
thoi khong dung bot nua xoa di
xoá tài khoan
xóa dư liêu cua tôi
xóa tài khoản của tôi ra khỏi đây nuôn
xoas taif khoanr
huyr lieen keets
xoas duwx lieeuj cuar tooi
Chị không muốn để thông tin gia đình trên mạng nữa, lỡ ai biết thì phiền. Em xóa hết tên tuổi số điện thoại của chị đi nhé
Em chuyển đi tỉnh khác lấy chồng rồi, không sinh hoạt hội ở đây nữa, chị xóa tài khoản của em giúp
`;
