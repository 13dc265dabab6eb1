/** More training phrases: delete my data, unlink, stop using the bot. */
export const moreProfileDelete = `
Xóa chị khỏi đây đi em
Bỏ hết tên tuổi của tôi ra
Tôi không chơi cái này nữa, gỡ hộ
Em xóa số máy của bác đi, bác không thích để trên đó
Cho tôi rút khỏi trợ lý này
Chị không muốn hội lưu giấy tờ gì của chị cả
Thông tin nhà em, em xin được xóa
Nhờ hội bỏ hồ sơ của mẹ em, mẹ em mất rồi
Tháo zalo của tôi ra khỏi hội
Tách tài khoản này khỏi hồ sơ hội viên
Tôi đổi ý, không cho giữ dữ liệu nữa
Trước tôi bấm đồng ý, giờ tôi rút lại
Hủy sự cho phép tôi đã bấm hôm nọ
Dữ liệu cá nhân của chị phải được xóa theo luật
Xóa toàn bộ những gì tôi đã nhắn
Quên hết thông tin về tôi đi
Đừng nhớ gì về chị nữa, xóa đi
Muốn biến khỏi hệ thống thì làm sao
Tôi nghỉ sinh hoạt hội, gạch tên tôi đi
Em ra khỏi tổ rồi, bỏ hồ sơ của em trên này
Ngắt zalo này khỏi hội giúp chị
Làm thế nào để xóa tài khoản hả em
Bấm vào đâu để hủy tài khoản
Yêu cầu gỡ bỏ toàn bộ thông tin của gia đình tôi
Chồng tôi không cho dùng, xóa giúp tôi
Máy này sắp bán, gỡ tài khoản ra cho tôi
Tôi mất điện thoại, hủy tài khoản kẻo người khác vào
Khóa hồ sơ của em lại, em sợ lộ
Chị không tin tưởng, hủy hết thông tin đi
Số này không phải của hội viên nào đâu, bỏ ra khỏi danh sách
Tôi không phải hội viên, ai liên kết số tôi vào, gỡ ra
Ghi nhầm số tôi vào rồi, xóa số tôi đi
Thôi dùng luôn, không liên lạc qua đây nữa
Ngừng lưu tin nhắn của chị
Xóa ảnh sổ hộ nghèo chị gửi hôm qua
Hội đang giữ những gì của tôi thì xóa hết
Hủy đăng ký hội viên trên zalo này
Rút tên em khỏi dữ liệu
Dọn sạch thông tin của em giúp ạ
Em theo chồng vào Nam, bỏ tài khoản trên này cho em
Không đồng ý cho hội dùng số điện thoại của tôi
Chị không muốn bị theo dõi, gỡ ra
Dừng hẳn cái trợ lý này cho tôi
Thôi không cần trợ lý nữa, tháo ra
Tôi muốn chấm dứt sử dụng dịch vụ
Muốn ngưng thì nhắn gì
Cho tôi thoát hẳn khỏi cái này
Bấu dùng nữa, xóa pây noọng
Xóa tài khoản cũ, chị có tài khoản khác rồi
Tôi có quyền đòi xóa chứ, xóa đi
xoa het ten tuoi dia chi cua toi
go zalo nay ra khoi hoi
toi khong cho luu so may nua
muon huy tai khoan thi lam gi
bo ho so cua me em di
thao lien ket giup chi
xin rut khoi tro ly
rut lai dong y luu thong tin
xoa sach tin nhan cu
dung giu thong tin nha toi
khong dung zalo hoi nua go giup
huy ket noi so nay voi hoi
xoa ten toi trong danh sach
dong tai khoan cho chi
toi khong con la hoi vien xoa giup
em ban may roi huy tai khoan cu
cat lien ket di em
ngung han tro ly nay
xoa anh can cuoc toi lo gui
bo so dien thoai nay ra
yeu cau xoa du lieu ca nhan theo luat
quen thong tin cua toi di
khoa tai khoan mat may
thoi khong xai nua bo tai khoan
xóa acc e đi ad
hủy lk zalo này vs
e k xài nx đâu, gỡ jup
del tk mk đi
out khỏi bot kiểu j
xóa hết tt cá nhân của c nha
k cho lưu sđt e nx
rút đồng ý đc k ad
mk mún xóa hs
bỏ tk này đi, e có tk khác r
xóa ls chat vs
e nghỉ dùng lun, xóa dl nhé
gỡ tên e ra vs ạ
tháo lk hội viên cho mk
xoá sdt của e liền nha
sóa tài khoản cho tôi
hũy liên kêt giup chi
xóa thông tin đi, tôi không dùng lữa
gơ bỏ hô sơ cua em
rút nại đồng ý
xóa dử liệu cá nhân
xóa nịch sử nhắn tin
ngưng xử dụng trợ lý
gỡ niên kết zalo
xoas heets thoong tin cuar em
gowx taif khoanr ddi
ngwngf suwr dungj trowj lys
tooi muoons xoas hoof sow
ruts laij ddoongf ys
huyr keets noois zalo
Xóa tài khoản đi
Gỡ ra
huy lien ket di
xoa tk
Xóa hồ sơ
xoa du lieu
Hủy kết nối
Xóa tôi
Rút đồng ý
xóa acc
bo lien ket
Ngừng dùng
Con tôi đọc báo bảo để số điện thoại với giấy tờ lên mạng dễ bị lừa. Tôi già rồi không rành, thôi em xóa hết những gì của tôi trên này đi cho yên tâm
Trước chị cán bộ liên kết giúp em bằng số của chồng. Giờ vợ chồng em ly thân, em không muốn anh ấy xem được chuyện của em, chị gỡ tài khoản này ra giúp
toi da chuyen khau ve Bac Ninh o voi con trai roi, khong sinh hoat hoi o day nua, nho hoi xoa ten va so dien thoai cua toi trong may
Hôm trước em bấm đồng ý cho lưu thông tin mà chưa đọc kỹ, nay nghĩ lại em không muốn nữa. Hội xóa dữ liệu của em và cho em biết khi nào xóa xong
e thấy ai cũng xem đc tt của e nên e k thích, ad xóa hết sđt vs tin nhắn của e đi, e k dùng nữa
Chị lỡ chụp cả căn cước gửi vào đây, giờ lo quá, em xóa ngay ảnh ấy và mọi thông tin của chị nhé
xóa tài khoản
hủy liên kết
xóa dữ liệu
xóa thông tin
hủy tài khoản
gỡ tài khoản
ngừng sử dụng
xóa hết thông tin của tôi
Không chơi cái này nữa, xóa tôi đi
Cho tôi ra khỏi trợ lý
Tôi bỏ không dùng nữa
Hủy hết đăng ký của tôi với trợ lý
Đừng giữ thông tin nhà tôi
Xóa giấy tờ tôi chụp gửi hôm trước
Xóa ảnh căn cước của tôi
Tôi sợ lộ thông tin, xóa giúp
Rút lại việc cho phép dùng thông tin
Tôi muốn thực hiện quyền xóa dữ liệu
Cắt liên kết số này với hội
Bán sim rồi, gỡ số này ra
Số này người khác dùng rồi, xóa đi
Máy này không phải của tôi nữa, hủy liên kết
Tôi không phải hội viên nữa, xóa tên
Mẹ tôi mất rồi, xóa thông tin của bà
Cho thôi tham gia trợ lý
Hủy dịch vụ này
Thoát tài khoản
Đăng xuất
Ngưng dùng bot
Xóa cuộc trò chuyện và thông tin
Xóa vĩnh viễn
go lien ket zalo
xoa acc
xoa sdt cua e khoi he thong
toi k muon luu thong tin nua
thoi dung, xoa het thong tin
hủy kết nối đi ad
xóa hết dữ liệu về e
bo lien ket tai khoan
rut lai dong y
thoat khoi bot
`;
