/** More training phrases: my own classes, my place on the list, my sessions, my certificate. */
export const moreTrainingMine = `
Em đã có tên ở lớp thú y chưa chị
Chị xin học làm bánh từ hôm rằm, hội duyệt cho chị chưa
Tra giúp cô xem cô ghi những lớp gì rồi
Lớp ong nhà em đi hôm nào thì nhập học
Sáng thứ hai tôi phải có mặt ở đâu để học
Thầy đổi phòng rồi phải không, giờ em đến học chỗ nào
Tôi học ca sáng hay ca chiều ấy nhỉ
Em xem hộ chị buổi kế tiếp rơi vào ngày mấy
Cái lớp mà em ghi ở nhà văn hóa ấy, mấy giờ vào học
Con dâu tôi ghi học tin học, nó được gọi chưa
Mẹ em đăng ký xóa mù, bao giờ mẹ em đi học được
Chồng em học lái máy cày ở lớp nào, mấy ngày nữa học
Khóa em theo kéo dài đến bao giờ mới xong
Học đến nay tôi còn thiếu mấy buổi
Hôm qua em nghỉ một buổi, có bị gạch tên không
Vắng quá số buổi thì em còn được cấp giấy không
Giấy chứng nhận lớp chăn nuôi của tôi in xong chưa
Đi đâu lấy bằng nghề may của em hả chị
Tiền ăn đi học của em bao giờ phát
Chị học xong từ tháng chín mà chưa thấy tiền hỗ trợ đi lại
Lớp tôi có bị dời vì mưa bão không
Nghe nói lớp làm đậu của em hoãn, có đúng không
Thầy ốm thì mai lớp em còn học không
Tôi phải đem giấy tờ gì khi đến nhập học
Buổi đầu tiên em mang theo kéo với thước không chị
Tôi ở danh sách chính hay danh sách chờ
Em đang xếp hàng thứ mấy của lớp pha chế
Chỗ của tôi ở lớp nuôi cá đã giữ được chưa
Hội nhận được đăng ký của em chưa vậy
Sao tôi chưa thấy ai báo đi học
Ghi danh tuần trước mà im ắng quá, em có được học không
Em có đăng ký nhầm hai lớp trùng giờ không, xem giúp
Trong mấy lớp hội mở, tôi có mặt ở lớp nào
Chị không rõ mình đã đăng ký hay chưa, em kiểm tra cho chị
Em bỏ lớp làm nến rồi, còn tên ở lớp nào khác nữa không
Hội hủy tên em ở lớp may chưa, hay em vẫn phải đi
Tôi rút tên rồi sao vẫn thấy trong danh sách học viên
Lớp của mình do cô nào dạy đấy hội
Xem giùm tôi số điện thoại thầy lớp trồng nấm tôi đang học
Từ nhà em ở Hội Hoan đến chỗ lớp em học bao xa
Học viên thôn tôi đi cùng lớp với tôi có những ai
Đợt tập huấn na mà nhà tôi ghi thì tập trung lúc mấy giờ
Thứ bảy này tôi rảnh hay phải đi lớp
Tuần sau lớp em nghỉ hay vẫn học bình thường
Rằm này có trùng buổi học của tôi không
Em muốn xem lại những khóa mình từng học
Năm ngoái em có học lớp gì của hội không, xem lại giúp
Hai chị em tôi có chung một lớp không
Cháu tôi được xếp vào lớp sáng hay lớp tối
Pả học chữ ở đâu, hôm nào, noọng nhắc lại pả nghe
Mế quên mất ngày đi học rồi con ơi
Buổi sau noọng học mấy giờ chị nhỉ
Đăng ký xong rồi thì bao lâu sau em được đi học
Em xác nhận lại giúp chị là chị có lớp ngày 12 không
Cho em biết trạng thái đăng ký lớp tương ớt của em
Lịch của riêng tôi trong tháng chạp thế nào
Tôi tham gia lớp làm giò, học đến buổi thứ mấy rồi
Đường vào lớp của em đi lối nào, có biển không
Lớp em học có phải nộp ảnh thẻ không
Phiếu điểm danh ghi tôi đi đủ buổi chưa
Em thi cuối khóa nấu ăn hôm nào vậy
Bao giờ bế giảng lớp đan cót của bọn em
Kết quả học nghề của con trai tôi ra sao rồi
cho em hoi em co trong lop nuoi de khong
lop lam toc toi ghi ten hom nao bat dau
toi dang hoc buoi thu may roi
xem giup em mai hoc hay nghi
chi dang ky duoc chua em
em ghi lop nao ay nhi quen mat roi
may gio chieu nay em phai den lop
dia chi cho em hoc nau an la o dau
danh sach lop trong che co ten chong em chua
lop cua chi bao gio be giang
toi con may buoi nua la hoc xong
sao em dang ky roi ma khong ai goi
bang sua may cua con trai toi co chua
em hoc thu may trong tuan
lop toi theo do ai day vay
hom nay lop em co hoc khong troi mua to
tap huan ma toi dang ky lui sang ngay nao
me chong em hoc lop chu o nha ai
hoi xep cho em vao lop nao roi
nhac lai cho toi gio vao hoc lop lam huong
cho hoc cua con gai toi duoc giu chua
di hoc buoi dau em can mang gi
lich tuan toi cua em co buoi nao
em vang hom qua co phai hoc bu khong
da bo lop kia chua hay van con ten em
tien ho tro hoc nghe cua toi da co chua
khoa em hoc keo dai may ngay nua
em co phai thi khong va thi hom nao
lop ong cua nha em doi sang xa nao hoc roi
xem ho toi co dang ky trung lop khong
e đki lớp j r ad, e quên mất
tuần này mk hc hôm nào v
lớp may của e bh hc z
e dc duyệt vào lớp chưa ạ
tên e có trong ds hc viên chưa ad
hôm nay e có phải đi hc k
chỗ hc của c ở đâu v e
cc lớp nấu ăn của e có chưa ạ
e ghi tên 2 tuần r mà k ai ib j hết
lớp mk còn mấy buổi nx là xong
kt jup e xem đk thành công chưa
mẹ e hc chữ ở nhà vh nào v ạ
lịch hc t12 của e ntn ad
e hc thứ mấy vs mấy h z
mai lớp gà của e có nghỉ k
nịch học lớp may của tôi hôm lào
em có tên chong lớp luôi dê chưa
lớp cũa tôi học ỡ nhà văn hoá lào
tôi đăng kí dồi xao chưa thấy gọi
mai tôi phãi đi học lúc mấy dờ
lớp nấu ăn em ghi đã khai dãng chưa
chứng trỉ học nghề của em bao giờ nấy được
kiễm tra hộ chị có ten lớp ong ko
buỗi học sắp tới của chị bửa nào
tôi được nhận vào nớp chưa hả lọng
khoá của em dạy đến hôm lào thì hết
nớp tôi đăng ký có bị hoản không
em hocj lowps naof roofi nhir
lowps may cuar em bao giowf hocj
teen tooi cos trong danh sachs chuwa
mai tooi hocj lucs maays giowf
kieerm tra ddawng kys cuar em
chij queen lichj hocj roofi
chuwngs chir cuar tooi cos chuwa
em phair ddeens ddaau ddeer hocj
Tháng trước có cô cán bộ xuống thôn ghi tên học nghề, chị cũng ghi. Chị chỉ nhớ là ghi chứ không nhớ nghề gì. Em mở ra xem chị đang ở lớp nào.
Em đi làm nương về thì thấy cuộc gọi nhỡ, số lạ. Không biết có phải hội gọi báo đi học không. Lớp làm bánh của em đã có ngày chưa ạ?
Tôi đến nhà văn hóa từ bảy giờ mà cửa khóa, chẳng thấy ai. Hay là lớp chuyển chỗ rồi. Em xem buổi hôm nay tôi phải học ở đâu?
Con bé nhà em học nghề may theo diện hộ cận nghèo, bế giảng hơn tháng rồi. Công ty đòi chứng chỉ mới nhận vào làm. Bao giờ hội trả giấy cho cháu hả chị?
Cô nhờ cháu Nhung ghi tên giúp lớp thuốc nam. Mà con bé đi học nội trú, không hỏi được. Cháu tìm xem có tên cô trong đấy chưa.
em dang ky ca lop tin hoc ca lop ban hang. gio so hai lop trung ngay nhau. ad xem giup em lich tung lop hoc hom nao
Hôm nọ em nhắn xin rút khỏi lớp nuôi gà nhưng không thấy trả lời. Sáng nay chị tổ trưởng lại bảo có tên em. Em kiểm tra xem em còn trong lớp không nhé.
Tôi ở mãi cuối bản, mỗi lần đi học phải nhờ người chở. Biết trước ngày giờ thì tôi mới hẹn xe được. Lớp chăn nuôi tôi ghi tên học những hôm nào?
Nhà có giỗ đúng mùng mười. Em sợ trùng vào hôm học làm giò. Lịch lớp em từ mùng tám đến rằm thế nào ạ?
bữa trước e đk lớp makeup qua bot này nè. xong e lỡ xóa tin nhắn mất tiêu. giờ e k nhớ ngày hc, ad coi lại jup e
Chị học lớp trồng nấm được năm buổi rồi, thấy thầy bảo đủ tám buổi mới cho giấy. Chị vắng một hôm vì đi viện. Thế chị còn phải học bao nhiêu buổi nữa?
Lớp nhà em sao
Tôi học gì
Học ở đâu thế
Có tên chưa
Mai học không
Lịch em sao rồi
Buổi tới hôm nào
Đăng ký được chưa
lop em dau
hoc hom nao
mai nghi hay hoc
hoc phong nao day
bằng em đâu
lịch riêng em
còn mấy buổi
khóa của chị
lớp của tôi
lịch học
lịch của tôi
lịch học của em
tôi học lớp nào
buổi học tới
Lớp em đang theo tuần này học mấy buổi
Bao giờ đến buổi học của tôi
Em được gọi đi học chưa
Đơn học nghề của em được duyệt chưa
Sao chưa thấy lớp tôi học
Lớp tôi đăng ký bị hủy à
Lớp em có đủ người mở chưa
Tôi đăng ký mấy lớp tất cả
Em có bị trùng lịch học không
Tôi học ở phòng nào
Đường đến chỗ học của tôi đi thế nào
Lớp của con gái tôi học đến hôm nào thì xong
Em học đến buổi thứ mấy rồi
Bao giờ lớp tôi bế giảng
Tôi học xong rồi bao giờ lấy bằng
Giấy chứng nhận của em có chưa
Tiền hỗ trợ đi học của em bao giờ có
Hôm nay lớp có nghỉ không
Mưa to thế này lớp mai có học không
Lớp em thầy nào dạy
Em cần chuẩn bị gì cho buổi học đầu
Nhắc lại giúp tôi giờ học
Cho em xin lại lịch lớp
Tôi có trong danh sách đi tập huấn không
Họ đã nhận tên tôi vào lớp chưa
Xem đăng ký học của tôi
Lớp của em hôm nào bắt đầu nhỉ
Chị quên giờ học mất rồi
Em vào học lớp thú y được rồi đúng không
Danh sách lớp đan lát có tên chị chưa
lop e bh hoc v
cho xem lich lop cua toi
toi duoc hoc chua
e hc ở đâu ạ
mai hc mấy h ad
lop minh con may buoi
ten e co trong ds lop k
dang ky cua toi the nao roi
lop me em hoc hom nao
lịch của mk tuần này
`;
