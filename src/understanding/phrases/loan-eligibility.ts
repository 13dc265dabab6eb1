/** Training phrases: may I borrow, which loan suits me, what are the conditions, «I want to borrow …». */
export const loanEligibility = `
Nhà em hộ nghèo có được vay vốn không ạ
Tôi muốn vay vốn
Em muốn vay tiền ạ
Cho tôi vay 50 triệu
Em cần vay 30 triệu để nuôi lợn
Chị muốn vay vốn chăn nuôi bò sinh sản
Nhà tôi cận nghèo muốn vay 50 triệu nuôi trâu
Hộ em mới thoát nghèo năm ngoái còn được vay nữa không
Điều kiện để vay vốn là gì
Ai thì được vay vốn ưu đãi
Em là mẹ đơn thân nuôi hai con thì vay được không
Vợ chồng em mới lấy nhau, muốn vay ít vốn làm ăn
Nhà em không nghèo cũng không cận nghèo thì có vay được không
Em chưa vào tổ nào có vay được không ạ
Tôi 62 tuổi rồi còn vay được không
Em 18 tuổi có được đứng tên vay không
Chồng em đang vay rồi thì em có vay thêm được không
Nhà đang nợ ngân hàng khác có được vay ngân hàng chính sách không
Tôi có nợ xấu thì còn vay được không
Em muốn mở quán tạp hóa thì vay được loại nào
Nhà em làm bể nước muốn vay
Con tôi vừa đỗ đại học, nhà khó khăn có được vay cho cháu đi học không
Em muốn vay để con đi xuất khẩu lao động
Tôi làm hợp tác xã có vay được không
Muốn vay 100 triệu trồng rừng có được không em
Em muốn vay làm nhà có được không
Vay vốn cần điều kiện gì
Nhà em như thế thì hợp với gói vay nào
Xem giúp tôi được vay chương trình nào
Tư vấn giúp em nên vay gói nào
Nhà tôi ở thôn đặc biệt khó khăn thì vay được gì
Em người Nùng nhà nghèo có được vay không
Tôi không phải hội viên phụ nữ thì có vay được không
Em làm công ty rồi có vay được vốn giải quyết việc làm không
Vay tiếp lần hai có được không khi chưa trả hết lần đầu
Trả hết rồi muốn vay lại
Không có sổ đỏ thì vay được không
Không có gì thế chấp có vay được không
Em ở trọ không có hộ khẩu ở đây vay được không
Đất chung với bố mẹ chồng thì em vay được không
Em định vay 20 triệu mua máy khâu
Tôi cần vốn mua phân bón với giống na
Cần tiền mua con trâu cày
Cho em hỏi em có đủ điều kiện vay không
Kiểm tra giúp chị xem có được vay không
Hội có cho hộ trung bình vay không
Nhà em bị lũ cuốn mất chuồng gà, có được vay vốn làm lại không
Em bỏ chồng một mình nuôi con muốn xin vay ít vốn
Nhà tôi đông con, ruộng ít, liệu có được vay vốn không
Vay vốn thoát nghèo
Phụ nữ khuyết tật có được vay không
Người đang nuôi con nhỏ có vay được không
Em muốn vay vốn khởi nghiệp
Tôi muốn vay mua máy xay xát
Chị tính vay chừng 40 triệu làm chuồng trại
Chị muốn mượn vốn của hội để trồng nấm
Nhà em muốn vay mua ba con dê giống
Nhà chỉ có hai sào ruộng thì có được vay không
Gia đình em vừa tách hộ, muốn hỏi vay vốn sản xuất
Em đang học nghề làm tóc, học xong mở tiệm thì vay được không
Trường hợp của tôi vay được loại gì
Em thuộc diện nào thì được vay
Gia đình chị có được xét vay không em
Đối tượng nào được vay vốn ngân hàng chính sách
Vay vốn có cần là hộ nghèo không
Bao nhiêu tuổi thì được vay
Đang mang bầu có vay được không
Chồng đi tù về có vay được vốn không
Có chồng là người Trung Quốc thì vay được không
Bán hàng ở chợ có vay được không
Mở lớp mầm non tư thì vay được không
Mới chuyển về xã này ở có vay được không
Tôi muốn đăng ký vay vốn
Em xin vay vốn nuôi ong
nha em kho khan lam co vay dc k
muon vay von nuoi lon thi vay dc bao nhieu a
em can 30tr chan nuoi
cho e vay 20tr vs
e muốn vay 50tr nuôi bò đc k ad
mk muon vay von lm an
ho can ngheo vay dc k
nha toi thoat ngheo 2 nam roi con vay duoc khong
k phai ho ngheo co vay dc k
e chua co chong co vay dc k
dk vay von la j
dk de vay la gi vay ad
đk vay vốn ntn ạ
vay 100tr dc hk
co vay dc nua ko a
toi muon vay tien mua xe may di cho ban rau
muốn vai vốn chăn nuôi thì làm xao
tôi muốn vay chồng rừng
nha em hộ cân nghèo muôn vay vôn nuôi lơn
nhà em nà hộ nghèo có được vay không
tooi muoons vay voons
em muoons vay 30 trieeuj nuooi gaf
nhaf em hooj ngheof vay dduowcj khoong
tooi cos ddur ddieeuf kieenj vay khoong
Chào em, chị ở bản xa, nhà có ba mẹ con, chồng mất rồi. Giờ chị muốn nuôi thêm mấy con lợn nái mà không có vốn. Em xem chị có vay được không?
Em chào hội ạ, em tên Hoa. Nhà em mới được công nhận cận nghèo đầu năm. Em định vay 50 triệu trồng na, trả trong 3 năm thì có được không ạ?
Tôi năm nay 45 tuổi, làm ruộng, hai con đang đi học. Nhà có nửa héc ta đất đồi bỏ không, tôi muốn trồng hồi mà thiếu vốn, không biết hội có giúp vay được không.
Em vừa đi làm công nhân về, muốn mở quán bán phở ở chợ. Em chưa vay bao giờ nên không biết mình có được vay không ạ
Nhà em trước là hộ nghèo nay thoát rồi, nhưng con ốm nên lại khó khăn. Chị cho em hỏi nhà em còn vay được vốn nào không
`;
