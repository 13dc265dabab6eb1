/** Training phrases: put me, or someone, on a class. */
export const trainingSignup = `
Cho tôi đăng ký lớp nuôi gà
Em muốn đăng ký học may
Đăng ký lớp trồng nấm
Đăng ký học nghề
Cho em tham gia lớp nấu ăn
Ghi tên tôi vào lớp làm bánh
Tôi muốn học lớp nuôi ong
Em muốn học cắt tóc
Cho chị một chỗ lớp pha chế
Đăng ký cho con gái tôi học lớp tin học
Đăng ký giúp mẹ em lớp xóa mù chữ
Em đăng ký học lớp khai giảng ngày 5
Cho tôi đi học với
Tôi muốn đi học lớp này
Thêm tên em vào danh sách lớp
Xin một suất học lớp thú y
Em muốn theo lớp dệt thổ cẩm
Đăng ký tham gia tập huấn
Tôi xin học lớp chăn nuôi
Nhận em vào lớp nuôi lợn nhé
Giữ chỗ cho tôi lớp trồng na
Cho hai chị em tôi học lớp làm hương
Tôi và chị hàng xóm muốn học lớp nấu cỗ
Cho em ghi danh lớp trang điểm
Em muốn tham gia khóa livestream
Em muốn học bán hàng online
Lớp kế toán cho tôi một suất
Chị đăng ký lớp làm tóc nhé
Đăng ký lớp số 2
Đăng ký lớp đó cho tôi
Tôi đăng ký lớp ở Hữu Lũng
Cho em vào lớp học tháng sau
Đăng ký học lớp tháng 12
Muốn học nghề làm nail thì đăng ký thế nào
Đăng ký học ở đâu
Làm sao để đăng ký lớp nuôi cá
Cho tôi xếp hàng chờ lớp may
Nếu có lớp làm bún thì cho tôi học
Cho cháu nhà tôi học lớp sửa xe
Tôi muốn học lái máy cày
Chồng em học lớp trồng rừng được không, cho chồng em đăng ký
Cho em học với, lớp trồng rau hữu cơ
Điền tên em vào lớp
Đưa tên chị vào danh sách đi tập huấn
Em nhận một suất nhé
Ghi danh cho tôi
Tên tôi là Hương, cho tôi đăng ký lớp đan lát
dang ky lop nuoi ga
cho e dk lop may
e muon hoc lop nau an
dk hoc lop trong nam nhe
toi muon dang ky hoc nghe
ghi ten em vao lop pha che
đk cho mk lớp làm bánh
đki lớp tin học
cho toi hoc lop nuoi ong voi
dky giup e lop cat toc
xin hoc lop thu y
e đk 1 suất nha
cho e tham gia lop tap huan tuan sau
muon hoc lop det tho cam
đăng kí nớp nuôi nợn
đăng kí học lớp lấu ăn
cho em đang ki lơp cắt may
ddawng kys lowps nuooi gaf
cho em hocj lowps may
em muoons ddawng kys hocj
Em chào chị, em ở nhà trông con nhỏ, chiều rảnh. Em thấy chị Lan bảo sắp có lớp làm bánh nên muốn xin một chỗ, chị ghi tên em nhé
Tôi 50 tuổi rồi nhưng vẫn muốn học cách nuôi ong lấy mật. Cho tôi đăng ký lớp nuôi ong sắp tới nhé, con tôi nó chở đi
Nhà có vườn na mà chăm chưa đúng cách nên quả nhỏ. Lớp kỹ thuật trồng na tới đây cho chị xin một suất
`;
