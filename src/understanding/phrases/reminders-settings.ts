/** Training phrases: change or show when, how, how often and what is reminded. */
export const remindersSettings = `
Đổi giờ nhắc
Đổi giờ nhắc sang 7 giờ sáng
Nhắc trước 3 ngày
Nhắc tôi trước một ngày thôi
Cài đặt nhắc nhở
Xem cài đặt nhắc nhở
Chỉnh lại lịch nhắc
Đổi ngày nhắc
Nhắc buổi tối được không
Nhắc vào buổi sáng nhé
Đừng nhắc ban đêm, nhắc ban ngày thôi
Chuyển sang nhắc qua tin nhắn SMS
Nhắc qua Zalo thôi
Chỉ nhắc nợ thôi, không nhắc lịch học
Chỉ nhắc lịch học
Nhắc cả hai loại
Nhắc ít thôi
Nhắc một lần thôi
Mỗi tuần nhắc một lần
Nhắc hai lần trước hạn
Thay đổi thời gian nhắc
Sửa cài đặt thông báo
Nhắc sớm hơn được không
Nhắc muộn hơn một chút
Hiện đang nhắc lúc mấy giờ
Tôi đang bật những nhắc nhở nào
Nhắc nhở của tôi đang để thế nào
Đặt lại giờ nhắc 8 giờ tối
Cho đổi giờ báo sang 6 rưỡi
Gọi điện nhắc thay vì nhắn tin
Đổi kênh nhắc
Đổi sang nhắc qua Telegram
Nhắc trước hạn 5 ngày giúp tôi
Cho nhắc trước 10 ngày
Tôi muốn nhắc trước hai tuần
Giảm số lần nhắc
Tần suất nhắc là bao nhiêu
Có chọn được giờ nhắc không
Chuyển giờ nhắc xuống buổi trưa
Tùy chỉnh thông báo
Nhắc vào cuối tuần thôi
Điều chỉnh thời gian nhận thông báo
Nhắc gần hạn thôi, đừng nhắc sớm quá
Tăng số lần nhắc lên
doi gio nhac
nhac truoc 3 ngay
chinh lai gio nhac
cai dat nhac nho
sua lich nhac
nhac buoi toi thoi
doi h nhac sang 8h
nhắc trc 5 ngày nha
nhac qua zalo thoi
xem cai dat nhac
thay doi gio nhan thong bao
chi nhac no thoi
nhac som hon 1 ngay
nhắc 7h tối đc k ad
đổi giờ nhăc
chỉnh nại giờ nhắc
sửa giơ nhac sang 6 gio toi
ddoir giowf nhawcs
nhawcs truwowcs 3 ngayf
caif ddawtj nhawcs nhowr
Sáng chị đi nương từ sớm không cầm điện thoại, em chuyển giờ nhắc sang tối tầm 7 giờ cho chị nhé
Lần trước nhắc sát ngày quá chị không kịp lo tiền, từ nay em nhắc trước hẳn một tuần cho chị
Tôi muốn tin nhắc lịch học vẫn gửi còn nhắc nợ thì thôi, chỉnh giúp tôi với
`;
