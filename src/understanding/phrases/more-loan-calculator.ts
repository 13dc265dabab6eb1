/** More training phrases: what would N đồng over M months cost. */
export const moreLoanCalculator = `
Ví như chị lấy năm mươi triệu, bốn năm trả xong, thì cứ mỗi tháng xì ra bao nhiêu
Em bấm máy hộ cô khoản ba mươi triệu ba năm xem
Nhẩm cho tôi cái: sáu chục triệu, năm năm, tháng trả mấy
Một trăm triệu mà trả đều mười năm thì nhẹ gánh không, mỗi tháng mấy đồng
Lấy bốn mươi triệu về, sau hai năm phải hoàn lại tổng cộng bao nhiêu
Mượn hai chục triệu một năm rưỡi mất mấy tiền lãi
Vay hộ cận nghèo 70 triệu thời hạn 60 tháng, cả gốc cả lãi chia ra bao nhiêu
Cho con số cụ thể khi vay 45 triệu kỳ hạn 36 tháng
Nhà em lấy 25 triệu làm bể nước thì hằng tháng lãi mất khoảng bao nhiêu
Tính luôn cho chị hai phương án 50 triệu, ba năm và năm năm
Trả trong ba năm với trả trong năm năm thì món tám mươi triệu bên nào mất nhiều lãi hơn
Vay ít thôi, mười lăm triệu một năm, thì góp tháng bao nhiêu hả em
Em thử nhân chia giúp chị xem 120 triệu 7 năm
Mỗi tháng nhà tôi chỉ lo được một triệu, vay 40 triệu thì mấy năm mới hết
Tháng để ra được hai triệu thì nên vay 60 triệu trong bao lâu cho vừa
Nếu mỗi năm trả mười triệu gốc thì vay năm chục triệu lãi tất cả là mấy
Bảng trả dần từng tháng của món 30 triệu 2 năm
Lập cho em cái lịch trả dự kiến nếu lấy 90 triệu 60 tháng
Dự tính vay 65 triệu, mỗi kỳ phải góp mấy
Cứ cho là lãi hộ nghèo, năm mươi triệu sau ba năm lãi đẻ ra bao nhiêu
Với lãi 6,24 phần trăm, 100 triệu một năm lãi mấy đồng
7,8 phần trăm năm thì 80 triệu mỗi tháng lãi bao nhiêu tiền
Em tính theo diện mới thoát nghèo nhé, 60 triệu, 48 tháng
Vay một trăm năm mươi triệu mở xưởng ép dầu hồi, tám năm, thì tháng trả ra sao
Có hai trăm triệu vốn việc làm trả mười năm, mỗi tháng cả gốc lẫn lãi mấy triệu
Con học bốn năm, mỗi tháng vay bốn triệu, ra trường tổng nợ là bao nhiêu
Cho cháu vay sinh viên 40 triệu mỗi năm, bốn năm sau gốc lãi cộng lại bao nhiêu
Vay đi Đài Loan 100 triệu, đi ba năm thì mỗi tháng phải gửi về trả mấy
Cả nhà tính vay 35 triệu thôi, em ước giúp tiền lãi từng tháng
Lãi một ngày của 50 triệu là mấy đồng
Lãi mỗi tháng trên khoản ba mươi triệu chừng bao nhiêu nghìn
Chỉ đóng lãi không đóng gốc thì vay 70 triệu mỗi tháng mất bao nhiêu
Tính kiểu gốc trả cuối kỳ, 40 triệu 3 năm, giúp em
Nếu sáu tháng trả gốc một lần thì 60 triệu bốn năm mỗi lần nộp mấy
Vay 20 triệu với vay 30 triệu cùng hai năm thì lãi chênh nhau bao nhiêu
Chị muốn ước xem vay nổi không, năm năm tám mươi triệu thì góp mấy
Công thức tính lãi món 50 triệu 36 tháng ra sao
Giúp cô làm con tính: hai lăm triệu, mười tám tháng
Mở máy tính vay ra cho chị
Chỗ nào bấm để tính tiền góp em nhỉ
Tính nhanh cho em, 55 triệu 3 năm rưỡi
Tôi muốn xem trước số tiền phải nộp nếu vay mười triệu sáu tháng
Để chị liệu cơm gắp mắm, bốn mươi lăm triệu ba năm thì mỗi quý góp mấy
Vay 1 tỷ 10 năm cho hợp tác xã thì mỗi năm trả bao nhiêu
Nửa tỷ vay năm năm mỗi tháng hết mấy chục triệu
Tính lại giúp em, lần này 60 triệu chứ không phải 50 triệu
Thế còn nếu kéo lên sáu năm thì mỗi tháng giảm được bao nhiêu
Đổi thành 24 tháng rồi tính lại xem
Giả tỉ tôi mượn bảy chục triệu, tròn năm năm hoàn đủ, lãi lời bao nhiêu
Cho bác hỏi, mười triệu vay một năm thì cuối năm phải nộp tất cả bao nhiêu
Thằng em tôi muốn vay 80 triệu mua máy cày, trả bảy năm, nó phải góp mỗi tháng mấy
Mẹ chồng em vay 30 triệu trong 30 tháng thì tháng đóng bao nhiêu ạ
Chị ước lượng thôi, không cần chính xác, năm mươi triệu bốn năm hết độ bao nhiêu lãi
Noọng tính hộ chị lai lai tiền không, bốn chục triệu ba năm
Chia đều ba mươi sáu tháng thì món năm tư triệu mỗi tháng trả bao nhiêu
Gốc sáu mươi, hạn năm năm, lãi cận nghèo, ra số mấy em
Hai mươi triệu trả mười tháng liền, tháng nào cũng bằng nhau thì là mấy
Em cho chị xin con số góp nếu vay trăm rưởi trong tám năm
Tổng tiền phải trả khi mượn 75 triệu 5 năm là bao nhiêu vậy em
Chưa vay đâu, chị hỏi thử sáu chục triệu ba năm thì tốn mấy
Sau này lỡ vay 85 triệu thì mỗi tháng phải dành dụm bao nhiêu để trả trong năm năm
vay 35 trieu tra 3 nam thi moi ky gop bao nhieu
em lay 60 trieu nuoi bo 4 nam tra het thi lai tong la may
tinh cho chi khoan bon muoi lam trieu hai nam ruoi
100 trieu 120 thang thi thang tra may dong
cong ca goc ca lai vay 50 trieu ba nam phai tra tat ca bao nhieu
neu em muon 15 trieu 12 thang thi tien lai co nhieu khong, may dong
so tien gop thang cua 90 trieu trong 7 nam
muon 20 trieu nua nam mat bao nhieu lai
voi lai ho can ngheo thi 80 trieu 5 nam dong may
tinh thu hai truong hop 30 trieu va 50 trieu cung vay 3 nam
vay nuoc sach 50 trieu 5 nam moi thang mat bao nhieu
bay chuc trieu de ra bao nhieu lai trong muoi hai thang
toi muon tinh truoc tien lai neu vay them 40 trieu hai nam
bam may tinh ho chi 55 trieu 36 thang
muoi trieu vay chin thang thi tra the nao
moi thang tra noi trieu ruoi, vay 60 trieu bao lau moi xong
cho toi con so cu the vay 65tr trong nam nam
uoc chung 100 trieu 6 nam moi thang bao nhieu
vay hai tram trieu muoi nam lam xuong thi moi nam tra may
em thu tinh xem vay 28 trieu 20 thang het bao nhieu
tinh theo lai ho ngheo 45 trieu vay bon nam
neu khong tra goc chi tra lai thi 50 trieu thang mat may
mot ti vay bay nam phai tra moi thang bao nhieu
gia su muon bay chuc trieu ba nam ruoi
lai cua ba chuc trieu trong mot quy la may
tra deu trong 48 thang thi 72 trieu moi thang la bao nhieu
ba nam hay nam nam thi it lai hon neu vay 60 trieu
tong so tien tra sau 2 nam cho khoan 40 trieu
can vay 33 trieu hai nam, gop hang thang co qua 2 trieu khong
chi phi lai khi vay 18 trieu muoi hai thang
tinh ho bao xem 80 trieu tam nam
vay 50tr 5n góp th bn ạ
tính jup mk 30tr 24t vs
100tr vay 60t thì cả g cả lãi bn v
e mún tính thử 70tr 4n
40 củ 3n mỗi th mất bn z
70tr 36 th, ls hn, đóng bn ad
lãi 1 th của 60tr là bn v c
45tr 2n rưỡi hết bn lãi
nếu vay 20tr 1n thì tổng trả bn
tính lại 80tr 6n xem th góp bn
e vay 25tr 18t thì có phải đóng nhiều k, bn 1 th
5 chục củ 4 năm trả sao z ad
so 3n vs 5n món 90tr cái nào lãi nhìu hơn
ước chừng 65tr 5n th trả bn
vay sv 4tr/th 4n thì tổng nợ bn
calc giúp 50tr/36t
vay lăm mươi chiệu ba lăm thì mỗi tháng chả mấy
tính nãi xuất ra tiền cho khoản bốn mươi chiệu hai lăm
xáu mươi triệu trả lăm năm mổi tháng bao nhiêu
tinh dùm em ba muơi triêu hai năm hêt bao nhiêu lải
vay 100 triệu chả mười năm thì tổng nãi bao nhiêu
mượn 20 chiệu một lăm mất mấy tiền nãi
tính xem vay tám mươi triệu mổi kì góp bao nhiu
nhẫm hộ chị 40tr ba năm hết mấy
vay bẩy chục triêu bốn lăm góp hàng tháng mấy đồng
lếu vay 35 triệu thì hai năm phải trã tất cã bao nhiêu
tính trả ghóp 50 triệu sáu mươi tháng
vay 90 triêu trong sáu nam môi thang tra máy
mười năm triệu vay mười tám tháng nộp ra xao
tinhs hooj chij 60 trieeuj 5 nawm
vay 40 trieeuj hai nawm thif gops maays
neeus vay 100tr 10 nawm moix thangs bao nhieeu
tinhs laix 30 trieeuj 12 thangs
70 trieeuj 4 nawm toongr laix bao nhieeu
vay nawm muwowi trieeuj thif moix thangs trar maays
tinhs thuwr 25 trieeuj 24 thangs
cho em bangr tinhs 80 trieeuj 6 nawm
Chị với chồng bàn đi bàn lại mãi chuyện mua con bò lai giá ba lăm triệu. Nhà có sẵn mười, còn thiếu hai lăm triệu định vay hai năm. Mỗi tháng phải để ra mấy đồng hả em?
Lương chồng em mỗi tháng bảy triệu, nuôi hai đứa đi học là vừa hết. Em muốn thêm cái tủ đông bán kem, vay hai mươi triệu thôi, trả mười tám tháng. Em sợ góp không nổi, chị cho em biết một tháng góp chừng nào.
Cô là người cẩn thận, cái gì cũng phải biết trước rồi mới làm. Con trai cô nó cứ đòi vay sáu mươi triệu mua máy xúc mini trả bốn năm. Cháu tính xem nó phải trả ngân hàng mỗi tháng bao nhiêu.
Mấy chị em tổ may chúng em định mượn một trăm tám mươi triệu mua máy, chia nhau trả trong sáu năm. Có sáu người cả thảy. Vậy mỗi tháng cả tổ phải góp bao nhiêu, để em chia đầu người?
toi vua ban lua tho duoc it tien, dinh vay them nam muoi trieu lam chuong to hon. tra trong ba nam thoi. em cong thu ca goc ca lai moi thang giup toi
Nhà em đang phân vân giữa hai cách. Cách một vay bốn mươi triệu trả hai năm, cách hai vay bốn mươi triệu trả bốn năm. Chị tính giúp hai cách mỗi tháng chênh nhau bao nhiêu tiền.
Hôm nghe cán bộ phổ biến lãi sáu phẩy hai tư, em về cứ nghĩ mà không quy ra tiền được. Em định vay bảy lăm triệu năm năm. Nói cho em biết mỗi tháng lãi mất mấy trăm nghìn là em hiểu ngay.
Bà nội cháu bảo đừng vay kẻo è cổ trả lãi. Nhưng em thấy lãi ở đây có vẻ nhẹ. Vay ba mươi triệu trong ba năm thì cộng lại tất cả tiền lãi là bao nhiêu để em nói cho bà nghe?
Ngày trước chị vay ngoài hai mươi triệu mà trả lãi hết cả con trâu, nghĩ lại vẫn sợ. Giờ vay đàng hoàng bốn chục triệu ba năm, thì lãi cả thảy có tới năm triệu không em?
e mở quán trà sữa cần 50tr, mẹ cho vay trc 1 ít r còn thiếu 35tr. nếu vay 35tr trả trong 2n thì mỗi th e góp bn, để e cân đối tiền hàng ạ
Đồi hồi nhà tôi bảy năm nữa mới cho quả rộ. Vì thế tôi muốn chọn hạn dài, một trăm triệu mười năm chẳng hạn. Em tính xem mỗi năm phải nộp cả gốc cả lãi độ bao nhiêu.
Lãi hết mấy đồng
Tính tiền góp
Tính thử khoản vay
Góp chừng nào một tháng
50 triệu 3 năm
tinh tien lai
30tr 2 nam
80 trieu 60 thang
mỗi tháng góp mấy
100tr 5n
tính vay
bảng trả góp
tinh lai ho
tính hộ chị
20 triệu 1 năm
vay 40 triệu 48 tháng
tính lãi
tính khoản vay
tính trả góp
tính thử lãi
bảng trả nợ dự kiến
Vay 50 triệu lãi một tháng mấy trăm nghìn
50 triệu một năm lãi mấy
30 triệu thì tháng đóng bao nhiêu
vay 100 triệu thì một năm mất bao nhiêu tiền lãi
nếu lấy 70 triệu trả 5 năm thì nặng không, mỗi tháng mấy
Gốc lẫn lãi mỗi tháng là bao nhiêu nếu tôi vay 40 triệu 3 năm
Cộng cả lãi thì vay 60 triệu 4 năm phải trả lại bao nhiêu
Chia đều 36 tháng thì 50 triệu mỗi tháng bao nhiêu
Em bấm máy tính hộ chị 85 triệu 5 năm
Tính cho tôi hai phương án, 3 năm và 5 năm, vay 50 triệu
Cho con học đại học vay 4 triệu một tháng bốn năm thì tổng bao nhiêu
Vay nước sạch 25 triệu 5 năm mỗi tháng trả mấy
Vay việc làm 100 triệu 5 năm trả hàng tháng bao nhiêu
Hộ cận nghèo vay 80 triệu 10 năm thì mỗi năm trả bao nhiêu
Vay 50 triệu mỗi năm trả gốc một lần thì mỗi lần bao nhiêu
Tính lãi cho khoản 20 triệu lãi suất 6,6 phần trăm
Vay 5 chục triệu năm năm mỗi tháng mấy đồng
Vay một trăm triệu trong tám năm mỗi tháng cả gốc lãi bao nhiêu
Vay mười lăm triệu trả mười tháng thì tháng mấy
Vay hai lăm triệu hai năm lãi bao nhiêu
Vay ba lăm triệu ba năm
Thử tính 60tr 3 năm
80tr 5 năm thì sao
Thế còn 100 triệu 5 năm
Nếu chỉ vay 30 triệu thì sao, mỗi tháng bao nhiêu
Vay ít hơn, 20 triệu 2 năm thì trả thế nào
Số tiền hàng tháng phải góp là bao nhiêu khi vay 45 triệu
Muốn biết phải trả hàng tháng bao nhiêu để liệu
Tính xem nhà tôi có trả nổi không, vay 70 triệu 4 năm
tinh ho 40 trieu 3 nam
vay 50tr tra trong 24 thang thi thang may
30tr 2n lãi bn
tính lãi 70tr 4n jup mk
100tr 60t mỗi th bn
vay 20 trieu 10 thang tra bao nhieu 1 thang
cho hoi 90tr vay 6 nam lai het bn
vay nam muoi trieu ba nam tra the nao
bảng tính lãi 50tr 3 năm ad
goc lai 60 trieu 48 thang
`;
