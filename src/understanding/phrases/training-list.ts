/** Training phrases: which classes are coming, where, when, is there room. */
export const trainingList = `
Sắp tới có lớp học nào không
Có những lớp học nào
Hội có mở lớp gì không
Lớp nuôi gà bao giờ mở
Có lớp dạy may không
Lịch các lớp tập huấn
Xem danh sách lớp học
Tháng này có lớp gì
Lớp trồng nấm học ở đâu
Lớp nấu ăn còn chỗ không
Còn suất học lớp nuôi ong không
Khi nào khai giảng lớp làm tóc
Hội có dạy nghề gì cho chị em
Có lớp tập huấn kỹ thuật trồng na không
Tuần sau có lớp nào ở xã mình
Có lớp học buổi tối không
Lớp học có mất tiền không
Học nghề có được hỗ trợ tiền ăn không
Học xong có chứng chỉ không
Lớp này học mấy ngày
Lớp pha chế học bao lâu
Có lớp nào cho người lớn tuổi không
Có lớp xóa mù chữ không
Ở xã tôi có lớp gì
Lớp học chăn nuôi thú y mở ở đâu
Năm nay hội có mở lớp may không
Có lớp tin học không
Có lớp dạy bán hàng trên mạng không
Lớp livestream bán hàng khi nào có
Lớp kế toán hợp tác xã mở chưa
Hội mình có lớp thêu dệt thổ cẩm không
Có lớp học làm bánh không
Có khóa học nào miễn phí không
Cho tôi xem các lớp đang mở
Các lớp sắp mở
Các khóa đào tạo nghề
Lớp đan lát có mở ở Bắc Sơn không
Bao giờ có đợt tập huấn mới
Chương trình dạy nghề cho lao động nông thôn có gì
Tôi muốn biết có lớp nào phù hợp với phụ nữ
Em muốn hỏi về các lớp học nghề
Muốn tìm lớp học nấu cỗ
Học nghề gì bây giờ hả em
Ở đây dạy những nghề gì
Lớp sửa chữa máy nông nghiệp có không
Lớp trang điểm khi nào mở
Cuối tuần có lớp nào không
Ngày mai có tập huấn gì không
Lớp nuôi lợn ai dạy
Lớp tổ chức ở nhà văn hóa hay ở xã
Lớp đó có bao nhiêu người
Số lượng học viên mỗi lớp
Học lớp đó cần điều kiện gì
Có lớp cho chị em Dao không
Lớp kỹ năng sống cho trẻ con có không
Có lớp bồi dưỡng kiến thức khởi nghiệp không
co lop gi moi khong
sap co lop nao k ad
lop nuoi ga bao gio mo
co lop may k
thang sau co lop gi
lich hoc cac lop
co lop hoc nghe nao khong em
lop nau an con cho ko
lop trong nam o dau
lop pha che bh khai giang
có lớp nào dạy làm nail k ạ
hội có mở lớp j k
lớp học mp k ad
lớp trăn nuôi bao giờ mở
có nớp nào dạy lấu ăn không
sắp có lơp hoc gi chưa
cos lowps naof khoong
lowps nuooi gaf bao giowf mowr
saps towis cos lowps gif
Chị ở nhà rảnh rỗi sau vụ gặt, muốn học thêm nghề gì đó. Em cho chị biết hội sắp mở lớp nào không
Con gái tôi học hết lớp 12 ở nhà, hội có lớp dạy nghề nào cho cháu theo không em
Nghe các chị trong thôn bảo hội sắp mở lớp nuôi ong mà không rõ bao giờ, ở đâu, học mấy buổi. Em cho chị xin thông tin với
`;
