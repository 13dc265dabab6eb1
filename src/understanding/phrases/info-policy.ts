/** Training phrases: state policy: poverty standard and review, insurance, allowances, support, compensation. */
export const infoPolicy = `
Chuẩn nghèo năm nay là bao nhiêu
Thế nào là hộ nghèo
Hộ cận nghèo được hưởng những gì
Hộ nghèo có được cấp thẻ bảo hiểm y tế không
Bao giờ rà soát hộ nghèo
Tiêu chí hộ cận nghèo là gì
Làm sao để được công nhận hộ nghèo
Chính sách cho phụ nữ dân tộc thiểu số
Phụ nữ nghèo sinh con được hỗ trợ bao nhiêu
Trợ cấp nuôi con một mình
Chính sách cho người khuyết tật
Hỗ trợ tiền điện cho hộ nghèo
Học sinh hộ nghèo được miễn học phí không
Con hộ nghèo đi học được hỗ trợ gì
Hỗ trợ làm nhà cho hộ nghèo
Xóa nhà tạm nhà dột nát được bao nhiêu tiền
Lợn bị dịch nhà nước đền bù bao nhiêu một cân
Hỗ trợ thiệt hại do bão lũ thế nào
Gia súc chết rét được hỗ trợ không
Nhà nước có hỗ trợ giống cây trồng không
Chính sách hỗ trợ lãi suất
Thoát nghèo rồi còn được bảo hiểm không
Hộ mới thoát nghèo còn được hưởng chính sách gì
Người cao tuổi 75 được trợ cấp bao nhiêu
Trợ cấp xã hội hàng tháng
Tiền hỗ trợ tết cho hộ nghèo
Bảo hiểm xã hội tự nguyện đóng bao nhiêu
Thai sản được hưởng chế độ gì
Chính sách vùng đặc biệt khó khăn
Thôn đặc biệt khó khăn có chế độ gì
Xã tôi sáp nhập rồi còn được hưởng chế độ cũ không
Thu nhập bao nhiêu thì được xét cận nghèo
Đơn xin xét hộ nghèo nộp ở đâu
Xin giấy chứng nhận hộ nghèo thế nào
Tại sao nhà tôi bị cắt hộ nghèo
Nhà em đủ tiêu chuẩn hộ nghèo không
Chương trình mục tiêu quốc gia hỗ trợ gì
Nghị định 28 hỗ trợ gì
Quy định mới về hộ nghèo
Chính sách hỗ trợ phụ nữ khởi nghiệp
Đề án 939 là gì
Hỗ trợ học nghề cho lao động nông thôn
Chính sách hỗ trợ đất ở cho đồng bào
Hộ nghèo đi khám bệnh có mất tiền không
Bảo hiểm y tế cho hộ cận nghèo được giảm mấy phần trăm
Trẻ em dưới 6 tuổi được cấp thẻ bảo hiểm không
Chế độ cho mẹ đơn thân
Chế độ cho góa phụ nuôi con nhỏ
Tiền hỗ trợ bảo vệ rừng bao nhiêu một héc ta
Nhà nước thu hồi đất đền bù thế nào
Tiêu chuẩn hộ có mức sống trung bình
Thiếu hụt dịch vụ xã hội cơ bản là gì
Hộ nghèo đa chiều là thế nào
Mức hỗ trợ gạo cứu đói
Học sinh bán trú được hỗ trợ gì
Sinh viên dân tộc được trợ cấp không
Tiền tuất được bao nhiêu
Có được hỗ trợ mai táng phí không
chuan ngheo la bao nhieu
ho ngheo dc huong gi
ho can ngheo co dc bao hiem y te ko
hn được hỗ trợ j ạ
khi nao xet ho ngheo
tieu chi ho ngheo nam nay
thoat ngheo con duoc bhyt k
lon chet dich nha nuoc ho tro bao nhieu
tro cap nuoi con mot minh
mien giam hoc phi cho con ho ngheo
chinh sach cho dong bao dan toc
ho tro lam nha cho ho ngheo dc bn
lam sao de duoc ho ngheo
chính xách cho hộ nghèo có những gì
chuân nghèo mới
hộ nghèo đươc hương chế đô gi
trính sách hỗ trợ hộ cận nghèo
chuaanr ngheof laf bao nhieeu
hooj ngheof dduowcj huwowngr gif
chinhs sachs cho hooj caanj ngheof
Nhà em có hai con nhỏ, chồng mất sức lao động, thu nhập mỗi tháng chừng hơn triệu một người. Em muốn hỏi như thế có được xét hộ nghèo không và xét vào lúc nào ạ
Năm ngoái nhà tôi là hộ nghèo, năm nay xã bảo thoát rồi. Vậy thẻ bảo hiểm của mấy mẹ con có còn dùng được nữa không em
Nhà chị có đàn lợn bị dịch tả chết phải đem tiêu hủy, nghe nói nhà nước có đền bù, thủ tục thế nào và được bao nhiêu một cân hả em
`;
