/** More training phrases: stop reminding or notifying, all of it or one kind of it. */
export const moreRemindersOff = `
Em đừng réo chị chuyện nợ nần nữa
Chị biết ngày rồi, nhắc mãi sốt cả ruột
Thôi đi, suốt ngày kêu trả lãi
Cho tôi xin, đừng báo lớp này lớp nọ nữa
Hội ngưng giúp mấy cái tin nhắc họp tổ
Tôi không vay mượn gì mà sao cứ nhắc, dẹp đi
Máy nhắc nhầm người rồi, tôi không nợ ai, thôi gửi nhé
Con tôi cầm máy, nhắn chuyện nợ nó biết thì phiền, dừng lại hộ tôi
Chồng chị hay xem trộm điện thoại, em đừng nhắn nhắc gì hết
Bữa trước em xin nhắc, nay thấy không cần thì tắt nhé
Em cắt phần báo lớp mới cho chị
Làm thế nào để khỏi nhận mấy tin này
Muốn không bị nhắc nữa thì bấm gì hả em
Tắt chuông báo hạn nợ ở đâu vậy
Có tắt được nhắc nhở không hội, tắt hộ chị
Sao chị bảo thôi rồi mà vẫn nhắn
Đã nói tắt mà hôm nay lại thấy tin, tắt hẳn đi cho tôi
Gửi ít tin thôi chứ, à mà thôi đừng gửi nữa
Ngày nào cũng ting ting, cô xin cháu im giúp
Em học xong lớp may rồi, đừng nhắc đi học nữa
Chị rút tên khỏi lớp rồi mà vẫn bị nhắc lịch, bỏ nhắc đi
Vẫn đi học bình thường nhưng khỏi nhắn nhắc lịch cho em
Lớp em vẫn học, chỉ là đừng nhắc nữa thôi
Tài khoản thì để nguyên, em chỉ không muốn bị nhắc
Không phải xóa thông tin đâu, ngừng nhắn nhắc là được
Chỉ tắt nhắc chứ đừng xóa số của tôi
Tôi trả nợ đúng ngày mười năm nay, cần gì phải nhắc
Có chị tổ trưởng nhắc rồi, máy khỏi nhắc
Chị ghi lịch treo tường rồi, em không phải báo nữa
Nhà em đóng sẵn cả quý, đừng báo tháng nào nữa
Nợ tất toán rồi, gỡ nhắc cho nhà em
Mẹ tôi mất rồi, đừng gửi nhắc vào số của mẹ nữa
Bố em già nghe tin báo nợ cứ giật mình, thôi nhắn cho ông
Khóa tin nhắn từ hội lại giúp tôi
Chấm dứt việc nhắc nhở giùm chị
Tạm dừng nhắc một thời gian nhé
Trong tháng này đừng báo gì cho em
Em đang ở cữ, mấy tháng nữa đừng nhắn tin nhắc
Đi viện dưỡng bệnh, xin hội tạm ngưng gửi tin
Tối qua mười giờ còn nhắn, chị mất ngủ, thôi từ nay dừng hẳn
Nhiều tin rác quá, hội đừng gửi nữa
Không quan tâm, đừng quảng cáo lớp học với tôi
Tôi từ chối nhận thông báo
Em không đồng ý nhận tin nhắn từ hội nữa
Rút lại việc cho phép nhắn tin
Từ chối tin nhắc từ hôm nay
Đưa tôi ra khỏi danh sách nhận tin
Bỏ số này khỏi danh sách được nhắc
Đừng có nhắn nhắc chồng tôi nữa, ông ấy cáu
Bỏ cái nhắc ngày 15 đi em
Hủy cái hẹn báo hôm mùng 3 giúp chị
Hủy nhắc chứ không phải hủy lớp nhé
Bỏ phần nhắn tin về phiên giao dịch
Thôi noọng ơi, pả nhớ rồi, khỏi kêu nữa
Mế không biết đọc, nhắn làm gì cho tốn, thôi con ạ
Phiền lai lai, đừng nhắc nữa noọng
Lần sau miễn nhắc cho chị nhé
Chị không thích bị giục tiền như thế, dừng lại
Nhắc một lần đủ rồi, sau này thôi hẳn
Yên cho tôi làm ăn, bớt nhắn đi, khỏi gửi luôn
khong muon thay tin nhac no nua
cat thong bao lop hoc cho em
em nho ngay roi khoi bao nua
sao cu nhac hoai, tat giup chi
dung goi nhac lai cho me toi nua
toi khong vay gi sao lai nhac, thoi di
lam sao tat duoc may tin nay vay
bo nhac lich tap huan cho toi
xin hoi ngung nhac giup em vai thang
khong can bao lop moi cho em dau
huy viec nhan tin nhac cua chi
tra xong no roi dung nhan nua
toi khong dong y nhan thong bao
dung bao vao so cua con toi nua
em chi tat nhac thoi chu khong xoa tai khoan
tam thoi dung nhac nha em
nhac nham nguoi roi bo di
van hoc lop may nhung khong can nhac
tin nhieu qua doc khong het, dung lai di
khoi phai nhac tien tiet kiem nua
tat am bao nhac no cho toi
so nay khong phai gui tin nua
co nguoi nhac roi may thoi nhac
tu mai dung gui gi cho chi nhe
go cai nhac ngay giao dich ra
bao tat roi ma van thay nhan the
em hoc xong roi dung nhac lich hoc
chong toi doc duoc lai cai nhau, dung nhan nhac no nua
toi chan khong muon doc tin nhac
thoi nhac ho toi cai
tắt nhắc jup e, phiền qá
đừng ib nhắc nợ nx ad
off tb đi ạ
k cần nhắc đâu e nhớ r
spam qài, tắt đê
e trả hết r đừng nhắn nx nha
hủy nhận tin kiểu j v, hủy jup e
stop nhắc lịch hc nha ad
mk k mún nhận tb lớp nx
bỏ nhắc nợ th này vs các th sau lun
nhắn nhìu qá ck e chửi, thôi nha
tắt hết tb jup mk
sao vẫn nhắn z, tắt r mà
ngưng nhắc e ít bữa nha
tb của hội k cần gửi e nx ạ
đừng nhắt nửa
tắc thông báo hộ chị
thôi đừng báo lợ cho tôi lửa
nghừng gửi tin nhán
xin đừng nhán tin nhắc lãi suốc ngày
bõ nhắc đi em, chị nhớ dồi
không cần báu nịch học
tôi không muống nhận tin lửa
dửng nhắc tôi đi
huỹ nhắc nhỡ cho em
chả xong nợ rồi đừng dục nữa
khõi nhắc em ơi
tawts thoong baos ddi
ddwngf nhawns nuwax
khoir nhawcs chij
tooi khoong muoons nhaanj tin
huyr nhawcs lichj hocj
thooi ddwngf baos nowj
bor nhawcs ddi em
ngwngf guwri tin cho em
Nhà tôi bán được rừng keo nên trả sạch cả gốc lẫn lãi từ tháng tám. Sổ cũng cắt rồi. Thế mà đến ngày vẫn thấy báo nộp lãi, em bỏ tên tôi khỏi chỗ nhắc đi.
Chị cho đứa lớn mượn máy học bài. Hôm qua nó hỏi mẹ nợ ai mà người ta đòi. Chị xấu hổ quá, từ nay em thôi gửi mấy tin ấy cho chị.
Em đăng ký nhận tin lớp học hồi đầu năm. Bây giờ em đi làm công ty rồi, không học hành gì nữa. Hội khỏi báo lớp cho em nhé.
Tôi chỉ có cái điện thoại cục gạch, mỗi lần có tin là đầy bộ nhớ. Tổ trưởng ở sát vách, có gì chị ấy chạy sang bảo. Nên hội không cần nhắn làm gì cho mất công.
Bà nhà em bị huyết áp, cứ nghe điện thoại kêu báo nợ là lo thót tim. Bác sĩ dặn đừng để bà nghĩ ngợi. Xin hội dừng nhắn cho bà giúp em.
thang nao den ngay toi cung nop truoc. vay ma may cu nhac sang nhac toi. toi noi lan nay nua thoi nhe, dung nhac toi nua
Em vừa rút tên lớp tin học tuần trước rồi. Sáng nay vẫn có tin bảo mai đi học. Em không cần xóa gì khác, chỉ tắt cái báo lịch đấy thôi ạ.
Hồi đầu chị thích được nhắc lắm. Nhưng nhiều tin quá thành ra rối, chị chẳng biết cái nào với cái nào. Thôi tắt hết đi, chị tự nhớ.
Số này em mới mua lại, chủ cũ chắc vay ở hội. Em nhận nhắc nợ của người ta cả tháng nay. Phiền hội dừng gửi vào số này ạ.
ck e ghen, cứ thấy tin lạ là tra hỏi. e giải thích tin nhắc của hội mà ổng k tin. thôi ad tắt nhắc cho êm nhà êm cửa
Vợ chồng tôi sắp sang bên kia thăm con, đi ba tháng. Sang đó không dùng số này. Trong lúc ấy hội khỏi nhắn nhắc gì cho tôi.
Tắt nhắc đi
Đủ rồi khỏi nhắc
Đừng báo nữa
Khỏi nhắn
Im giúp chị
Bỏ thông báo
Ngừng nhắc hẳn
Dừng tin nhắn
tat di phien
thoi dung nhac
bo nhac hoc
dep tin nhac
off nhắc
miễn nhắc
từ chối nhận tin
tạm dừng nhắc
tắt nhắc
dừng nhắc
hủy nhắc
tắt báo
ngừng gửi
đừng gửi
thôi nhắc
không nhắc
Thôi khỏi báo
Bớt nhắn đi em, tắt luôn
Đừng gửi gì cho tôi nữa
Tôi không cần tin của hội
Nhắc mãi thế, thôi
Đừng nhắn vào máy này nữa, máy của con
Máy này không phải của chị Hoa, đừng nhắn nữa
Im đi một thời gian, đừng báo gì
Tạm ngừng nhắc
Tạm dừng thông báo một tháng
Cho tôi thoát khỏi danh sách nhận tin
Hủy theo dõi tin
Không cho nhắn tin nợ nần nữa
Chồng chị đọc được tin nhắc nợ, đừng gửi nữa
Chị xấu hổ lắm, đừng nhắn nhắc nợ nữa
Thôi tự chị nhớ, không cần nhắc hộ
Ngưng các thông báo lớp học lại
Bỏ luôn phần nhắc
Tôi không học nữa nên đừng nhắc lịch học
Tắt tin nhắn tự động
Tắt chuông báo nợ
Vô hiệu nhắc nhở
huy nhan thong bao
dung nhan tin vao may nay
tat het nhac
k can bao dau
stop nhắc
ngưng tb jup e
bỏ nhắc lịch hc
thoi dung nhac no nua em oi
tat di em phien qua
khong nhan tin nua
khoi bao
`;
