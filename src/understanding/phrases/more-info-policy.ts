/** More training phrases: state policy: poverty standard and review, insurance, allowances, support, compensation. */
export const moreInfoPolicy = `
Mỗi người một tháng kiếm dưới mấy triệu thì tính là nghèo hả em
Thu nhập chừng nào thì rơi vào cận nghèo
Ở phường với ở xã chuẩn nghèo có khác nhau không
Sang năm chuẩn nghèo có nâng lên không em
Người ta chấm điểm hộ nghèo dựa vào cái gì
Nhà có xe máy với ti vi thì còn được xét nghèo không
Đợt rà soát năm nay kết thúc khi nào
Cán bộ thôn đi chấm hộ nghèo mà bỏ sót nhà em
Em không đồng ý kết quả bình xét của thôn thì kiến nghị ở đâu
Nhà tôi khổ thế này sao không có tên trong danh sách nghèo
Muốn xin thoát nghèo thì viết đơn gửi ai
Tách hộ cho con ra riêng thì con có bị mất diện nghèo không
Sổ hộ nghèo bây giờ đổi sang giấy gì, ai cấp
Hết năm là hết hạn giấy hộ nghèo phải không chị
Nhà vừa ra khỏi danh sách nghèo thì còn giữ được quyền lợi gì mấy năm
Thoát nghèo xong bảo hiểm của con em có bị cắt không
Hộ cận nghèo mua thẻ bảo hiểm được bớt mấy phần
Người dân tộc ở vùng khó khăn có được phát thẻ bảo hiểm không mất tiền không
Đi viện trái tuyến bảo hiểm hộ nghèo chi trả bao nhiêu
Đi đẻ có thẻ hộ nghèo thì được miễn những khoản nào
Mẹ em tám mươi rồi được nhận tiền người già mỗi tháng bao nhiêu
Bảy mươi lăm tuổi không lương hưu thì có được trợ cấp gì
Con trai em bị bại não, mỗi tháng nhà nước cho bao nhiêu
Làm hồ sơ hưởng trợ cấp khuyết tật phải lên đâu
Phụ nữ góa nuôi con dưới mười sáu tuổi có được trợ cấp không
Em một nách hai con không chồng, có chế độ gì cho mẹ con em không
Trẻ mồ côi ông bà nuôi thì được hưởng chính sách nào
Sinh con thứ hai có được thưởng gì của nhà nước không
Đẻ hai con gái thì có được hỗ trợ gì không em
Chế độ thai sản cho người đóng bảo hiểm tự nguyện là bao nhiêu
Bảo hiểm xã hội tự nguyện nhà nước bù cho hộ nghèo mấy phần trăm
Con học nội trú mỗi tháng được mấy cân gạo
Cháu học mẫu giáo có được tiền ăn trưa không
Hộ cận nghèo thì con có được giảm học phí không
Con em học đại học thuộc dân tộc ít người có học bổng gì của nhà nước
Nhà nước cho bao nhiêu tiền để dựng lại nhà dột
Đợt xóa nhà tạm này nhà em có được nằm trong danh sách không
Hộ nghèo được hỗ trợ mấy chục nghìn tiền điện một tháng
Có chính sách cấp téc nước hay bể nước cho vùng cao không
Lợn tiêu hủy vì dịch tả thì được đền bao nhiêu
Trâu chết rét có được nhà nước bù tiền không, một con mấy triệu
Gà bị cúm bắt tiêu hủy thì báo ai để được hỗ trợ thiệt hại
Lúa ngập mất trắng sau bão, mỗi sào được hỗ trợ mấy trăm
Bay mái nhà sau bão thì xin cứu trợ ở đâu
Đường cao tốc lấy vào đất nhà em thì giá đền thế nào
Giữ rừng phòng hộ mỗi năm được chi mấy đồng một héc ta
Nhà nước có cho cây giống con giống trong chương trình giảm nghèo không
Làm đường bê tông vào thôn dân có phải góp tiền không theo quy định nào
Thôn em ra khỏi diện đặc biệt khó khăn thì mất những chế độ gì
Xã sáp nhập rồi vùng ba có còn được tính như trước không
Dự án 8 cho phụ nữ dân tộc làm những gì
Chương trình một chín một chín là gì em
Có hỗ trợ phần lãi cho phụ nữ vay làm ăn theo nghị quyết tỉnh không
Chị em khởi nghiệp được nhà nước cho không bao nhiêu tiền
Tết này nhà nghèo có quà của trên không em
Nhà có người đi bộ đội thì vợ con được hưởng chế độ gì
Con liệt sĩ có được ưu tiên xét hộ nghèo không
Chồng đánh vợ thì luật phạt thế nào
Tảo hôn bị xử phạt bao nhiêu tiền
Đi kiện đất đai có được trợ giúp pháp lý không mất tiền không
Đất đứng tên chồng, vợ có quyền gì theo luật
Hộ dân tộc thiếu đất sản xuất có được cấp đất không
Pả già rồi có tiền trợ cấp gì không noọng
Hộ nghèo chết người thì có tiền mai táng không cô
luong cong nhan bay trieu nuoi bon mieng an co tinh la can ngheo
nha chi co hai nguoi om dau lieu co vao duoc dien ngheo khong
the bao hiem cua ho thoat ngheo dung duoc den bao gio
tieu chi nao de xep ho ngheo nam 2027
con hoc cap ba dan toc co duoc ho tro gi khong
me toi 76 tuoi da duoc huong tien gia chua
lon bi tieu huy xa hen mai chua thay tien den
mua da hong het mai nha thi nha nuoc ho tro may trieu
tro cap cho tre tu ky moi thang bao nhieu
xin xac nhan ho can ngheo o phong nao cua xa
ho ngheo co duoc giam tien dien nuoc khong
vi sao nam nay nha em khong duoc xet ngheo nua
sinh con mien nui duoc ho tro hai trieu phai khong
chinh sach moi cho vung dan toc thieu so la gi
bao gio thon hop binh xet ho ngheo
ho ngheo o thanh thi muc thu nhap bao nhieu
dong bao hiem xa hoi tu nguyen may nam thi co luong huu
quyen loi cua phu nu khi ly hon chia dat the nao
nguoi don than nuoi con duoi 3 tuoi huong tro cap may
lua chet ret duoc ho tro giong khong
bao lam chet trau thi xin boi thuong o dau
nha nuoc thu dat lam duong den bu bao nhieu mot met
tien dich vu moi truong rung nam nay bao nhieu
co chinh sach nao ho tro nguoi di lao dong ve nuoc khong
thon dac biet kho khan hoc sinh duoc mien hoc phi khong
ho co muc song trung binh la thu nhap the nao
thieu nha ve sinh co duoc cham diem ngheo khong
gao cuu doi giap hat phat cho ai
chinh sach cho nguoi mu, nguoi diec
tien tuat cua chong toi ai duoc nhan
đk xét hcn là j ạ
hn dc hưởng chế độ j v ad
bhyt hcn giảm bn %
lợn tiêu hủy dc đền bn 1kg z
mẹ đơn thân có chế độ j k c
bn tuổi thì dc tiền ng già ạ
hết diện nghèo r thẻ bh có bị thu lại hk
chuẩn nghèo mới bn tr/ng v
khi nào rà soát hn z e
con hn có dc miễn hp k ạ
nhà dột dc hỗ trợ bn tr
bhxh tự nguyện đóng bn 1 th
xét hn dựa vào j v ad
trc cấp khuyết tật nặng dc bn
sinh con dc nn cho bn tiền z
e k có tên trg ds hn thì kn ở đâu
trính xách cho người cao tuổi dân tộc
chuẫn ngèo là thu nhập mấy chiệu
hộ ngèo được cấp bão hiểm không
nợn bị tiêu hũy thì được đền mấy nghìn một cân
chợ cấp nuôi con một mình mỗi tháng bao nhiu
rà xoát hộ nghèo tháng mấy nàm
xét hộ cẩn nghèo cần những tiêu trí gì
thẻ bảo hiễm y tế hộ nghèo bị cắt vì xao
hổ trợ nhà rột nhà lát được bao nhiêu tiền
trế độ thai sãn cho phụ nữ lông thôn
hộ vừa thoát nghèo còn hưỡng những chế độ rì
khoãn cho tiền điện nhà ngèo bây giờ nĩnh ở đâu
bảo nũ xập nhà thì nhà lước hổ trợ gì
thu nhaapj maays trieeuj thif tinhs laf ngheof
baor hieemr y tees cho hooj ngheof
bao giowf raf soats hooj ngheof
hooj caanj ngheof huwowngr gif
trowj caaps nguowif giaf maays traawm nghinf
lowjn tieeu huyr ddeenf buf bao nhieeu
giaays chuwngs nhaanj hooj ngheof xin owr ddaau
hoox trowj laamf nhaf cho hooj ngheof
Nhà chị trong thôn ai cũng bảo khó nhất. Thế mà hôm bình xét, người ta đếm có con xe máy cũ với cái tủ lạnh hàng xóm cho là gạch tên. Chị muốn hỏi căn cứ vào đâu mà xếp nghèo hay không nghèo.
Đợt dịch tả lợn hôm rồi xã về tiêm vôi chôn hết đàn nhà em mười bảy con. Chữ ký biên bản có cả rồi. Em không hỏi chuyện nợ ngân hàng, em hỏi khoản tiền nhà nước đền thì bao giờ có và mỗi cân bao nhiêu ạ.
Em sinh cháu thứ hai được hai tháng, em là người Dao ở thôn vùng ba. Có chị bảo đẻ đúng chính sách thì được mấy triệu. Em chưa nhận được gì, không biết quy định thế nào ạ?
Bà nội em năm nay bảy mươi sáu, không lương lậu gì. Hàng xóm bằng tuổi đã lĩnh mỗi tháng năm trăm nghìn. Nhà em phải làm gì để bà được như thế?
Trước xã em là vùng đặc biệt khó khăn, con đi học được gạo với tiền ăn. Từ lúc nhập xã, nhà trường bảo không còn nữa. Có đúng là mất hết chế độ không hả cô?
Tôi bị khuyết tật chân từ bé, chồng bỏ đi, một mình nuôi con gái lớp bốn. Mỗi tháng bán rau được hơn triệu. Cho tôi hỏi hoàn cảnh này nhà nước có trợ cấp khoản nào không.
Cơn bão số 10 làm nhà em tốc hết ngói, vườn na gãy đổ già nửa. Cán bộ về chụp ảnh rồi mà chưa thấy nói năng gì. Nhà nước hỗ trợ thiệt hại theo mức nào vậy chị?
nam ngoai nha toi la ho can ngheo, mua the bao hiem duoc giam. nam nay khong thay ten trong danh sach nua. vay toi mua the co con duoc giam khong hay phai dong du
Con chị đỗ trường nội trú tỉnh mà nhà chị vừa thoát nghèo tháng trước. Mấy cô giáo bảo phải có giấy mới được miễn các khoản. Chị hỏi cho chắc hộ mới thoát nghèo thì con còn được miễn giảm gì không?
Vợ chồng em ở nhà đất trình tường nứt hết tường, trời mưa không dám ngủ. Trên ti vi thấy nói xóa nhà tạm cả nước. Em muốn biết được cho bao nhiêu và ai được xét trước ạ.
nhà e có 5 khẩu, thu nhập cả nhà đc tầm 6tr 1 th. e k biết vậy là nghèo hay cận nghèo theo chuẩn mới, ad tính hộ e xem thuộc loại nào
Mức nào là nghèo
Nghèo được cho gì
Thẻ bảo hiểm hộ cận nghèo
Trợ cấp người già
Chế độ khuyết tật
Xét hộ nghèo
Đền bù lợn dịch
Miễn giảm học phí
chuan can ngheo
ra soat ho ngheo
bhyt hộ nghèo
ho tro thien tai
tiền thai sản
gạo cứu đói
xóa nhà tạm
chinh sach gi moi
chính sách
hộ nghèo
chuẩn nghèo
bảo hiểm y tế
trợ cấp
chế độ hộ nghèo
tiêu chí hộ nghèo
hỗ trợ hộ nghèo
Nghèo đa chiều tính thế nào
Thu nhập một người bao nhiêu thì thoát nghèo
Nhà có xe máy có bị cắt hộ nghèo không
Có trâu bò thì có được xét nghèo không
Ai chấm điểm hộ nghèo
Rà soát năm nay ai đi
Tôi không đồng ý kết quả bình xét hộ nghèo thì làm sao
Sao nhà bên cạnh được hộ nghèo mà nhà tôi không
Bao nhiêu điểm thì được nghèo
Giấy chứng nhận hộ cận nghèo xin ở xã hay ở thôn
Hộ nghèo đi viện được trả bao nhiêu phần trăm
Thẻ bảo hiểm hết hạn thì đổi ở đâu
Mua bảo hiểm cho cả nhà hết bao nhiêu tiền một năm
Được nhà nước đóng bảo hiểm tự nguyện bao nhiêu phần trăm
Phụ nữ dân tộc sinh con đúng chính sách được 2 triệu phải không
Đẻ con thứ hai có được tiền hỗ trợ không
Sinh đủ hai con được thưởng không
Trẻ mồ côi được nuôi dưỡng bao nhiêu một tháng
Con khuyết tật được hưởng trợ cấp thế nào
Người già cô đơn được hưởng gì
Bao nhiêu tuổi thì được lĩnh tiền người cao tuổi
Vợ liệt sĩ được chế độ gì
Thanh niên xung phong có được trợ cấp không
Hộ nghèo được hỗ trợ bao nhiêu tiền xóa nhà tạm
Xin hỗ trợ làm nhà đại đoàn kết ở đâu
Nhà nước có cho không con giống không
Dự án hỗ trợ bò cho hộ nghèo còn không
Xã có cấp cây giống hồi không
Được hỗ trợ trồng rừng bao nhiêu một héc ta
Tiền dịch vụ môi trường rừng của tôi được bao nhiêu
Bò chết vì sét đánh có được đền không
Tiêu hủy lợn dịch thì xã trả bao nhiêu
Lũ cuốn mất ruộng có được hỗ trợ không
Nhà tốc mái xã hỗ trợ bao nhiêu
Được hỗ trợ gạo giáp hạt không
Mất việc có được trợ cấp thất nghiệp không
Nghỉ đẻ công ty trả mấy tháng lương
Học sinh nội trú được trợ cấp bao nhiêu
Trẻ mẫu giáo vùng khó khăn được tiền ăn không
Sinh viên nghèo được học bổng gì
Đi học nghề nhà nước hỗ trợ những gì
Luật bảo vệ dữ liệu cá nhân thế nào
Quyền lợi khi làm hội viên phụ nữ là gì
Hội phí đóng bao nhiêu một năm
Xã tôi giờ thuộc xã nào sau sáp nhập
Nhà em ở Quảng Lạc cũ giờ là phường nào
Sáp nhập xã có phải đổi giấy tờ không
Vùng 135 còn không
Danh sách thôn đặc biệt khó khăn
Xã khu vực 3 được ưu tiên gì
Chương trình 1719 hỗ trợ gì cho phụ nữ
Dự án 8 là gì
Đề án hỗ trợ phụ nữ khởi nghiệp được bao nhiêu vốn
Nhà nước hỗ trợ lãi suất mấy phần trăm
Có được cấp bù lãi suất khi vay không
tien dien ho ngheo dc ho tro bn
the bhyt can ngheo mua bn
sinh con dc ho tro j k
70 tuoi co tro cap chua
lon bi tieu huy duoc den bao nhieu
chuan can ngheo 2026
xet ho ngheo thang may
ho ngheo co duoc gao tet ko
con ho can ngheo co dc mien hoc phi k
bị cắt hộ nghèo còn bhyt k ad
trợ cấp đơn thân bn ạ
chế độ thai sản cho nông dân
`;
