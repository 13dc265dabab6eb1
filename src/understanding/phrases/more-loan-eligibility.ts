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
em đươc nghe hội cho vay, nhà em có đũ điều kiên không
tôi hỏi xem có được vay vốn chồng na không
gia đình tôi xắp thoát nghèo thì còn vay được nửa không
em nà mẹ đơn thân muốn vay nàm ăn
chị muốn vay tiền mở quán bán nước trè
điều kiên vay vồn như thế lào
nhà tôi cẩn vốn xản xuất muốn vay ba mươi chiệu
hội cho em vay ích vốn buôn bán với
đất em là đất mượn thì có được say vốn không, em vay trồng nạc
em muốn vay tiền xây truồng nợn
chưa chả hết nợ cũ có vay tiếp đươc không
tooi khoong cos soor ddor thif vay dduwowcj khoong
em muoons vay voons troongf nas
ddieeuf kieenj ddeer vay tieenf laf gif
ho em caanj ngheof muoons vay 40 trieeuj
chij ddown thaan nuooi con cos vay dduwowcj khong
nhà em thuooc dieenj naof thif dduowcj vay
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
Vay được không
Tôi vay được chứ
Ai được vay
Điều kiện vay
Đủ điều kiện chưa
dieu kien vay
can vay 10tr
muon vay tien
vay dc k ad
hộ nghèo vay
đk vay vốn
cho vay không em
doi tuong vay von
`;
