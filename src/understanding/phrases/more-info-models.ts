/** More training phrases: farming and business models, techniques, sick animals and plants. */
export const moreInfoModels = `
Lợn nái nhà chị đẻ xong không chịu cho con bú, làm thế nào hả em
Con trâu bỏ cỏ hai hôm, bụng căng như trống
Gà cứ rụt cổ, xù lông rồi lăn ra chết
Vịt con úm kiểu gì cho khỏi chết rét
Bê nhà em ỉa ra máu thì cho uống gì
Chó nhà tôi chảy dãi, có phải dại không em
Thỏ bị ghẻ tai bôi thuốc gì cho khỏi
Ngựa nhà em què chân sau mấy ngày chưa đỡ
Tằm ăn rỗi mà chết rải rác là bệnh gì
Ong dạo này hay bay đi mất tổ, giữ đàn thế nào
Cá trắm đỏ mang nổi lờ đờ thì tạt thuốc gì xuống ao
Lợn con mới tách mẹ hay đi phân trắng, phòng bằng cách nào
Dịch tả lợn đang rộ ở xã bên, nhà chị phải rắc vôi ra sao
Lúc nào tiêm phòng lở mồm long móng cho trâu là tốt nhất
Cho gà uống tỏi có phòng được bệnh thật không
Lá na bị đốm vàng rồi rụng hàng loạt
Hồi nhà tôi ra hoa mà không đậu quả, bón gì bây giờ
Quýt vàng Bắc Sơn năm nay bị ruồi đục, trị cách nào cô
Cây keo mới trồng bị mối ăn gốc chết nhiều quá
Ngô non bị con gì cắn đứt ngang thân vậy em
Lúa trổ bông mà lép hết là thiếu chất gì
Rau cải bị rầy trắng, có cách trị nào không dùng thuốc sâu
Khoai tây thối củ ngoài ruộng thì cứu thế nào
Chè nhà em cỗi rồi, đốn đau hay trồng lại
Đất đồi dốc sỏi đá thì trồng được thứ gì ra tiền
Nhà tôi chỉ có cái ao nhỏ với mảnh vườn, làm ăn gì cho được
Vốn liếng ít, làm con gì quay vòng nhanh hả em
Nuôi hươu với nuôi bò vỗ béo thì cái nào lãi hơn
Trồng hồi xen ba kích có ai làm chưa
Mô hình nào hợp với chị em có con mọn, không đi xa được
Trong tỉnh có chị nào làm giàu từ thạch đen kể cho tôi nghe với
Hội viên nào làm homestay đông khách để em đến học tập
Cho chị xem tấm gương phụ nữ Nùng vươn lên làm kinh tế
Muốn thăm mô hình nuôi gà sáu ngón thì đến nhà ai
Chia sẻ cách làm của tổ hợp tác trồng rau bò khai
Rau bò khai nhân giống bằng hom hay bằng hạt
Trồng bò khai dưới tán rừng chăm bón thế nào
Kỹ thuật ủ chượp măng ớt để lâu không khú
Làm khâu nhục bán tết đóng gói ra sao cho để được lâu
Phơi hồng vành khuyên treo gió thế nào cho khỏi mốc
Nấu rượu men lá Mẫu Sơn cần những bước nào
Làm thạch đen đóng hộp phải xin giấy an toàn thực phẩm không
Làm sao đăng ký sản phẩm OCOP cho món bánh của chị
Quay phim bán na trên mạng nói gì cho người ta mua
Em mới tập bán hàng qua Facebook, làm sao có khách
Đóng thùng gửi quả hồng đi Hà Nội cách nào không dập
Một lứa lợn thịt nuôi mấy tháng thì xuất chuồng
Một héc ta keo sau bảy năm thu được độ bao nhiêu khối gỗ
Nuôi năm chục con dê thì cần bao nhiêu đất chăn thả
Bao nhiêu ngày thì trứng vịt ấp nở
Chuồng lợn hướng nào cho ấm về mùa đông
Làm đệm lót sinh học cho gà bằng trấu với men gì
Trộn cám cỏ voi với bã sắn tỉ lệ thế nào cho bò mau lớn
Phân gà chưa ủ bón thẳng cho rau có được không
Ủ rơm làm thức ăn trâu qua mùa đông bằng cách gì
Cắt tỉa na vào tháng mấy để ra trái vụ
Thụ phấn bổ sung cho na làm bằng tay kiểu gì
Gieo hạt hồi bao lâu mọc, ươm bầu thế nào
Cây quế ba năm tuổi tỉa cành được chưa
Vườn ươm thông muốn mau lên thì che nắng mấy phần
Giống lúa nếp nào chịu rét ở ruộng bậc thang
Rét đậm thế này che chuồng bò bằng gì hả cô
Noọng có biết cách làm xôi bảy màu để bán không
Mèo hay bắt gà con, có mẹo gì không cháu
lon con bi ho tho gap chua the nao
trau nha toi khong nhai lai hai ngay nay
ga de trung non, trung mem vo la thieu gi
vit bi bai chan khong di duoc
bo sap de can cho an them gi
ca chep trong ao chet noi trang buoi sang
de bi chuong hoi cho uong la gi
cach lam gian cho bi xanh leo
trong nghe vang ban cho nha thuoc co duoc khong, ky thuat the nao
ghep mat cho cay hong khong hat vao mua nao
uom giong que bang bau nilon
tieu bi chet cham co thuoc nao tri
mo hinh phu nu lam du lich cong dong hay o tinh minh
nuoi ga doi de chi phi mot lua ton bao nhieu cam
nen trong cay an qua hay trong rung tren doi cua em
lam chuon chuon tre ban cho khach du lich hoc theo ai
ca keo mat giong bi nam trang
mat ong bi chua thi xu ly the nao
bao nhieu con ga thi vua mot sao vuon
nuoi oc nhoi trong be xi mang duoc khong
trong rau thuy canh can nhung gi
lam sao cho trau dong duc dung lua
cach say hoi bang lo cho hoa dep
bon lot cho khoai lang luc nao
kinh nghiem mo quan an sang o cho huyen
ga chot bi nam diều, chua kieu gi
cho hoi trong sa nhan mau may thu duoc
phun gi cho co tranh chet ma khong hai cay hoi
nuoi trun que lam thuc an cho ga
cay mac mat it qua thi cham ra sao
gà e bị rù cho uống thuốc j v
lợn bỏ ăn 2 ng r, lm sao ad
kt nuôi ong ntn ạ
nhà ít đất nuôi con j có lãi z
na rụng quả non pải lm j v
trồng j trên đất đồi cho hq ạ
cách lm đệm lót sh cho gà vs
có mô hình j hay cho pn k ad
bò tiêu chảy uống lá j z c
cá chết nhìu quá, xử lý ntn
e mún học cách ủ phân cá, chỉ e vs
1 sào thạch đen thu bn kg v
bán hàng onl nên bắt đầu từ đâu ạ
tk nuôi dúi vs, kt làm chuồng ntn
hồi bị sâu ăn trụi lá, phun j dc
chó e bỏ ăn nôn ra bọt, bị j v
nợn lái nhà tôi đẻ khó thì nàm thế lào
chồng na bón phân núc nào cho xai quả
kĩ thuật nuôi châu vỗ béo
con bê bị xưng chân không đứng giậy được
cây hồi bị xâu đục thân chữa xao
cách trăm xóc đàn gà mới lở
vịt bị xã cánh cho ăn cái dì
truồng dê nàm bằng gổ hay tre thì tốt
ngô lếp nhà tôi bị xâu ăn lõn
nuôi tầm dâu có khó không chị
măng khô bị móc thì phơi nại kiểu gì
gà bị khò khẹ chãy lước mũi
mô hình chồng rau xạch của hội phụ lữ
lowjn bor awn chuwax sao
gaf bij ruf uoongs thuoocs gif
kyx thuaatj troongf hooif
nuooi con gif nhanh cos tieenf
caay na bij rungj quar
traau bij chuowngs buungj
mo hinhf nuooi ong cuar hooij vieen
cachs ur phaan chuoongf
Em về làm dâu nhà toàn đồi, mẹ chồng cho nửa quả đồi bỏ hoang để vợ chồng tự lo. Đất khô, xa nước, xe không vào được. Chị bảo em nên trồng cây gì thì hợp ạ?
Nhà tôi có sáu con lợn. Sáng nay ra thấy hai con nằm bẹp, tai tím, sờ nóng như lửa. Tôi nên tiêm thuốc gì và có phải tách riêng mấy con kia ra không?
Mấy năm trước na nhà em bán được lắm, từ khi dùng phân hóa học nhiều đất chai cứng, cây vàng dần. Em nghe nói ủ phân hữu cơ với chế phẩm gì đó cải tạo được đất. Cách làm cụ thể ra sao ạ?
Chị đi tham quan bên Cao Bằng thấy họ nuôi lợn đen thả rừng bán tết đắt hàng. Về chị cũng thử bốn con mà con nào cũng còi. Không biết chị cho ăn sai ở đâu, em mách chị với.
Vợ chồng mình định bỏ lúa sang làm rau bò khai với ngọt rừng. Hàng xóm bảo khó trồng lắm. Quanh đây đã có nhà nào làm thành công để mình sang học hỏi chưa em?
Em gái em khéo tay, hay làm bánh khảo, chè lam biếu mọi người. Ai cũng khen, xui mở hàng. Nhưng em ấy không biết tính giá, làm nhãn mác hay tìm mối ở đâu, hội chỉ cách làm ăn giúp em ấy nhé.
toi mua 200 con ga giong ve duoc muoi ngay. dem lanh chung don dong lai roi chet bep moi sang vai con. xin chi cach giu am va cho uong gi cho khoe
Ao nhà chị mới đào, nước cứ đục ngầu, thả lứa cá đầu chết quá nửa. Có người bảo phải rắc vôi, có người bảo phải thay nước. Em xem giờ chị nên cải tạo ao theo cách nào.
Hôm qua con bò nhà bà nội ăn phải lá sắn, bụng phình to, đứng không vững. Bà đổ cho bát nước mắm mà chưa đỡ. Có cách nào cứu nó ngay không cháu?
e trồng 300 gốc hồng k hạt đc 4 năm r mà năm nay mới bói quả, quả lại rụng gần hết. lá thì quăn lại như có rệp. phải phun j vs bón j hả ad
Tôi nghe chị Tình bên Vũ Lễ làm nhà sàn đón khách mà thu nhập khá. Nhà tôi cũng có nhà sàn cổ, gần hang động. Bắt tay vào làm du lịch thì phải sửa sang những gì trước?
Gà bị rù
Lợn bỏ ăn
Trồng gì bây giờ
Nuôi ong thế nào
Bò chướng hơi
Na rụng quả
Ủ phân sao cho hoai
Mô hình hay
ky thuat nuoi de
trau om
ca chet
cách trồng nấm
sau hai ngo
nuoi gi lai
thuoc cho vit
bệnh cây hồi
làm giàu thế nào
nuôi gà
nuôi ong
trồng na
trồng nấm
mô hình kinh tế
kỹ thuật chăn nuôi
cách trồng hồi
lợn bị bệnh
gà bị bệnh
kinh nghiệm làm ăn
Ong bay đi mất nửa đàn
Gà con úm bao nhiêu độ
Vịt ăn thóc bị ngộ độc
Trâu ăn phải lá ngón cứu thế nào
Lợn đẻ non
Bò đẻ khó làm thế nào
Lợn con lạnh run
Gà mổ nhau
Gà không đẻ nữa
Cá bị nấm trắng
Dê tiêu chảy cho ăn lá gì
Chó bị care
Phun vôi khử chuồng thế nào
Ủ men vi sinh cho lợn
Làm đệm lót sinh học
Tính tiền thức ăn nuôi 100 con gà
Một lứa lợn nuôi bao lâu xuất chuồng
Một năm nuôi mấy lứa gà
Nuôi bò nhốt hay thả thì hơn
Nuôi trâu vỗ béo ăn gì
Chọn bò giống nhìn thế nào
Mua gà giống ở đâu chất lượng
Giống na dai hay na thái trồng hơn
Cây hồi bao nhiêu năm ra quả
Hồi bị nấm rụng hoa
Sâu đo ăn trụi lá hồi
Quýt bị vàng lá gân xanh
Hồng ra quả bị rụng
Thạch đen trồng tháng mấy
Mật độ trồng keo bao nhiêu cây một héc
Tỉa thưa rừng keo lúc nào
Trồng sa nhân dưới tán hồi được không
Trồng khoai tây vụ đông bón gì
Lúa bị đạo ôn
Ruộng nhiều ốc bươu vàng
Rầy nâu hại lúa phun gì
Ngô không có hạt
Đất chua bón vôi bao nhiêu
Chuột cắn phá ngô
Rau cải bị bọ nhảy
Nấm rơm không lên
Làm meo nấm thế nào
Bán na cho ai được giá
Làm sao để bán được nông sản
Đưa hàng lên sàn thương mại điện tử thế nào
Đăng ký OCOP cho sản phẩm
Làm tem nhãn cho mật ong
Làm nhà nghỉ đón khách cần bao nhiêu vốn
Mô hình chị em làm homestay ở Bắc Sơn
Mô hình trồng rau trái vụ
Tổ hợp tác nuôi ong thế nào
Thành lập hợp tác xã cần gì
Chi phí trồng một sào dưa
Trồng cây gì xen với na
Nhà ít đất nên nuôi gì
Nuôi thỏ lấy thịt lãi không
Nuôi ốc nhồi có dễ không
Bí quyết làm giàu của chị em
Gương chị em thoát nghèo
Ai trong hội nuôi ong giỏi để em học hỏi
ga di ngoai phan xanh
lon nai bo an sau de
trong ot mua nay dc k
cach u phan
nuoi de co kho ko
ca chet noi trang ao
na bi sau duc qua
trâu nhà e ho sù sụ
cây quýt e trồng k ra quả
lam chuong ga the nao
cach lam thach den
cho an gi de ga de nhieu
`;
