/** More training phrases: talk to, be called by, or get the number of a cadre. */
export const moreHelpHuman = `
Cho chị gặp cô chủ tịch một tí
Có số máy bàn của Hội không, cho chị xin
Em nối chị với người làm trên Hội đi
Bảo cán bộ lúc nào rảnh thì a lô cho tôi
Tôi cần người bằng xương bằng thịt trả lời
Máy nói tôi không vào đầu, có người nào không
Nhờ em nhắn chị cán bộ gọi lại sau bữa trưa
Chiều nay cán bộ có ở trụ sở không, tôi ra gặp
Cho xin zalo của chị phụ trách phụ nữ thôn
Tổ trưởng bên Nà Han là ai, cho em xin số
Chị cán bộ tín dụng số bao nhiêu hả em
Thôi để chị hỏi thẳng cán bộ cho chắc
Phải gọi ai thì mới được việc hả em
Tôi chỉ tin người thôi, không tin máy
Cháu gọi hộ bác cái chị hay xuống họp thôn
Nhắn tin mỏi tay, gọi điện nói cho nhanh
Muốn hẹn gặp chị phó chủ tịch sáng thứ hai
Hội mình làm việc ở nhà nào trong ủy ban
Có chuyện khó nói lắm, cho em gặp chị nào lớn tuổi
Em bị đánh, có chị nào trong Hội giúp em với
Ai trả lời tin này, người hay máy, cho gặp người đi
Tôi muốn nói chuyện này với chị trưởng chi hội
Cho hỏi gặp chị Nga hội phụ nữ ở đâu
Chị Thu cán bộ còn làm không, cho tôi xin số
Nhờ hội cử người xuống nhà tôi một chuyến
Số nào gọi được ngoài giờ hành chính không em
Tổ trưởng thu tiền không đưa biên lai, tôi báo ai bây giờ
Tôi có đơn kiến nghị, gửi cho cán bộ nào
Tôi cần phản ánh thái độ của cán bộ
Tôi bức xúc lắm, gọi người có trách nhiệm ra đây
Chuyển cuộc này sang cho chị cán bộ trả lời
Đưa máy cho chị nào biết việc ấy
Em trả lời vòng vo quá, cho chị nói với cán bộ
Có ai ngồi máy không hay toàn tự động thế
Mai chị lên xã thì tìm ai
Để lại lời nhắn cho cán bộ được không
Nói hộ với chị hội trưởng là tôi đang chờ điện thoại
Gọi lại số này cho tôi, tôi nghe máy cả ngày
Muốn gặp bên ngân hàng chính sách thì gọi số nào
Cô giáo dạy lớp may số điện thoại bao nhiêu
Bố trí cho tôi gặp lãnh đạo Hội tỉnh
Cần tư vấn riêng một buổi, mặt đối mặt
Khỏi máy móc, cho người nghe máy đi
Noọng ơi hử pả gặp cán bộ
Bác nặng tai, nhờ cán bộ vào tận nhà nói cho rõ
Việc này gấp lắm, có số nào gọi ngay được không
Không bấm nút nữa đâu, gọi cho chị đi
Hỏi em không ra thì chị hỏi ai
Gửi tôi danh bạ cán bộ xã Yên Phúc
Ở Quan Sơn ai làm chủ tịch hội phụ nữ, xin cái số
Em bị người ta dọa, em muốn báo với hội
cho chi gap co chu tich hoi mot lat
noi chuyen voi nguoi co duoc khong chu may chang hieu
xin cai so dien thoai cua chi to truong
bao chi can bo tin dung goi toi nhe
ai phu trach phu nu xa minh cho xin so
chieu goi cho toi vao so nay
co nguoi truc dien thoai khong
cho gap nguoi biet viec
tru so hoi o cho nao de toi den hoi truc tiep
muon hoi mieng voi can bo chu nhan tin kho lam
hotline cua hoi la so may
chuyen cho can bo xu ly giup toi
toi can gap lanh dao de trinh bay
nho ai do xuong thon noi cho ba con nghe
can bo xa Van Nham so bao nhieu em
khong hoi may nua cho toi gap nguoi
nguoi nao tra loi thay em duoc khong
gap chi van phong hoi
nhan giup chi Hoa la toi can gap
to truong cua toi doi so roi cho xin so moi
em muon tam su voi mot chi trong hoi
cho e ib riêng vs cán bộ nha
xin zalo chị pt vay vốn vs ad
có sđt cb tín dụng k ạ
e cần gọi ng phụ trách gấp
cho mk số chị ct hội pn xã đi
có ng thật k z hay toàn bot
chuyển qua nv hộ e cái
gọi lại e lúc 5h chiều đc k
k hỉu j hết, cho gặp ng đi ad
ad ơi cho e gặp cb hội vs ạ
ai onl rep e vs, ng thật nha
cb nào rảnh gọi e cái
xin in4 chị chi hội trưởng
bot rep chán qué, gọi ng ra
e mún khiếu nại gặp ai ạ
cho tôi ngặp cán bộ hội
xin xố điện thoại cán bộ
gọi nại cho bác nhé cán bộ ơi
hẹn găp măt chi phu trach đươc không
cho chị gặp trị cán bộ
nhân viên tư vân đâu rôi
chuyên máy cho ngưòi khác
em cần gập người thật ạ
nói truyện trực tiếp dc không
cho xin đt chị chi hội chưởng
cho chij gawpj nguwowif phuj trachs
goij ddieenj cho tooi nhes
xin soos chij toor truwowngr
nhowf chij casn booj goij giups
cos ai trwcj khoong
muoons nois chuyeenj vowis nguwowif thaatj
Gặp cán bộ
Gặp người
Người thật đâu
Tư vấn viên
Nhân viên
Gọi tôi
gap nv
goi dien di
hotline
số cán bộ
tổng đài
Cần người
lien he
Tôi hỏi từ sáng tới giờ mà cứ trả lời một câu y nhau. Thôi em cho tôi cái số của chị nào làm ở đó, tôi gọi hỏi hai phút là xong
Chị chữ nghĩa kém, nhắn một câu mất cả buổi. Em bảo chị cán bộ phụ nữ xã chiều tối gọi vào máy con gái chị, chị nói bằng miệng cho dễ
Nhà em có việc lộn xộn, chồng em say đập phá hết đồ, hai mẹ con đang ở nhờ nhà bà ngoại. Em muốn gặp chị nào bên hội để xin lời khuyên ạ
chao em chi la Lien o Dinh Lap, hom truoc co chi can bo xuong thon phat to roi ma chi quen hoi so, em cho chi xin so cua chi ay de chi hoi them
Hôm họp tổ có mấy việc tôi thấy chưa minh bạch. Tôi không tiện nói ở nhóm, muốn trao đổi riêng với lãnh đạo hội phụ nữ, nhờ em sắp xếp giúp
e nhắn bot cả buổi r mà k ra vấn đề, ad cho e xin sđt cb xã để e gọi hỏi cho nhanh vs ạ, e cảm ơn
gặp cán bộ
gọi cho tôi
số điện thoại
số điện thoại hội
liên hệ
tư vấn viên
gặp người
cán bộ
nói chuyện với người
Cho chị nói với người, máy này nói chán lắm
Em đâu phải người, cho tôi gặp người
Ai đang trực trả lời tin nhắn
Có chị nào ở hội đang online không
Tôi cần một người để hỏi
Hỏi máy không ra, gọi ai bây giờ
Cán bộ xuống nhà tôi một hôm được không
Hẹn gặp cán bộ hôm nào được
Mai tôi lên hội gặp ai
Hội phụ nữ xã làm việc ở phòng nào
Thứ bảy hội có làm việc không để tôi lên
Cho tôi biết tên chị phụ trách xã mình
Chi hội trưởng thôn tôi bây giờ là ai
Tổ trưởng mới là ai, số bao nhiêu
Nhắn giúp chị Thủy là tôi cần gặp
Chuyển lời cho chị chủ tịch giúp tôi
Tôi gọi mãi cán bộ không nghe máy
Sao không ai trả lời tôi
Tôi muốn nói riêng với chị em hội
Chuyện kín cần nói với người của hội
Tôi bị chồng đánh, cần hội giúp
Bị bạo hành thì gọi ai
Con tôi bị bắt nạt cần hội can thiệp
Tôi muốn tố cáo người lừa vay vốn
Có người giả danh ngân hàng gọi tôi, cần gặp cán bộ
Tổ trưởng thu tiền không đúng, tôi muốn báo hội
Không hài lòng, cho tôi gặp người có trách nhiệm
Tôi cần giải thích rõ hơn, gọi cho tôi
Gọi video cho bác được không
Số của ngân hàng chính sách huyện
Xin số phòng giao dịch ngân hàng chính sách
goi dien cho toi di
can gap can bo gap
cho e so c phu trach
k hieu gi, cho gap nguoi
ai o do tra loi di
bao can bo goi e
so hoi truong hoi phu nu xa
c nào rảnh gọi e vs
cho nói chuyện vs admin
noi voi may khong hieu
gap chi chu tich o dau
`;
