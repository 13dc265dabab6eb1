/** More training phrases: which classes are coming, where, when, for whom, what they cost, is there room. */
export const moreTrainingList = `
Qua tết hội có định dạy gì cho bà con không em
Đầu năm hội có kế hoạch mở những khóa nào chưa ạ
Từ nay tới cuối tháng chạp còn đợt tập huấn nào nữa
Lớp thú y thôn bản bao giờ chiêu sinh vậy chị
Lớp ủ phân vi sinh đã đông người chưa em
Chị nghe loa xã báo có lớp chế biến thạch đen, học ở đâu thế
Ở phường Kỳ Lừa có dạy móc len không cô
Nhà tôi mãi trong Thiện Thuật, có lớp nào mở gần không
Khóa chăm sóc người già bắt đầu hôm mùng mấy
Lớp dạy thêu áo chàm còn nhận thêm ai nữa không
Bao nhiêu tuổi thì không được đi học nghề nữa em
Năm mươi tám tuổi như cô còn lớp nào hợp không cháu
Đàn ông có được dự lớp của hội phụ nữ không
Có chỗ nào dạy lái xe ô tô cho chị em không hội
Hội mình đã bao giờ dạy làm xà phòng bồ kết chưa
Đi học nấu cao khô có phải đóng tiền nguyên liệu không
Lớp may công nghiệp dạy cả ngày hay chỉ buổi chiều hả em
Học làm khau nhục thì mấy hôm là xong khóa
Tập huấn cạo mủ sở, ép dầu sở có ở vùng này không
Thầy cô nào đứng lớp nuôi cá lồng đợt này
Khóa quay phim bằng điện thoại bán nông sản có dạy người mới không
Mình muốn hỏi trước xem có khóa gì đã, chưa ghi tên vội
Chưa đăng ký đâu, chị chỉ hỏi lớp muối măng mở hôm nào thôi
Em tính đi học mà chưa biết bên hội đang dạy những gì
Cho mình xin lịch mở khóa của cả quý một năm tới
Em gửi chị cái danh sách các buổi học sắp diễn ra
Hội đọc cho tôi nghe mấy khóa đang nhận người với
Tuần này tuần sau có buổi chia sẻ nào cho chị em không
Buổi truyền thông phòng chống tảo hôn tổ chức ở thôn nào
Lớp xóa mù cho các bà có dạy buổi tối không cháu
Nghề nào đang dạy mà học xong dễ kiếm tiền hả em
Có khóa nào học trên điện thoại, khỏi phải ra xã không
Dạy trực tuyến qua Zalo thì có lớp nào ạ
Lớp sơ cấp nghề dưới ba tháng năm nay gồm những nghề gì
Nghe nói học nghề được phát năm chục nghìn một ngày tiền ăn, lớp nào có
Nhà xa hơn chục cây số thì học có được tiền xe không ạ
Hộ cận nghèo đi học nghề được hỗ trợ khoản gì
Lớp ghép cành hồng Bảo Lâm còn thiếu người không hội
Học chữa bệnh trâu bò rồi có được cấp giấy chứng nhận không
Trong đợt tới có lớp nào dạy về cây quế không em
Có thầy nào về dạy cắt tỉa na rải vụ không chị, tôi tìm lớp
Chị tìm khóa dạy pha cà phê trà sữa, hội có không
Bao giờ lại có tập huấn nuôi dúi như năm ngoái
Lớp làm miến dong đã khai giảng chưa hay còn chờ
Đợt học làm phở chua có hoãn lại không hay vẫn mở
Sao lâu rồi chưa thấy hội mở lớp nào hết vậy
Cái lớp lái máy gặt bảo tháng mười mà chưa thấy đâu, bao giờ mới mở
Bên Tân Tri mở lớp làm ngói âm dương thì người xã khác học được không
Học viên lớp đó có phải ở lại qua đêm không ạ
Mang con nhỏ theo học có được không, lớp nào cho mang
Không biết chữ thì theo được lớp nào hả em
Lớp đồ gỗ mỹ nghệ cần mang theo dụng cụ gì không, ai học cũng được à
Khóa quản lý chi tiêu gia đình dạy mấy buổi thế
Lớp dành riêng cho tổ trưởng tổ vay vốn bao giờ có
Ngoài lớp may ra thì hội còn mở lớp gì khác
Lớp làm giò chả với lớp làm đậu phụ, cái nào học trước
Phụ nữ đơn thân có lớp khởi nghiệp nào không ạ
Pả hỏi noọng, bản mình sắp có lớp chi dạy không
Đám trẻ nghỉ hè có lớp dạy bơi nào hội đứng ra mở không
Người Nùng chữ ít như mế đi học lớp nào cho dễ hiểu
Chỗ hội có mấy nghề dạy miễn phí thế em, kể tôi nghe
Thông báo mở lớp của xã Quốc Khánh xem ở đâu
hoi minh nam toi day nghe gi
lop lam xoi ngu sac to chuc o xa nao
co ai day cham tre so sinh khong hoi
da co lich tap huan trong rau an toan chua
con nhan nguoi hoc tet gio tre nua khong
hoc xong lop thu y co bang khong em
lop nuoi tho day bao nhieu buoi
may gio thi vao hoc lop nau an cong nghiep
o Na Sam co lop nao gan khong ad
em muon biet gan day co mo khoa gi khong
hoc phi lop lam mi bao nhieu vay chi
lop ky nang so danh cho nguoi lon tuoi mo ngay nao
hoi day lam tuong ot khong
cuoi nam con lop nao mien phi nua khong
cho xin lich hoc nghe cua xa Huu Lung
nguoi ngheo di hoc co duoc ho tro gi khong
lop trong na dai ai giang day
lop nuoi vit thit co o thon toi khong
chieu mai nha van hoa co tap huan gi vay
hoc nghe sua dien thoai hoi co mo khong
nghe bao co lop cho phu nu khuyet tat phai khong
xem giup khoa nao hoc buoi toi
lop lam nuoc rua bat da kin cho chua
khoa lam giau tu cay mac mat bao gio co
hoi da len lich day cat tia cay canh chua
trong thang gieng co mo lop nao khong hay nghi tet
con cho nao de hoc lam hoa voan khong
muon hoi lop nghe danh cho thanh nien moi ra truong
lop dieu duong tai nha hoc may thang
khi nao moi co lop xay dung san pham ocop
hội có lớp uốn tóc nối mi k v
ad ơi t12 có khóa j hot k
lớp gói bánh chưng đen còn slot k ạ
lịch mở lớp q1 ntn v ad
hc nghề ở hội có mất phí hk
lớp chụp ảnh sp bh mở z
khóa canva với AI cho ce phụ nữ có chưa ad
lớp này hc bn buổi v
tầm này có lớp nào hc tối k, ban ngày mk đi lm
lớp nuôi tằm ở đâu v, bn người r
còn lớp nào k ad, e rảnh lắm
hc xong có cc k ạ hay chỉ có giấy khen
lớp làm nến thơm dc mấy hôm z
bên mk có dạy ta pilates j k
cho e xin list khóa sắp mở vs
lớp lấu rượu men lá mở ở đâu hở em
có nớp dạy chồng rừng lào không chị
khoá sữa xe máy khai dảng chưa
tập huấn chăn luôi nợn lái sinh sản bao giờ
hội có dạy làm hương thảo mọc không
sắp mỡ lớp gì cho chị em vậy hã
lớp rạy nấu rượu còn chổ ko ạ
lịch các nớp trong tháng lày thế lào
học nghề sửa chửa điện nước ỡ đâu có
tập huấng trồng khoai tay bửa nào
cho hoi lơp cham soc ca tâm mơ chưa
cuối năm có thêm nớp chi không lọng
hooij sawps mowr khoas gif
lowps lamf banhs dafy hocj owr ddaau
cos lowps theeu thoor caamr khoong chij
thangs sau hooij dayj nghef gif
lowps nuooi traau conf choox khoong
xem lichj taapj huaans
khoas phax chees ddoof uoongs mowr chuwa
hocj nghef cos maats tieenf khoong
Chị vừa gặt xong, ngồi không buồn tay buồn chân. Mấy đứa con đi Bắc Giang làm hết rồi. Không biết dịp này hội có dạy nghề phụ gì cho chị em không, chị tìm hiểu trước.
Em chào hội. Em mới lấy chồng về Vân Nham, chưa quen ai nên tin tức gì cũng không nắm được. Em muốn hỏi ở đây hay mở những lớp gì và mở vào mùa nào ạ.
Nhà tôi có ba sào ruộng với cái ao nhỏ. Tôi nuôi cá theo kiểu các cụ nên chậm lớn lắm. Không rõ sắp tới có lớp nào dạy bài bản không và học ở xã hay lên tỉnh.
Con dâu bác sinh xong ở nhà bế con, người cứ rầu rầu. Bác muốn cho nó ra ngoài học cái gì cho khuây khỏa. Cháu xem có lớp nào học vài buổi, gần nhà, để bác về bàn với nó.
Hôm qua đi chợ phiên em nghe mấy chị nói hội sắp mở lớp làm bánh ngải bán tết. Người thì bảo học ở Thất Khê, người thì bảo ở ngay nhà văn hóa thôn. Rốt cuộc là ở đâu với hôm nào hả chị?
nha toi vua pha chuong lon cu vi dich, dang tinh chuyen nghe khac. nghe noi hoi co day trong nam linh chi, khong biet da mo chua va hoc co ton kem khong
Tôi làm chi hội phó, chị em trong thôn cứ hỏi suốt. Người thích học nấu ăn, người thích học may. Cho tôi cái lịch chung các lớp để về phổ biến lại.
Lớp đợt trước em không kịp biết nên lỡ mất. Tiếc lắm chị ạ, chị em đi học về ai cũng khen. Đợt nữa là bao giờ mới mở hả chị?
Bà đã sáu mươi tư, mắt kém nhưng tay còn khâu được. Bà thích dạy con cháu giữ nghề nên muốn tìm chỗ học lại cách nhuộm chàm. Xã mình có lớp ấy không cháu?
e làm cty nghỉ mỗi chủ nhật thôi. mấy lớp của hội toàn mở ngày thường e k đi dc. ad xem có lớp nào mở cuối tuần k ạ
Chồng em bảo đi học làm gì cho mất ngày mất buổi. Em thì nghe nói học nghề còn được tiền ăn với tiền xe. Có đúng thế không, và lớp nào thì được ạ?
Sắp dạy nghề gì
Hết chỗ chưa
Lịch tập huấn
Đang dạy gì
Có khóa mới chưa
Học phí sao
Khai giảng hôm nào
lop gi day
con lop khong
xem lop
tim lop may
mở lớp chưa
nghề nào có
lớp gần nhà
khóa học tháng tới
khóa đang nhận
lớp học
các lớp
học nghề
tập huấn
khóa học
lịch khai giảng
lớp mới
dạy nghề
lớp nuôi ong
lớp may
Hội bảo sắp dạy nghề mà là nghề gì
Có dạy nghề mộc cho đàn ông không
Bao giờ xã mình có lớp
Lớp sơ cấp nghề học mấy tháng
Lớp ngắn hạn học bao nhiêu buổi
Đang tuyển lớp gì
Lớp nào sắp khai giảng
Lớp nào gần nhà em nhất
Lớp nào học ở thôn
Có lớp trực tuyến không
Học qua mạng được không, có lớp nào
Lớp tập huấn trồng rau có phát tài liệu không
Lớp đó thầy nào dạy
Học mấy giờ đến mấy giờ
Lớp học sáng hay chiều
Lớp thú y lấy bao nhiêu người
Hết chỗ chưa em
Lớp làm bánh còn nhận không
Đi học có được tiền xăng xe không
Học viên nghèo được hỗ trợ bao nhiêu một ngày
Có được ăn trưa không khi đi học
Học xong được cấp giấy gì
Học phí lớp trang điểm mấy đồng
Lớp học nghề dành cho người khuyết tật có không
Có dạy tiếng Trung bán hàng cửa khẩu không
Có tập huấn trồng hồi hữu cơ không
Hội có tập huấn phòng cháy rừng không
Tập huấn về chăm sóc sức khỏe sinh sản khi nào
Có buổi truyền thông nào sắp tới không
Ngày 20 này hội có hoạt động gì không
Chương trình học tháng tới có gì
Kế hoạch mở lớp năm sau
Năm sau hội định mở lớp gì
Khóa dạy nấu ăn gần nhất là khi nào
Cho hỏi lớp pha chế dạy ở đâu
Có lớp nào dạy làm phân vi sinh không
Mấy lớp đang mở ở Lộc Bình
Có lớp nào cho chị em đi làm công ty buổi tối học được không
Em muốn xem có những lớp nào để chọn
Chị muốn học mà chưa biết có lớp gì
lop gi sap mo
co lop day lam dau phu ko
hoi co day lai xe k
tap huan nuoi trau o dau
lop det con tuyen k a
bao h có lớp may v
lớp j dễ xin vc ạ
co hoc phi ko ad
hoc may thang xong
lich tap huan thang 12
mo lop o xa nao
`;
