/** Training phrases outside the assistant's work: weather, market prices, health, love, fortune, lottery, daily life. */
export const outOfScopeLife = `
Hôm nay trời có mưa không
Mai trời nắng hay mưa
Thời tiết ngày mai thế nào
Bao giờ hết rét
Có bão không em
Nhiệt độ hôm nay bao nhiêu
Tuần này có gió mùa không
Ở Mẫu Sơn có tuyết chưa
Bao giờ mưa để còn cấy
Dự báo thời tiết ba ngày tới
Sương muối có về không
Trời rét thế này bao giờ ấm
Giá lợn hơi hôm nay bao nhiêu
Giá vàng hôm nay
Giá na bao nhiêu một cân
Giá hồi khô năm nay
Thạch đen bán được bao nhiêu một cân
Giá xăng lên chưa
Gạo bây giờ bao nhiêu một cân
Giá bò giống hiện nay
Giá gà ta ngoài chợ
Giá phân đạm bao nhiêu một bao
Điện thoại này bao nhiêu tiền
Tivi cũ bán được mấy đồng
Mua xe máy cũ ở đâu rẻ
Xe Wave giá bao nhiêu
Giá đất ở Đồng Đăng
Một chỉ vàng bao nhiêu
Đô la hôm nay bao nhiêu
Tỷ giá nhân dân tệ
Giá thịt lợn ngoài chợ Kỳ Lừa
Măng khô bán ở đâu
Ai mua chó con không
Bán cho tôi con lợn
Em có bán áo không
Ship cho chị cái váy
Có bán thuốc giảm cân không
Quán phở nào ngon
Ăn gì tối nay
Cách nấu thịt kho tàu
Cách làm khâu nhục
Làm bánh khảo thế nào cho ngon
Vịt quay Lạng Sơn quán nào ngon
Công thức nấu bún riêu
Tôi bị đau đầu uống thuốc gì
Con tôi sốt cao phải làm sao
Đau bụng dưới có sao không
Mẹ tôi bị tiểu đường kiêng ăn gì
Em bị mất ngủ
Bà tôi huyết áp cao uống gì
Bị ho lâu ngày không khỏi
Trễ kinh một tuần có phải có thai không
Thuốc tránh thai loại nào tốt
Khám thai ở đâu tốt
Đau răng quá em ơi
Bị ong đốt làm thế nào
Chồng tôi đau lưng uống lá gì
Em bé mấy tháng thì ăn dặm
Con em biếng ăn phải làm sao
Bị dị ứng nổi mề đay
Ngứa khắp người bôi thuốc gì
Uống lá gì cho mát gan
Chữa gãy chân bằng lá ở đâu
Bị rắn cắn phải làm gì
Tôi bị viêm phụ khoa
Bác sĩ nào giỏi ở Lạng Sơn
Bệnh viện tỉnh khám mấy giờ
Thuốc ngủ mua ở đâu
Chân em bị sưng đau khớp
Bố em bị tai biến
Sốt xuất huyết có lây không
Mắt tôi mờ đi khám ở đâu
Làm sao để giảm béo
Da mặt em bị nám bôi gì
Em có người yêu chưa
Làm vợ anh nhé
Em xinh không
Em bao nhiêu tuổi
Nhà em ở đâu
Cho anh xin số em gái
Em ơi anh nhớ em
Yêu anh không
Anh yêu em
Em có chồng chưa
Kiếm cho tôi một cô vợ
Chồng tôi ngoại tình phải làm sao
Làm sao để chồng bớt rượu
Vợ chồng cãi nhau thì làm thế nào
Chán đời quá
Buồn quá em ơi
Hôm nay tôi buồn
Tôi cô đơn quá
Mẹ chồng khó tính quá
Con dâu hỗn thì phải làm sao
Người yêu cũ nhắn tin lại
Thất tình rồi
Đi chơi với anh không
Tối nay rảnh không em
Xem bói cho tôi
Tử vi hôm nay
Tuổi Tý năm nay thế nào
Xem ngày cưới
Ngày nào đẹp để làm nhà
Tuổi Dần hợp hướng nào
Xem ngày tốt động thổ
Hôm nay ngày tốt hay xấu
Mơ thấy rắn đánh con gì
Nằm mơ thấy người chết là điềm gì
Thầy cúng nào cao tay
Cúng rằm tháng bảy cần những gì
Cúng giải hạn hết bao nhiêu
Đặt tên con gái năm nay
Nháy mắt trái là điềm gì
Xem tướng tay
Sao chiếu mệnh tuổi Thìn
Hôm nay về con gì
Lô đề hôm nay đánh con gì
Kết quả xổ số miền Bắc
Xổ số hôm qua giải đặc biệt bao nhiêu
Cho xin con lô
Soi cầu hộ cái
Mua vé số ở đâu
Vietlott hôm nay
Đánh đề ở đâu
Đề về bao nhiêu
Con bạch thủ hôm nay
Cho vay nóng không cần giấy tờ lãi ngày
Có ai cho vay nặng lãi không
Hát cho chị nghe một bài
Kể chuyện cười đi
Kể chuyện ma
Đọc thơ cho em nghe
Đố em biết con gì
Mở bài hát quan họ
Cho nghe hát then
Gửi ảnh em xem nào
Tối nay tivi có phim gì
Phim này tên gì
Tải game ở đâu
Chơi cờ với tôi
Cách chơi tá lả
Hôm nay chợ phiên Kỳ Lừa có họp không
Xe khách đi Hà Nội mấy giờ
Vé xe Lạng Sơn Hà Nội bao nhiêu
Từ đây ra Hà Nội bao nhiêu cây
Đường lên Mẫu Sơn còn tắc không
Taxi ở Na Sầm số bao nhiêu
Mạng chậm quá
Điện thoại tôi hỏng sửa ở đâu
Làm sao cài zalo
Quên mật khẩu facebook
Nạp thẻ điện thoại cho tôi
Điện nhà tôi bị mất
Bao giờ có điện lại
Nước máy mất từ sáng
Rác nhà tôi không ai thu
Trộm vào nhà mất con gà
Hàng xóm đổ rác sang nhà tôi
Tranh chấp đất với hàng xóm
Làm hộ chiếu ở đâu
Đổi bằng lái xe thế nào
Đăng ký kết hôn cần gì
Làm giấy khai sinh cho con
Làm căn cước ở đâu
Li hôn thì làm thế nào
Nộp phạt giao thông ở đâu
Con tôi thi đại học khối gì
Lịch thi tốt nghiệp
Trường nào tốt cho con
Họp phụ huynh hôm nào
Giải hộ bài toán này
Điểm chuẩn đại học sư phạm
Viết hộ bài văn tả mẹ
Viết cho tôi bài thuyết trình
Soạn giúp tôi bài phát biểu
Dịch hộ câu này
Cắt tóc ở đâu đẹp
Mua kem trộn ở đâu
Đám cưới mừng bao nhiêu
Hoa hồng tặng mẹ mua ở đâu
Bao giờ đến tết
Hôm nay là thứ mấy
Hôm nay ngày bao nhiêu âm
Mấy giờ rồi
Bây giờ là mấy giờ
Tết năm nay được nghỉ mấy ngày
Con mèo nhà tôi đi lạc
Ai nhặt được ví không
Đang làm gì đấy em
Em ăn cơm chưa
Ăn cơm chưa
Ngủ chưa em
Ngủ ngon nhé
Trời ơi
Haizz
Mệt quá
Hôm nay mệt quá không muốn làm gì
Tôi vừa đi chợ về
Nhà tôi có năm người
Con tôi học lớp 3
Chồng tôi đi làm rồi
troi hom nay the nao
mai co mua k
thoi tiet hom nay ra sao
gia lon hoi hom nay
gia vang bn 1 chi
gia hoi kho bao nhieu
gia xang hom nay bn
con toi bi sot lam the nao
dau dau uong thuoc gi
e bi dau bung qua
me toi om nang
e co ny chua
yeu em
lam vo anh di
xem boi cho em
tu vi tuoi ngo
hom nay danh con gi
lo de hom nay
xo so mien bac
ke chuyen cuoi di
hat 1 bai di
an com chua e
dang lam gi do
buon qua ad oi
xe di ha noi may gio
lam can cuoc o dau
wifi mat r
nap the cho e
thoi tieets hoom nay
gias vangf hoom nay bao nhieeu
con tooi bij soots
trời mưa to quá
giá nợn hơi bao nhiêu
con tôi bị xốt cao
đau rạ dày uống thuốc gì
xem bói tình duyên
xem hộ quẻ đầu năm
Chồng chị dạo này hay uống rượu về đánh con, chị buồn lắm không biết nói với ai
Mấy hôm nay mưa suốt, thóc phơi không khô được, em có biết bao giờ nắng không
Em ơi con chị sốt từ đêm qua, uống hạ sốt không đỡ, giờ cho cháu đi viện hay uống thêm thuốc gì
Nhà chị có mấy tạ hồi khô, không biết bây giờ thương lái mua bao nhiêu một cân để chị bán
Tôi đi chợ Đồng Đăng thấy quần áo rẻ lắm mà không biết có bền không
`;
