/** Training phrases: which loan programmes there are, and their rate, ceiling and term. */
export const loanProgrammes = `
Có những chương trình vay nào
Hội đang có gói vay gì
Cho em xem các chương trình cho vay
Lãi suất vay hộ nghèo bao nhiêu
Lãi bao nhiêu một năm
Lãi suất hiện nay là bao nhiêu
Lãi một tháng mấy phần trăm
Vay hộ cận nghèo lãi suất thế nào
Hộ nghèo được vay tối đa bao nhiêu tiền
Mức vay cao nhất là bao nhiêu
Vay được nhiều nhất bao nhiêu
Vay tối đa mấy năm
Thời hạn vay dài nhất là bao lâu
Vay nước sạch được bao nhiêu tiền
Chương trình vay sinh viên lãi suất bao nhiêu
Vốn giải quyết việc làm lãi bao nhiêu phần trăm
Vay hộ mới thoát nghèo thời hạn bao lâu
Cho vay xuất khẩu lao động được bao nhiêu
Gói vay làm nhà ở lãi suất mấy phần trăm
Danh sách các chương trình vay vốn
Ngân hàng chính sách đang cho vay những gì
Có vốn ưu đãi nào cho phụ nữ không
Có nguồn vốn nào lãi thấp không
Chương trình nào lãi thấp nhất
Gói nào vay được nhiều tiền nhất
Hội có quỹ cho vay không lãi không
Vốn vay hộ sản xuất kinh doanh vùng khó khăn là thế nào
Nói rõ cho tôi về chương trình cho vay hộ cận nghèo
Giới thiệu chương trình vay nước sạch vệ sinh môi trường
Chi tiết gói vay giải quyết việc làm
Lãi suất có thay đổi không
Lãi vay có cố định không hay thả nổi
Lãi suất quá hạn là bao nhiêu
Hộ nghèo lãi thấp hơn hộ cận nghèo bao nhiêu
Vay ngân hàng chính sách khác gì ngân hàng nông nghiệp
Vay sinh viên mỗi tháng được mấy triệu
Vay cho con học cao đẳng được bao nhiêu một tháng
Hạn mức vay hộ nghèo năm nay là bao nhiêu
Năm nay có tăng mức vay không
Có vay tới 200 triệu không
Vay trồng rừng lãi bao nhiêu, mấy năm
Hội phụ nữ có nguồn vốn gì hỗ trợ hội viên
Thông tin về các gói vay
Giới thiệu các gói tín dụng cho chị em
Có gói nào cho hộ mới thoát nghèo không
Có mấy loại vay
Kể tên các loại vay cho tôi với
Vay vốn khởi nghiệp có những gói nào
Quỹ hỗ trợ phụ nữ nghèo cho vay mấy triệu
Lãi suất ưu đãi là bao nhiêu
Vay 3 năm với vay 5 năm lãi có khác nhau không
Vay chăn nuôi thì được vay trong bao lâu
Vay mua trâu bò thì được vay mấy năm
Hộ nghèo vay có phải trả lãi không
Mỗi hộ được vay tối đa bao nhiêu
Một người được vay mấy chương trình cùng lúc
Có chương trình nào vay không cần thế chấp không
Gói vay nhà vệ sinh mức bao nhiêu
Vốn vay đi Đài Loan tối đa bao nhiêu
Người chấp hành xong án phạt tù được vay bao nhiêu
Chương trình STEM cho sinh viên lãi suất bao nhiêu
Vay học nghề lãi bao nhiêu
Thời gian ân hạn là bao lâu
Lãi ngân hàng chính sách tính theo tháng hay theo năm
Lãi tính trên dư nợ giảm dần hay sao
ls bn v ad
lãi bn 1 tháng ạ
ls vay hộ nghèo bn
vay tối đa dc bn
hn vay dc tối đa bn tr
co goi vay nao k
co nhung chuong trinh vay von nao a
lai suat ho can ngheo bao nhieu vay em
muc vay toi da la bao nhieu
vay duoc may nam
lai suat vay von giai quyet viec lam
cho hoi lai suat ngan hang chinh sach
vay nuoc sach dc bn tien
hội cho vay nãi bao nhiêu
nãi xuất bao nhiêu phần chăm
lãi xuât vay hô cận ngheo
trương trình vay vốn có những gì
laix suaatj bao nhieeu
cos nhuwngx chuwowng trinhf vay naof
vay toois dda bao nhieeu
Em ơi chị nghe nói có vốn cho hộ nghèo lãi thấp lắm, không biết lãi một năm là bao nhiêu, vay được mấy năm vậy em
Chị ở tổ 3, hôm họp tổ chị đi vắng nên không nghe được. Em nói lại cho chị bên mình đang có những gói vay gì với
Tôi muốn tìm hiểu trước khi vay, cho hỏi vay ngân hàng chính sách lãi bao nhiêu, tối đa bao nhiêu tiền và mấy năm thì trả xong
Nghe đài nói từ đầu năm lãi suất giảm, bây giờ vay hộ cận nghèo còn mấy phần trăm hả em
`;
