/** More training phrases: one step back. */
export const moreBack = `
Cho chị về câu vừa nãy
Quay ngược lên câu trên
Lộn lại câu trước cho tôi
Chị trả lời sai câu vừa xong, cho chị sửa
Em cho bác lùi lại một câu
Trở lên trên một mục
Về lại mục vừa mở
Cho tôi ra ngoài một bước
Lùi một nấc
Quay xe lại một bước nào
Hỏi lại câu lúc nãy đi em
Em hỏi lại chị câu ban nãy
Chị muốn đổi câu trả lời vừa rồi
Tôi nhập nhầm số tiền vừa nãy, cho nhập lại ô đó
Viết sai tên thôn rồi, cho chị viết lại câu ấy
Cho chị sửa cái vừa điền
Sửa mỗi câu vừa rồi thôi, mấy câu kia giữ nguyên
Không phải mục này, cho tôi về mục trước
Chọn lộn mục rồi em
Bấm nhầm sang đây, đưa chị về chỗ cũ
Tay to bấm nhầm nút rồi cháu ơi
Lỡ tay bấm mất rồi, cho về trước
Ấn vội quá sai rồi, cho ấn lại
Chị chọn nhầm số 2, cho chị chọn lại số 1
Về danh sách lúc nãy
Cho xem lại danh sách vừa rồi
Cho em xem lại lựa chọn trước đó
Trở lại màn hình vừa nãy
Trả tôi về câu hỏi trên
Lui về trước một tí
Quay đầu lại một bước
Thôi không vào mục này, trở ra
Đi quá rồi, lùi lại
Lỡ qua câu đó rồi, quay về được không
Làm sao quay về bước vừa rồi
Nút quay lại ở đâu em
Muốn lùi thì bấm gì
Khoan, cho tôi sửa câu trên đã
Ấy chết, nhầm câu vừa rồi, lùi lại em
Hoàn tác
Bỏ câu vừa trả lời, cho chọn lại
Hủy bước vừa rồi
Rút lại câu vừa trả lời
Câu ban nãy chị hiểu lầm, cho trả lời lại
Mình đổi ý câu trước, cho mình chọn lại nhé
Về bước hồi nãy giúp bác
Quay lại chỗ chọn xã
Quay lại chỗ hỏi số tiền
Cho em về phần chọn lớp lúc nãy
Lật lại trang trước
lui mot cau
nguoc len mot cau em nhe
hoi lai cau ban nay di
chon nham muc roi cho chon lai
toi muon sua cau vua dien
ve muc truoc do
lo tay bam nham
mo lai cai bang luc nay toi xem
an lon roi ve cho cu
ve cai cau phia tren ay
sua cau tren giup toi
tro ra mot buoc
nhap nham o vua roi
troi mat cau kia roi keo nguoc len
chi tra loi nham cau truoc
quay ve man hinh truoc
lui ve sau mot buoc
doi cau tra loi vua xong
muon lui bam cho nao
cho em tro lai phan truoc
khong phai muc nay tro lai
ve lai cau hoi luc nay
bấm lộn r ad, cho back lại
back 1 bước vs
quay lại câu trc đi ad
chọn lộn r, cho mk chọn lại
e ấn nhầm, lùi lại jup
về lại cái trc ik
cho e sửa câu vừa r
undo đi ad
lui lại dùm mk
trl nhầm câu trc r, cho trl lại
qlai đi
trở lại mục hồi nãy đi ad
cho c về câu trên nhé
lộn mục r, về trc đi
e mún đổi câu trl vừa xong
quay nại câu trước
chở lại bước trước
nùi nại một bước
lui lai bươc trươc
chọn nhầm rùi cho trọn lại
cho tôi xửa câu vừa dồi
trơ vê câu trươc
trỡ lại mục trước
quay laij caau truwowcs
cho tooi chojn laij caau vwfa roofi
luif mootj buwowcs
trowr veef mucj truwowcs
baams nhaamf roofi
suwar caau treen
Lùi
Lùi lại đi
Trở ra đi
Câu trước
Bước trước
Mục trước
Chọn nhầm
Về chỗ cũ
Chị đọc chưa kỹ mà bấm luôn, giờ nó sang câu khác mất rồi. Em cho chị về câu lúc nãy để chị chọn lại
Tôi định bấm số ba mà run tay bấm thành số hai. Em lùi lại cho tôi một bước để tôi bấm cho đúng
Em ơi câu hỏi trước chị điền nhầm số của chồng, cho chị quay về sửa đúng câu đó thôi nhé
bac mat kem nhin nham nen chon sai roi, chau cho bac quay ve cau hoi vua nay de bac chon lai voi
e lỡ bấm vô mục này mà k phải ý e, ad cho e về lại mục hồi nãy vs ạ
Khoan khoan, câu vừa rồi tôi trả lời vội, để tôi nghĩ đã, cho tôi trở lại câu ấy
cho bac lui xuong cau cu
cau vua tra loi khong tinh nhe
dua toi ve cho hoi luc nay
sua cai vua go xong giup chi
cho xem lai may lua chon truoc
quay lại
trở lại
lùi
lùi lại
về trước
bước trước
câu trước
chọn lại
sửa lại
Cho xem lại câu trước
Cho tôi đổi câu trả lời
Tôi trả lời nhầm câu lúc nãy
Nãy tôi nói sai, cho nói lại
Cho chị nói lại câu vừa rồi
Nhầm, cho chọn lại câu đó
Tôi muốn chọn cái khác
Không phải cái này, cho chọn lại
Quay lại câu kia
Về câu hỏi ban nãy
Trở về câu hỏi vừa nãy
Lui lại tí
Lùi lại cho tôi sửa
Quay đầu lại
Quay trở lại
Trở lại phần chọn
Bấm sai nút rồi
Chị bấm lộn
Em ấn sai, quay lại giúp em
Lỡ tay bấm nhầm
Cho sửa lại số tiền vừa nhập
Viết nhầm, cho viết lại
Quay về bước vừa rồi
Undo
go back
bấm nhầm r
chọn nhầm òi
tra loi nham, cho lam lai cau do
quay ve cau truoc
cho chon lai di
lui lai di em
cho sua cau vua roi
nay bam lon
quay lai cho cu
ve muc truoc
an nham nut
quay lai trang truoc
`;
