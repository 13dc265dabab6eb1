/** Training phrases: agreement alone. */
export const yes = `
Có
Có ạ
Vâng
Vâng ạ
Dạ
Dạ vâng
Đúng
Đúng rồi
Đúng rồi em
Đúng ạ
Đồng ý
Tôi đồng ý
Em đồng ý ạ
Ok
Ok em
Oke
Okie
Ừ
Ừ em
Ừ đúng rồi
Ừm
Được
Được em
Được ạ
Được rồi
Chính xác
Chuẩn
Chuẩn rồi
Chuẩn luôn
Phải
Phải rồi
Phải đấy
Nhất trí
Xác nhận
Có chứ
Có em ơi
Có muốn
Chắc chắn rồi
Tất nhiên
Đương nhiên rồi
Làm đi em
Tiếp tục đi
Tiếp đi
Thế cũng được
Cũng được
Cũng được em ạ
Vậy nhé
Ừ thế đi
Ừ cứ thế
Đúng thế
Đúng vậy
Đúng như vậy
Gửi đi em
Tôi nhận
Tôi chắc chắn
Yes
Y
Vâng đúng rồi ạ
Dạ đúng ạ
Dạ phải
Dạ có
Dạ được ạ
Sẵn sàng
Ừ nhỉ
Đồng ý hai tay
Hoàn toàn đồng ý
Hợp lý đấy
co
co a
vang
vang a
da vang
dung
dung roi
dung r
dong y
ok
ok e
oke ad
okla
uk
uh
u
ukm
uhm
duoc
dc
dc e
dc ạ
chuan r
chinh xac
phai roi
có ạk
cos
vangz
vaang aj
ddungs roofi
ddoongf ys
dduowcj
đung rồi
đông ý
vang đung roi
mì ớ
`;
