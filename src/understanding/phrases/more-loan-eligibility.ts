/** More training phrases: may I borrow, which loan suits me, what are the conditions, «I want to borrow …». */
export const moreLoanEligibility = `
Chị chẳng có sổ đỏ, nhà lại đi ở nhờ, thế có ai cho vay không em
Không có tài sản thế chấp thì vay kiểu gì hả cô
Hai bác ngoài sáu mươi rồi, ngân hàng có còn cho vay không cháu
Con dâu tôi mới về làm dâu, chưa nhập khẩu, nó đứng vay được chưa
Bố em liệt nửa người, mẹ em đứng ra vay thay có được không ạ
Nhà em xin tí vốn buôn rau ngoài chợ phiên
Cô định vay lấy ba chục mua đôi nghé về gột
Tôi có mảnh đồi hơn một mẫu, muốn vay trồng hồi
Hộ làm nông lâm ngư nghiệp mức sống trung bình có nằm trong diện vay không em
Sao nhà bên cạnh vay được mà nhà tôi lại không
Em bị từ chối một lần rồi, giờ xin vay lại liệu có được xét
Phải nghèo mới được vay à chị
Không nghèo mà cũng chẳng giàu như nhà mình thì hội có cho vay gì không
Chị em trong tổ bảo nhà em không đủ tiêu chuẩn, có đúng thế không ạ
Muốn được xét vay thì phải đáp ứng những gì
Cần đạt những tiêu chuẩn nào mới được tổ bình cho vay
Vay ngân hàng chính sách có đòi hỏi gì khó không em
Chị chỉ biết nói tiếng Tày, chữ không biết mấy, có cho chị vay không
Nhà em đang nuôi năm lợn nái, cần thêm vốn mở rộng
Tôi muốn có ít vốn để gây lại đàn vịt
Hội xem cho mẹ con em vay lấy mười lăm triệu làm ăn với
Cô giúp noọng vay ít tiền mua con trâu nhé
Pả có được vay không noọng, pả bảy mươi rồi
Gia đình tôi bốn khẩu, thu nhập bấp bênh, nên vay nguồn nào cho phải
Mới được công nhận thoát nghèo hồi tháng mười hai, em còn trong diện vay không
Thoát nghèo quá ba năm rồi thì hết được vay phải không chị
Nhà nước có cho người đi tù về vay vốn làm lại cuộc đời không
Con trai tôi mới mãn hạn cải tạo, cháu muốn vay mua máy cưa thì có được không
Người khuyết tật vận động như em xin vay mở tiệm sửa điện thoại được chứ ạ
Em làm công nhân ở Bắc Ninh nhưng hộ khẩu vẫn ở quê, đứng tên vay có được không
Chồng tôi không đồng ý thì một mình tôi vay có được không
Hai vợ chồng cùng đứng tên hai món vay khác nhau được không em
Mẹ chồng em đang có món vay ở tổ rồi, em chung hộ khẩu thì có vay được nữa không
Bên Agribank em còn nợ trăm triệu, sang ngân hàng chính sách xin vay thêm có bị từ chối không
Em từng trả chậm một lần, có bị gạch tên khỏi diện được vay không
Trước em vay app bị dính nợ xấu, bây giờ hội còn xét cho em không
Món cũ còn mười triệu chưa trả, em muốn vay bổ sung thêm
Vay lần nữa được chưa em, chị vừa tất toán hôm kia
Tôi định vay để sửa nhà bếp chứ không chăn nuôi gì, có cho không
Vay về trả nợ người ta có được không hay bắt buộc phải làm ăn
Lấy tiền vay cưới vợ cho con thì có bị cấm không
Nhà tôi muốn khoan giếng, hội xét cho vay được không
Con gái em đậu cao đẳng y, nhà em cận nghèo, xin cho cháu vay đi học
Cháu nhà bác học năm hai rồi giờ mới xin vay sinh viên có kịp không
Thằng cả sắp bay sang Hàn làm nông nghiệp, nhà muốn vay tiền cho nó đi
Tổ hợp tác làm miến dong của bọn chị có sáu người, vay chung được không
Hợp tác xã nữ của chúng em vừa thành lập, có nguồn nào cho vay không ạ
Em mở cửa hàng vật liệu nhỏ trong bản, thuộc diện vay nào hả chị
Buôn bán nhỏ ở thôn đặc biệt khó khăn thì nên xin vay loại nào
Gia cảnh em vậy thì chọn khoản nào hợp nhất
Hoàn cảnh như chị có cửa nào vay được không
Tôi muốn biết mình có thuộc đối tượng không
Xét hộ xem nhà em vay được hay chưa
Em đang ở cữ, muốn vay ít tiền nuôi gà thả đồi
Chưa đủ tuổi mười tám nhưng đã lấy chồng thì được vay chưa chị
Hộ một mình tôi già cả neo đơn, muốn vay nuôi đôi lợn
Đất nhà em chưa có bìa đỏ nên em sợ không vay được
Em muốn vay bảy mươi triệu trong bốn năm để nuôi ngựa bạch
Cho nhà em đăng ký vay đợt này với ạ
Tôi có nhu cầu vay vốn làm homestay ở Hữu Liên
Chị đang tính vay tiền mua máy vò chè
Nhà em muốn xin một suất vay vốn
Phụ nữ đơn thân không thuộc hộ nghèo liệu có được ưu tiên vay
Ai đang nợ bảo hiểm thì có bị cấm vay không
Em mới nhập hộ khẩu về Yên Phúc được hai tháng thì đã vay được chưa
Không tham gia sinh hoạt hội thì có mất quyền vay không em
nha toi khong con so do gi ca thi vay duoc khong
me toi 68 tuoi co duoc dung ten vay von khong
chong toi di tu nha con toi muon vay nuoi ga
can dieu kien gi thi moi duoc ngan hang cho vay
em o Khanh Khe muon vay von trong thach den
vo chong em o chung voi ong ba muon vay rieng co duoc khong
gia dinh chi muon vay tien lam chuong de
hoi cho toi vay it von mua may tuot lua voi
em co mot sao ruong thoi thi lieu co vay duoc
khong thuoc ho ngheo lieu co nguon nao cho vay khong
con toi di nghia vu ve muon vay von mo xuong go
ho toi da bi gach khoi danh sach can ngheo thi con vay duoc gi
toi xin vay nam chuc trieu mua bo lai
chi muon vay them 20 trieu nua duoc khong em
toi dinh vay 35 trieu lam vuon uom cay hoi
nguoi tam tru nhu em co duoc hoi xet cho vay khong
chua tra xong cho cu thi co vay cho moi duoc khong
em lam may gia cong muon vay mua 3 cai may
mot nha duoc may nguoi dung ten vay
co nhat thiet phai la hoi vien moi vay duoc khong
em gai toi bi cam diec co duoc vay khong
nha em sau bao mat het muon vay lam lai tu dau
khong lam nong chi ban hang nuoc thi co vay duoc von khong
toi muon vay cho chau di hoc nghe sua o to
dan toc Dao nhu nha em co cho nao uu dai vay khong
truong hop ly than chua ra toa thi vay nhu nao
tieu chuan duoc vay von la nhu the nao
chi tinh vay tien mo xuong lam banh chung den
nha em thuoc dien vay von nao nhi
noong muon vay tien mua lon con
ba noi o mot minh co duoc vay khong chau
co dat rung ma khong co tien muon vay trong que
em muon hoi xem ho minh co the vay duoc nguon nao
tien mua giong toi chua co muon vay hoi it nhieu
e k có sổ đỏ vay kiểu j đc ad
mk hộ trung bình vay dc gói nào v
nhà e hcn mún vay 40tr nuôi dê đc hk
e 19t đứng tên vay đc chưa ạ
đk vay vốn gqvl là j thế ad
c muốn vay 60tr mở tiệm nail vs
đag nợ nh khác thì có đc vay nx k
hn mới tách hộ vay dc k ạ
e mún vay thêm 20tr nx đc k c
ck e nợ xấu, e đứng tên vay dc ko z
ko phải hv hội pn thì vay dc k
nhà mk thuộc diện j thì vay dc ạ
e tnghèo 2n r còn vay dc hk
mún vay vốn lm chuồng gà thì cần đk j
ad xét jup e có vay dc k
con e đỗ đh, nhà ko có đk, vay dc k
cho c vay 15tr mua máy bơm vs e
nhà em nghèo lắm có được vai tiền nuôi nợn không
tôi muôn vay vôn trăn nuôi trâu bò
nghe lói hội xét vay dể lắm, nhà em đũ điều kiên chưa
tôi hỏi xem có được vay vốn chồng na không
gia đình tôi xắp thoát nghèo thì còn vay được nửa không
em nà mẹ đơn thân muốn vay nàm ăn
chị muốn vay tiền mở quán bán nước trè
điều kiên vay vồn như thế lào
nhà tôi cẩn vốn xản xuất muốn vay ba mươi chiệu
hội cho em vay ích vốn buôn bán với
đất nhà em nà đất mượn của chú thì xin vay vốn chồng nạc có được không
em muốn vay tiền xây truồng nợn
chưa chả hết nợ cũ có vay tiếp đươc không
tooi khoong cos soor ddor thif vay dduwowcj khoong
em muoons vay voons troongf na
ddieeuf kieenj ddeer vay tieenf laf gif
ho em caanj ngheof muoons vay 40 trieeuj
chij ddown thaan nuooi con cos vay dduwowcj khong
nhà em thuoocj dieenj naof thif dduowcj vay
cho tooi vay nawm muwowi trieeuj mua traau
con tooi ddoox ddaij hocj cos dduwowcj vay khoong
Em tên Lan ở bản Khuổi Cấp. Hai vợ chồng đi làm thuê bên kia biên giới mấy năm nay không được nữa, về quê tay trắng. Nhà có mảnh vườn bà nội cho, em tính nuôi vài chục đôi chim bồ câu mà chưa biết xoay tiền đâu, hội có giúp vay được không ạ?
Nhà chị ngày trước có vay hội nuôi lợn, trả hết từ năm kia rồi. Nay thằng út lấy vợ ra riêng, chị muốn đứng tên vay hộ cho nó làm cái xưởng hàn. Không biết thế có đúng quy định không em?
Tôi là Nùng ở Tràng Định, chồng tôi mất năm ngoái, còn hai đứa đi học với bà mẹ già. Ruộng thì ít, trâu bán rồi. Tôi xin hội xem cho tôi vay ít vốn mua con trâu khác.
Xin chào chị cán bộ. Em lấy chồng về đây từ Cao Bằng, khẩu vẫn chưa chuyển. Bây giờ em muốn mở hàng xôi bán sáng mà thiếu tiền sắm đồ, người như em có ai cho vay không chị?
toi nam nay 57 tuoi, chan dau khong di lam thue duoc nua. o nha cung muon nuoi it ga vit ma von khong co, con cai thi cung ngheo. hoi xem toi co duoc vay khong
Hôm trước đi họp thôn em nghe bảo có vốn nhưng ưu tiên hộ nghèo. Nhà em vừa trượt cận nghèo mà cũng khó lắm ạ. Em muốn vay nuôi hươu lấy nhung thì có được không?
Em làm công ty bị cắt giảm, về nhà chăm con. Em biết cắt tóc gội đầu, muốn vay năm chục triệu mở tiệm ở ngã ba Bình Gia. Có điều vợ chồng em đang ở nhà thuê, không có gì thế chấp ạ.
Bố mẹ em già rồi không vay được nữa. Em là con gái cả, chưa chồng, đang giữ sổ hộ khẩu. Em đứng ra vay làm vườn quýt thay ông bà có được không chị
e ms sinh em bé đc 4 tháng, ck đi làm xa. e muốn vay ít vốn bán hàng tạp hóa tại nhà mà e chưa có tk ngân hàng, v có vay đc k ạ
Lúa mất mùa hai vụ liền, nhà tôi đã nghèo lại thêm đứa con tàn tật. Nghe chị em nói có loại vay dành cho nhà khó khăn. Tôi muốn hỏi nhà tôi có được vay loại đó không
Nhà mình có bốn đời làm ngói máng ở Quỳnh Sơn, giờ khách du lịch đến nhiều. Mình muốn vay làm thêm mấy phòng cho khách ngủ. Không phải hộ nghèo thì xin vay chỗ nào được?
Xin vay vốn
Cần vay gấp
Em muốn vay
Cho vay chứ em
Tôi vay được chứ
Ai được vay
Ai vay cũng được à
Đủ điều kiện chưa
lieu co vay duoc
can vay 10tr
muon vay tien
vay dc k ad
hộ nghèo vay
đk vay vốn
cho vay không em
doi tuong vay von
vay vốn
vay tiền
muốn vay
xin vay
vay làm ăn
điều kiện vay
vay được không
tôi vay được chưa
Gái ế như em hội có cho vay không
Nhà em chồng đứng tên vay nước sạch rồi, em vay chăn nuôi nữa được không
Tôi làm giáo viên mầm non hợp đồng thì có vay được không
Lao động tự do có được vay không em
Em buôn bán nhỏ ở chợ phiên muốn vay ít vốn nhập hàng
Hai mẹ con ở nhờ nhà ông bà ngoại thì có được xét vay không
Nhà tôi năm nay bị ra khỏi danh sách nghèo, có phải hết được vay rồi không
Tôi đã từng trả nợ chậm, giờ xin vay lại có được không
Con dâu đứng tên vay thay mẹ chồng được không
Sổ hộ khẩu chung với anh chồng thì hai nhà cùng vay có được không
Tôi trên 65 tuổi, con cái đi làm xa hết, còn được vay nuôi bò không
Phụ nữ bị bạo lực gia đình ra ở riêng có được hỗ trợ vay không
Người mới ra tù có được vay vốn làm ăn không
Em không phải người ở đây, lấy chồng ở đây mới ba tháng, vay được không
Đi làm thuê bên Trung Quốc về muốn vay vốn chăn nuôi
Nhà em có con học đại học năm hai mà chưa vay bao giờ, giờ vay được không
Con tôi học trường nghề có được vay sinh viên không
Em cần tiền đóng học cho con
Tôi muốn xây cái nhà tắm nhà vệ sinh mà thiếu tiền
Muốn khoan cái giếng thì vay được nguồn nào
Nhà dột quá muốn vay sửa lại mái
Em tính đi Đài Loan mà không có tiền làm thủ tục, vay được không
Chị muốn nhận thêm đất trồng rừng, hội cho vay không
Tổ hợp tác của chị em muốn vay chung được không
Hợp tác xã phụ nữ vay được bao nhiêu, điều kiện ra sao
Doanh nghiệp nhỏ do phụ nữ làm chủ vay có được không
Vay để trả nợ cũ được không
Vay mua xe máy đi lại được không
Vay tiêu dùng có được không
Vay làm đám cưới cho con được không
Vay chữa bệnh được không
Em mới vào hội được một tuần đã được vay chưa
Phải vào hội mới được vay hả em
Chưa vào tổ tiết kiệm có vay được ngay không
Nhà tôi nằm ở thị trấn thì có được vay vùng khó khăn không
Thôn em không còn là thôn đặc biệt khó khăn nữa thì vay được gì
Dân tộc Dao vay vốn có ưu tiên không
Tôi thuộc dân tộc thiểu số nghèo vay có được lãi thấp không
Em chưa đủ 20 tuổi đã lấy chồng có vay được không
Em muốn biết mình có thuộc diện được vay không
Nhà tôi hợp vay loại gì nhất
Theo em chị nên vay chương trình nào
Em tư vấn cho chị với, chị muốn nuôi vài con trâu mà không có vốn
Làm thế nào để được vay vốn ưu đãi
Cần những tiêu chuẩn nào mới được vay
Xét thế nào thì được vay
Ai quyết định cho tôi vay
Sao lần trước tôi xin vay không được
Vì sao nhà tôi không được vay
Tôi bị từ chối vay thì phải làm sao mới được vay
Vay 200 triệu có được không
Em xin 15 triệu mua lứa gà giống
Cho chị 30 triệu chị mua con bò
Vốn ít quá muốn vay thêm vài chục triệu
Đang nuôi hai chục con lợn giờ muốn mở rộng chuồng, vay được không
Muốn đầu tư vườn ươm keo thì vay vốn ở hội được không
Trồng 2 héc quế muốn vay phân bón
Tôi muốn vay mở rộng quán
Chồng tôi muốn đứng tên vay thì có được không
Con trai 22 tuổi đứng tên vay cho cả nhà được không
Tách khẩu rồi có vay riêng được không
Vay một lúc hai món được không
Đang vay hộ nghèo mà lên cận nghèo thì có phải trả ngay không, có vay thêm được không
can it von lam an
muon vay it tien mua ga giong
k co tai san the chap vay dc ko
em ban hang online muon vay von
nha em ko thuoc ho ngheo vay dc loai nao
muon vay tien cho con di hoc
xin vay 20tr mua phan
e ở trọ đi làm cty vay đc k ad
nhà e có sổ cận nghèo vay đc k c
mk đơn thân vay đc bn
em con no ngan hang agribank co vay duoc nua khong
ho moi tach ra co vay dc k
nha co 2 nguoi vay cung luc dc ko
toi lam nghe moc muon vay them von
`;
