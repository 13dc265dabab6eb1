/** More training phrases: agreement alone. */
export const moreYes = `
Ừ đúng đấy em
Đúng là thế đấy
Vâng, chị đồng ý
Chị nhất trí
Bác đồng ý cháu ạ
Em chốt thế ạ
Chốt luôn đi em
Chốt thế nhé
Được thế thì còn gì bằng, làm đi
Cứ làm như em nói
Cứ thế mà làm
Ghi vào đi em
Gửi luôn đi
Lưu lại cho chị
Đúng số ấy rồi
Đúng tên chị rồi
Chuẩn không cần chỉnh
Trúng phóc
Chính nó
Phải, đúng ý tôi
Thì đúng rồi còn gì
Còn phải hỏi, có chứ
Có chứ em, chị muốn lắm
Muốn chứ
Thích chứ em
Có, chị có
Dạ em có ạ
Dạ rồi ạ
Rồi em
Xong rồi
Rồi, chị làm rồi
Chị nhận lời
Tôi đồng ý với điều đó
Tôi cho phép
Cho phép đấy
Chị bằng lòng
Vâng cứ thế nhé
Vâng vâng
Ừ ừ
Ừ được, tiếp đi em
Được được, em cứ tiếp tục
Được chứ sao không
Ổn rồi em
Ổn đấy
Thế thì được
Nghe được đấy
Hẳn là thế
Chắc rồi
Chắc như bắp
Dĩ nhiên
Không sai
Không sai chút nào
Không có gì phải sửa, đúng cả rồi
Đúng hết rồi không phải sửa
Mì nớ
Đảy nớ noọng
Ờ đúng đấy cháu
Bác gật đầu đấy
uh dung roi day
dung y chi roi
chi dong y nhe
nhat tri em a
cu the di
duoc em cu lam
chot nhe
co chu em
vang em dong y
dung so do
toi xac nhan
dung het roi
phai day em
dong y luon
tiep tuc di em
gui di
chac chan
co toi muon
luu lai di
oki em
okey ad
okk
okie dokie
ok chốt
ok nha
ok lah
oki luôn
ừm đúng r
uki
uhm đúng r á
z đi
đúng r ad
đc lun
chuẩn cmnr
yess
yep
yeah
oce
dạ chuẩn ý e r
ừ đc đấy
đúng dồi
đồng í
vâng đươc ạ
chính sác
châp nhân
rõ dàng là đúng
chẩn luôn
vaang ddungs roofi
dduowcj aj
ddoongf ys nhes
chuaanr roofi
uwf ddungs
nhaats tris
oke nhá
Gật
Ô kê
Hợp
Có luôn
Vâng, em xem lại một lượt rồi, họ tên với số máy đúng cả, em cứ ghi như thế
Ừ chị nghĩ kỹ rồi, hỏi cả chồng chị rồi, nhà chị đồng ý nhé
Đúng rồi cháu ạ, bác xem đi xem lại không sai chỗ nào cả, cháu cứ thế mà làm
vang dung het roi em a, em cu gui di cho chi, chi dong y
Dạ phải rồi chị, em chính là người chị vừa nói đấy ạ
ok e đọc kỹ r, đúng hết r, ad cứ lm như z đi ạ
chi ung cai bung
y chi nhu the day
uh lam di em
da em nghe theo
bac gat dau roi
Ừ có
Có nhé
Có đấy
Ờ
Ờ đúng
Ờ được
Ừa
Dạ rồi
Rồi
Rồi ạ
Vâng rồi
Vâng được
Vâng em
Vâng đúng
Được thôi
Được nhé
Được luôn
Ok chị
Ok nhé
Ok ad
Ok rồi
Oki em
Đồng ý nhé
Đồng ý ạ
Tôi nhất trí
Chuẩn em
Đúng là thế
Đúng hết
Đúng cả
Đúng y như vậy
Chính thế
Phải em ạ
Phải đó
Thế đi
Thế nhé
Cứ thế đi
Cứ vậy đi
Làm thế đi
Nhất định rồi
Muốn
Muốn ạ
Em muốn
Tôi muốn
Có muốn ạ
Chắc chắn
Xác nhận giúp tôi
Gửi luôn
Lưu đi em
Tôi xác nhận đúng
uh dung roi
ok dong y
dc nhe
dc luon
co muon
vang dc
u
uk e
oke luôn
ừ đc
đúng r đó
chuẩn lun
da co a
ok ban
okie luon
nhat tri
tiep tuc
`;
