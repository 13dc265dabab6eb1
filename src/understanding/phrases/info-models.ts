/** Training phrases: farming and business models, techniques, sick animals and plants. */
export const infoModels = `
Cách nuôi gà thả vườn
Kỹ thuật trồng na
Mô hình nuôi ong lấy mật
Lợn bị tiêu chảy chữa thế nào
Gà bị rù uống thuốc gì
Trồng nấm rơm thế nào
Nuôi bò vỗ béo có lãi không
Nuôi con gì dễ mà nhanh có tiền
Trồng cây gì hiệu quả ở đất đồi
Mô hình làm kinh tế giỏi
Gương phụ nữ làm kinh tế
Cách ủ phân hữu cơ
Cách phòng dịch tả lợn châu Phi
Trâu bị lở mồm long móng phải làm sao
Na bị rụng quả non
Cây hồi bị sâu ăn lá phun thuốc gì
Chăm sóc cây quýt thế nào cho sai quả
Nuôi cá trắm cỏ trong ao
Làm chuồng dê thế nào
Nuôi dúi có khó không
Trồng thạch đen
Kỹ thuật cấy lúa
Ngô bị sâu keo trị thế nào
Cách làm măng ớt bán
Làm miến dong thế nào
Mở homestay cần gì
Kinh nghiệm bán hàng online
Mở quán ăn cần chú ý gì
Trồng rừng keo mấy năm được khai thác
Trồng quế bao lâu thì bán được
Một sào na thu được bao nhiêu
Nuôi lợn nái sinh sản cần gì
Vịt bị liệt chân
Lợn bỏ ăn, sốt, người đỏ
Bò không chịu ăn cỏ
Gà chết hàng loạt không rõ vì sao
Dê bị ghẻ
Thuốc trừ sâu cho rau cải
Bón phân cho chè lúc nào
Mật độ trồng bạch đàn
Chọn giống gà nào tốt
Giống lợn nào dễ nuôi
Làm sao cho gà đẻ nhiều trứng
Nuôi ong bị bỏ tổ
Ao cá nổi đầu nhiều
Cây hồng bị thối rễ
Cách bảo quản hồi khô
Cách làm giá đỗ
Trồng rau sạch bán cho trường học
Cho em xin mô hình hay của chị em
Có mô hình nào phù hợp nhà ít vốn không
Ít vốn thì nên làm gì
Nhà có ao thì nuôi gì
Nên nuôi gà hay nuôi vịt
Vốn 30 triệu thì nuôi được gì
Hướng dẫn tôi cách ghép cành
Lịch tiêm phòng cho lợn con
Tiêm vắc xin cho gà lúc nào
Trồng ba kích dưới tán rừng
Cách nhân giống thạch đen
Kinh nghiệm làm giàu từ chăn nuôi
Mô hình vườn ao chuồng
Cách trồng khoai tây vụ đông
Thức ăn cho lợn thịt phối trộn thế nào
Ủ chua thức ăn cho bò
Chống rét cho trâu bò
Chuột phá lúa thì làm sao
cach nuoi ga
ky thuat trong na
lon bi tieu chay chua sao
ga bi ru cho uong thuoc gi
mo hinh nuoi ong
trong nam ntn
nuôi lợn nái thế nào ạ
ga toi bi chet nhieu qua
cay hoi bi sau an la
nuoi con gi nhanh co tien
ca noi dau la bi gi
kt trồng quýt ntn ad
chó nhà e bỏ ăn
trau bi om lam sao
kinh nghiem nuoi de
lợn nhà tôi bị xốt bỏ ăn
kỹ thuât chồng lấm
cách nuôi nợn lái
gà bị rù phải nàm sao
casch nuooi gaf thar vuwowfn
kyx thuaatj troongf na
lowjn bij tieeu chayr
Đàn gà nhà chị hơn trăm con, hai hôm nay cứ ủ rũ, đi phân trắng, sáng ra chết năm sáu con. Em chỉ chị cho uống thuốc gì với
Nhà em có nửa héc ta đất đồi, trước trồng bạch đàn nay khai thác xong rồi, em muốn hỏi trồng cây gì bây giờ cho hiệu quả ạ
Vườn na nhà tôi năm nay ra hoa nhiều mà đậu quả ít, quả non rụng gần hết. Xin hỏi cách chăm sóc thế nào
`;
