/** More training phrases: my own running loan: what is due, when, what is left, late, early, extension. */
export const moreLoanRepayment = `
Chị nợ ngân hàng còn mấy đồng nữa hả em
Em soi hộ chị cái sổ vay xem trả đến đâu rồi
Món năm mươi triệu của tôi nay còn lại bao nhiêu gốc
Tháng mười hai này nhà em phải chuẩn bị bao nhiêu tiền lãi
Phiên tới em cần nộp mấy đồng cả lãi cả tiết kiệm
Ngày nào phải đem tiền ra điểm giao dịch
Bao giờ cán bộ ngân hàng về xã thu nợ
Điểm giao dịch sau sáp nhập chuyển đi đâu để em ra nộp
Hôm nào tổ trưởng đi thu lãi thế em
Gốc thì nộp thẳng ngân hàng hay đưa cho tổ trưởng
Em gửi lãi qua tài khoản được không hay phải ra tận nơi nộp
Em đi làm xa, nhờ mẹ ra nộp lãi thay có được không
Tổ trưởng mới mất, giờ tiền lãi nộp cho ai
Cô nộp rồi mà không thấy ai ghi vào sổ
Người thu lãi không viết biên lai cho tôi thì tôi phải làm thế nào
Em kiểm lại xem tiền chị đóng hôm mùng năm đã nhận chưa
Sao lãi kỳ này tăng vọt so với mọi tháng
Tôi trả bớt mười triệu gốc hồi tháng tám rồi mà dư nợ vẫn y nguyên
Kỳ trả gốc đầu tiên của nhà em rơi vào hôm nào
Món của chồng em bao giờ phải trả cả
Sang năm đến tháng mấy em mới hết nợ
Chị còn phải đóng mấy kỳ nữa
Đến hạn cuối mà không có tiền thì họ xử lý ra sao
Em quên đóng lãi hai tháng, giờ đóng bù có bị gì không
Nộp chậm mấy ngày thì có bị chuyển quá hạn không
Ngân hàng gọi báo nhà tôi bị quá hạn, có thật không em
Nợ quá hạn của tôi cộng cả phạt bây giờ là bao nhiêu
Lãi tồn của em còn bao nhiêu chưa đóng
Xin cho em giãn nợ thêm sáu tháng
Nhà em xin lui hạn trả gốc sang vụ hồi năm sau
Điều chỉnh kỳ hạn thì phải báo trước mấy ngày
Mẫu xin gia hạn nợ lấy ở đâu, nộp cho ai ạ
Có cách nào kéo dài thời gian trả không em
Đàn lợn dịch chết sạch, em không còn gì để trả, cho em hoãn lại với
Trâu vay vốn mua về chưa kịp đẻ đã chết rét, giờ nợ tính thế nào
Gà toi cả chuồng rồi, kỳ này tôi xin khất
Bão thổi đổ hết rừng keo, nhà em xin khoanh khoản đang vay
Lũ cuốn mất ruộng na, nợ ngân hàng có được giảm bớt không
Chồng tôi bị tai nạn nằm liệt, khoản nợ đang vay có được miễn không
Mẹ em mất, món mẹ đứng tên giờ ai phải trả
Bố em đứng tên vay nhưng ông yếu rồi, chuyển nợ sang tên em được không
Con tôi ra trường rồi, tiền vay đi học bao giờ bắt đầu phải trả
Cháu đi học về chưa xin được việc, xin lùi ngày trả tiền vay sinh viên
Tôi bán được đôi bò, muốn trả đứt luôn món vay
Em trả sớm một phần được không, còn lại để đến hạn
Tất toán trước một năm có bị phạt đồng nào không ạ
Muốn trả dần gốc từng tí một có được không cô
Nếu trả gốc trước thì lãi tháng sau có bớt đi không
Em muốn trả nợ ngay hôm nay thì tới chỗ nào
Số tiền cần để đóng món vay của chị tính tới hôm nay
Xem giùm em lịch đóng của món bốn mươi triệu
Nhà tôi đang có hai món, cho biết mỗi món còn nợ mấy
Em vay từ năm 2023, thời hạn còn bao lâu nữa thì hết
Tiền gửi tiết kiệm của chị trong tổ giờ được mấy trăm rồi
Lấy tiền tiết kiệm trong tổ ra trừ nợ có được không
Đóng dư kỳ trước thì kỳ này có được trừ đi không em
Chị làm mất quyển sổ vay vốn rồi, tra nợ kiểu gì
Tổ báo tôi nợ ba mươi mà tôi nhớ chỉ còn hai lăm
Hết tiền quá cô ơi, kỳ này cho cháu xin khất
Noọng ơi, pả còn nợ mấy triệu
Ngày thu lãi rơi vào chủ nhật thì nộp hôm nào
Vay mới sáu tháng đã phải trả gốc chưa em
Chị tưởng đóng tháng một lần, sao tổ bảo phải nộp cả quý
Con dâu tôi vay ở tổ, nó đóng đủ chưa
cho em xem khoan vay cua em con bao nhieu ky
toi dang no ngan hang may trieu tat ca
chong em dung ten vay, gio con no bao nhieu
hom nay em nop lai o diem giao dich co kip khong
ra gieng moi co tien tra goc co duoc khong
nha em mat mua hoi xin tra cham vai thang
dan ga chet het roi khong co tien tra ngan hang
tra xong lai thang nay chua em xem ho
ngay giao dich thang 12 la hom nao
khong ra nop dung ngay thi co bi tinh them tien khong
em tra het mot lan thi phai mang bao nhieu tien
mon vay nuoc sach cua nha toi bao gio het han
to truong thu tien nhung khong ghi so
tien lai da tru trong tai khoan chua
con trai toi dang vay sinh vien phai tra tu thang may
muon tra bot 5 trieu goc thi nop cho ai
toi bi ghi no qua han sai roi xem lai giup
lan truoc nop thua 200 nghin thi tinh vao dau
den ky tra goc ma chua ban duoc lon thi lam sao
xin keo dai them mot nam nua co duoc khong
bao nhieu ngay nua la den han cua toi
tong cong toi da tra duoc may trieu roi
trau bi chet vi ret xin ngan hang cho khoanh no
em muon biet moi thang minh dang dong bao nhieu
no cu chua tra dut co bi phat nhieu khong
so tien goc phai tra dot nay la may
lo thang nay chua nop duoc thang sau nop gop hai thang nhe
vo chong em bo nhau roi, no chung ai tra
toi bi om nang khong lam ra tien de tra no thi xin the nao
tra het no roi ma ngan hang van nhan la sao
e còn nợ bn gốc vs lãi ạ
kỳ này e đóng bn v c
bh đến hạn trả gốc ad
th này k có tiền đóng ls thì sao z
mk mún tất toán sớm, hết bn tr
xem dư nợ jup e
e đóng trễ 5 ngày có s k
lợn chết dịch, xin giãn nợ dc k ad
ngày gd xã mk là hôm nào v
tiền lãi t11 e nộp r mà, kt lại vs
trả trc hạn có mất phí k ạ
tk tiết kiệm trong tổ của e dc bn r
cho e khất nợ sang th sau dc hk
còn mấy kỳ nx là xong nợ v
nợ q.hạn của e bn r ạ
e trả 1 ít gốc trc dc ko
bao dờ tôi phải chả hết lợ
kỳ lày chị phải lộp mấy chiệu
tháng lày đóng nãi ngày lào
truồng nợn dịch chết xạch, cho tôi hoản nợ ít nâu
nộp trậm nãi mấy hôm có sao không
xổ vay vốn của tôi gi sai số tiền
em xin ra hạn nợ thêm ít tháng
con nợ bao nhieu gôc cho em biêt
muốn trã trước hạng có bị phạt không
dư lợ của mẹ tôi còn bao nhiu
tháng nầy chưa có tiền đong lải
tôi đã nộp đũ chưa em kiễm tra dùm
tổ chưởng thu nãi rồi mà không đưa biên nai
thangs nayf em phair noopj bao nhieeu
cho em xin giaxn nowj
tooi muoons traf heets nowj trước hanj
bao giowf ddeens kyf trar goocs
xem duw nowj cuar em
chaamj trar laix cos bij phatj khoong
lowjn cheets heets xin hoaxn nowj
ngayf giao dichj xax minhf hoom naof
Vụ rét vừa rồi nhà em chết ba con nghé, đều là mua bằng tiền vay hội. Em với chồng chạy vạy khắp nơi mà chưa đủ. Em biết sắp tới kỳ trả gốc, mong hội thư thư cho vài tháng ạ.
Đợt lụt tháng chín nước vào tận mái chuồng, hơn bốn chục con lợn trôi sạch. Nhà em còn món sáu mươi triệu ở ngân hàng chính sách. Em không xin đền gì đâu, chỉ xin được chậm trả thôi ạ.
Em ơi cô già rồi hay quên. Cô vay hội từ lúc ông nhà còn sống, giấy tờ để đâu cũng chẳng nhớ. Em xem cho cô đã trả xong chưa hay còn thiếu bao nhiêu.
Mấy hôm trước có người tự xưng cán bộ ngân hàng gọi bảo tôi quá hạn phải chuyển tiền ngay. Tôi thấy tháng nào cũng nộp tổ trưởng đủ cả. Em tra giúp tôi có đúng là tôi chậm không?
Nhà chị vừa bán được lứa gà tết sớm, được hơn hai chục triệu. Chị không muốn để tiền trong nhà rồi tiêu lung tung. Chị mang ra trả bớt gốc luôn thì có được không em?
Hồi vay em nghe bảo ba năm, mà hôm qua tổ trưởng lại nói sang năm là hết hạn. Em lo quá vì chưa chuẩn bị. Chị tra hộ em hạn cuối là ngày tháng nào.
toi vay von nuoi tho, tho chet vi bai huyet gan het. hai vo chong dang di lam thue kiem tien tra. xin hoi bao voi ngan hang cho tra lam hai dot
Con gái em vay sinh viên bốn năm, năm nay cháu tốt nghiệp mà đi lấy chồng luôn. Giấy nợ thì đứng tên em. Thế bao giờ nhà em phải nộp lại tiền, mỗi lần nộp bao nhiêu?
Chị đóng lãi đều như vắt chanh, biên lai còn giữ cả xấp. Vậy mà hôm họp tổ đọc danh sách lại có tên chị chưa nộp hai tháng. Em xem lại hộ chị với.
năm nay na rớt giá, bán 1 sào chưa đc 3tr. e đang vay hội 50tr, sắp đến kỳ mà trong nhà k còn đồng nào. ad cho e hỏi xin lùi hạn thì phải lm j
Ông xã em đi làm bên Quảng Ninh cuối tháng mới có lương, mà ngày giao dịch xã lại rơi vào giữa tháng. Tháng nào em cũng phải vay nóng hàng xóm để nộp. Cho em đổi sang nộp cuối tháng có được không ạ?
Nợ tới đâu rồi
Đến hạn chưa
Xin khất nợ
Xem nợ
Trả hết nợ
Ngày nộp lãi
Lịch đóng lãi
Gia hạn nợ
dong lai chua
no con may
han tra goc
nợ còn nhiều không
no qua han
xin giãn nợ
trả bớt gốc
trả một cục luôn
lai ky nay
nợ
dư nợ
trả nợ
đóng lãi
gia hạn
nợ của tôi
ngày đóng lãi
tất toán
quá hạn
sắp đến hạn chưa
Mấy giờ ngày mai điểm giao dịch mở để em ra nộp tiền
Tháng tới tôi phải chuẩn bị bao nhiêu tiền
Kỳ gốc tới của em là tháng mấy
Tôi vay cùng lúc hai món, món nào đến hạn trước
Em lỡ kỳ trả gốc rồi, giờ tính sao
Chưa có tiền trả thì xin chậm được mấy tháng
Vay ba năm rồi mà chưa trả được gốc đồng nào
Ngân hàng báo nợ quá hạn là sao
Sao tôi lại bị chuyển nợ quá hạn
Lãi phạt tính thế nào
Nợ của mẹ tôi mất rồi con có phải trả không
Nhà bị cháy hết có được xóa nợ không
Ốm nặng không làm được thì có được xóa nợ không
Mất mùa hồi năm nay em xin nộp lãi trước, gốc để sang năm
Xin trả lãi trước còn gốc khất lại
Tôi muốn đổi ngày trả nợ sang sau khi bán lợn
Cho nợ thêm một vụ nữa
Trả nợ từng ít một được không
Em muốn nộp thêm vào gốc mỗi tháng năm trăm nghìn
Nộp tiền gốc thì đưa ai
Trả gốc có phải ra xã không
Chuyển khoản trả lãi được không
Trả nợ qua điện thoại được không
Tôi nộp lãi rồi mà máy vẫn nhắc
Đóng lãi mà không có hóa đơn
Tổ trưởng ghi sổ thiếu tiền của em
Tiền tiết kiệm của em trong tổ rút ra được không
Tiết kiệm tổ em được bao nhiêu rồi
Cho em xem sổ vay
Mất sổ vay vốn thì làm sao
Tôi vay từ hồi nào nhỉ
Hạn cuối khoản vay của tôi là ngày mấy
Em còn phải trả mấy năm nữa
Sắp hết nợ chưa em
Tôi trả được một nửa chưa
Lãi em đóng đến tháng nào rồi
Em còn thiếu lãi tháng nào không
Có phải tôi đang nợ lãi không
Lãi treo là gì, sao tôi bị
Tháng rồi em quên nộp, kỳ này nộp gộp được không
Nếu tháng này em không nộp thì sao
Bỏ nợ luôn thì bị gì
Không trả nợ có bị kiện không
Trả trước một năm có được bớt lãi không
Trả sớm có được giảm không em
Muốn trả hết để vay món lớn hơn thì phải trả bao nhiêu
Con tôi ra trường chưa có việc, nợ sinh viên xin chậm được không
Xã sáp nhập rồi giờ đi nộp lãi ở đâu
Điểm giao dịch chuyển đi đâu rồi
Lịch giao dịch ngân hàng ở xã
Tôi đi vắng không về nộp được thì nhờ người khác nộp thay được không
lai thang nay chua dong co sao ko
mai ngan hang xuong xa phai k
no goc con bn
khi nao het no
dong lai cho ai
xin khat lai 1 thang
con no lai bao nhieu
vo no thi sao
tra mot phan goc dc ko
e nộp lãi r kt lại giúp
quá hạn bị phạt bn ạ
ki nay e chua co tien
cho e giãn nợ vs
chậm mấy hôm có bị j k
lich tra no cua e
han tra no cua toi la ngay nao
`;
