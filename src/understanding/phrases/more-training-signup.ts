/** More training phrases: put me, or somebody of mine, on a class. */
export const moreTrainingSignup = `
Em xin một chân vào lớp nuôi dê đợt này với
Chị ưng cái lớp làm bánh khảo rồi, em viết tên chị vào
Cho nhà em xin học nghề chăm cây thanh long
Tôi đồng ý đi tập huấn phòng cháy rừng, em cứ ghi tôi vào
Kể thêm tên cô vào lớp nấu rượu nhé cháu
Lớp chữa bệnh cho gà ấy, tính cả tôi nữa
Hội xếp cho em một chỗ ở khóa làm đẹp được không ạ
Hai mẹ con em cùng đi học dệt, nhờ chị lên danh sách
Bố chồng em thích lớp nuôi chim bồ câu, hội cho ông đi với
Đứa cháu gái tôi mười tám tuổi rồi, nhận nó vào lớp may nhé
Chị hàng xóm không có điện thoại nhờ em ghi hộ lớp trồng gừng
Xin cho năm chị em tổ tôi cùng vào lớp thú y
Thằng con út nhà bác muốn học hàn, cháu đăng ký cho nó đi
Em có được đăng ký hai lớp cùng lúc không, em muốn cả may cả nấu ăn
Đã hết hạn ghi tên lớp ong chưa, cho em vào nốt với
Còn chỗ thì ghi cho chị, hết thì cho chị chờ đợt sau
Có ai bỏ lớp pha chế thì cho em thế chỗ nhé
Em từng rút tên lớp tin học, giờ cho em vào lại được không
Hôm nọ em hủy mất rồi, nay xin học lại lớp làm tóc
Em đổi từ lớp nuôi gà sang lớp nuôi cá giúp chị
Muốn đi học lớp ép dầu lạc thì phải nộp giấy gì, em nộp luôn
Ghi danh lớp làm hoa giấy qua đây có được không em
Không phải hội viên có ghi tên học được không ạ, em muốn học lắm
Em ở Đình Lập có đăng ký được lớp mở ở Lộc Bình không
Thủ tục để vào học lớp sơ cấp nấu ăn thế nào hả em
Đăng ký học thì gặp chị chi hội trưởng hay nhắn ở đây
Nhắn tên với năm sinh ở đây là được vào lớp rồi phải không
Tôi tên Thắm, sinh năm 1988, xin học khóa bán hàng qua mạng
Chị là Vui ở Kháng Chiến, cho chị theo học trồng dược liệu
Họ tên thì ghi Mai, sinh năm 79, vào lớp kế toán giúp tôi
Đã bảo chồng trông con rồi, em đăng ký đi học thôi chị ạ
Em quyết rồi, cho em học làm nail
Thế thì cho chị học cái lớp em vừa nói đó
Lớp ấy nghe hay đấy, lấy cho tôi một chỗ
Vâng em muốn tham gia lớp thứ hai trong danh sách
Chốt cho chị lớp khai giảng mùng 8 nhé
Em lấy lớp buổi tối, ghi em vào lớp đó
Lớp dạy chữ cho người lớn cho bà theo với
Mế không biết chữ, noọng cho mế đi học lớp xóa mù nhé
Cho pả một suất học làm bánh cuốn với noọng ơi
Xin phép hội cho em dự buổi tập huấn bình đẳng giới
Tuần tới tập huấn na thì nhớ cho nhà tôi một người đi
Em đăng ký tham gia lớp sơ cứu trẻ em
Ai đi lớp nuôi ếch thì cho tôi đi cùng
Sáng thứ bảy này em đến học lớp muối dưa được không, ghi cho em nhé
Bây giờ xin vào lớp muộn hai buổi có được không chị
Em không nhớ đã ghi tên chưa, nếu chưa thì ghi lớp làm bún cho em luôn
Chị chưa có tên lớp trang điểm đâu, thêm chị vào
Có mở lớp làm nước mắm nữa không, có thì cho chị vào luôn danh sách
Lần sau có khóa thêu thì giữ cho em một chỗ trước nhé
Cứ có lớp nuôi lươn là cho tôi học, khỏi hỏi lại
Tôi chưa đi lớp nào bao giờ, nay mạnh dạn xin học một lớp trồng nấm
Đừng bỏ sót tên em ở lớp làm tương nhé, em học đấy
Không học may nữa mà cho em vào lớp làm bánh mì
Tôi thay mặt chị em tổ phụ nữ thôn Nà Pàn ghi tám người học đan nón
Nhờ em báo lên xã là chị xin đi học lớp điều dưỡng
Mình rất muốn được học làm homestay cho khách du lịch, cho mình xin vào lớp
Vợ chồng em cùng học lớp nuôi bò vỗ béo, chị ghi hai tên
Cho em gái em học lớp bán nông sản trên sàn nhé, nó đang ở nhà
Học nghề giúp việc gia đình, em ghi tên
Bác tuy già nhưng còn ham học lắm, cho bác vào lớp cây thuốc nam
Đăng ký hộ mẹ đẻ em bên Quan Sơn học nuôi gà thả vườn
ghi cho toi lop hoc lam dau phu
cho em hoc nghe lam moc voi hoi oi
em xin vao lop phong benh cho trau bo
chi oi em ung lop nuoi tam cho em mot cho
lay giup em hai suat hoc lam mut tet
cho con be nha chi hoc lop thiet ke
toi se di hoc lop trong quyt, ghi ten nhe
lop livestream do em tham gia nha
cho toi theo lop nghe sua may cay
ca nha em muon di tap huan nuoi de
dang ky hoc lop nay phai lam gi vay chi
em muon ghi ten lop moi mo o Dong Mo
nhan them em gai toi vao lop nau co duoc khong
dien ho chi vao danh sach hoc trong ot
muon dang ky hoc thi nhan tin cho ai
con cho thi cho em vao lop uon toc nhe
xin cho ba noi chau di hoc chu
em chua dang ky lop nao, cho em lop trong che
cho em doi sang lop lam gom
toi nhan loi di hoc khoa khoi nghiep
lop det chieu coi de danh em mot cho
em ten la Huyen cho em hoc ke toan
giu ho chi mot suat lop nuoi ga den
em dong y hoc lop tap huan ngay mai
cho chi hoc cung dot voi chi Hoa nhe
hoc nuoi nhim thi toi muon hoc
em lam ho khau xong roi gio dang ky lop may duoc chua
chong em khong biet nhan tin, em ghi ten anh ay lop trong keo
xin hoc bo sung lop thu y
ghi danh em hoc nghe dau bep
e mún hc lớp xoa bóp bấm huyệt, ghi e vs
đk 2ng lớp nuôi thỏ nha ad
cho mk 1 slot lớp gói giò
ad ghi tên mẹ e hc chữ jup e
mk đk tham gia tập huấn t7 này nha
e đky lớp làm kem dc k ạ
add e vào lớp cắm hoa vs
lớp số 4 nha ad, e hc
cho e vs nhỏ bạn hc lớp tiktok shop
hc làm da mặt thì đki sao z, e đk luôn
e xin 1 chỗ khóa tiếng trung bán hàng
lớp tin văn phòng t đk nhé
cho c đk thêm lớp nx là làm chả
gđ e 3ng đi hc trồng rau sạch nha
đk hc lái xe jup ck e vs
cho em tham ra nớp trồng rau xạch
chị suất một chỗ nớp làm bánh trưng
đăng kí cho tôi học dệt thỗ cẫm
em xin hộc lớp sữa máy may nhé
dăng ký nớp luôi trâu vổ béo
cho noọng học nớp nàm đậu với
ghi ten tui lơp chăm vươn hồng
tôi muống theo lớp cắm hao
xin vao nớp hoc lấu cổ cưới
đang ký giùm bac lơp thuôc lam
cho chị tham da tập huấn dữ dìn nghề thêu
em nuốn đăng ký lớp làm tốc
cho tooi theo lowps nuooi ong
ghi teen em vaof lowps may
ddangw kys giups mej em lowps chuwx
em xin hocj lamf tocs
cho chij mootj choox lowps phas chees
tooi tham gia taapj huaans nhes
muoons hocj nghef thif ddawng kys owr ddaau
theem teen tooi vaof danh sachs lowps
Em mới sinh cháu thứ hai được tám tháng, mẹ chồng bảo để mẹ trông cho mà đi học lấy cái nghề. Em thích làm tóc từ hồi con gái. Lớp tới chị xếp em một chỗ chị nhé.
Trước tôi đi bốc hàng ở Tân Thanh, giờ đau lưng không làm được nữa. Tôi tính chuyển sang nuôi gà sáu ngón ở nhà. Hội mở lớp thì cho tôi được học, tôi không vắng buổi nào đâu.
Nhà em có hơn trăm gốc hồng mà quả cứ rụng. Cán bộ bảo phải đi tập huấn mới biết cách. Vậy chị ghi tên em buổi tập huấn ngày 10 tháng 12 giúp em ạ.
Chị hai đời chồng, một nách ba con, chẳng có nghề ngỗng gì. Nghe em kể có lớp nấu ăn cho đám cỗ chị mừng lắm. Thôi em ghi chị vào, bao giờ học chị cũng đi.
Cháu gái tôi bị khuyết tật chân, ở nhà từ bé đến giờ. Nó khéo tay, tự học móc len trên mạng đẹp lắm. Xin hội nhận nó vào lớp thủ công để nó có bạn có bè.
chao hoi, toi o ban Khuoi Tao. hom hop thon toi bi om nen khong ghi ten duoc. gio hoi cho toi bo sung vao lop nuoi lon den nhe
Em bán hàng xén ở chợ Na Dương, dạo này ế vì người ta mua trên mạng hết. Con em bảo mẹ phải học bán qua điện thoại thôi. Cho em vào lớp dạy bán hàng online với, em hơi chậm nhưng chịu khó.
Hôm trước em hỏi thì lớp còn bốn chỗ. Em về bàn với chồng, chồng đồng ý rồi. Giờ còn chỗ nào thì ghi ngay cho em kẻo hết chị ơi.
Tôi trưởng thôn đây. Bà con thôn tôi có mười hai người muốn theo lớp trồng cây dược liệu, tên tôi gửi sau. Hội cứ nhận cho thôn tôi đủ mười hai suất.
e ở xa mà thấy lớp làm bánh hay quá nên muốn theo. ck e chở đi dc nên k lo. ad đk cho e nhé, e tên Ly
Mẹ em 55 tuổi, chưa đọc được hết mặt chữ, đi đâu cũng ngại. Nay mẹ bảo muốn học để đọc tin nhắn của con. Hội cho mẹ em vào lớp xóa mù chữ sắp mở với ạ.
Đi học luôn
Ghi tên em
Cho học với
Xin một suất
Tôi học lớp này
Học chứ
Ghi danh lớp may
Xếp em một chân
dk hoc
viet ten vao lop
em hoc nhe
cho 1 cho
nhận em vào lớp
tham gia tập huấn
đki lớp
giữ chỗ lớp ong
đăng ký học
đăng ký lớp
ghi tên học
xin học
tôi muốn học
cho tôi học
đăng ký tập huấn
Cho mình một chân lớp thêu
Lớp này cho em theo với
Em chọn lớp nuôi cá
Tôi lấy lớp thứ hai
Chốt cho chị lớp may nhé
Cho em vào lớp luôn
Đặt chỗ lớp cắt tóc giúp em
Xếp cho em một chỗ
Chị em tổ tôi năm người muốn đăng ký học làm hương
Bố tôi muốn học thú y, ghi tên giúp ông
Nhờ em ghi tên chồng chị học sửa máy
Tên em là Lành, sinh năm 1990, đăng ký lớp nấu ăn
Nếu còn chỗ thì ghi tên em lớp tin học
Có suất nào trống thì cho em
Em muốn chuyển sang học lớp pha chế
Cho em học bù lớp tháng trước
Em muốn học lại lớp trồng nấm
Tôi có được học lớp ở xã khác không, cho đăng ký
Đăng ký sớm lớp năm sau được không
Cho em điền phiếu đăng ký học nghề
Nộp đơn học nghề ở đâu
Hồ sơ đăng ký học nghề gồm gì
Học viên không phải hội viên có đăng ký được không
Em muốn đi học mà chồng không cho, có đăng ký được không
Tuần tới có lớp bún cho em tham gia
Muốn tham gia buổi tập huấn sáng thứ bảy
Cho tôi dự lớp kỹ thuật trồng hồi
Ghi nhận cho em lớp chăn nuôi gà an toàn sinh học
Chị đồng ý học lớp đan, ghi tên chị vào
dk lop thu y cho me e
ghi ten di hoc nghe
cho e 1 slot lớp nail
e tham gia lớp bán hàng nhé
add e vào lớp tin học vs
muon hoc trang diem dang ky sao
cho toi mot cho lop lam tuong ot
xin theo lop nuoi bo
con e muon hoc cat toc dk giup
đk lớp số 1
cho chi hoc voi
dang ky cho ca to
`;
