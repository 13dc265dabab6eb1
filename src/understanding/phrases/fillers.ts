/** What goes into the gaps of the templates: people, sums, terms, trades, places, days. */
export const FILLERS: Readonly<Record<string, string>> = {
  me: 'em|tôi|chị|mình|bác|tui|cô|vợ chồng em|nhà em|nhà tôi|e|mk',
  my: 'của em|của tôi|của chị|của mình|của bác|của nhà em|em|tôi',
  you: 'em|em ơi|hội|hội ơi|chị ơi|cán bộ|ad|cháu|các chị|',
  end: 'ạ|nhé|với|em nhé|nha|giúp em|giúp tôi với|em ơi|đi|với ạ||||',
  ask: 'không|không ạ|không em|k|ko|không nhỉ|chưa|không hả em|được không|ko ạ',
  please:
    'cho em hỏi|cho tôi hỏi|em ơi cho chị hỏi|chị cho em hỏi|xin hỏi|em muốn hỏi|cho hỏi|làm ơn cho biết|||',
  money:
    '10 triệu|15 triệu|20tr|25 triệu|30 triệu|35tr|40 triệu|45 triệu|50 triệu|50tr|60 triệu|70 triệu|80 triệu|90 triệu|100 triệu|100tr|120 triệu|150 triệu|200 triệu|ba mươi triệu|năm chục triệu|bốn mươi triệu|50 củ|hai chục triệu',
  term: '1 năm|2 năm|3 năm|ba năm|4 năm|5 năm|năm năm|6 năm|10 năm|12 tháng|18 tháng|24 tháng|36 tháng|hai năm rưỡi|60 tháng|3n|36t',
  animal:
    'lợn|lợn nái|gà|gà đồi|vịt|vịt đẻ|trâu|bò|bò sinh sản|dê|ngan|thỏ|dúi|ong|cá|cá lồng|lươn|ngựa bạch|chim bồ câu|lợn đen|gà thả vườn|bò vỗ béo|ốc nhồi',
  crop: 'na|hồi|quế|keo|bạch đàn|thạch đen|nấm|nấm rơm|khoai tây|ngô|lúa|chè|quýt|hồng không hạt|đào|mận|ớt|rau sạch|gừng|nghệ|sắn|thông|ba kích|dưa hấu|bưởi|chuối|lạc|sa nhân|dưa lưới|măng tre',
  class:
    'may|cắt may|nấu ăn|làm bánh|nuôi ong|nuôi gà|trồng nấm|làm tóc|pha chế|tin học|dệt thổ cẩm|đan lát|thú y|trang điểm|làm nail|trồng na|bán hàng online|livestream|kế toán|chăn nuôi lợn|nuôi cá|làm hương|nấu cỗ|thêu|khởi nghiệp|trồng rau sạch|làm homestay|cắm hoa|sửa chữa máy nông nghiệp|chăm sóc da|xóa mù chữ|làm đậu phụ|pha cà phê|trồng dâu nuôi tằm|kỹ năng sống|làm bún|chế biến măng|múa hát then|trồng quýt|nuôi dê',
  trade:
    'mở quán phở|mở tạp hóa|mở tiệm tóc|mua máy xay xát|mua máy cày|làm chuồng trại|mở quán ăn sáng|buôn bán quần áo|mở xưởng may|mua xe chở hàng|làm miến|mở homestay|mua phân bón|làm nhà lưới|mở quán cà phê|bán rau ngoài chợ|làm bánh bán|nấu rượu nuôi lợn|đào ao|mở hiệu thuốc thú y|mua máy khâu|mua giống',
  purpose:
    'cho con đi học|làm nhà vệ sinh|làm bể nước|sửa nhà|xây nhà|đi xuất khẩu lao động|làm ăn|sản xuất|mua đất sản xuất|chăn nuôi|kinh doanh|giải quyết việc làm|trồng rừng|khởi nghiệp|nước sạch|cho con đi Nhật',
  programme:
    'hộ nghèo|hộ cận nghèo|hộ mới thoát nghèo|nước sạch vệ sinh|giải quyết việc làm|học sinh sinh viên|xuất khẩu lao động|nhà ở xã hội|vùng khó khăn|sản xuất kinh doanh|trồng rừng|khởi nghiệp|làm nhà|đi nước ngoài|hộ thoát nghèo|nhà vệ sinh|sinh viên|tạo việc làm|đồng bào dân tộc|phụ nữ',
  status:
    'hộ nghèo|hộ cận nghèo|hộ mới thoát nghèo|cận nghèo|diện nghèo|hộ bình thường|hộ trung bình|hộ dân tộc|hn|hcn|diện cận nghèo|hộ không nghèo',
  commune:
    'Bình Gia|Hữu Lũng|Chi Lăng|Na Sầm|Đồng Đăng|Lộc Bình|Cao Lộc|Văn Quan|Bắc Sơn|Thất Khê|Đình Lập|Vũ Lễ|Hội Hoan|Tri Lễ|Yên Phúc|Quốc Việt|Mẫu Sơn|Vạn Linh|Nhân Lý|Kỳ Lừa|Tam Thanh|Điềm He|Khánh Khê|Châu Sơn|Xuân Dương|Tân Văn|Ba Sơn|Hồng Phong',
  day: 'mai|ngày mai|hôm nay|tuần sau|tuần này|thứ 7|chủ nhật|tháng sau|tháng 12|tháng này|ngày 5|ngày 20/12|thứ 3 tuần sau|cuối tuần|ngày kia|thứ hai|tháng 1|sáng mai|chiều nay|hôm rằm',
  lead: '1 ngày|2 ngày|3 ngày|một tuần|5 ngày|hai tuần|nửa tháng|1 tuần|vài ngày|10 ngày|một hôm',
  clock:
    '6 giờ sáng|7h sáng|8 giờ tối|7h tối|5h chiều|12 giờ trưa|9h|20h|6h30|buổi tối|buổi sáng|buổi trưa|sau 7 giờ tối|ban ngày',
  phone:
    '0912345678|0977 123 456|0388.123.456|0866123789|0345 678 912|0981234567|0363 111 222|0905 555 123',
  person:
    'con gái em|con trai tôi|chồng em|mẹ em|con dâu|chị dâu|em gái tôi|hai chị em|bà nội|cháu nhà tôi|cả nhà em|chị hàng xóm|em chồng',
  language:
    'tiếng Tày|tiếng Nùng|tiếng Dao|tiếng Mông|tiếng Việt|tiếng Anh|tiếng Kinh|tiếng dân tộc|tiếng Trung|tiếng phổ thông',
  job: 'may|điện tử|xây dựng|bán hàng|nấu ăn|giúp việc|phụ bếp|bốc hàng|hái chè|trông trẻ|giày da|tạp vụ|bảo vệ|phục vụ quán ăn|hái hồi|chế biến gỗ|đóng gói|lái xe',
  illness:
    'bỏ ăn|tiêu chảy|sốt|ho khò khè|đi phân trắng|chết nhiều|bị ghẻ|nằm một chỗ|sưng chân|chướng bụng|què chân|bị giun|gầy còm',
  blight:
    'vàng lá|thối rễ|rụng quả|bị rệp|bị sâu đục thân|nấm trắng|không ra hoa|bị xoăn lá|rụng lá|bị mốc|chết héo|ít quả',
  misfortune:
    'lợn chết dịch|mất mùa|bão sập chuồng|chồng ốm|lũ cuốn hết lúa|trâu chết|con nằm viện|nhà cháy|bán không được hàng|hồi mất giá|em mất việc|gà chết hết|tai nạn',
  reason:
    'con ốm|bận việc nhà|đi làm xa|mẹ chồng ốm|nhà có đám|bận gặt|em có bầu|không có người trông con|xa quá không đi được|trùng lịch đi làm|chân đau|nhà neo người|đổi ý rồi',
  cadre:
    'cán bộ|cán bộ hội|chị chủ tịch hội|nhân viên|người thật|chị phụ trách|chi hội trưởng|tổ trưởng|cán bộ tín dụng|người tư vấn|cán bộ ngân hàng|ai đó ở hội|lãnh đạo hội',
};
