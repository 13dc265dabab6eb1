/** Training phrases: papers, forms, the way to apply, the savings-and-credit group, how long until paid out. */
export const loanDocuments = `
Vay vốn cần giấy tờ gì
Hồ sơ vay gồm những gì
Làm hồ sơ vay vốn ở đâu
Thủ tục vay vốn thế nào
Muốn vay thì làm đơn thế nào
Nộp hồ sơ vay cho ai
Xin mẫu đơn vay vốn ở đâu
Cho em xin mẫu giấy đề nghị vay vốn
Vay có cần sổ đỏ không
Có cần căn cước của chồng không
Có cần sổ hộ nghèo khi làm hồ sơ không
Làm hồ sơ bao lâu thì được giải ngân
Bao lâu thì có tiền
Nộp hồ sơ rồi bao giờ nhận được tiền
Tiền vay nhận ở đâu
Muốn vào tổ tiết kiệm vay vốn thì làm thế nào
Xin vào tổ vay vốn
Gặp ai để làm thủ tục vay
Tổ trưởng tổ vay vốn thôn tôi là ai
Các bước vay vốn
Quy trình vay ra sao
Trình tự làm thủ tục vay
Làm đơn vay có mất tiền không
Vay có phải thế chấp giấy tờ gì không
Cần xác nhận của xã không
Giấy ủy quyền vay vốn viết thế nào
Chồng đi làm xa thì ai ký hồ sơ vay
Mất căn cước thì làm hồ sơ vay kiểu gì
Hồ sơ vay cho con đi học cần gì
Vay nước sạch cần giấy tờ gì
Vay giải quyết việc làm phải có phương án kinh doanh không
Em phải chuẩn bị những gì để vay
Đi vay mang theo giấy gì
Nộp đơn vay ở xã hay ở ngân hàng
Hồ sơ của em nộp rồi đã được duyệt chưa
Bao giờ thì họp tổ bình xét
Họp bình xét cho vay là thế nào
Tôi nộp đơn vay từ tháng trước mà chưa thấy gì
Viết đơn xin vay như thế nào
Đơn vay vốn viết tay được không
Có làm hồ sơ vay online được không
Làm hồ sơ vay trên mạng được không
Ra ngân hàng làm hay gặp tổ trưởng
Em muốn tham gia tổ TK&VV
Vào tổ vay vốn cần gì
Tổ vay vốn ở thôn em do ai quản lý
Có bắt buộc gửi tiết kiệm khi vào tổ không
Phải gửi tiết kiệm mỗi tháng bao nhiêu
Giấy 01/TD lấy ở đâu
Mẫu 01/TD điền thế nào
Phí làm hồ sơ vay là bao nhiêu
Giấy tờ vay xuất khẩu lao động cần những gì
Hồ sơ vay mua nhà ở xã hội
Vay xong bao lâu được nhận tiền
Sau khi duyệt thì mấy ngày có tiền
Ngân hàng xét hồ sơ mấy ngày
Cần mấy ảnh thẻ không
Không biết chữ thì ai viết đơn hộ
Hộ khẩu photo có cần công chứng không
Vay cho con đi học thì cần giấy báo nhập học phải không
Làm thủ tục vay mất mấy ngày
Xin hướng dẫn làm hồ sơ vay
Hướng dẫn tôi cách vay
Muốn vay thì bắt đầu từ đâu
Em muốn vay thì gặp ai trước
ho so vay gom nhung gi
can giay to gi de vay von
lam don vay the nao
hs vay cần j ạ
thu tuc vay ntn
lam hso vay o dau v
xin mau don vay
bao lau thi giai ngan
vao to vay von kieu gi
muon vay thi gap ai a
vay can so do ko
nop don vay o dau
hồ xơ vay vốn cần giấy tờ gì
thủ tuc vay vôn can nhung gi
dấy tờ vay vốn cần những gì
hoof sow vay goomf nhuwngx gif
vay caanf giaays towf gif
lafm ddown vay owr ddaau
Em chưa vay bao giờ, nhà em lại ở xa xã, không biết muốn vay thì phải làm những giấy tờ gì và nộp cho ai ạ
Hôm nọ chị nộp đơn vay cho tổ trưởng rồi, chờ cả tháng mà chưa thấy ai gọi. Em xem giúp chị bao giờ thì được giải ngân
Chồng tôi đi làm dưới xuôi, cuối năm mới về, mà tôi muốn làm hồ sơ vay bây giờ. Không có chồng ký thì có làm được không em
`;
