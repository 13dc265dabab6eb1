/** More training phrases: refusal alone. */
export const moreNo = `
Không phải thế đâu em
Không phải nhà chị
Không đúng tên tôi
Sai số rồi em ơi
Chưa đúng đâu cháu
Chưa đúng ý chị
Chị không cần
Chị không muốn đâu
Tôi không chịu
Tôi chẳng cần
Em thôi ạ
Thôi em không lấy nữa
Thôi, để bận khác
Để hôm khác nhé em
Để khi nào rảnh đã
Lúc này thì chưa
Bây giờ chưa được
Chưa đâu em ạ
Chưa, từ từ đã
Khoan đã, chưa
Khoan, đừng làm vội
Ấy, đừng
Đừng gửi
Đừng ghi vội
Chị không nhận
Bác không đồng ý đâu
Tôi phản đối
Không cho phép
Không bằng lòng
Không ưng
Chẳng ưng
Chả thích
Chả cần
Chả đúng
Đời nào
Không đời nào em ạ
Làm gì có chuyện đó
Đâu phải
Có phải đâu
Đã bảo không mà
Nói không là không
Không là không
Tuyệt đối không
Hoàn toàn sai
Trật lất
Lệch rồi em
Không chính xác
Chưa chuẩn
Thôi bỏ qua câu này, không
Miễn
Xin miễn
Xin từ chối
Không dám đâu
Nhà tôi không có
Nhà em chưa có ạ
Chưa bao giờ
Dạ chưa ạ
Bấu nớ
Bấu au nớ noọng
Bấu mì nớ
Bấu chử
toi khong dong y dau
khong phai nha toi
de hom khac
khong nhan
chang can
chua co
sai ten roi
khong phai so do
thoi chi khong lay
chi khong thich
dau co phai
tu tu da chua
em khong can a
khoi lam
khong cho
bay gio thi chua
k thích
k nha
hông nha
hong bé ơi
ko đâu ad
hổng chịu
hk cần
k mún
nope
nooo
no nha ad
chưa ad ơi
k pải
sai bét r
e k đồng ý
k đúng tên e
hem
kg
hông phai đâu
xai rồi
hổng đúng
không đâu nà
chưa đươc
khoong phair ddaau
chuwa ddungs
khoong ddoongf ys
thooi khoong caanf
ddwngf
sai teen roofi
Khỏi nhé
Nhầm
Chả
Chẳng
Không hề có
Thôi em ạ, chị nghĩ đi nghĩ lại rồi, nhà chị chưa cần đâu
Không phải đâu cháu, cháu ghi nhầm người rồi, bác không phải tên ấy
Dạ em hỏi chồng em rồi, chồng em không chịu, nên thôi chị ạ
khong dung dau em oi, chi doc lai thay sai ca ten lan xa
Chưa được, chị còn phải bàn với nhà đã, giờ thì không
e xem lại r, k đúng đâu ad ơi, ghi nhầm của ng khác r
nha em khong ung dau
chang phai ten bac
dau toi co noi the
thoi de bua khac em a
khoan hay ghi chua phai dau
Không nha em
Không luôn
Không hề
Không thèm
Không không
Thôi đừng
Thôi bỏ đi
Thôi không
Thôi không muốn
Thôi để sau
Để lúc khác
Để hôm khác
Lúc khác nhé
Chưa muốn đâu
Chưa có
Chưa được
Chưa xong
Chưa rõ
Không phải tôi
Không phải số này
Không phải như thế
Không đúng rồi
Sai bét
Sai mất rồi
Nhầm hết
Không đồng tình
Không chịu
Không lấy
Không làm đâu
Không cần đâu em ạ
Chẳng cần
Chả muốn
Đừng làm
Đừng em
Đừng gửi vội
Không gửi
Không lưu
Em không đồng ý ạ
Tôi từ chối
Không nhận
Khỏi luôn
Khỏi phiền
ko phai
ko dung
k muốn
k đc
k có
k đồng ý
hem có
thoi k
chua em
chua dung
sai r
nham r
khong lay
bo di
ko đâu e
hổng phải
hong
`;
