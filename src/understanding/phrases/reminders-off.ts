/** Training phrases: stop reminding or notifying. */
export const remindersOff = `
Tắt nhắc nợ
Đừng nhắc nữa
Không cần nhắc nữa
Tắt thông báo
Dừng gửi tin nhắn cho tôi
Thôi nhắc đi
Hủy nhắc nhở
Bỏ nhắc lịch học
Tôi không muốn nhận tin nữa
Đừng nhắn tin nữa
Ngừng gửi thông báo
Đừng làm phiền tôi nữa
Phiền quá, đừng nhắn nữa
Nhắn nhiều quá, tắt đi
Hủy đăng ký nhận tin
Thôi đừng báo nữa
Em không muốn bị nhắc nữa
Tắt nhắc trả lãi
Ngừng nhắc tôi
Stop
Dừng
Dừng nhắc
Không nhận tin nhắn của hội nữa
Xóa nhắc nhở
Xóa lịch nhắc
Khỏi nhắc tôi
Đừng báo lớp mới cho tôi nữa
Hủy nhắc nợ đi em
Tắt giúp chị cái nhắc nhở
Dừng thông báo lớp học
Từ nay không phải nhắc nữa
Tôi nhớ rồi, không cần nhắc
Tôi trả hết nợ rồi, thôi nhắc
Tắt hết thông báo đi
Ngắt thông báo
Bỏ nhận tin
Chặn tin nhắn nhắc nợ
Đêm hôm đừng nhắn nữa
Thôi không cần thông báo đâu
Bỏ cài đặt nhắc
tat nhac no
dung nhac nua
k can nhac nua
tat thong bao
dung gui tin nhan nua
huy nhac nho
thoi khoi nhac
đừng nhắn nx
tắt tb đi ad
k muốn nhận tin nx
khoi nhac toi
ngung gui tin
huy nhan tin
dung lam phien nua
tắt nhăc nhơ đi
thôi không cần nhắc lữa
đừng nhăn tin nưa
tawts nhawcs nowj
ddungwf nhawcs nuwax
khoong caanf nhawcs
Tôi trả hết vốn từ tháng trước rồi mà ngày nào cũng thấy nhắn nhắc nợ, thôi đừng nhắn cho tôi nữa
Điện thoại chị là con cầm đi học, tin nhắn nhắc nợ nó đọc được chị ngại lắm. Em tắt giúp chị đi
Dạo này em nhận nhiều tin quá không đọc hết được, chị ngừng gửi thông báo cho em nhé
`;
