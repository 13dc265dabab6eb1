/** More training phrases: change or show when, how early, how often, by what channel and about what we remind. */
export const moreRemindersSettings = `
Em đang để nhắc chị kiểu gì, đọc chị nghe
Giờ báo đang là mấy giờ, chị không nhớ
Cho em xem mình đang được nhắc những khoản gì
Tôi bật nhắc lớp hay nhắc nợ vậy, em coi hộ
Hội đang nhắn nhắc tôi trước mấy hôm
Kiểm tra giùm xem tin nhắc có đang bật không
Nhắc sáng sớm quá chị còn ngủ, để tầm chín giờ đi
Chiều tối em mới đi nương về, dời giờ nhắc sang bảy rưỡi tối nhé
Trưa nghỉ mới cầm máy được nên nhắc lúc 12 giờ thôi
Nhắn khuya thế chị giật mình, chuyển lên ban ngày giúp chị
Từ nay đừng nhắn sau tám giờ tối, còn ban ngày cứ nhắc
Cho em nhắc vào đầu giờ chiều được không ạ
Nhắc xa ngày quá em lại quên, để sát một hôm thôi
Báo sớm lên chút, một ngày thì xoay tiền không kịp
Chị cần biết trước nửa tháng cơ, ba ngày thì gấp quá
Lùi cái nhắc lại còn hai hôm trước hạn
Nhắc trước một tuần rồi hôm cuối nhắc thêm lần nữa nhé
Đúng ngày hẵng nhắc, đừng nhắc trước
Cho nhắc ba lần: trước mười ngày, trước ba ngày và đúng ngày
Nhắc thưa ra thôi em, tuần ba bận thì nhiều quá
Mỗi kỳ chỉ cần một tin là đủ
Cho nhắc dày hơn, một lần chị hay bỏ sót
Đang nhắc hằng ngày, chị muốn đổi thành hằng tuần
Gom các tin lại nhắc một lượt cuối tuần được không
Tin chữ chị đọc không được, đổi sang gọi điện cho chị
Đừng gọi, chỉ nhắn chữ thôi em nhé
Cho nhắc bằng giọng nói đi, cô mắt kém không đọc được
Gửi nhắc qua tin nhắn thường, máy chị không có Zalo
Chuyển nhắc từ Telegram về Zalo giúp em
Có nhắc qua Facebook được không hả hội
Cái nhắc lãi thì giữ, nhắc lớp thì bỏ đi
Bỏ báo lớp mới, chỉ để báo ngày giao dịch thôi
Tôi chỉ muốn biết hạn trả gốc, còn lãi tháng khỏi nhắc
Nhắc tôi chuyện học thôi, chuyện nợ có tổ trưởng lo
Thêm cả nhắc đóng tiết kiệm vào mục nhắc lãi đang có
Chọn loại thông báo muốn nhận ở đâu vậy em
Trong phần nhắc có những mục nào để chọn
Chỉ báo lớp trồng trọt, đừng báo lớp may vá
Cho chị nhận tin lớp ở xã mình thôi, xã khác khỏi báo
Muốn sửa lại cách nhắc thì vào chỗ nào
Em chỉ cho chị cách chỉnh giờ báo với
Mở phần cài đặt tin nhắn cho cô
Đặt lại từ đầu phần nhắc nhở giúp tôi
Trả giờ nhắc về như ban đầu nhé
Giờ nhắc sai rồi, chị đặt sáu giờ mà nó báo tám giờ
Sao hôm nay nhắc muộn thế, chỉnh lại đúng bảy giờ cho em
Chị vừa đổi giờ nhắc mà chưa thấy ăn, sửa lại hộ
Dời ngày nhắc tiết kiệm qua mùng mười
Đừng nhắc rơi vào chủ nhật, nhắc thứ hai ấy
Ngày thường thôi, cuối tuần khỏi nhắc
Mùa gặt chị về muộn, nhắc lùi lại một tiếng được không
Có hẹn được giờ nhắc riêng cho lịch học không
Nợ thì nhắc buổi sáng, lớp thì nhắc buổi tối, em đặt vậy nhé
Tin nhắc đừng hiện số tiền được không em
Nhắc đừng ghi chữ nợ, ghi là lịch sinh hoạt tổ thôi
Lịch nhắc của mế đang hôm nào hả noọng
Pả dậy từ bốn giờ sáng cơ, nhắc sớm lên cho pả
Nhắc một tuần trước có kịp chuyển thành hai tuần không
Tăng lên thành nhắc hai bận cho chắc ăn
Vẫn nhắc em nhé, nhưng nhẹ nhàng thưa thớt thôi
doi sang nhac buoi trua nhe em
em muon bao truoc nam ngay thay vi mot ngay
de nhac luc 8 gio toi cho chi
dang cai nhac the nao xem giup toi
bot so tin nhac di em, moi ky mot lan
chuyen sang nhan qua sms dien thoai cuc gach
nhac som qua lui lai sat ngay giup toi
khong nhac ban dem, chi nhac ban ngay
cho hoi dang nhac toi may ngay truoc han
bo nhac no giu lai nhac lop cho em
goi thay vi nhan tin duoc khong em
doi ngay bao thanh mung 2 hang thang
toi muon thay doi cach nhac
chinh nhac thanh hang thang thoi
giu nhac tra goc, lai hang thang thi khoi
mo muc tuy chon thong bao cho toi
dat nhac gio khac duoc khong
nhac dung ngay thoi dung nhac som
them mot lan nhac vao sang hom do
toi nhan nhung loai tin gi xem ho
chi bao lop o Loc Binh thoi em
tin nhac den muon qua sua lai gio som hon
nhac bang loi noi cho me em de nghe
doi gio nhac hoc len truoc hai tieng
dau thang nhac mot lan giua thang nhac mot lan
xem gio nhac hien tai
toi muon bo cuoi tuan ra khoi lich nhac
giam nhac con moi tuan mot tin
chi de thong bao lop hoc con lai tat
kenh nao dang gui nhac cho toi vay
đổi h báo qua 6h chiều nha
nhắc trc 1 tuần dc k ad
chỉnh h nhắc sao v, chỉ e vs
mk đang dc nhắc lúc mấy h z
nhắc zalo thôi đừng gọi nha
sửa nhắc trc hạn 4 hôm jup e
nhắc ít lại xíu, 1 th 1 lần thui
chỉ nhắc hc thui, nợ k cần
set lại h nhắc 11h trưa vs
xem setting nhắc của e vs
chuyển qua sms dc hk
nhắc h hành chính thui ad
tăng lên nhắc 2 lần nha, 1 lần e quên
cho nhắc sau 7h tối đc k, sáng e đi lm
đổi từ nhắc hàng tuần sang hàng th nha
đỗi giờ nhắt xang tám giờ
nhắc chước hạn bốn hôm nhé
xửa lại cách nhắc cho chị
chĩnh dờ báo nên sớm hơn
nhắc bủi chiều thôi lọng
đổi xang gọi điện nhắc rùm tôi
dặt nại cách báo hạng
nhắc chễ lại một hai ngày được ko
chỉ nhắc lợ thôi khỏi nhắc nịch học
xem dờ nhắc đang đễ mấy dờ
nhắc qua da lô thôi nhé
xố lần nhắc nhiều quá dảm bớt đi
nhawcs vaof buooir toois thooi
ddooir giowf baos sang 8h
xem caif ddawtj nhawcs
nhawcs truwowcs mootj tuaanf
chir nhawcs nowj thooi
giarm soos laanf nhawcs
nhawcs qua zalo dduwowcj roofi
suwar lichj nhawcs cho chij
Em bán hàng ăn sáng, từ bốn giờ đến mười giờ tay lúc nào cũng mỡ. Tin đến lúc ấy là trôi luôn. Chị chuyển tin nhắc cho em sang quãng hai giờ chiều nhé.
Lần này hội nhắc có một hôm trước mà tôi phải bán thóc mới có tiền. Thương lái thì mấy hôm mới vào bản. Cho tôi biết sớm hơn, chừng mười hai ngày là vừa.
Chị vừa muốn nhắc vừa không muốn nhiều quá. Hiện một kỳ em gửi tới bốn tin. Em để lại một tin trước hạn ba ngày thôi.
Máy của chị rơi xuống suối hỏng rồi, giờ dùng tạm cục gạch. Không vào Zalo được. Em gửi nhắc bằng tin nhắn thường cho chị nhé, bao giờ có máy chị báo đổi lại.
Cô không đọc được chữ nhỏ, lần nào cũng phải nhờ cháu đọc. Cháu đi học xa rồi. Có cách nào chuyển thành gọi điện nói cho cô nghe không em?
nha toi co hai mon, mot mon ngay 5 mot mon ngay 20. hien chi thay nhac mon ngay 5. xem lai phan cai dat nhac giup toi dang chon nhung gi
Tôi không nhớ hôm trước mình chọn nhắc kiểu nào. Có hôm thấy báo sáng, có hôm thấy báo tối. Em cho tôi xem lại mọi thứ đang đặt.
Em với chồng dùng chung máy, tin nợ thì em không muốn hiện lên. Nhưng tin học nghề thì em rất cần. Chị để riêng tin lớp cho em thôi ạ.
Vào vụ chè là em hái từ tờ mờ sáng đến tối mịt. Nhắc mười giờ sáng thì chịu, không nghe được. Cho nhắc sau tám giờ tối, hết vụ em đổi lại.
e đang bật nhắc cả lớp cả nợ. mà tb lớp cứ nhảy suốt, toàn lớp ở xã xa tít. ad chỉnh cho e chỉ báo lớp gần xã e thui
Chị đi chợ phiên năm ngày một lần mới ra chỗ có mạng. Nhắc trước một ngày thì có khi chị chưa ra chợ. Em nhắc chị trước hẳn sáu bảy ngày nhé.
Đổi giờ báo
Nhắc sớm hơn
Nhắc muộn lại
Nhắc tối thôi
Bớt nhắc đi
Nhắc mấy lần thế
Đổi cách nhắc
Nhắc mấy giờ thế
chinh nhac
nhac kieu khac
nhac thua thoi
nhac truoc tuan
sửa giờ báo
nhắc qua gọi
loại tin nhắc
mục nhắc nhở
cài đặt nhắc
đổi giờ nhắc
sửa nhắc
giờ nhắc
nhắc trước mấy ngày
chỉnh nhắc nhở
cài đặt thông báo
lịch nhắc
Nhắc lúc 7 giờ
Để 8 giờ tối nhắc
Cho nhắc sớm lên hai ngày
Đừng nhắc giờ làm, nhắc giờ nghỉ trưa
Nhắc vào thứ hai hàng tuần
Nhắc trước hạn bao nhiêu ngày thế em
Có thể chọn ngày nhắc không
Nhắc qua tin nhắn thường vì nhà không có mạng
Gửi vào số của con tôi thay vì số này được không
Chuyển tin nhắc sang máy chồng
Nhắc bằng giọng nói được không
Chọn nhắc nợ và ngày giao dịch thôi
Giữ nhắc nợ, bỏ nhắc lớp
Nhắc một lần trước hạn là đủ
Nhắc thưa ra
Nhắc dày hơn vì chị hay quên
Đổi từ nhắc 3 ngày thành 7 ngày
Đang cài báo trước mấy hôm
Cho xem tôi đang nhận những tin gì
Kiểm tra cài đặt nhắc của tôi
Giờ nhắc hiện tại là mấy giờ
Đặt lại lịch nhắc cho hợp
Nhắc trễ quá, chỉnh lại
Nhắc khuya quá em, đổi giờ đi
Tin nhắc 5 giờ sáng sớm quá
Sang tháng nhắc ngày mùng 1 nhé
Đổi loại thông báo
Sửa thời điểm nhắc
doi nhac sang toi
cho nhac truoc mot tuan
dat gio nhac 19h
nhắc trc 1 tuần thay vì 1 ngày
chuyen qua nhac bang sms
sua so ngay nhac truoc
nhac luc trua thoi
đổi lịch nhắc jup e
cai lai thong bao
xem gio nhac
bớt số lần nhắc
`;
