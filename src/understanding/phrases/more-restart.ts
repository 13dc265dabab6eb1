/** More training phrases: throw the conversation away and start again. */
export const moreRestart = `
Xóa đi làm lại cả cho chị
Bỏ hết mấy câu vừa trả lời, hỏi lại từ đầu
Làm lại tất tần tật
Chị khai sai tùm lum, cho khai lại từ đầu
Rối như canh hẹ rồi, mình bắt đầu lại em nhé
Dẹp đi, nói lại từ đầu
Dẹp cái đơn đang điền này, làm cái mới
Vứt hết đi, bắt đầu lại
Cho bác làm lại từ câu thứ nhất
Quay về vạch xuất phát
Từ đầu đi em
Thôi, mình nói lại từ đầu cho rõ
Hủy phiên này, mở phiên mới
Hủy giữa chừng, làm lại từ đầu
Ngừng cái đang làm, bắt đầu việc mới
Bỏ ngang cái này, bắt đầu lại
Chán rồi, làm lại từ đầu cho tôi
Xóa các câu trả lời của chị, điền lại tất cả
Đang dở mà lộn hết, khởi động lại đi
Tôi muốn trò chuyện lại từ đầu
Mở cuộc trò chuyện mới
Tạo cuộc nói chuyện mới
Sang cuộc khác, bỏ cuộc này
Cho chị một lượt mới
Làm một lượt khác từ đầu
Cho mình thử lại từ đầu nào
Thử lại từ đầu xem
Đưa tôi về lúc ban đầu
Về câu đầu tiên luôn
Quay hẳn về bước một
Nãy giờ sai hết, xóa làm lại
Coi như chưa nói gì, làm lại nhé
Coi như mới vào, hỏi lại chị từ đầu
Hỏi chị lại từ câu một
Máy đơ rồi, khởi động lại cuộc này
Nó cứ hỏi vòng vòng, cho tôi bắt đầu lại
Kẹt rồi em ơi, chạy lại từ đầu
Lạc đường rồi, cho về lại lúc đầu
Làm lại đơn này từ dòng đầu
Nhập lại toàn bộ
Khai lại toàn bộ cho chuẩn
Xóa trắng làm lại
Xóa nháp, viết lại từ đầu
Cho làm lại bài khai này từ số không
Bắt đầu lại nhé em
Hết ý rồi, làm cái mới từ đầu
Phủi hết, làm lại từ đầu nào cháu
Tất cả làm lại
Bỏ qua chuyện nãy giờ, bắt đầu lại từ đầu
Thôi hủy, chị làm lại lần nữa từ đầu
lam lai tat ca di em
bo het cau tra loi cu bat dau lai
noi lai tu dau cho ro
huy cai dang lam lam cai moi
hoi lai toi tu cau dau
mo cuoc moi
bat dau moi di em
cho bac lam lai tu dau nhe
thoi lam lai het cho chac
khai sai het roi khai lai tu dau
tro ve luc dau
roi qua cho lam lai
dep di lam lai tu dau
khoi dong lai cuoc tro chuyen
huy phien nay
nhu moi vao lan dau ay hoi lai toi
cho chi di lai tu vong dau
tat ca tu dau di
huy ngang bat dau lai
xoa ban nhap nay khai to moi
reset giúp mk
restart lại bot đi
lm lại hết từ đầu nha
xóa hết trl lại từ đầu
rối wá, lm lại ik
new chat đi ad
bắt đầu lại jup e
e khai bậy r, cho e lm lại all
hủy cuộc này, mở cái ms
rs lại đi ad
lm lại từ bc 1
cho mk bđ lại
bỏ hết nha, hỏi lại từ đầu i
start lại giùm
bot lag r, rs đi
nàm lại từ đầu đi em
băt đâu lai hêt cac câu
lam lại tư đâu hêt
bắt đầu nại
sóa hết làm lại
huỷ hêt đi bắt đâu lại
chở về từ đầu
bawts ddaauf laij nhes
lafm laij heets ddi
huyr heets lafm laij tuwf ddaauf
khowir ddoongj laij
xoas heets hoir laij
quay veef tuwf ddaauf
Làm lại nào
Từ đầu
Lại từ đầu
Bắt đầu lại đi
Làm mới đi
Tắt đi mở lại
new
start over
Xóa hết làm mới
Nãy giờ chị vừa trông cháu vừa bấm nên câu nọ xọ câu kia. Em bỏ hết đi, hỏi chị lại từ câu đầu tiên nhé
Tôi điền đến gần cuối mới thấy sai ngay từ câu đầu. Thôi không sửa từng câu nữa, xóa cả đi cho tôi làm lại
Em ơi rối quá, chị đang hỏi việc này lại nhảy sang việc kia. Mình dừng ở đây rồi bắt đầu lại từ đầu cho chị dễ theo
nay gio con chau no cam may bam linh tinh, chi chang biet dang o cau nao, em cho lam lai tu dau di
e trl lộn tùng phèo hết r, ad hủy cái đang làm đi cho e bắt đầu lại từ đầu vs
Bác bấm nhầm hết cả, cháu hủy cái đơn đang dở này đi, bác khai lại một cái mới tinh
Cho tôi đi lại từ bước đầu, nãy bấm bừa hết
huy cho dang dien do lam lai cai khac
sai tu cau mot roi lam lai thoi em
thoi minh noi chuyen lai tu dau nhe
xoa sach nay gio di
hoi lai toi mot luot nua tu cau dau tien
lm mới cuộc ns chuyện này đi
quay về từ số 0
thooi boor, hoir tuwf ddaauf
làm lại
bắt đầu lại
từ đầu
khởi động lại
reset
restart
/start
hủy
Hủy bỏ
Bỏ hết
Xóa hết đi
Hủy tất cả
Thôi hủy đi
Hủy hết các bước vừa rồi
Thôi không làm nữa, bắt đầu lại
Cho làm cái mới
Bắt đầu cái mới
Dẹp hết làm lại
Làm lại cho chắc
Làm lại một lượt
Làm lại một lần nữa từ đầu
Quên hết đi, làm lại từ đầu
Sai nhiều quá, làm lại
Cho em khai lại hết
Nói lại từ đầu nhé
Về vạch xuất phát
Mở lại từ đầu
Bắt đầu một cuộc mới
Kết thúc rồi làm lại
Tôi làm lại nhé
Chị làm lại từ đầu cho chắc
Trở về lúc đầu
lam lai cho toi
bat dau lai nha
reset di
lam lai tu dau cho chac
bỏ đi làm lại
huy bo lam lai
cho lam lai het
ve dau di
khoi dong lai
hủy r làm lại
tu dau di em
bắt đầu lại đi e
`;
