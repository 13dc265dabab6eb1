/** More training phrases outside the assistant's work: weather, prices, health, love and family, fortune, lottery, kitchen, trade, phones, roads, land. */
export const moreOutOfScope1 = `
Mai có nắng phơi được ngô không em
Trên Mẫu Sơn đóng băng chưa nhỉ
Ngoài trời mấy độ rồi
Đợt rét đậm này kéo tới hôm nào
Bão số mấy sắp vào đất liền thế
Sáng ra sương mù đặc quánh, chẳng thấy đường
Cuối tháng này có mưa đá nữa không
Nước sông Kỳ Cùng dâng cao chưa
Hạn thế này bao giờ mới có mưa
Nồm ẩm quá, quần áo phơi mãi không khô
Gió mùa về đêm nay hay đêm mai
Con gà gáy sớm có phải sắp đổi trời không
mua phun the nay bao gio tanh
may nua co nang ma phoi san khong
tuan sau ret khong em
o thanh pho hom nay may do
bao co vao lang son khong
nghe dai bao mai suong muoi
thời tiết cn tuần này sao ad
trời j mà lạnh z trời
hnay mưa hay nắng v
giời dét căm căm
mai trời lắng không
mai cos muwa khoong
trowif reets quas
Rét quá
Mưa suốt
Ớt chỉ thiên năm nay thương lái mua mấy giá
Hồi khô rớt giá rồi hả em
Thạch đen chợ Thất Khê người ta thu mua bao nhiêu
Na dai chợ Đồng Bành bán sỉ mấy đồng một cân
Một tạ ngô bây giờ được mấy trăm
Trứng gà ta bao nhiêu một chục
Vàng nhẫn hôm nay bán ra bao nhiêu một chỉ
Có nên bán vàng lúc này không
Cám lên giá nữa rồi, bao giờ xuống
Đạm với lân mua chỗ nào rẻ
Thóc nếp có ai mua không, nhà chị còn mấy bao
Gỗ keo một khối bây giờ bao tiền
Nhựa thông xuống giá thế, liệu có lên lại không
Đổi tiền nhân dân tệ ở Tân Thanh hôm nay mấy
Cau tươi tư thương có về mua nữa không
gia thit trau cho phien bao nhieu
cui tho nha co ai mua khong ban gia nao
mot chi vang gio may trieu
lon hoi xuong bao nhieu roi em
dong ca ngoai cho the nao
que kho ban cho ai duoc gia
mat ong rung bao nhieu mot lit
vàng tăng hay giảm z ad
giá usd hnay bn
kg hồi tươi bn v c
xăng ron 95 bn 1 lít r
giá thóc nếp bao lhiêu một yến
ga mia gio bn 1kg
giá vàng xuông chưa em
gias thocs hoom nay
hoof kys lwaf cos ddawts khoong
Giá ớt
gia vang
Giá đô
Cháu nhà em nóng hầm hập từ chiều, lau nước ấm mãi không hạ
Em chậm tháng hai tuần rồi, thử que có chính xác không
Bầu ba tháng có được ăn rau ngót không
Đẻ mổ mấy tháng thì làm việc nặng được
Sữa mẹ ít, ăn gì cho nhiều sữa
Chị hay bốc hỏa, người cứ bừng bừng, có phải tiền mãn kinh không
Lưng đau không cúi được, đắp lá gì khỏi
Chồng tôi men gan cao thì kiêng những gì
Bà cụ ngã gãy xương hông, chữa ở đâu tốt
Trẻ con bị giun uống thuốc nào
Thằng cu nhà em hay giật mình khóc đêm
Hóc xương cá chữa mẹo thế nào
Đi nương bị vắt cắn máu chảy không cầm
Ăn nhầm nấm độc nôn hết cả ruột, làm sao bây giờ
Uống thuốc nam với thuốc tây cùng lúc có sao không
Huyết áp một trăm bảy chục có nguy hiểm không
Tiêm phòng dại ở trạm xá nào có
Em muốn đặt vòng tránh thai
Phá thai ở đâu an toàn hả chị
Tay chân tê bì về đêm là bệnh gì
Rụng tóc từng mảng có chữa được không
Tôi đi tiểu buốt quá
Mụn đầy mặt không dám ra đường
Bị bỏng nước sôi bôi mỡ trăn được không
Dạ dày cứ đói là đau
Cháu bé hai tuổi chưa biết nói có sao không
con gai toi den thang dau bung qua
be nha em di ngoai ba ngay roi
me chong toi ho ra mau
co bau an mang duoc khong
bi cho can tiem o dau
dau nua dau la benh gi
chan sung to khong di duoc
uong thuoc gi cho de ngu
chong toi dau da day uong gi
kham mat o benh vien nao tot
thai duoc may tuan thi biet trai gai
bi zona boi la gi
nguoi cu met moi chang muon an
e bị hp, uống j cho hết đau bụng
bé nhà e ho có đờm, cho uống j ạ
bầu 8w mà ra máu có sao k ad
e bị viêm họng xài ks đc k
sinh mổ r mấy năm sinh lại đc
mk bị trĩ, ngại qué
cách giảm mỡ bụng vs
con tôi bị lôn chớ
đau dạ dày nâu năm, nên ăn cháo gì
trị đau đầu gối lá lào tốt
bị zời leo đắp đậu xanh có khỏi không
bes nhaf em soots cao
ddau lwng uoongs thuoocs gif
ddau buwng quas
Đau răng
dau bung
Mất ngủ
Trẻ sốt
Ông chồng tôi tối nào cũng say bét nhè
Chồng đi làm xa mấy tháng không gửi về đồng nào
Nó có bồ ở dưới Bắc Giang chị ạ
Mẹ chồng với con dâu không nhìn mặt nhau
Anh em trong nhà chia đất rồi từ nhau
Con gái mười sáu tuổi đã đòi lấy chồng, nói mãi không nghe
Con trai mê điện tử bỏ cả học
Người yêu cũ muốn quay lại, em có nên không
Em ba mươi rồi chưa ai hỏi cưới
Yêu xa có bền không chị
Em đem lòng thương người có vợ
Làm thế nào để quên một người
Nó chặn zalo của em rồi, hu hu
Bố mẹ ép em cưới người em không thương
Tôi ghét nhà chồng lắm rồi
Vợ bỏ đi theo người khác, tôi khổ quá
Anh muốn làm lại cuộc đời với em
Em gái Lạng Sơn có ai chưa để anh còn tính
Cho anh xin cái hẹn tối nay
Nói chuyện với em vui ghê, làm bạn gái anh đi
Kiếm cho thằng con tôi đám nào hiền lành
Đi lấy chồng Trung Quốc có sướng không
Dỗ con dâu về thế nào, nó bế con về ngoại rồi
Có nên tha thứ cho chồng không
chong em ghen qua di dau cung goi
vo chong lay nhau muoi nam chua co con
me de khong thuong em bang anh trai
nguoi ta hua cuoi roi lai thoi
nho nguoi yeu qua khong ngu duoc
em la gai e chong mot lan co ai lay khong
con dau luoi qua noi the nao bay gio
to tinh voi ban gai the nao
minh hen ho nhe em
bị ny đá buồn wá ad
ck e mê lô đề, chán lắm r
crush k rep tn thì sao
e iu anh ấy mà k dám ns
ad có gấu chưa
làm ny mk k
vk ck e cãi nhau suốt ngày
con dâu hỗn náo với mẹ chồng
tôi với nó chia tai rồi
buồn tình nắm em ơi
em yeeu anh
nhows anh quas
Buồn
Cô đơn
nho nguoi ta
Số tôi khổ, xem hộ bao giờ hết vận hạn
Năm nay sao La Hầu chiếu, cúng thế nào
Sắp cất nóc, chọn cho ngày lành
Nhà có tang có được đi ăn cưới không
Hai vợ chồng cùng tuổi Mão có khắc nhau không
Mèo đen vào nhà là điềm lành hay dữ
Chim cú kêu đầu hồi sợ quá
Mộ nhà tôi có động không
Gọi hồn ở đâu linh
Mời thầy tào về làm lễ hết nhiều không
Đứa bé khóc dạ đề, vía ai nặng thế
Mơ rụng răng có chuyện gì chẳng lành
Kê giường quay hướng nào hợp mệnh Thổ
dau nam xuat hanh gio nao tot
ba dong xem hoi tuoi nao lam nha
giai mo giup toi mo thay nuoc lut
tuoi suu voi tuoi mui co lay nhau duoc khong
nam mo thay dam ma la diem gi
coi ngay ve nha moi
bói bài tarot cho e ik
cung bạch dương hnay sao
xem tuôi lam nhà
Xem tướng
tu vi
Cung hoàng đạo
Chiều nay lô về mấy nháy
Nuôi con ba sáu mấy hôm rồi chưa ra
Tôi trúng đề thì lĩnh ở đâu
Dò hộ tờ vé số đuôi bốn hai
Cho bác xin con số đẹp đánh tối nay
Chủ lô quỵt tiền thì kiện ai
dau cam ngay nay dau duoi gi
de hom nay ve may
chot cho con xien
quay thu hai ra giai gi
chốt số vip đê ad
kqxs mb hnay
xin cặp song thủ
tài xỉu uy tín k
ddeef veef con gif
Lô đề
xsmb
Ngâm măng ớt kiểu gì để lâu không váng
Khâu nhục ướp khoai môn hay khoai lang ngon hơn
Xôi ngũ sắc lấy màu tím từ lá nào
Làm bánh cooc mò gói lá gì
Thịt lợn quay nhồi lá mắc mật làm sao cho giòn bì
Muối dưa bị khú cứu thế nào
Chưng cất rượu Mẫu Sơn mấy lần lửa
Nhà có con vịt, nấu món gì đãi khách
Luộc bánh chưng mấy tiếng thì chín
cach lam banh gio
ga hap muoi nuong may phut
lam lap xuong hun khoi the nao
com lam nau ong gi
nấu lẩu cua đồng ntn
hnay ăn j ngon nhể
cách nàm bánh khảo
naaus chef ddoox ddeen
Ăn gì
Ai cần mua con chó Bắc Hà không, nhà tôi có đàn năm con
Thanh lý tủ lạnh cũ, ai lấy thì nhắn
Bên em bán quần áo trẻ con sỉ lẻ, chị ủng hộ em nhé
Cho thuê phòng trọ gần bệnh viện tỉnh
Nhà tôi bán mảnh vườn mặt đường quốc lộ 1A
Chị có nhu cầu mua bảo hiểm nhân thọ không ạ
Mời chị tham gia nhóm kinh doanh online tại nhà, không cần vốn
Nhận đặt cỗ cưới, giá phải chăng
Có ai đi Hà Nội sáng mai cho đi ghép xe với
Kem trắng da này dùng thích lắm, em để giá gốc cho chị
Ký gửi hàng về Sài Gòn ở đâu
Tìm chủ con bò lạc vào nương nhà tôi
can mua xe dream cu
ban ca giong ai lay nhan em
cho hoi cho nao ban quan ao tay
mua may xay xat o dau ben
ban gap nha mai bang gan duong nhua
ship cod toàn tỉnh ib em nha
xả kho dép tổ ong 20k
ai mua đt cũ k
order váy tq k các c
bán xe đạp đệin còn mới
muốn mua lồi cơm điện
Bán nhà
can ban ga
Điện thoại cứ tự tắt nguồn là làm sao
Zalo đòi cập nhật mãi không vào được
Máy báo đầy bộ nhớ, xóa ảnh chỗ nào
Sóng điện thoại trong bản yếu quá
Bật 4G lên kiểu gì hả cháu
Facebook bị ai lấy mất rồi
Sạc mãi không vào pin
Loa rè, nói chuyện không ai nghe thấy
Đăng ký gói cước nào rẻ
Có người gọi bảo trúng thưởng xe máy
Quay video đăng tóc tóc làm thế nào
quen mat khau zalo lay lai lam sao
man hinh bi vo thay bao nhieu
may toi khong len nguon
mang nha yeu qua goi ai sua
kiem tra tai khoan vietel con bao nhieu
wf pass j v
đt lag quá
fb e bị hack r
mất sóng dồi
ddieenj thoaij hongr
Hết pin
mang lag
Không đội mũ bảo hiểm phạt bao nhiêu
Xe máy không chính chủ công an có giữ không
Uống hai chén rượu thổi lên mấy
Thi lấy bằng A1 đăng ký chỗ nào
Bị camera ghi hình phạt nguội tra ở đâu
Hàng xóm lấn sang nhà tôi hai mét đất, kiện thế nào
Làm bìa đỏ cho con phải qua những cửa nào
Bố chết không để lại di chúc thì chia ruộng ra sao
Đường vào bản hỏng nặng, bao giờ xã sửa
Thửa ruộng nhà tôi bị người ta rào mất
Hộ khẩu cắt chuyển bây giờ làm thế nào
Vay tiền hàng xóm, nó không trả thì đòi kiểu gì
vuot den do bi phat may tram
xe het dang kiem bi phat bao nhieu
tach so do cho con gai
ranh gioi nuong ray cai nhau mai
nha ben canh xay lan muong nuoc
bằng lái hết hạn đổi đâu ad
k gương bị phạt bn
lấn đất kiện ở đâu v
sổ đõ bị ghi xai diện tích
phatj nguooij tra owr ddaau
Phạt nguội
Kiện cáo
Mấy hôm nay trời cứ âm u, ngô ngoài đồng chưa bẻ được, nhà chị có bốn sào mà cứ lo nảy mầm hết, em xem hộ khi nào nắng
Tối qua mẹ chồng em mắng em giữa bữa cơm trước mặt khách, em tủi thân quá bỏ ra bờ suối ngồi khóc, giờ em không biết về nói với chồng thế nào
Thằng lớn nhà tôi hôm kia đá bóng trẹo cổ chân, sưng vù lên, đã bóp rượu gừng mà vẫn đau, có nên đi chụp chiếu gì không
toi dau khop goi muoi nam nay, uong du thu thuoc nam thuoc bac khong khoi, nghe noi co ba lang o That Khe chua gioi, em co biet khong
Em nằm mơ ba đêm liền thấy bà nội đã mất về đứng cửa không nói gì, em sợ quá, không biết có phải bà đòi gì không chị
e vs ck yêu nhau 5 năm r cưới, giờ a ấy có ng khác bên ngoài, e k biết phải lm sao hết ad ơi
Chào em, nhà chị có gần hai tạ hồi khô cất từ vụ trước, nghe người ta bảo sắp lên giá, theo em chị nên bán luôn hay găm lại
Em dâu tôi mới sinh được hai mươi ngày mà sữa không về, con khóc suốt đêm, bà nội bảo hầm chân giò đu đủ mà ăn mãi chẳng ăn thua
Bố chồng em mất để lại mấy sào ruộng, giờ các chú đòi chia lại hết, vợ chồng em nuôi ông mười năm trời mà chẳng được phần nào, em ức lắm
Hôm chợ phiên em mua cái điện thoại cũ của người ta, về dùng được hai hôm thì tắt ngóm, giờ đi đòi họ không nhận, em phải làm sao
chi bi dau bung am i may thang nay, di kham tram xa ho bao viem dai trang, uong thuoc khong do, gio xuong benh vien tinh thi kham khoa nao
con be nha toi moi lop chin da yeu duong, toi mang thi no bo sang nha ba ngoai, toi khong biet day con kieu gi nua
Cuối tháng này nhà chị cưới cho thằng cả, thông gia bảo đi xem ngày mà chị chẳng biết nhờ thầy nào, em biết ai xem chuẩn không
E đi xe máy bị csgt thổi vì quên bật xi nhan, họ giữ giấy tờ hẹn mười ngày, giờ e lên đâu nộp phạt hả ad
Ông nhà tôi cứ chiều đến là chạy sang quán đầu làng ghi đề, thua hết cả tiền bán lợn, nói thì bảo gỡ, em bảo tôi nên bỏ hay ở
`;
