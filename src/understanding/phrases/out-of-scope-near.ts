/** Training phrases outside the assistant's work that come near it: prices, school, health, other services, odd talk. */
export const outOfScopeNear = `
Giá lợn giống bao nhiêu một con
Trâu bây giờ bán được mấy chục triệu
Bò giống giá thế nào hả em
Gà mía bán bao nhiêu một cân
Hồi tươi năm nay thương lái trả mấy nghìn
Quế vỏ giá bao nhiêu
Ngô hạt bán được bao nhiêu một cân
Giá cám con cò một bao
Phân lân bao nhiêu tiền
Thóc giống giá bao nhiêu
Ván bóc bây giờ được giá không
Gỗ keo bao nhiêu một khối
Măng tươi chợ Lạng Sơn mấy nghìn
Một yến gạo bao thai bao nhiêu
Rượu mẫu sơn bao nhiêu một lít
Mật ong rừng bán bao nhiêu một lít
Ai mua lợn không tôi bán
Có ai bán trâu không
Cần bán vườn hồi
Bán đất mặt đường
Cho thuê phòng trọ gần khu công nghiệp
Con tôi sắp vào lớp 1 nộp hồ sơ ở đâu
Cháu học lớp 3 mà đọc chậm
Học thêm toán lớp 9 ở đâu
Điểm thi lớp 10 bao giờ có
Trường cấp 3 Hữu Lũng điểm chuẩn bao nhiêu
Con tôi bỏ học chơi game
Dạy con bướng thế nào
Giáo viên đánh con tôi
Lịch nghỉ tết của học sinh
Học lái ô tô hết bao nhiêu tiền
Đăng ký xe máy ở đâu
Đăng ký 4G viettel thế nào
Hủy vé xe khách được không
Gửi tiết kiệm vietcombank lãi bao nhiêu
Thẻ ATM bị nuốt thì làm sao
Chuyển tiền nhầm người khác
Rút tiền ATM ở đâu gần đây
App vay tiền nhanh 5 phút
Cho vay tiền đứng bằng căn cước
Vay anh 500 nghìn được không em
Cho anh mượn ít tiền tiêu
Bạn tôi vay tiền không trả thì làm sao
Nhắc chồng tôi về ăn cơm
Nhắc tôi uống thuốc lúc 8 giờ
Gọi cho mẹ tôi
Gọi taxi cho tôi
Gọi cấp cứu
Số cứu thương là bao nhiêu
Số điện thoại công an
Số của quán phở đầu chợ
Cháy rừng gọi số nào
Mất xe máy báo ai
Hàng xóm mở loa to quá
Nhà bên lấn đất nhà tôi
Chồng đòi ly hôn chia tài sản thế nào
Làm sổ đỏ mất bao lâu
Tách thửa đất thủ tục thế nào
Sang tên xe máy
Thuế đất nộp ở đâu
Xin cấp lại bằng lái
Bảo hiểm xe máy mua ở đâu
Tiền điện tháng này nhà tôi bao nhiêu
Sao tiền điện tháng này cao thế
Tiền nước tháng này bao nhiêu
Bao giờ xã có sóng điện thoại
Đường vào bản bao giờ làm
Cầu treo bị hỏng ai sửa
Bầu cử bao giờ
Ai làm chủ tịch xã mới
Công an xã ở đâu
Chợ phiên Bình Gia họp ngày nào
Chợ tình ở đâu
Hội Lồng Tồng Bắc Sơn ngày nào
Đi lễ đền Mẫu Đồng Đăng khi nào đẹp
Đi chùa cầu con ở đâu
Em bé khóc đêm làm sao
Con tôi chậm nói
Trẻ sơ sinh vàng da có sao không
Bầu 5 tháng ăn gì tốt
Sinh mổ kiêng ăn gì
Mất sữa làm thế nào
Lịch tiêm chủng cho bé
Con bị giun uống thuốc gì
Bị chó cắn có phải tiêm không
Uống mật gấu có tốt không
Lá gì chữa xương khớp
Thuốc nam trị dạ dày ở đâu
Tôi hay chóng mặt
Chồng tôi bị gút ăn gì
Bố tôi ho ra máu
Mẹ tôi lẫn rồi hay đi lạc
Tôi 45 tuổi mất kinh có sao không
Đặt vòng ở đâu
Phá thai ở đâu
Vô sinh chữa ở đâu
Viêm gan B có lây không
Bệnh viện nào khám mắt tốt
Mấy giờ trạm xá mở cửa
Trạm y tế xã hôm nay có khám không
Nâng mũi ở đâu đẹp
Mặt nổi mụn bôi gì
Làm sao cho trắng da
Thuốc nhuộm tóc loại nào tốt
May áo dài ở đâu đẹp
Mặc gì đi đám cưới
Cách gói bánh chưng
Luộc gà bao lâu chín
Ướp thịt nướng thế nào
Muối dưa bị khú
Làm xôi ngũ sắc bằng lá gì
Nấu rượu bị chua
Ăn na có béo không
Ăn nhiều măng có hại không
Gà luộc chấm gì ngon
Uống chè đắng có tác dụng gì
Vải này giặt có phai không
Máy giặt không vắt
Tủ lạnh không lạnh
Xe máy không nổ
Điện thoại hết dung lượng
Zalo bị đăng xuất
Mất tin nhắn zalo lấy lại thế nào
Tải nhạc về máy thế nào
Chụp màn hình thế nào
Tivi không có tín hiệu
Máy bơm nước không lên
Kênh nào chiếu phim Ấn Độ
Mấy giờ chiếu thời sự
Hôm nay có phim gì hay
Tên bài hát này là gì
Lời bài hát Lạng Sơn yêu thương
Ca sĩ nào hát hay nhất
Hôm nay mùng mấy âm
Năm nay là năm con gì
Bao giờ đến rằm
Còn mấy ngày nữa đến tết
Năm nay có nhuận không
Mấy giờ mặt trời mọc
Tại sao lá cây màu xanh
Con kiến có mấy chân
Nước sôi ở bao nhiêu độ
1 tấn bằng bao nhiêu yến
1 héc ta bằng bao nhiêu sào
100 đô là bao nhiêu tiền Việt
Lạng Sơn có mấy cửa khẩu
Từ Lạng Sơn đến Cao Bằng bao xa
Biển nào gần nhất
Nước nào đông dân nhất
Ai viết Nhật ký trong tù
Hai Bà Trưng là ai
Đại dịch covid năm nào
Giá vé máy bay đi Đà Nẵng
Đội tuyển nữ Việt Nam đá hôm nào
Hoàng Đức ghi bàn chưa
Chung kết mấy giờ
U19 thắng mấy không
Kèo hôm nay thế nào
Cá độ bóng đá ở đâu
Đánh bạc có bị bắt không
Cách chơi lô tô
Số đẹp hôm nay
Con số may mắn của tuổi Mùi
Mơ thấy nước lũ là điềm gì
Mơ thấy mẹ đã mất
Cưới tháng nào đẹp
Tuổi Thân lấy tuổi Hợi được không
Bốc mộ ngày nào tốt
Hướng nhà nào tốt cho tuổi Sửu
Bị người âm theo làm thế nào
Ngày mai xuất hành hướng nào
Em thuộc cung gì
Nhớ em quá
Cho anh làm quen nhé
Em gái xinh thế
Tối nay đi chơi không
Em thích ăn gì
Em sinh năm bao nhiêu
Em quê ở đâu
Em lương bao nhiêu
Em là con trai hay con gái
Em có biết buồn không
Em yêu ai
Kết bạn với anh nhé
Gửi anh cái ảnh
Bot có tình cảm không
Bao nhiêu người nhắn với em
Trả lời nhanh lên con kia
Đồ rùa bò
Làm ăn như hạch
Nói dai như đỉa
Ăn hại
Đồ khùng
Cái đồ hâm
Thôi dẹp mẹ đi
Mẹ mày
Biến cho khuất mắt
Lừa đảo à
Hội gì mà chậm như sên
Chẳng được tích sự gì
Dốt như bò
Mày nói như con vẹt
Đừng có láo
Nói phét
Xạo
Chém gió
Đùa thôi
Nói chơi cho vui
Test thử xem có trả lời không
Thử tí thôi
Bấm nhầm gửi thôi
Không có gì
Không có chuyện gì đâu
Chẳng có việc gì
Tôi chỉ nhắn chơi
Trời mưa to quá không đi đâu được
Hôm nay nhà tôi gặt xong rồi
Tôi vừa cho lợn ăn
Con gái tôi vừa sinh cháu trai
Nhà tôi mới mua tivi
Tối nay nhà có cỗ
Hôm qua đi chợ gặp chị Hai
Chúng tôi đang ở ngoài đồng
gia bo hoi bao nhieu
trau giong bao nhieu 1 con
ngo bn 1 kg
mua sim so dep o dau
con bi ho uong j
bau may thang di sieu am
hom nay am lich bao nhieu
mai nang k
ha noi co gi choi
ai vo dich nam ngoai
bong da toi nay kenh nao
choi lo de k
xem tuoi vo chong
em la trai hay gai
ket ban voi anh nha
do khung
an hai
test
tra loi nhu cut
nc vs a đi
tối đi chơi k e
e xinh k cho xin ảnh
mua follow tiktok
nap the game
sua dien thoai o dau
bao gio co dien
may bom hong
mai co hop phu huynh k
bài này giải sao ạ
quên mk fb
how to make money online
can you tell me a story
who won the match
please give me the recipe
my phone is broken
good morning america
i hate you
what can i eat tonight
tell me about your company
are you a human
ni hao
wo ai ni
arigato
merci beaucoup
gracias amigo
danke schön
как тебя зовут
спасибо
我爱你
今天是星期几
ありがとう
사랑해
ขอบคุณ
ຂອບໃຈ
fghjk
lkjhg
wertyu
zxcvbnm
bnm bnm
tyuiop fgh
ooooo
eeee
hhhhh
mmm
jdjdjd
hshshs
xnxn
`;
