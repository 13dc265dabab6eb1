/** More training phrases: menu, help, what can you do. */
export const moreHelpMenu = `
Ở đây có những mục gì hả em
Em biết làm những việc gì nào
Chị mới vào, chỉ chị với
Bấm vào đâu để hỏi hả em
Cho bác xem cái bảng có mấy nút ấy
Có gì trong này không em
Em kể xem em giúp được chị em mình chuyện gì
Nhắn chữ gì thì em hiểu
Tôi muốn hỏi mà không biết bắt đầu từ đâu
Mấy cái nút lúc nãy đâu rồi
Hiện lại bảng chọn cho chị
Cho chị về chỗ đầu tiên có các mục
Cách hỏi em như thế nào cho đúng
Tra cứu được gì trên này
Cái trợ lý này sinh ra để làm gì
Nói sơ qua công dụng cho bà con biết
Bác già rồi, dạy bác dùng từ từ nhé
Ngoài chuyện vay vốn ra còn hỏi được gì nữa
Trên này có đăng ký học được không hay chỉ hỏi thôi
Em trả lời được những loại câu nào
Phải gõ chữ hay nói cũng được
Xem hướng dẫn ở đâu
Có bài hướng dẫn nào dễ hiểu không
Chị lóng ngóng quá, không biết dùng
Mở danh sách việc em làm được
Đưa tôi xem tất cả các phần
Về trang đầu
Ra ngoài màn hình chính cho tôi
Các tiện ích của hội trên zalo này
Cho hỏi tính năng mới có gì
Giới thiệu về trợ lý hội đi
Em làm nhiệm vụ gì thế
Chức năng của em
Tổng hợp những việc có thể hỏi
Tôi hỏi cái gì thì được trả lời
Không rõ cách xài, chỉ với
Chẳng biết hỏi gì, em gợi ý đi
Gợi ý vài câu cho tôi hỏi
Hỏi được về tiền nong, lớp học, chính sách phải không em
Chị bấm lung tung chẳng ra gì, hướng dẫn lại cho chị
Giúp chị một tay, chị chưa dùng bao giờ
Dùng trên điện thoại cục gạch được không
Có mấy chức năng tất cả
Muốn biết bot hỗ trợ chị em thế nào
Bảng điều khiển đâu em
Noọng chắc hết lăng, mách pả với
Noọng giúp pả lăng đảy
Cần hỗ trợ thì làm sao
Em hỗ trợ được tới đâu
Cho xem lại lời hướng dẫn lúc đầu
o day co muc gi
cho toi ve trang chinh
bang chon dau roi em
nhan tin nhu the nao de em hieu
em lo duoc viec gi cho chi em
chi chua quen dung day lai cho chi
toi nen hoi cai gi truoc
liet ke cac chuc nang ra
tro ly nay dung de lam gi vay
giup toi su dung cai nay
huong dan lai tu dau cach dung
hien cac nut bam len
bam so may de hoi ve lop hoc
trong nay co nhung thong tin gi
muon xem danh muc
em co the lam gi
chi khong biet bam cho nao het
goi y cho toi voi
mo bang chuc nang
tinh nang cua tro ly
cho nay hoi dc chuyen j
dùng kiểu j z ad
có cn j hay k
ad giúp đc j v
menu đâu r
hd e xài vs
e mới vào k bít bấm j
cho xem cn của bot
bot này lm đc những j thế
nhắn j cho bot hỉu z
jup mk vs ạ
mở mn chính
có gì hot trong này k ad
k bik dùng lun á
list chức năng ra cho e
sp e vs ad
trơ giúp tôi vơi
hướng rẫn sử dụng cho chị
danh mụt có gì
chị không biêt xử dụng
mở men nu
cho xem mê niu
các trức năng của em
giup vơi em oi chị k biêt bâm
cách rùng cái này
chở giúp
mowr menu chinhs
huwowngs daanx tooi vowis
em lafm dduwowcj nhuwngx gif
owr ddaay hoir dduwowcj gif
xem danh mucj
cho xem chuwcs nawng
menu ơi
help me
Hướng dẫn
giúp
chuc nang
Danh sách mục
Mục lục
Trang chính
Bảng chọn
Cách dùng
Tiện ích
giup chi
hd sử dụng
Con dâu nó cài sẵn cho tôi cái này xong nó đi làm công ty rồi. Giờ tôi mở ra thấy trống không, em chỉ cho tôi hỏi được những gì, bấm ở chỗ nào
Chào em, chị ở chi hội mới nhập về xã Tân Tri. Hôm họp nghe nói có trợ lý trên zalo mà chị chưa rõ nó làm được việc gì, em giới thiệu cho chị biết
Mắt tôi kém lại ít chữ, vào đây thấy nhiều nút quá đâm rối. Em nói gọn cho tôi biết có mấy việc hỏi được và hỏi bằng cách nào
hom nay chi moi duoc dua con gai cai cho, chua dung lan nao, em noi cho chi biet trong nay co nhung phan gi va nhan kieu gi
e mới add zalo hội, chưa bít cái này hđ ntn, ad nói sơ sơ bot giúp đc những j cho ce vs ạ
Tôi mở ra đóng vào mấy lần vẫn chẳng hiểu cái này dùng để làm gì, có ai chỉ cho tôi các mục với không
menu
trợ giúp
hướng dẫn
danh mục
chức năng
cách dùng
help
hỏi gì được
bắt đầu
Vào đây làm gì
Giờ làm gì tiếp
Tiếp theo làm thế nào
Nói xem em giúp được gì nào
Có mục gì hay không
Cho tôi danh sách để chọn
Liệt kê những việc em làm được
Hiện các nút lên
Nút bấm đâu hết rồi
Không thấy menu đâu
Mở lại bảng lựa chọn
Cho về trang đầu
Ra màn hình chính
Chị già rồi, chỉ cách dùng cho chị
Bác không biết nhắn kiểu gì
Cái này bấm vào đâu
Trợ lý này của ai
Hội làm cái này để làm gì
Dùng có mất tiền không
Em trả lời được những câu gì
Cho ví dụ câu hỏi đi
Tôi nên hỏi gì trước
Em có thể làm gì giúp bà con
Cần biết cách sử dụng
Giới thiệu về trợ lý
Gõ gì để xem menu
menu chính ở đâu
cho coi menu
giup em voi
dung the nao a
co gi trong nay
e lm đc j cho c
xem chuc nang
tro ly nay lam gi
hoi duoc nhung gi
mở menu đi ad
ko bít dùng sao hết
`;
