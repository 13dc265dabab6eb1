/** More training phrases: job referral, seasonal and home work, factories, work abroad as a job. */
export const moreJobsList = `
Dưới khu công nghiệp họ còn gọi người không em
Tôi cần chỗ làm nuôi con, hội giúp với
Có xưởng nào nhận phụ nữ chưa chồng mà đang nuôi con nhỏ không ạ
Ba mươi chín tuổi rồi các công ty còn nhận không chị
Hội mình dạo này có mối việc nào cho chị em không
Sắp tới có đợt tuyển dụng nào về xã không hội
Nhà máy gạch gần cầu còn thiếu lao động nữ không em
Quán phở ngoài thị trấn có tìm người rửa bát không
Có ai cần người trông trẻ hay trông người ốm không em
Tôi quen cấy gặt, có nơi nào thuê công nhật không
Mùa na có thương lái nào gọi người hái thuê không
Lò sấy hồi bên Văn Quan đang cần mấy người phân loại vậy
Tìm cho em việc đóng gói hàng làm theo giờ
Có việc dán bao bì, xâu hạt đem về nhà làm không cô
Nhận hàng thêu về nhà thêu thuê thì gặp ai
Bên cửa khẩu Hữu Nghị có thuê kiểm đếm hàng không chị
Biết tiếng Trung sơ sơ thì xin được chỗ nào ạ
Em có bằng trung cấp điều dưỡng, chỗ nào đang nhận
Cháu tôi tốt nghiệp sư phạm mầm non, quanh đây trường nào cần giáo viên
Con gái bác học xong đại học vẫn thất nghiệp, hội nói giúp một tiếng được không
Chồng em biết lái xe tải, có doanh nghiệp nào thuê không
Em trai tôi mới đi bộ đội về, chỗ nào nhận bảo vệ thì giới thiệu cho nó
Hai vợ chồng tôi muốn đi trông trang trại cho người ta, có ai thuê không
Mẹ đơn thân như em làm gì ra tiền quanh xã này, có chỗ nào nhận không
Người khuyết tật tay có công việc nào làm được không hội
Bác sáu mươi rồi, có việc quét dọn nhẹ nhàng nào không cháu
Không bằng cấp gì thì xin vào đâu được em
Học hết lớp năm có công ty nào nhận không
Tuyển ai thì cho em nộp hồ sơ với
Xin vào công ty điện tử thì cần giấy tờ gì
Phỏng vấn ở đâu hả chị, em muốn ứng tuyển
Công ty giày da lương tháng được mấy triệu
Làm tăng ca thì tiền công tính sao em
Có nơi nào bao ăn ở luôn không chị
Chỗ làm có xe đưa đón từ Chi Lăng không hội
Ca đêm thì tôi không làm được, có việc ban ngày không
Em chỉ rảnh buổi sáng, có việc nửa ngày không
Sinh viên nghỉ hè về quê làm gì kiếm tiền được hả hội
Qua tết em muốn đi làm, hội để ý chỗ cho em nhé
Có ai đi làm dưới Bắc Giang rủ em đi cùng với
Sang Quảng Tây chặt mía theo đường chính ngạch được không hội
Bên Trung Quốc họ tuyển người có giấy tờ đàng hoàng không em
Xuất khẩu sang Hàn theo mùa vụ thì ai đứng ra tuyển
Đi Nhật làm điều dưỡng cần học tiếng bao lâu
Đơn hàng Đài Loan cho nữ bốn mươi lăm tuổi còn không
Con tôi muốn sang Malaysia làm, công ty nào uy tín hả hội
Sang Đức học nghề rồi đi làm luôn, hội có đầu mối không
Đi nước ngoài lao động mất bao nhiêu tiền với đi mấy năm
Tôi không hỏi vay, tôi hỏi có công ty nào đưa người đi Nhật không
Em không đi học nghề đâu, em cần đi làm ngay
Học may xong rồi giờ cần chỗ xin việc
Có chứng chỉ nấu ăn rồi, hội giới thiệu em vào bếp nào với
Khóa nghề xong có chỗ nào nhận vào làm thì bảo em
Hợp tác xã na có nhận người làm không chị
Homestay trên Mẫu Sơn có cần người dọn phòng không
Siêu thị mới mở ở Đông Kinh tuyển thu ngân chưa em
Trung tâm giới thiệu việc làm của tỉnh nằm chỗ nào
Phiên chợ lao động tháng này họp hôm nào hả hội
Bị cho nghỉ việc thì xin trợ giúp tìm chỗ mới ở đâu
Noọng ơi bản mình có ai thuê bẻ ngô không
Pả muốn kiếm chân nấu ăn ở trường bán trú
Ở nhà mãi chán quá, cho chị cái việc gì làm đi em
Công ty gọi đi làm đòi đặt cọc trước, có tin được không hội, hay hội giới thiệu chỗ khác
chi can viec nhe nhang gan truong con hoc
xem giup toi cong ty nao con nhan nguoi
quanh Dong Dang co ai thue ban hang khong
em vua nghi viec o samsung, gio tim cho moi
viec gi cung lam mien co tien hang thang
co ai thue phat co rung keo khong
muon di lam giup viec o Ha Noi thi nho ai
con dau toi biet may, xuong nao can thi goi no
di dai loan lam may dien tu can chieu cao bao nhieu
to may nghien da co lay dan ba vao lam khong
luong phu ho o cong trinh mot ngay may tram
co viec boc hat sen hat lac o nha khong
tuoi 48 con xin duoc vao dau khong hoi
hoi gioi thieu cho chau toi di lam tiem toc voi
bao gio co ngay hoi tuyen dung o thanh pho
nho hoi tim cho lam cho chong em
ho so xin vao cong ty can nhung gi
lam theo thoi vu tet o dau tuyen vay chi
khong biet chu co ai nhan lam khong
em muon lam viec tai nha vi con con nho
ben kho hang tan thanh dang can nguoi phai khong
di han quoc theo dien visa mua vu dang ky o xa a
cong viec van phong o xa co tuyen khong
ai can nguoi cham ba de khong em lam duoc
vuon quyt nao thue nguoi thu hoach
tim viec cho nguoi nha moi di tu ve
em can di lam de tra no, co cho nao khong
cong ty nao co ky tuc xa cho cong nhan nu
hoi co tin tuyen dung moi khong gui toi
lai xe om cong nghe o Lang Son co tuyen nu khong
ad có cty nào tuyển nữ dưới 35t k
e mún đi Nhật, bên mk có đơn nào k ạ
tuyển dụng t12 có j k ad
tìm vc part time tối cho e vs
mk thất nghiệp 3th r, có chỗ nào nhận k
lg cty may bn 1 th v ad
con e 18t mún đi lm, chỗ nào uy tín z
có vc bán hàng ol thuê k ad
xkld đài hết bn v, điều kiện sức khỏe ntn
kcn có tuyển thời vụ tết hk
có job dịch tiếng trung k ad
bên nào cần ng trông e bé k, e nhận
ck e bt hàn xì, có xưởng nào cần k
ad giới thiệu e chỗ lm gần Na Dương dc k
vc nhẹ lg đều có k, e mới sanh
cho nào tuyễn thợ may hông em
tôi muống tìm diệc nàm gần bản
công ti điện tữ có nhận ngừi lớn tuỗi không
xin việt cho con chai tôi với
có ai thuê nàm cỏ nương chè ko lọng
xưỡng bóc rán gỗ còn tuyển hong
đi suất khẩu nao động thì hỏi ai
dới thiệu việc nàm cho chị em trong bản
có chổ nào cần ngừơi dữa bát không
cần tìm nơi nàm ổn địn
ở Đồng Mõ có nhà hàng lào tuyển phục dụ
công nhân dày da nương bao nhiu
giowis thieeuj vieecj cho chij
tooi muoons ddi laamf coong ty
choox naof tuyeenr thowj may khoong
cos ai thuee hais hooif khoong
vieecj thowif vuj teets cos khoong
ddi nhaatj lafm thif hoir ai
xin vieecj cho con trai tooi
hooij cos tin tuyeenr dungj khoong
Chồng em bỏ đi biệt, để lại hai đứa con với cái nhà dột. Ruộng thì ít, em đi làm thuê bữa có bữa không. Mong hội tìm cho em một chỗ lương tháng dù ít cũng được ạ.
Trước tôi làm ở xưởng gỗ dưới Bắc Ninh sáu năm, về chăm bố ốm nên nghỉ. Nay bố mất, tôi muốn đi làm lại. Gần nhà mình có xưởng nào đang gọi thợ không?
Con bé nhà chị học xong kế toán cao đẳng, gửi đơn khắp nơi không ai gọi. Nó ở nhà khóc suốt. Em xem công ty nào trong tỉnh cần kế toán thì cho chị xin địa chỉ.
Năm nay hồi mất mùa, hai vợ chồng ngồi không từ tháng chín. Nghe bảo dưới Hà Nội tết cần người gói hàng. Hội có biết chỗ nào chắc chắn, bao ăn ở để vợ chồng em đi một hai tháng không ạ?
Em định sang Đài Loan làm giúp việc, có người ở chợ đòi đặt cọc ba mươi triệu. Em sợ bị lừa nên chưa dám. Hội chỉ cho em công ty tử tế với ạ.
chi bi dau khop khong lam nang duoc. o nha chi biet khau va va dan. hoi co moi nao giao hang ve nha lam lay tien cong khong em
Cháu trai tôi cai nghiện về được hai năm, giờ ngoan rồi. Đi xin đâu người ta cũng ngại. Nhờ hội nói với chỗ nào nhận nó vào làm, việc nặng nó làm được.
Em học lớp pha chế của hội hồi hè, có giấy rồi. Nhưng ở bản em không có quán xá gì. Trên thành phố có quán nào đang tìm người pha chế không chị?
Vay thì tôi cũng ngại vì nhà neo người, chăn nuôi không xuể. Tôi tính đi làm công nhân kiếm lương tháng cho chắc. Bên hội có chỗ nào nhận người bốn mươi ba tuổi không?
e đang làm shipper mà mới té gãy chân. giờ k chạy xe dc nx. ad có việc ngồi 1 chỗ như trực đt k ạ
Tháng sau đứa út vào mẫu giáo, chị rảnh tay rồi. Nhà trẻ xã mình nghe đâu thiếu người nấu bếp. Em hỏi hộ xem họ còn cần không, chị muốn xin vào.
Kiếm việc hộ
Có việc không
Xin việc làm
Ai thuê không
Tuyển người chưa
Đi làm đâu
Việc gần nhà
Việc cho nữ
viec gi khong
can viec gap
xin vao cong ty
ho tuyen chua
mối làm ngoài
đi Nhật làm
tuyển thợ may
lao động thời vụ
việc làm
tìm việc
tuyển dụng
xin việc
việc làm thêm
xuất khẩu lao động
đi làm công nhân
Có chân nào rửa bát không
Kiếm việc gì cũng được
Ai cần người làm thì gọi em
Em muốn đi làm mà chưa biết làm ở đâu
Mùa hái hồi ai thuê nhân công
Có ai thuê cấy không
Đổi công gặt có ai không
Chỗ nào trả lương tháng 6 triệu trở lên
Cửa hàng nào cần bán hàng
Nhà hàng ở thành phố tuyển phục vụ không
Ở Hữu Lũng có khu công nghiệp nào
Công ty may ở Bắc Sơn tuyển thợ không
Xưởng may gần Lộc Bình
Làm hàng gia công tại nhà có không
Nhận hạt cườm về xâu ở đâu
Học xong lớp may có được giới thiệu việc không
Vợ chồng tôi muốn tìm chỗ làm có nhà ở
Con trai học xong nghề điện tìm việc
Con em tốt nghiệp cao đẳng y xin việc ở đâu
Phụ nữ 45 tuổi còn xin được vào công ty không
Người khuyết tật có việc gì làm
Làm giúp việc ở Hà Nội lương bao nhiêu
Trông người ốm ở viện có ai thuê không
Đi Nhật hết bao nhiêu tiền
Đi Hàn theo diện thời vụ thế nào
Đi Đài Loan làm giúp việc cần gì
Đi Malaysia có đơn không
Công ty nào đưa đi xuất khẩu lao động uy tín
Đi xuất khẩu lao động phải học tiếng mấy tháng
Lao động sang Trung Quốc làm thuê hợp pháp thế nào
Làm thủ tục đi làm bên Quảng Tây
Phiên giao dịch việc làm hôm nào
Có tin tuyển dụng mới không
Hội có danh sách công ty tuyển lao động không
Muốn đăng ký tìm việc
Để lại hồ sơ xin việc ở đâu
Nhà máy xi măng có tuyển không
Mỏ than Na Dương tuyển nữ không
Có việc làm bán thời gian không
Việc cho sinh viên nghỉ hè
ai can nguoi lam thue k
tim chỗ làm gan nha
di cong ty nao luong cao
co tuyen nguoi lam vuon k
kiem viec cho chong
muon lam cong nhan
lam o cua khau co viec j k
di han quoc can dieu kien gi
co viec lam tai nha cho me bim k
nha may dien tu o dau tuyen
`;
