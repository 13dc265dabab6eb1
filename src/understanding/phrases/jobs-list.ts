/** Training phrases: job referral. */
export const jobsList = `
Có việc làm gì không
Giới thiệu việc làm cho em
Em muốn tìm việc
Công ty nào đang tuyển người
Có chỗ nào tuyển công nhân may không
Tìm việc làm gần nhà
Việc làm thêm buổi tối
Có việc gì làm tại nhà không
Khu công nghiệp Đồng Bành có tuyển không
Con tôi học xong cấp 3 muốn đi làm
Em muốn đi xuất khẩu lao động
Đi Nhật làm thế nào
Có đơn hàng đi Đài Loan không
Tuyển lao động phổ thông không
Có việc cho người 50 tuổi không
Lương công nhân may bao nhiêu
Tìm việc giúp việc nhà
Có ai thuê người hái hồi không
Việc thời vụ có không
Tôi thất nghiệp, hội giới thiệu việc giúp
Xin việc ở công ty điện tử
Hội có giới thiệu việc làm không
Danh sách việc làm
Có tuyển nhân viên bán hàng không
Em nghỉ thai sản xong muốn tìm việc mới
Việc nhẹ cho phụ nữ có con nhỏ
Ở Lạng Sơn có nhà máy nào tuyển
Có chỗ nào cần người nấu ăn không
Trường mầm non có tuyển cô nuôi không
Cần tìm việc gấp
Chồng em muốn đi làm xây dựng, có chỗ nào không
Có việc ở cửa khẩu không
Bốc vác ở cửa khẩu Tân Thanh có tuyển nữ không
Sàn giao dịch việc làm khi nào mở
Hội chợ việc làm
Trung tâm dịch vụ việc làm ở đâu
Làm hồ sơ xin việc thế nào
Đi làm ở Bắc Ninh có xe đưa đón không
Việc đan lát nhận về nhà làm
Có ai thuê làm cỏ không
Công việc cho người không biết chữ
Xưởng gỗ có cần người không
Đi lao động nước ngoài hết bao nhiêu tiền
Điều kiện đi Hàn Quốc làm việc
Có đơn hàng nào cho phụ nữ 40 tuổi không
Hội có đưa người đi làm công ty không
Muốn xin làm công nhân
Cho chị hỏi chỗ làm nào gần Đồng Mỏ
co viec lam nao khong
tim viec lam
gioi thieu viec lam cho e voi
cty nao tuyen nguoi k
tuyen cong nhan may ko
e muốn tìm vc lm
co viec lam them k ad
muon di xkld
di nhat can gi
con toi can viec lam
viec lam tai nha
nhà máy nào tuyển nữ k
xin viec o dau
tuyên công nhân không
tim viêc lam gân nhà
có chỗ lào tuyển người không
tifm vieecj lafm
cos vieecj gif khoong
coong ty naof tuyeenr nguwowif
Em năm nay 28 tuổi, có một con nhỏ gửi nhà trẻ, muốn tìm việc giờ hành chính gần nhà để chiều còn đón con, hội có chỗ nào giới thiệu cho em với
Con trai tôi 20 tuổi ở nhà chơi suốt, muốn cho nó đi làm công ty mà không biết chỗ nào uy tín, nhờ hội giới thiệu giúp
Sau tết nhà chị hết việc đồng áng, chị muốn đi làm thời vụ vài tháng kiếm thêm, em xem có chỗ nào nhận không
`;
