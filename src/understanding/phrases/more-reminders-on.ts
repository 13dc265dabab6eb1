/** More training phrases: remind or notify me, or somebody of mine; start or resume the messages. */
export const moreRemindersOn = `
Em để ý ngày giúp chị, đến bữa nộp lãi thì kêu chị một tiếng
Chị muốn hội nhắn cho biết mỗi khi sắp tới phiên giao dịch
Từ giờ nhớ báo em ngày đóng tiền nhé
Nhờ em đến hôm học thì gọi chị dậy mà đi
Ừ thì hội cứ việc nhắn cho tôi khi tới hạn
Có chỗ nào để ghi vào cho máy tự nhắc không em
Máy này có biết nhắc ngày trả nợ không, cho chị dùng với
Hội có nhắn tin báo ngày thu lãi không, nếu có cho em nhận
Cho em vào danh sách những người được nhận tin
Đến lịch họp tổ vay vốn thì hú tôi nhé
Bao giờ lớp làm bánh ngải mở thì nhắn chị ngay
Hễ hội có chương trình cho vay làm nhà thì cho em biết nha
Lớp thêu khai giảng là phải báo em đầu tiên đấy
Khi nào rà soát hộ nghèo xong thì thông báo cho nhà tôi
Kỳ trả gốc năm sau lâu quá, sợ quên, em ghi nhớ rồi nhắc chị
Nhắc hộ mẹ tôi ngày đóng lãi, bà không nhớ được
Chồng em đứng tên vay, hội nhắn nhắc anh ấy với
Nhắc cả hai vợ chồng em cho chắc
Cả tổ tôi muốn được báo trước ngày giao dịch, hội nhắn cho mọi người nhé
Em lỡ tắt mất rồi, mở lại cho em
Sao lâu nay không thấy hội nhắn gì, bật lại cho chị
Tháng trước không ai nhắc nên em quên đóng, tháng này báo em đi
Bỏ chặn đi, tôi lại muốn nhận tin nhắc
Giờ chị đổi ý, cho chị nhận thông báo như cũ
Hôm nọ bảo đừng nhắn, nay tôi cần thì nhắn lại nhé
Em muốn có người nhắc chứ đầu óc em đãng trí lắm
Pả già rồi, đến ngày nộp tiền noọng gọi pả nhé
Mế hay lẫn ngày, con báo cho mế biết hôm nào ra xã
Mai có buổi học nhớ hẹn giờ báo em
Mốt tôi phải đem tiền ra điểm giao dịch, sáng mốt nhắn tôi nhé
Mùng 5 tới nhắc nhà em gửi tiền tiết kiệm cho tổ
Hẹn chuông cho chị hôm 20 nộp lãi
Cuối tháng nhắn em một câu kẻo em quên trả nợ
Cần nhất là nhắc ngày trả gốc, em đặt cho chị
Kích cho tôi cái chức năng báo hạn
Làm sao để được hội nhắn tin nhắc
Muốn nhận tin báo lớp thì phải bấm vào đâu
Đăng ký ở đâu để có người nhắc đóng lãi vậy
Bấm chỗ nào để mở thông báo hả em
Cho em ghi tên nhận bản tin của hội
Tôi xin được thông báo về các buổi tập huấn
Gửi cho chị lịch thu lãi hằng tháng vào Zalo nhé
Có tin tuyển lớp nghề gì thì đừng quên báo nhà em
Có thay đổi lịch học thì báo em liền nhé
Lớp dời ngày thì nhắn tôi khỏi đi không công
Tiền hỗ trợ về thì hội nhắn cho chị
Giải ngân hôm nào thì gọi hoặc nhắn cho em biết nha
Hồ sơ vay của tôi có kết quả thì nhắn tôi
Cứ nhắc đi, em không phiền đâu
Nhắc thoải mái, chị càng nhớ
Không nhắc là chị quên ngay, nên em nhắc giúp nhé
Đừng để tôi quá hạn, gần ngày thì gọi tôi
Chị chưa bật nhắc phải không, bật lên cho chị
Em ơi cho chị được nhắc với, như chị Lý cùng tổ ấy
Sao chị Lan được báo mà tôi không được, cho tôi nhận với
Nhắc lãi rồi thì nhắc thêm cả lịch học cho em
Chị học lớp nấu ăn, buổi nào cũng nhắn trước cho chị nhé
Tôi không biết xem lịch, đến ngày thì hội đọc cho tôi nghe
Em nhớ giùm chị hạn nợ nhé, chị giao phó cho em đấy
Nước đến chân mới nhảy thì khổ, gần hạn hội đánh tiếng cho tôi
nho nhan cho chi khi gan den ngay nop lai
den phien giao dich xa thi keu toi mot tieng
cho chi nhan tin bao lop hoc
bat len cho em cai nhac lich
bao em truoc khi den han tra goc nhe
em muon duoc hoi nhac hang thang
sap toi ngay thu lai thi nhan tin cho me em
co lop nuoi ong thi alo toi nhe
cho dang ky nhan thong bao cua hoi
lam on nhac toi ngay 12 nop tien
mo lai nhac nho cho em vi em lo tat
toi quen suot, den ngay thi nhan toi voi
hoi co nhac no qua day duoc khong cho em dang ky
khi nao co von cho vay moi thi nhan tin em biet
chi khong nho ngay dau em nho bao chi nhe
ngay mai co lop em nhac chi day som
hoi hop luc nao thi bao cho nha toi
muon nhan tin nhac thi lam the nao
kich hoat tin nhan cho em di
em can ai do nhac dong tien tiet kiem
tu thang nay nhac toi dong lai nhe
thong bao giup em khi lop may khai giang
dat lich bao no cho chong em
lai nhac cho toi nhu truoc nhe
co tin tuc gi moi gui em voi
hen ngay 10 thang sau bao toi tra lai
den buoi tap huan thi goi toi
nhac ho em ngay nop giay to ra xa
cho toi nhan ca tin no lan tin lop
dong y nhan tin nhan
bật thông báo lên vs ạ
đến hạn ib e nha ad
có lớp ms tag e vs
nhắc mk đóng ls hàng th nha
cho e nhận tb của hội vs
e hay quên lm, nhớ nhắn e nha
on nhắc nợ jup c
gần ngày gd thì alo e 1 câu
đki nhận tin nhắc hc ở đâu z, cho e đk
mở lại nhắc cho e, hôm trc lỡ tắt
có vốn ms bh cho vay thì nhắn e nha
nhớ nhắc e t7 đi hc
set nhắc nợ cho mk nhé
e mún dc nhắc lịch đóng tiền
nhắc vk ck e nộp lãi vs
nhắc dùm tôi ngày chả lải
đến hạng nhớ báo dùm em
bậc thông báo nên cho chị
xắp tới hạn nợ thì kêu em mội tiếng
nhác tôi đi học nớp may
mỡ nhắc nhỡ cho em
cho tôi nhận tin nhắng của hội
hội có nớp mới thì bảo chị biếc
nhắc chị nộp lợ nhé, chị hay quyên
tới kỳ chã góc thì nhắng em
đăng kí nhận thông báu
có lịch họp tỗ thì báo tôi với lọng
ddeens hanj thif baos tooi
baatj thoong baos cho em
nhows nhawcs chij nopj laix
cos lowps mowis thif nhawns em
cho tooi nhaanj tin cuar hooij
nhawcs mej em ngayf trar nowj
mowr laij nhawcs nhowr
hay queen nhawcs em voiws
Chồng em đi biển cả năm, một mình em lo hai đứa nhỏ với đàn lợn. Đầu óc lúc nào cũng rối tung. Tới ngày nộp tiền ngân hàng hội nhắn em một dòng, em biết ơn lắm.
Tôi không biết dùng mấy cái lịch trong máy đâu. Trước còn có ông nhà nhớ hộ, nay ông mất rồi. Từ nay cứ gần ngày đóng lãi thì em báo cho tôi nhé.
Lần trước có lớp dạy làm khau nhục mà chị không biết, đến lúc biết thì kín chỗ. Tiếc mãi. Lần sau mở lớp nấu ăn em gọi chị ngay nha.
Em đang chờ vay vốn làm nhà tắm mà tổ trưởng bảo đợt này hết tiền. Không biết bao giờ mới có lại. Có đợt mới hội nhắn giùm em để em làm giấy.
Trước đây tôi có nhắn bảo thôi đừng gửi tin. Hôm vừa rồi quên đóng lãi hai tháng, bị nhắc giữa cuộc họp ngượng lắm. Hội gửi lại tin cho tôi như trước nhé.
con gai toi hoc lop may cua hoi ma hay ngu quen. toi di nuong tu som khong goi no duoc. hoi nhan cho no truoc moi buoi hoc giup toi
Bác chỉ biết nghe chứ không biết chữ nhiều. Cháu bác bảo máy này nhắc được ngày giao dịch. Thế cháu nhắc bác nhé, tháng nào cũng nhắc.
Tổ tôi có bốn chục hộ vay, tháng nào đi thu cũng có người quên. Tôi đi gõ cửa từng nhà mệt lắm. Hội nhắn trước cho các chị ấy được thì tốt quá, cho tôi đăng ký cả tổ.
Em mới vay lần đầu nên chưa quen nếp. Sợ nhất là quên ngày rồi bị quá hạn mang tiếng. Chị bật cái báo ngày trả cho em với ạ.
e đi làm ca đêm, ngày ngủ bù nên toàn lẫn thứ. tháng trc lỡ mất hôm đóng tiền. ad nhớ báo e trc khi đến hạn nha
Nhà chị sóng yếu, lâu lâu mới ra đầu bản có mạng. Chị không theo dõi tin tức gì được. Có gì liên quan đến vay với học thì em cứ nhắn, chị ra bắt sóng đọc sau.
Nhắc tôi nhé
Báo em với
Bật nhắc đi
Kêu chị nhé
Nhớ gọi chị
Nhận tin nhắc
Nhắc lịch học
Bật lại đi
nhac chi nhe
cho nhan tin
bao lich hoc
mo nhac no
nhắc e vs
đăng ký nhắc
nhắc ngày họp
nhắn tôi biết
nhắc tôi
nhắc nợ
nhắc nhở
bật nhắc
báo cho tôi
thông báo cho tôi
nhận tin
nhắc tôi với
Có hạn thì alo chị
Tới ngày gọi em một tiếng
Nhắn trước cho em biết đường lo tiền
Cứ đến kỳ thì nhắn cho bác
Đánh tiếng cho tôi khi gần đến ngày trả
Em dặn chị hôm nào nộp lãi nhé
Hẹn giờ nhắc em đi học
Đặt báo thức nhắc lớp
Cài cho chị cái báo nợ
Bật cái báo lịch học lên
Tôi muốn có tin nhắn báo hạn
Mở lại tin nhắn nhắc nợ cho tôi
Bật lại đi em, lần trước lỡ tắt
Cho nhận tin trở lại
Muốn biết khi có lớp may thì phải làm sao, nhắn em với
Lớp thêu mở thì gọi em
Hễ có tuyển lao động thì nhắn cho em
Khi nào giải ngân thì báo tôi
Bao giờ có kết quả thì nhắn chị
Có thay đổi lịch giao dịch thì báo tôi
Nhắc cả nhà em tiêm phòng cho lợn
Nhớ báo cho mẹ em nữa
Theo dõi và nhắc giúp em
Đăng ký nhận bản tin của hội
Tôi đồng ý nhận tin nhắc
nhac chi nop tien nhe
bao truoc cho e
bat nhac lich hoc
nhan tin nhac e
den ngay bao toi
nhớ alo e khi đến hạn
cho e nhận tb lớp mới
set nhắc nợ jup e
mo thong bao
toi muon nhan tin nhan nhac no
nhac toi truoc khi den han voi
co tin tuyen dung thi bao e
`;
