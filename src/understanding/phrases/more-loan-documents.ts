/** More training phrases: papers, forms, the way to apply, the savings-and-credit group, how long until paid out. */
export const moreLoanDocuments = `
Đi làm hồ sơ chị phải cầm theo những thứ gì hả em
Ngoài căn cước ra còn phải nộp giấy gì nữa
Sổ hộ khẩu thu hết rồi thì lấy gì thay khi làm hồ sơ vay
Căn cước của chị hết hạn có nộp hồ sơ vay được không
Photo căn cước mấy bản, có phải đóng dấu đỏ không cô
Giấy kết hôn có phải kẹp vào hồ sơ không
Vay cho con đi học phải xin giấy gì ở nhà trường
Hồ sơ vay sinh viên năm thứ hai có phải làm lại từ đầu không
Đi xuất khẩu lao động thì nộp hợp đồng gốc hay bản sao cho ngân hàng
Làm nhà tắm nhà vệ sinh theo vốn nước sạch thì đơn từ ra sao
Đơn vay viết theo mẫu nào, ai phát
Mục lý do vay trong đơn ghi sao cho đúng hả chị
Tờ 01/TD có mấy chỗ phải ký
Chị điền nhầm tên thôn trong giấy đề nghị, phải viết lại tờ khác à
Giấy ủy quyền cả nhà cùng ký hay chỉ vợ chồng ký
Con ngoài mười tám có phải ký vào giấy ủy quyền không
Chồng ở Đài Loan không về ký được, hồ sơ làm thế nào
Mẹ không biết viết, điểm chỉ vào đơn có được chấp nhận không
Ai viết giúp đơn cho người không biết chữ
Xã có phải đóng dấu vào danh sách không em
Xác nhận của ủy ban thì xin ở bộ phận nào
Phương án làm ăn phải viết dài không hay vài dòng là được
Có ai hướng dẫn viết phương án sử dụng vốn không
Muốn vay thì việc đầu tiên là đến nhà ai
Phải qua tổ trưởng hay tự em ra ngân hàng nộp cũng được
Chị ở thôn xa, gửi hồ sơ qua người quen nộp hộ được không
Tổ tiết kiệm của thôn mình do cô nào phụ trách để em đến gặp
Em chưa ở tổ nào, muốn xin gia nhập tổ vay vốn
Vào tổ có mất tiền lệ phí không em
Mỗi tháng tổ viên phải gửi tiết kiệm bao nhiêu mới cho vào
Tổ đủ sáu mươi người rồi thì em xin vào tổ khác kiểu gì
Chuyển từ tổ thôn này sang tổ thôn kia cần làm gì
Thôn em chưa có tổ vay vốn, lập tổ mới thì hỏi ai
Bao giờ tổ họp xét cho vay đợt này
Họp bình xét thì em có phải đến dự không hay chồng đi thay
Tổ bình xét xong rồi, bước sau là gì nữa em
Từ lúc nộp đơn tới lúc cầm tiền mất độ bao lâu
Đơn của em tổ trưởng nhận ba tuần nay, giờ nằm ở khâu nào rồi
Hồ sơ nhà tôi bị trả lại là thiếu cái gì vậy
Ngân hàng bảo bổ sung giấy tờ mà không nói rõ, em biết thiếu gì không
Duyệt rồi thì hôm nào ra xã lĩnh tiền
Nhận tiền mặt hay chuyển vào thẻ hả em
Lúc nhận tiền có phải đi cả hai vợ chồng không
Ốm không đi lĩnh được thì nhờ con lĩnh thay có cần giấy gì không
Có phải mở tài khoản ngân hàng trước khi làm hồ sơ không
Tổ trưởng đòi năm trăm tiền làm giấy, có đúng quy định không
Làm thủ tục có phải lót tay cho ai không em
Có người trên mạng bảo nộp phí trước mới giải ngân, có phải thế không
Nghe nói nộp hồ sơ trên cổng dịch vụ công được, làm ra sao
Gửi ảnh giấy tờ qua Zalo cho tổ trưởng có được không
Em cần tờ mẫu để in ra điền trước ở nhà
Đất chưa có bìa thì giấy tờ thay thế là giấy gì
Có bắt mang bìa đỏ ra nộp không em
Vay trên trăm triệu phải làm thêm giấy thế chấp gì
Sau khi sáp nhập, địa chỉ trên căn cước cũ có phải đổi mới nộp được hồ sơ không
Phòng giao dịch huyện cũ giờ còn nhận hồ sơ vay không
Giấy chứng nhận hộ nghèo của năm trước có dùng để làm hồ sơ vay được không
Dắt chị từng bước làm thủ tục vay nhé
Chị không rành giấy tờ, nói đơn giản cho chị phải làm gì trước làm gì sau
Cô mà đến thẳng ngân hàng thì họ có nhận đơn không cháu
Noọng làm đơn vay hộ pả được không
Muốn vay lần hai thì làm lại toàn bộ giấy tờ à
Chị đủ điều kiện rồi, giờ phải nộp những giấy gì
Con dâu tôi muốn vào tổ thì phải làm sao
nop don xong bao nhieu ngay ngan hang tra loi
ho so vay bo sung them tien gom giay to gi
to truong thon minh la ai de em dua don
can chung minh cua ca hai vo chong khong
lam giay uy quyen o xa hay tu viet
em o xa qua nop ho so qua mang duoc khong
don vay co phai xa dong dau truoc khong
vao to tiet kiem phai dong gop gi
giay de nghi vay in san thi xin ai
duyet xong may hom moi co tien
ho so cua chong toi nop hom truoc den dau roi
ra ngan hang nao lam thu tuc, o xa co lam duoc khong
giay bao nhap hoc da nop roi can gi nua de vay cho chau
co phai chung minh thu nhap khi lam giay vay khong
thu tuc vay mua nha xa hoi phai qua cho nao
mat can cuoc dang cho cap lai thi nop giay gi thay
to da du nguoi khong nhan them thi toi biet vao dau
muon lap to vay von moi can bao nhieu nguoi
ai la nguoi ky vao don vay, vo hay chong
lo hop lan truoc thi cho den hom nao to lai binh xet
tien giai ngan nhan o diem giao dich hay nha to truong
ke lan luot tung buoc giay to cho chi nam
co can anh the khong em
vay di han phai co visa roi moi nop ho so a
viet phuong an chan nuoi nhu the nao de nop
lam giay to co ton kem gi khong
gap can bo nao de xin vay
ho khau dien tu thi xuat giay gi nop cho to
bi tra ho so vi sai chu ky thi sua the nao
nguoi nha di linh tien thay co can giay uy quyen
hs gqvl cần thêm giấy j ạ
e nộp hs 2 tuần r chưa thấy gn
muốn vô tổ tkvv thì gặp ai v
tt vay cho con đi học ntn z
có cần sổ đỏ photo k ad
cccd hết hạn làm hs vay dc k
bn ngày thì dc giải ngân ạ
mẫu 01/td lấy đâu v c
đơn vay viết tay dc k hay phải in
tổ trưởng thôn mk là ai z, e mún nộp đơn
ck đi xa k ký dc thì lm hs kiểu j
lm hs vay có mất phí j k
hs gửi qua zalo dc hk
e cần lm j đầu tiên để vay v
phải xin xn ở xã trc k ạ
đi lĩnh tiền mang giấy j vs
thủ tục vay giườm già không em
nộp hồ xơ ở đâu vậy cô
dấy tờ vay cho con đi học gồm cái dì
nàm đơn vay phải nên xã xin giấy gì
bao nâu thì dải ngân
tổ chưởng bảo thiếu dấy ủy quyền nà dấy gì
xin vào tổ tiết kiêm vay vồn thế lào
đơn vay viết xao cho đúng mẩu
hồ sơ vay vốn cần công trứng không
lộp đơn rồi bao giờ được xét vậy
phải chuẫn bị giấy tờ chi để vai vốn
quy chình làm thủ tục vay ra sao
mang căn cướt với sổ hộ nghèo là đũ chưa
nopj hoof sow owr ddaau
lafm ddown vay thif gawpj ai
bao laau thif dduowcj giair ngaan
muoons vaof toor tieets kieemj
giaays uyr quyeenf vieets thees naof
thur tucj vay cos khos khoong
maaux ddown xin owr ddaau chij
caanf photo cawn cuwowcs maays banr
Chị mới đi làm ở Thái Nguyên về, họ hàng bảo vay thì phải có tổ, có danh sách gì đó. Chị chẳng biết bắt đầu từ đâu, lên xã hỏi thì người ta chỉ ra ngân hàng, ra ngân hàng lại chỉ về thôn. Em nói rõ hộ chị trước tiên gặp ai.
Nhà em ở tận bản Nà Cáy, đi bộ ra xã mất nửa buổi. Em không muốn đi đi lại lại nhiều lần. Vậy em phải mang đủ những gì để làm một lần là xong ạ?
Tổ em họp xét hôm hai mươi, có tên em trong danh sách được vay rồi. Từ đấy đến nay im lìm. Người ta bán rẻ cho em con bò mà em cứ phải hẹn mãi, không biết bao giờ tiền mới về hả chị?
Hồi trước vay thì sổ hộ khẩu là xong. Bây giờ bỏ sổ rồi, công an bảo có trên máy. Thế làm giấy vay thì tôi phải xin giấy gì chứng minh người trong nhà?
Cháu nhà bác vừa có giấy gọi của trường cao đẳng nghề. Bác với ông nhà đã được thôn xếp vào diện cận nghèo. Giờ muốn vay cho cháu thì bác phải lên trường hay lên xã xin xác nhận?
Em tên là Hiền, làm may tại nhà. Em với ba chị nữa trong xóm muốn rủ nhau vào tổ tiết kiệm vay vốn để năm sau còn vay. Bọn em phải viết đơn gửi chị tổ trưởng hay lên hội phụ nữ xã ạ?
chong toi bi tai bien khong cam but duoc. toi muon lam giay vay thi can chu ky cua ong ay khong. neu khong ky duoc thi lam cach nao
Mấy hôm nay có một anh xưng nhân viên ngân hàng nhắn cho em, bảo làm hồ sơ vay nhanh trong ngày, chỉ cần gửi ảnh căn cước với hai triệu phí. Em nghi lắm. Làm hồ sơ thật thì có phải nộp phí như thế không ạ?
Tôi làm tổ trưởng được hai tháng, còn bỡ ngỡ. Có hộ mới xin vào tổ để vay lần đầu. Tôi phải hướng dẫn họ viết những mẫu nào và nộp lên đâu?
e nộp giấy cho cô tổ trưởng từ đầu th 10, cô bảo chờ nguồn. nay bà con quanh đây có ng nhận tiền r mà e chưa. hs e có bị sót k ạ
Nhà chị ở Văn Nham cũ, giờ là xã khác rồi. Phòng giao dịch ngày trước dưới thị trấn chị quen mặt cả. Nay làm hồ sơ vay thì về chỗ cũ hay sang chỗ mới?
Giấy tờ gì
Thủ tục sao em
Nộp đơn đâu
Mẫu đơn vay
Nộp những giấy nào
Gặp ai để vay
Bao giờ giải ngân
Vào tổ thế nào
nop o dau
thu tuc vay
xin vao to
ho so can gi
hs gồm j
cần công chứng không
đơn mẫu 01/TD
các bước vay
hồ sơ
hồ sơ vay
giấy tờ vay
thủ tục vay vốn
mẫu đơn
đơn vay vốn
làm hồ sơ
vào tổ vay vốn
giải ngân
cách vay
cách làm hồ sơ
Làm giấy vay có lâu không
Làm thủ tục mất bao nhiêu ngày thì xong
Tiền bao giờ về tay
Họp tổ xong thì bao lâu có tiền
Ngân hàng hẹn giải ngân hôm nào
Em lấy tiền vay ở xã hay lên huyện
Nhận tiền vay có cần chồng đi cùng không
Chồng tôi không chịu ký giấy vay thì làm thế nào
Giấy ủy quyền ai xác nhận
Vợ chồng ly thân thì giấy tờ vay thế nào
Căn cước hết hạn có làm hồ sơ được không
Chưa có căn cước gắn chip thì vay được không, làm giấy gì thay
Cần photo mấy bản căn cước
Giấy hộ nghèo mất rồi thì lấy gì làm hồ sơ
Phải có phương án sản xuất mới được vay à, viết thế nào
Em không biết viết phương án kinh doanh
Nhờ tổ trưởng viết hộ đơn có được không
Ai hướng dẫn làm hồ sơ ở thôn
Đơn nộp cho chi hội trưởng hay tổ trưởng
Tổ trưởng đòi tiền làm hồ sơ có đúng không
Có người bảo nộp phí trước mới được vay, thật không
Vay có mất tiền bảo hiểm không
Lệ phí vay là bao nhiêu
Muốn lập tổ vay vốn mới ở thôn thì làm thế nào
Tổ tối thiểu bao nhiêu người
Chuyển sang tổ vay vốn khác được không
Ra khỏi tổ thì làm giấy gì
Một thôn có mấy tổ vay vốn
Em chưa có tổ thì nộp đơn ở đâu
Vay vốn có phải ra ngân hàng không
Vay có cần công chứng gì không
Có phải để sổ đỏ lại ngân hàng không
Vay 200 triệu có phải thế chấp không, giấy tờ gì
Giấy tờ cho con vay sinh viên
Giấy xác nhận của nhà trường lấy ở đâu
Hồ sơ đi xuất khẩu lao động nộp ở đâu để vay
Hồ sơ của tôi thiếu gì không
Hồ sơ vay bị trả lại thì sửa chỗ nào
Sao hồ sơ lâu được duyệt thế
Kết quả bình xét có chưa em
Bình xét có cần mặt ở đó không
Hôm bình xét tôi vắng có sao không
Trình tự từ lúc nộp đơn đến lúc nhận tiền
Từng bước vay vốn thế nào em chỉ chị
Đăng ký vay vốn ở đâu
Nộp đơn ở chỗ nào
Điền đơn vay trên điện thoại được không
Chụp ảnh hồ sơ gửi qua zalo được không
ho so vay nop o dau
can nhung giay j de vay
don vay lay o dau
viet don vay kieu j
bao lau duoc giai ngan a
vao to tkvv ntn
chong k ky thi sao
hs của e duyệt chưa
can so ho khau k
giay uy quyen viet the nao
lam giay to vay het may ngay
mat can cuoc co lam dc hs vay k
to truong to vay von la ai a
nop hs qua mang dc ko
`;
