/** More training phrases: which loan programmes there are, and their rate, ceiling and term. */
export const moreLoanProgrammes = `
Bên ngân hàng chính sách đợt này có những vốn gì hả em
Đọc cho chị nghe các loại vốn đang cho vay
Kể hết các chương trình ra cho tôi chọn
Ngoài vốn hộ nghèo ra còn nguồn nào nữa không em
Năm nay có thêm chương trình cho vay nào mới không
Chương trình hộ cận nghèo khác hộ nghèo chỗ nào
Chỗ nào lãi nhẹ nhất hả cô
Lãi bên mình với lãi Agribank bên nào thấp hơn
Một năm mất mấy phần trăm tiền lãi
Lãi có đắt không em
Nghe bảo từ tháng mười hai giảm lãi, giờ xuống còn mấy phần rồi
Lãi tháng không phẩy mấy phần trăm ấy nhỉ
Hộ vừa thoát nghèo chịu lãi cao hơn hộ nghèo phải không
Người Nùng nghèo có được lãi thấp hơn người khác không
Sinh viên vay thì chịu lãi bao nhiêu một năm
Vốn nước sạch với nhà tiêu hợp vệ sinh cho vay mỗi thứ mấy triệu
Làm cả giếng cả nhà vệ sinh thì được vay gộp tối đa bao nhiêu
Chương trình việc làm cho cá nhân tối đa được mấy trăm triệu
Cơ sở sản xuất nhiều lao động thì trần vay là bao nhiêu
Hộ nghèo giờ có được vay quá một trăm triệu không hay chỉ đến thế
Trần vay đã nâng lên chưa em
Kỳ hạn dài nhất của vốn cận nghèo là mấy năm
Vay ngắn nhất bao nhiêu tháng, dài nhất bao nhiêu năm
Vay trồng rừng thì bao năm mới phải trả hết
Có được ân hạn năm đầu chưa phải trả gốc không
Các khoản vay qua hội có phải thế chấp không, loại nào thì không
Vốn giải quyết việc làm là vốn thế nào, nói rõ hộ cô
Vốn vùng khó khăn dành cho ai, lãi mấy, bao lâu
Giải thích cho em gói vay thương nhân vùng khó khăn
Vay đi Nhật được hỗ trợ mấy phần chi phí
Vay đi làm ăn nước ngoài lãi mấy phần trăm, hạn mấy năm
Gói nhà ở xã hội lãi mấy chấm mà vay được bao lâu
Vay cho con học ngành công nghệ có gói riêng phải không chị
Gói STEM mỗi tháng giải ngân mấy triệu
Học nghề ngắn hạn thì được vay mấy đồng
Quỹ tín dụng của Hội Phụ nữ tỉnh cho vay mức nào
Tiền quay vòng trong chi hội cho mượn được nhiều nhất mấy triệu
Ngoài ngân hàng chính sách hội còn liên kết với ngân hàng nào
Chị muốn nghe về vốn cho người mới ra tù
Tóm tắt cho tôi mỗi gói lãi bao nhiêu, tối đa bao nhiêu, mấy năm
So giúp em gói hộ nghèo với gói việc làm
Nếu nợ quá hạn thì mức lãi tăng lên mấy phần trăm
Vay rồi sau này nhà nước hạ lãi thì em có được giảm theo không
Lãi này có cố định suốt mấy năm không hay cứ lên xuống
Bảng lãi mới nhất của ngân hàng chính sách đâu em
Hộ sản xuất ở thôn vùng ba được vay mức nào
Cho biết hạn mức của từng chương trình
Chương trình nào dành riêng cho phụ nữ làm chủ
Vốn cho hợp tác xã do chị em quản lý có không, mức bao nhiêu
Khoản nào trả được lâu nhất
Khoản nào được vay một trăm triệu trở lên
Cô nghe loa xã nói có gói mới cho bà con dân tộc, gói đấy thế nào
Vốn theo nghị định 28 còn cho vay không, lãi mấy
Có vốn làm nhà dành cho hộ nghèo không, được vay bao nhiêu
Gói nuôi trồng dược liệu quý lãi ra sao
Vay chuyển đổi nghề là gì hả em
Tôi chỉ cần biết một hộ tối đa mượn được bao nhiêu thôi
Noọng hỏi vốn nào lãi ít ít thôi nhé
Pả nghe nói vay ở đây lãi rẻ, rẻ là mấy phần
Vay hộ nghèo không mất lãi à
Có vốn nào không lấy lãi không cô
Tên các chương trình tín dụng chính sách là gì
Chị chưa cần vay đâu, chỉ muốn biết có những gói nào thôi
Em không hỏi điều kiện, em hỏi lãi bao nhiêu cơ
Em biết nhà em được vay rồi, chỉ chưa biết mức cao nhất là mấy
hien nay ben hoi dang co nhung nguon von nao
liet ke may goi vay cho toi xem
lai cua von giai quyet viec lam la may phan tram nam
mot thang lai khong phay bao nhieu
vay cho con hoc dai hoc moi thang duoc may trieu
can ngheo voi ngheo lai chenh nhau may phan
co goi nao vay duoc 200 trieu khong chi
goi nuoc sach tra trong bao nhieu nam
von cho nguoi di lao dong han quoc muc toi da bao nhieu
thoi han vay cua ho moi thoat ngheo la may nam
so tien vay cao nhat cua ho ngheo la may trieu
lai suat no qua han tinh the nao
chuong trinh nao lai re nhat vay em
cho xem bang lai suat cac loai vay
von ho san xuat kinh doanh vung kho khan lai may
nam toi lai suat co giam nua khong
hoi co goi nao cho chi em khoi nghiep khong, noi ro muc vay
moi ho duoc vay may chuong trinh mot luc
vay nha ve sinh duoc nhieu nhat may trieu
goi vay viec lam thoi gian toi da bao lau
ngan hang chinh sach co cho vay mua nha khong, lai the nao
toi muon tim hieu cac goi von uu dai
von nao danh cho ho o thon dac biet kho khan
co von rieng cho dan toc thieu so khong lai bao nhieu
vay sinh vien bao nhieu phan tram mot nam
vay qua hoi phu nu lai suat co giong ngan hang khong
tong hop chuong trinh cho vay gui chi
lai thay doi tu bao gio con may phan tram
von trong rung duoc vay may nam moi phai tra
quy tinh thuong cho vay muc nao lai nao
chuong trinh do cho vay toi da may nam
mot ho duoc vay nhieu nhat chung nao
ls vay hcn bn 1 năm ạ
max vay hộ nghèo bn tr
có gói j cho pn vay k ad
gói gqvl ls bn, vay đc mấy n
vay sv 1 th đc bn tr z
e hỏi các ctrinh vay của nhcs vs
cho e xin bảng ls các gói
vay đc bn lâu v ạ
ls quá hạn bn %
hội mk có vốn j lãi thấp k
ctrinh nc sạch vay max bn
vay xklđ đc tối đa bn v c
tn là vốn vùng khó khăn z ad
nhcs có mấy gói cho vay v
ls mới từ t12 bn ạ
gói nào ls rẻ nhất z e
nãi vay hộ cận nghèo lăm lay mấy phần chăm
các trương trình cho vay của ngân hàng trính sách
lãi xuất vốn giãi quyết việc nàm
mức vay tối đa nà bao nhiêu chiệu
vay xinh viên lãi xuất bao nhiêu
có lguồn vốn lào lãi thấp không em
gói lước xạch được vay mấy lăm
hạn mứt vay hộ nghèo bao nhiu
lải suất vay củả hộ mới thoát nghèo
cho hõi thời hặn vay tối đa
vốn cho bà con vùng khó khân nãi thế lào
chương chình nào vay được nhiều nhất
nghe lói giảm nãi rồi giờ còn mấy phẩn
laix suaats hooj ngheof bao nhieeu
cos goois vay naof laix thaaps khong
vay toois dda maays trieeuj
thowif hanj vay bao nhieeu nawm
giowis thieeuj cacs chuwowng trinhf cho vay
vay sinh vieen laix maays phaanf trawm
muwcs vay cao nhaats cuar hooj caanj ngheof
nguoonf voons naof danhf cho phuj nuwx
Chị mới được bầu làm tổ phó nên chị em hay hỏi mà chị chưa nắm hết. Em gửi cho chị tên các loại vốn, lãi từng loại với hạn vay mấy năm, để hôm sinh hoạt chị đọc cho mọi người nghe.
Hôm qua ngồi chợ có bà kể vay ngân hàng chính sách sáu phần hơn, bà khác lại bảo gần tám phần. Chị nghe lùng bùng cả tai. Rốt cuộc hộ cận nghèo thì mấy phần hả em?
Thằng con em năm nay lớp mười hai, vợ chồng em đang tính trước cho nó. Em hỏi vốn sinh viên bây giờ mỗi tháng cho vay được mấy triệu, lãi có nặng không ạ?
Nhà tôi đang vay ngoài nóng lắm, một triệu ba nghìn một ngày. Người ta mách sang ngân hàng chính sách lãi nhẹ hơn nhiều. Vậy lãi bên ấy một tháng tính mấy phần trăm?
em o ban Pac Luong, bao lu vua roi hong het be nuoc voi nha ve sinh. truong thon bao co goi vay lam lai. em muon hoi goi do cho vay may trieu va tra trong may nam
Chào em, cô nghe đài báo từ đầu năm nâng mức vay việc làm lên hai trăm triệu. Cô không rõ là cho từng người hay cho cả cơ sở. Em nói lại cho cô mức với lãi nhé.
Em có ông anh họ muốn sang Đài Loan làm nhà máy, công ty báo hết hơn trăm triệu. Anh ấy nhờ em hỏi hộ xem vốn cho người đi nước ngoài được vay đến mức nào, mấy năm phải trả xong.
Trước giờ tôi cứ nghĩ chỉ hộ nghèo mới có vốn. Nay thấy chị bên tổ hai không nghèo vẫn có. Thế rốt cuộc ngân hàng chính sách có bao nhiêu loại cho vay, mỗi loại cho ai vậy em?
c đag phân vân k biết chọn gói nào. gói hộ mới thoát nghèo vs gói giải quyết việc làm thì cái nào ls thấp hơn, cái nào đc lâu hơn hả e
Mình có nghe chương trình nhà ở xã hội cho người thu nhập thấp. Vợ chồng mình thuê trọ ở Kỳ Lừa bảy năm rồi. Lãi chương trình đó bao nhiêu, cho vay trong mấy chục năm vậy em?
Dạo này họ cho vay dược liệu dưới tán rừng, hôm tập huấn cán bộ nói nhanh quá. Tôi chỉ nhớ được chữ dược liệu quý thôi, còn mức vay với lãi thì quên sạch. Em nhắc lại giúp.
Lãi nặng không em
Mấy phần trăm
Lãi suất hộ nghèo
Trả trong bao năm
Tối đa mấy triệu
Các gói vay
Gói nào rẻ
Nói về các gói đi
lai may phan
han vay bao lau
nguon von nao
ls bao nhieu
co goi gi
muc vay cao nhat
vốn nước sạch
vốn sinh viên
vay stem
lãi suất
lãi bao nhiêu
gói vay
chương trình vay
mức vay
các loại vay
vốn vay ưu đãi
tiền lãi hàng tháng tính phần trăm thế nào
Sáu phẩy mấy phần trăm một năm hả em
Vay nhà nước lãi có rẻ hơn vay ngoài không
Lãi hộ thoát nghèo có cao hơn không
Mức lãi áp dụng từ tháng 12 là bao nhiêu
Nghe nói được vay tới 100 triệu rồi phải không
Trần vay của hộ cận nghèo là mấy
Vay việc làm được mấy trăm triệu
Vay cho con đi Nhật tối đa mấy trăm triệu
Mỗi công trình nước sạch được vay mấy triệu
Vay làm nhà vệ sinh trong mấy năm
Có gói nào riêng cho chị em khởi nghiệp không
Có nguồn vốn nào cho hộ trung bình không
Hội liên hiệp phụ nữ đang nhận ủy thác những chương trình gì
Bên ngân hàng chính sách có mấy gói
Vốn quỹ hội phụ nữ cho vay thế nào
Quỹ tín dụng phụ nữ là gì
Vay hộ nghèo với vay vùng khó khăn khác nhau chỗ nào
So sánh giúp em vay hộ cận nghèo với vay việc làm
Vay nào lâu nhất
Gói nào được vay không phải trả gốc hàng năm
Được ân hạn mấy tháng
Lãi có phải trả hàng tháng không hay cuối kỳ
Thời hạn cho vay trồng rừng dài nhất mấy năm
Trồng hồi lâu thu thì được vay mấy năm
Vay học sinh sinh viên khi nào phải trả lãi
Học công nghệ thông tin vay được gói nào, lãi mấy
Nhà ở xã hội vay được mấy phần giá nhà
Vay mua nhà ở xã hội lãi suất bao nhiêu
Có gói vay nào 0 phần trăm không
Vay nóng ở hội lãi bao nhiêu
Năm 2027 lãi suất có lên không
Bao giờ có đợt vốn mới
Đợt này còn vốn không em
Hội còn vốn để cho vay không
Hết nguồn vốn hay còn
Năm nay xã mình được phân bổ bao nhiêu vốn
Thông tin gói vay hộ nghèo
Nói về vốn vay nước sạch
Giải thích cho tôi về vay ủy thác
Vay tín chấp là gì
Gói tín dụng cho hộ sản xuất ở vùng khó khăn được bao nhiêu
Hộ nghèo dân tộc được vay theo nghị định 28 bao nhiêu, lãi mấy
Mức cho vay tối đa có tính cả nợ cũ không
Một nhà được vay cao nhất mấy món
lai vay ho thoat ngheo
muc lai bay gio bao nhieu a
goi vay cho phu nu
von khoi nghiep lai bn
con von k ad
bh có vốn mới ạ
vay sv đc bn 1 tháng
vay 1 ng tối đa bn v
lãi bnh phần trăm z
có mấy gói vay v ad
ke cac goi vay cho chi nghe
thoi han vay toi da may nam
vay nuoc sach lai mot nam bao nhieu
hội cho vay lãi có rẻ hok
`;
