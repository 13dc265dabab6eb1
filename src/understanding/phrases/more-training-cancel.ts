/** More training phrases: take me, or somebody of mine, off a class, for good or for one session. */
export const moreTrainingCancel = `
Em xin phép không theo lớp nuôi dê nữa chị ạ
Chị trả lại chỗ lớp nấu rượu, ai cần thì cho người ta
Gỡ tên cô ra khỏi lớp xóa mù nhé, mắt cô kém quá
Con gái tôi không học sửa điện thoại nữa đâu, rút hồ sơ lớp cho nó
Nhà có tang, tôi xin vắng cả đợt tập huấn
Mẹ em ngã gãy tay, buổi ngày mai em không tới được, hủy cho em
Thôi em rút lui khỏi khóa khởi nghiệp
Chị đổi ý rồi, đừng ghi chị vào lớp may nữa
Tôi có đăng ký gì đâu mà có tên ở lớp làm hương, xóa đi
Ai ghi tên em vào lớp tin học thế, em không học đâu
Hôm trước ghi nhầm lớp lợn, em học gà cơ, bỏ lớp lợn đi
Em ghi hai lớp giờ theo không nổi, bỏ bớt lớp cắm hoa
Hủy cho tôi lớp buổi tối, giữ lại lớp cuối tuần thôi
Đường vào lớp sạt lở, tôi không đi học được, xin thôi
Xa quá em đi không nổi, chị cho em nghỉ luôn lớp ở Bình Gia
Mùa hồi bận bù đầu, chị đành bỏ lớp học vậy
Đến vụ cấy rồi, nhà neo người nên em xin dừng học
Tôi sắp xuống Hải Dương làm công ty nên bỏ lớp thú y
Cháu nó thi đỗ rồi, không cần chỗ ở lớp nghề nữa
Em bầu bốn tháng nghén quá, cho em khỏi học lớp nấu ăn
Ông nhà tôi không cho đi, thôi hội gạch tên tôi
Chị học hai hôm thấy khó quá, cho chị thôi
Học phí cao quá em không theo đâu, hủy nhé
Bác yếu chân không lên được tầng hai, cho bác nghỉ học
Bỏ tên hai mẹ con tôi ở khóa móc len
Chồng em đi làm xa đột xuất, suất học lái máy của anh ấy xin hủy
Suất của em nhường lại cho chị Bền cùng thôn nhé
Em không đi được nhưng cho em chồng em đi thay có được không, còn tên em thì bỏ ra
Chỗ em giữ ở lớp trồng quýt, hội cho người khác đi
Tôi không có nhu cầu học nữa
Học làm gì nữa đâu, hủy giúp chị
Lỡ bấm nhầm vào đăng ký học, xóa hộ em
Vừa nãy em lỡ tay đăng ký lớp thêu, bỏ nhé chị
Em chưa muốn học đợt này, rút ra để đợt sau
Dời em sang đợt sau đi, đợt này em xin nghỉ
Xin vắng buổi chiều thứ năm lớp nuôi ong
Tôi nghỉ buổi tập huấn sáng mai, báo giúp thầy một tiếng
Chủ nhật nhà có đám cưới, em không dự được lớp, đừng tính em
Con sốt cả đêm, mai em nghỉ học hẳn chứ không theo nữa
Cho em hủy việc đăng ký tham gia tập huấn trồng dược liệu
Muốn không học nữa thì phải báo ai hả em
Làm sao để hủy lớp đã đăng ký
Bỏ ngang giữa chừng có bị phạt không, em muốn thôi học
Hủy đăng ký rồi sau có xin lại được không, giờ cứ hủy cho chị
Em xin hoàn lại chỗ học và cảm ơn hội
Rút tên mẹ em, bà mới mổ mắt
Xóa giúp chị cái đăng ký lớp pha chế, còn nhắc nợ thì vẫn để
Chỉ bỏ lớp thôi nhé, tài khoản của em vẫn giữ nguyên
Tôi không cần xóa tài khoản, chỉ rút khỏi lớp làm bánh
Vẫn nhắc đóng lãi cho em, còn lớp học thì em nghỉ
Từ lớp học em xin ra, chứ tin của hội em vẫn nhận
Hủy lớp cũ để tôi khỏi vướng
Mế ốm rồi, lớp học chữ mế xin thôi noọng à
Pả không đi học được nữa đâu, bỏ tên pả ra
Bận việc bản lai lai, chị nghỉ lớp tập huấn nhé
Tôi chịu thôi, không theo kịp lớp kế toán đâu
Thôi khỏi giữ chỗ lớp trang điểm cho em
Đừng xếp tôi vào lớp nào nữa, tôi không đi học
Không còn muốn tham gia khóa livestream
Cả nhóm năm chị em thôn tôi xin rút khỏi lớp đan quẩy tấu
Lớp dạy may chuyển lên thành phố thì em chịu, cho em hủy
Ngày học trùng ngày giao dịch ngân hàng, chị xin bỏ buổi ấy
Lớp hoãn mãi không mở, em không chờ nữa, rút tên em
huy giup chi lop lam mut
toi xin rut khoi lop nuoi ran
em khong theo lop tin hoc nua dau
cho toi nghi khoa lam banh my
chi ban viec nha khong di tap huan duoc
xoa dang ky hoc nau pho cho em
em dang ky nham lop roi bo ho em
thoi khong hoc dan lat nua
con om khong di hoc duoc cho em rut ten
bo ten me toi trong lop hoc chu
em khong the tham gia lop toi nay
nhuong cho cua toi cho nguoi sau
xin hoan khong hoc dot nay nua
khong hoc nua thi huy o dau
gach ten em di chi oi, em di lam xa roi
lop nuoi bo toi khong di nua dau nhe
cho chau nha toi thoi hoc nghe han
em co bau xin khong tham gia khoa nay
toi rut lui lop trong keo
huy het cac lop em da dang ky
bo buoi hoc chieu nay cua em nhe
chong toi khong hoc lai may nua, xoa di
khong ranh, huy cho hoc lop lam toc cua chi
ba cu nha em om nang nen em thoi hoc
em xin dung lop pha che giua chung
bo mot lop thoi, lop may con lop nau an em van hoc
toi khong dang ky lop nay ma sao co ten, bo ra
khong du suc theo lop cua hoi, cho toi nghi
lop vo thi em khong hoc, huy nhe
dot nay mua na, cho nha toi xin thoi tap huan
hủy slot lớp làm nail của e nha
e bận đột xuất, cancel lớp t7 jup e
mk k theo lớp này nx đâu ad
xóa tên c khỏi ds lớp gà đi e
e lỡ đk nhầm lớp, bỏ hộ vs ạ
con e ốm nên k hc dc, hủy vs
cho mk out lớp kế toán nha
bỏ đki lớp may giùm e vs, đg bầu
mẹ e k đi hc chữ nx, xóa tên đi ạ
t hủy lớp bán hàng nhé, k có tg
hôm đó e k đến hc dc, bỏ suất e nha
rút khỏi khóa hc dc k ad, e bận quá r
k tham gia tập huấn nx ạ
ko hc nx đâu, hủy hết các lớp c đk
e nhường chỗ cho bn khác, e k hc
cho em dút tên khỏi nớp chồng quế
tôi không hoc lửa, xoá tên hộ tôi
xin ngĩ lớp lấu cỗ vì bận chông cháu
huỹ đăng kí nớp may ráp
chị ko đi tâp huân đươc, bỏ chi ra
em sin thôi học nớp xửa xe
bõ lớp nuôi ông cho tôi
con em ốm xin ngỉ buỗi học mai
rút tem em trong lớp trang diểm
không teo lớp dược nữa, huy dùm
nhà bận giỗ cho tôi vắng nớp tập huấn
hũy xuất học nàm bánh
ruts teen tooi khoir lowps
huyr ddawng kys lowps gaf
em baanj khoong ddi hocj dduwowcj
xin thooi hocj lowps may
bor lowps nuooi ong cho chij
xoas teen em trong lowps
huyr buooir hocj mai cuar tooi
khoong theo lowps nuwax
Chị đăng ký lớp nấu cỗ từ trước tết. Nay con dâu sinh sớm, chị phải xuống Thái Nguyên chăm nó cả tháng. Thôi em để chỗ đó cho người khác học nhé.
Hôm họp chi hội ai cũng ghi tên nên em ghi theo cho vui. Về nhà nghĩ lại mình không nuôi con gì, học xong cũng bỏ đấy. Chị bỏ tên em ra kẻo phí một suất ạ.
Tôi học được ba buổi rồi. Đường xa mà xe máy hỏng, chồng lại không chở. Cho tôi xin nghỉ từ buổi thứ tư, mong thầy cô thông cảm.
Em chào chị, em vừa nhận được việc ở công ty may dưới Đồng Bành, mai đi làm luôn. Lớp cắt may của hội em không học được nữa rồi. Em cảm ơn hội đã nhận em.
Nhà bác mới có việc buồn, ông lão mất hôm mùng ba. Bác chẳng còn bụng dạ nào đi học nữa. Cháu báo giúp là bác xin thôi lớp thuốc nam.
toi dang ky cho con trai hoc nghe han nhung no tron di Bac Ninh lam roi. goi khong ve. thoi hoi xoa ten no di de nguoi khac hoc
Lúc đăng ký em tưởng học ở nhà văn hóa thôn. Giờ hỏi ra mới biết phải lên tận thành phố ở lại năm hôm. Con em còn bú nên em đành chịu, chị hủy giúp.
Đợt này vườn na nhà em phải tỉa cành gấp, làm từ sáng đến tối mịt. Em tham nên ghi hẳn hai khóa. Em bỏ khóa tin học, khóa còn lại em vẫn đi ạ.
e đk lớp trang điểm mà hôm nay bs bảo phải nằm giữ thai. chắc k đi đâu dc mấy tháng. ad xóa e khỏi lớp nha, e tiếc lắm
Chị nói thật em đừng giận, chị ghi tên vì nể chị Hạnh thôi. Chứ tuổi này chữ nghĩa nó không vào đầu. Em gạch tên chị đi nhé.
Mấy hôm rét quá trâu ốm, tôi phải ở nhà đốt lửa canh nó. Buổi tập huấn thứ tư này tôi không ra được. Báo hội để khỏi chờ phần cơm.
Thôi học nhé
Xin nghỉ học
Chị rút lớp
Rút tên em
Hủy suất học
Xóa tên lớp
Không học đâu
Nghỉ lớp may
huy lop hoc
thoi hoc lop
bo hoc nhe
rut khoi lop
xin vắng buổi
hủy đk lớp
dừng học
trả suất học
hủy lớp
bỏ lớp
thôi học
nghỉ học
rút tên
hủy đăng ký học
hủy lớp học giúp tôi
Cho em rút chân khỏi lớp
Em không kham nổi lớp này, cho thôi
Chị không đi được lớp đâu, cho người khác đi thay
Tôi xin lui lại không học đợt này
Em nghỉ luôn không học nữa
Hôm nay em không đến lớp được
Mai em xin vắng
Cho em nghỉ buổi ngày mai
Con gái tôi bỏ học nghề rồi, xóa tên nó đi
Mẹ em yếu rồi không đi xóa mù chữ nữa
Lớp xa quá em không theo
Xóa suất của tôi đi
Tôi ghi tên hộ nhưng nó không học, hủy đi
Tôi không có thời gian học, bỏ giúp
Em đăng ký hai lớp, hủy cho em một lớp
Tôi đổi ý không muốn học may
Lớp tin học em thấy không hợp, cho em ra
Rút đơn học nghề
Không học nghề nữa
Em muốn ngừng học
Đừng ghi tên tôi vào lớp nữa
Bỏ tên em trong danh sách tập huấn
Chị lỡ hứa nhưng không đi tập huấn được
hủy buổi hc mai
e xin vắng buổi này
bo lop giup chi
nghi hoc luon
k đi tập huấn đc
huy suat hoc cua me em
thoi ko hoc nua dau
xoa e khoi lop tin hoc
em khong theo kip xin thoi
rut dang ky giup
`;
