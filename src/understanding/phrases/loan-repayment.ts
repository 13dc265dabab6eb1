/** Training phrases: my own running loan: what is due, when, what is left, late, early, extension. */
export const loanRepayment = `
Tháng này tôi phải đóng bao nhiêu
Em còn nợ bao nhiêu tiền
Bao giờ đến hạn trả nợ
Ngày mấy đóng lãi
Khi nào tôi phải trả gốc
Kỳ tới đóng bao nhiêu
Khoản vay của tôi còn bao nhiêu
Dư nợ của em còn mấy triệu
Xem giúp chị còn nợ ngân hàng bao nhiêu
Tôi đã trả hết nợ chưa
Bao giờ thì tôi trả xong nợ
Em đóng lãi rồi, kiểm tra giúp em
Tháng này em chưa đóng lãi có sao không
Chậm trả lãi một tháng có bị phạt không
Quá hạn thì bị sao
Em muốn trả nợ trước hạn
Trả trước hạn có mất phí không
Tôi muốn tất toán khoản vay
Tôi muốn trả bớt gốc
Em xin gia hạn nợ
Nhà em mất mùa, xin lùi ngày trả
Lợn chết hết không có tiền trả nợ
Bão làm sập chuồng, em xin khoanh nợ được không
Em chưa có tiền trả gốc kỳ này
Cho em khất đến tháng sau được không
Đến hạn mà chưa có tiền thì làm sao
Cho tôi hỏi khoản vay 50 triệu của tôi bao giờ đến hạn
Số tiền phải trả kỳ này là bao nhiêu
Lịch trả nợ của tôi
Xem lịch trả nợ
Tôi trả được bao nhiêu rồi
Còn mấy kỳ nữa thì hết nợ
Gốc còn bao nhiêu lãi còn bao nhiêu
Lãi tháng này của nhà em
Nộp tiền lãi ở đâu
Đóng tiền cho tổ trưởng được không
Mai đi giao dịch phải mang bao nhiêu tiền
Phiên giao dịch tháng này ngày nào
Ngày giao dịch xã mình là ngày mấy
Tổ trưởng thu tiền rồi mà không đưa biên lai
Biên lai thu lãi bị mất thì làm thế nào
Tôi nộp lãi hai lần rồi, kiểm tra lại giúp
Sao tháng này lãi nhiều hơn tháng trước
Sổ vay của tôi ghi sai số nợ
Tôi bị nợ quá hạn phải không
Xin điều chỉnh kỳ hạn trả nợ
Chồng tôi mất rồi, khoản vay của ông ấy tính sao
Trâu chết rồi có được hoãn nợ không
Vay năm ngoái, khi nào phải trả hết
Em muốn biết khoản vay của em đến khi nào hết hạn
Tiền gửi tiết kiệm trong tổ của tôi được bao nhiêu
Em vay sinh viên ra trường rồi bao giờ phải trả
Em muốn trả một lần cho xong
Tôi đóng thiếu tháng trước, tháng này đóng bù được không
Bị phạt quá hạn bao nhiêu
Cho em xin thêm thời gian trả nợ
Lũ ngập hết lúa, em không trả được nợ
Nợ cũ của mẹ tôi còn không
Tra nợ giúp tôi
Kiểm tra khoản vay
Khoản vay của chị thế nào rồi em
Đã nhận tiền nộp của em chưa
Hôm trước em gửi tiền tổ trưởng, đã vào ngân hàng chưa
Bao nhiêu tiền nữa là xong nợ
Có trả góp hàng tháng được không hay phải trả cả cục
con no bao nhieu a
thang nay dong lai bn
bh den han tra no
em con no bao nhieu tien nua
ngay may dong lai a
tra truoc han co bi phat ko
xin gia han no
k co tien tra thi sao ad
chua tra dc no thi phai lam sao
lai thang nay bn v c
e muốn tất toán sớm đc k
tre han co sao ko a
cham nop lai 1 thang bi phat bao nhieu
nha toi bi dich lon chet het xin hoan no
du no cua toi
xem du no
ki nay dong bnh
tôi còn lợ bao nhiêu
đến kì chả nợ chưa em
sắp đến hạn chả gốc chưa
thang nay phai lộp bao nhiêu
con nơ bao nhiêu tiên
em conf nowj bao nhieeu tieenf
bao giowf ddeens hanj trar nowj
thangs nayf ddongs laix bao nhieeu
Chị vay 40 triệu từ năm kia nuôi bò, giờ bò bán rồi, chị muốn trả hết luôn thì phải trả bao nhiêu cả gốc lẫn lãi hả em
Em chào chị, năm nay nhà em mất mùa na, bán không được giá, chồng lại ốm nằm viện. Kỳ này em chưa lo kịp tiền trả gốc, chị xem cho em lùi sang tháng sau được không ạ
Tôi vay vốn hội được hai năm rồi, tháng nào cũng đóng lãi cho tổ trưởng mà không biết gốc còn bao nhiêu. Nhờ em xem giúp tôi.
`;
