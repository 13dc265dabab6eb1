/** Training phrases: my own classes: when and where, am I on the list. */
export const trainingMine = `
Lịch học của tôi
Tôi đã đăng ký lớp nào
Lớp của em học ở đâu
Khi nào tôi phải đi học
Mai tôi học mấy giờ
Em có trong danh sách lớp chưa
Tôi được nhận vào lớp chưa
Xem các lớp tôi đăng ký
Lớp tôi đăng ký bao giờ bắt đầu
Em đăng ký rồi mà chưa thấy báo lịch
Lớp nuôi gà của tôi học ngày nào
Tuần này em có buổi học không
Lớp may em đăng ký học chỗ nào
Tôi có lớp nào trong tháng này không
Em học lớp gì hôm nào
Tên tôi có trong lớp trồng nấm không
Đăng ký của em thành công chưa
Kiểm tra xem tôi đã đăng ký lớp nấu ăn chưa
Buổi học tiếp theo của tôi
Tôi quên mất lịch học rồi
Lớp học của em còn mấy buổi
Địa điểm lớp tôi ở đâu
Em đăng ký học may có được duyệt không
Hôm nay tôi có phải đi học không
Thứ mấy em học
Lớp của tôi đổi lịch chưa
Lớp em có bị hoãn không
Tôi đang tham gia những khóa nào
Chứng chỉ lớp tôi học xong đã có chưa
Bao giờ em được cấp chứng chỉ
Em vắng hai buổi có sao không
Các lớp của tôi
Khóa học của tôi
Lớp tôi ghi danh khai giảng hôm nào
Mấy giờ lớp tôi bắt đầu
Tôi ghi tên từ tuần trước, đã được xếp lớp chưa
Con gái tôi được học lớp nào
Lớp pha chế của em học từ ngày bao nhiêu
Đi học lớp đó em phải mang gì
Cho xem lịch học cá nhân
toi dang ky lop nao roi
lich hoc cua em
lop cua toi hoc o dau
mai em co lop ko
e dk lop may roi ma chua thay goi
khi nao em di hoc
ten toi co trong danh sach chua
lớp của mk học mấy h
e đk lớp nào r ạ
lop toi bao gio khai giang
xem lop da dang ky
tuan nay toi co phai di hoc khong
kiem tra dang ky hoc cua em
nịch học của tôi
lơp hoc cua em o đâu
lớp tôi đăng kí bao giờ học
lichj hocj cuar em
lowps em ddawng kys hocj ngafy naof
mai em cos hocj khoong
Em đăng ký lớp làm bánh từ đầu tháng mà đến giờ chưa thấy ai gọi, không biết em có được học không ạ
Chị nhớ là có ghi tên lớp nuôi ong, mà quên mất học ngày nào ở chỗ nào rồi. Em xem lại giúp chị với
Hôm trước đi họp thôn tôi có đăng ký học nghề, cán bộ bảo sẽ nhắn lịch mà điện thoại tôi hỏng mất tin. Lớp tôi học hôm nào hả em
`;
