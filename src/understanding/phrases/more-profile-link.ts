/** More training phrases: link the account, give or change the phone number, «I am a member». */
export const moreProfileLink = `
Chị sinh hoạt ở chi hội Nà Lầu, ghi tên chị vào đây
Tôi vào hội từ hồi còn con gái, nhận tôi với
Em có tên trong danh sách hội viên xã rồi ạ
Nối cái zalo này với sổ hội viên của chị
Số này là số chính chủ của tôi: 0974 310 256
Máy này của chồng em, số em là 0325 667 190
Ghi lại số mới cho chị: 0398 452 117
Em bỏ số cũ rồi, từ nay gọi vào 0865.240.913
Lấy số 0912 804 337 thay cho số đang có nhé
Chị dùng số con gái, em sửa thành 0777 125 460
Số điện thoại hội đang giữ là số cũ, sửa lại giúp tôi
Tôi nhập số điện thoại ở chỗ nào
Làm cách gì cho máy biết tôi là hội viên
Sao em không nhận ra chị, chị là hội viên mà
Muốn vào bằng tài khoản hội viên thì làm thế nào
Xem hộ tài khoản chị đã nối với hội chưa
Tôi là chi hội trưởng thôn Bản Chành, cần kết nối
Bác là hội viên hội phụ nữ từ năm chín mươi
Cả hai mẹ con tôi đều là hội viên, liên kết cả hai
Em vừa được kết nạp hôm mùng tám tháng ba
Nhà em mới chuyển về Vạn Linh, cập nhật chỗ ở cho em
Sửa tên đệm của chị, trong hồ sơ ghi sai
Năm sinh của tôi bị ghi nhầm, sửa giúp
Em lấy chồng chuyển xã, đổi địa chỉ cho em
Họ tên tôi viết sai trong danh sách, nhờ chỉnh lại
Tôi được phát mã sáu số, nhập vào đâu
Mã hội viên em nhận được là 482913
Chưa thấy ai gửi mã xác nhận cho chị
Gửi lại mã xác thực về số máy của em
Bấm gửi số điện thoại mà không thấy gì
Chị em trong tổ bảo phải liên kết, liên kết kiểu gì
Em đồng ý cho hội lưu số máy 0962 118 574
Cho tôi đăng ký số máy này với hội
Thêm một số nữa của nhà tôi là 0345 900 218
Số 0839 771 206 là của con dâu, hội ghi tên tôi nhé
Tôi muốn khai tên tuổi với hội
Kiểm tra xem tôi có trong danh sách hội viên không
Chị dùng zalo khác, chuyển hồ sơ sang đây cho chị
Máy mới mua, muốn vào lại hồ sơ cũ
Nhận diện hội viên kiểu gì hả cán bộ
Em thuộc tổ phụ nữ số 4 phường Kỳ Lừa
Mình ở chi hội khối 5 Đông Kinh, thêm mình vào
Chị là tổ viên tổ tiết kiệm chị Bích, gắn hồ sơ vào đây cho chị
Khỏi là hội viên dú Hội Hoan nớ
Hội viên đây, cho vào với
Chị đổi mạng nhưng vẫn giữ số cũ, có phải khai lại không
Đổi số liên lạc sang số này cho tiện
Em đăng ký lại tài khoản vì mất máy
Dùng số điện thoại này làm số chính nhé
Chị vào hội rồi mà máy báo chưa phải hội viên
toi muon noi zalo voi ho so hoi vien
chi la hoi vien o Loi Bac nhe em
so may cua bac day 0987 450 112
nha toi thay sim roi so moi 0702 336 815
sua so dien thoai trong so hoi
luu giup em so 0358 219 604
nhap ma lien ket o dau
ma cua toi la 730264
toi chua duoc ket noi voi hoi
chi o chi hoi Na Pan xa Thien Thuat ghi ten chi vao
lam sao de he thong biet toi la hoi vien
em la to vien to vay von co can lien ket khong
ho ten toi bi sai dau sua lai
cap nhat dia chi moi ve xa Chien Thang
dang ky tai khoan hoi vien moi
xac nhan so may giup toi
toi vao hoi hai nam nay roi
dung so nay de lien lac voi toi 0942607318
chuyen tai khoan sang may moi
kiem tra xem toi da lien ket chua
hoi vien phuong Luong Van Tri day
them so cua chong toi vao nua
em mất sim r đổi qua 0819 553 720 nha
sdt e nè 0334871562
lk zalo vs hội kiểu j ạ
e là hv chi hội thôn nà tồng á
add số mk vô ds hv vs
xn tk cho e vs ad
thay stđ giúp e vs
số mk đây nè ad 0973 284 655
e mới vô hội, lk jup e
tk e chưa lk đc, sao z
mã xn của e là 615093
upd sđt mới cho c nhé
e mún sửa tt cá nhân
mk hv xã na sầm, kết nối ntn ạ
sửa tên trên hệ thống dùm e
toi nà hội viên thôn bản mạ
đổi xố điện thoại cho chị
niên kết tài khoản hội viên
câp nhât lai sô may cho tôi
tôi nà thành viên hội phụ lữ
xác nhân hôi viên giup em
kêt nôi zalo vơi hôi
em đang kí sô điên thoai
số tôi nà 0916 207 483
sữa thông tin cá nhân
tooi muoons lieen keets vowis hooij
soos mowis cuar em laf 0367 402 915
casp nhaatj soos ddieenj thoaij
xacs nhaanj hooij vieen cho chij
em laf hooij vieen xax Caif Kinh
ddoir sdt giups em
Liên kết
Hội viên
Tôi hội viên
Đổi số
Số mới 0908331726
0326 914 550
0972145836
+84 936 205 481
sdt moi
Nhập mã
Sửa thông tin
ket noi
Chị tên Hảo, trước ở bên Tú Mịch, giờ nhập vào Lợi Bác rồi. Chị sinh hoạt hội đều mà vào đây nó không nhận, em kết nối cho chị với
Máy cũ rơi xuống ruộng hỏng hẳn, con trai mua cho máy mới kèm sim mới. Nay tôi báo với hội số mới là 0357 619 042 để các chị tiện liên lạc
em chao chi, em la hoi vien chi hoi Khuoi Ma, hom truoc chi can bo dua em cai ma ma em khong biet nhap cho nao, chi huong dan em lien ket a
Tôi với em dâu dùng chung một điện thoại, trước liên kết tên em dâu. Giờ tôi có máy riêng số 0868 770 345, nhờ hội ghi máy này là của tôi
e đk từ tuần trc mà giờ vô vẫn báo chưa phải hv, ad check jup e vs, sđt e 0389 145 027 ạ
Bác vừa đổi sang thuê bao của mạng khác, hội mình cập nhật lại số liên lạc của bác giúp nhé, kẻo có việc lại gọi nhầm số cũ
liên kết
kết nối
đăng ký tài khoản
số điện thoại của tôi
cập nhật số
đổi số
tôi là hội viên
em là hội viên
xác nhận hội viên
Số chị đây em ghi vào 0976 555 111
Gọi tôi theo số 0348222333 nhé, đó là số của tôi
Tôi có hai số, lấy số 0868 111 222
Dùng số này cho tôi 0912.888.777
Zalo này là của tôi, ghép vào tên tôi
Chị thuộc chi hội Khòn Lèng
Tôi mới gia nhập hội, thêm tôi vào danh sách
Hội chưa có số của tôi, thêm giúp
Tên tôi bị ghi sai, sửa lại
Năm sinh trong hồ sơ bị sai
Tôi chuyển sang chi hội khác rồi
Em chuyển hộ khẩu về xã Tân Đoàn, sửa giúp em
Nhập mã 8 số ở đâu
Mã chị tổ trưởng đưa là 4821
Quét mã QR rồi làm gì tiếp
Tôi đã quét mã liên kết
Sao chưa nhận ra tôi là hội viên
Trợ lý không biết tôi là ai, liên kết giúp
Máy báo chưa liên kết
Muốn xem nợ thì phải liên kết thế nào
Xác thực bằng số điện thoại được không
Gửi mã xác nhận cho tôi
Chưa nhận được mã xác nhận
Tôi là tổ trưởng tổ vay vốn thôn Pá Danh
Em là chi hội trưởng, liên kết em với xã
Lấy số chồng tôi làm số liên lạc
so moi cua em 0365 444 555
ket noi zalo voi hoi
e ở chi hội bản Hoong
them sdt cho toi
thay so cu bang 0988 222 111
toi thuoc chi hoi xa Tri Le
ma lien ket cua e la 55321
cho e liên kết vs
xac thuc sdt sao ad
em la hv moi
khai sdt
`;
