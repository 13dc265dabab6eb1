/** Training phrases: link the account, give or change the phone number, «I am a member». */
export const profileLink = `
Liên kết tài khoản
Tôi là hội viên
Em là hội viên chi hội thôn Nà Pàn
Số điện thoại của tôi là 0912345678
Số em là 0388 123 456
Đổi số điện thoại
Tôi đổi số mới rồi
Cập nhật số điện thoại giúp em
Xác nhận tôi là hội viên
Kết nối tài khoản hội viên
Em muốn liên kết hồ sơ
Mã liên kết của tôi là 123456
Tôi có mã kết nối
Đăng ký số điện thoại
Đăng ký tài khoản
Thêm số điện thoại cho tôi
Số cũ của tôi mất rồi, đổi sang 0977111222
Đây là số của chị 0866 123 789
Sđt: 0345678912
0987654321 là số của em
Làm sao để liên kết tài khoản
Liên kết với hồ sơ của tôi ở hội
Chị ở chi hội thôn Bản Mới, nhận chị vào với
Tôi là tổ viên tổ vay vốn, muốn kết nối
Xác thực tài khoản
Xác minh số điện thoại
Tôi muốn cập nhật thông tin cá nhân
Sửa thông tin của tôi
Đổi tên trong hồ sơ
Em chuyển sang dùng số Viettel mới
Thay số điện thoại cũ bằng số này
Em vừa vào hội tháng trước, liên kết giúp em
Gắn số này với tên tôi
Kết nối zalo này với hội
Tôi là thành viên hội phụ nữ xã Chi Lăng
Hội viên hội phụ nữ phường Tam Thanh đây em
Em mới chuyển sinh hoạt hội về xã Hữu Lũng
Nhập mã hội viên
Làm thế nào để vào hội viên trên này
Tôi muốn khai báo số điện thoại
lien ket tai khoan
toi la hoi vien
so em la 0912 345 678
doi so dien thoai
cap nhat sdt giup em
sdt cua toi 0388123456
e là hv xã bắc sơn
e doi so moi r, 0977888111
lk tk jup e
dang ky so dien thoai
toi la hoi vien chi hoi phu nu xa Loc Binh
ket noi tai khoan hoi vien
muon xac nhan hoi vien
đổi sđt
em nà hội viên
liên kêt tài khoan
đôi số điên thoại
tooi laf hooij vieen
lieen keets taif khoanr
ddoir soos ddieenj thoaij
Em tên là Mai ở thôn Khuổi Lỷ, em là hội viên từ năm ngoái nhưng nhắn vào đây không thấy tên, chị liên kết cho em với
Điện thoại cũ của chị hỏng rồi, chị mua sim mới 0963 555 123, em đổi số cho chị trong danh sách nhé
Tôi là hội viên lâu năm rồi mà chưa kết nối được với cái trợ lý này, nhờ hướng dẫn giúp tôi kết nối
`;
