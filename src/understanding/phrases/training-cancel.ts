/** Training phrases: take me off a class. */
export const trainingCancel = `
Hủy đăng ký lớp nuôi gà
Tôi không học nữa
Em xin nghỉ lớp may
Cho em rút khỏi lớp
Xóa tên tôi khỏi danh sách lớp
Hủy lớp giúp em
Em bận không đi học được, hủy giúp em
Thôi không học lớp nấu ăn nữa
Bỏ đăng ký học giúp chị
Tôi muốn hủy suất học
Em không tham gia lớp trồng nấm được nữa
Xin rút tên lớp làm tóc
Tôi ốm không đi học được, cho tôi nghỉ
Cho tôi nghỉ lớp tin học
Hủy chỗ của em ở lớp pha chế
Con ốm nên em xin thôi học
Nhường suất học của em cho người khác
Em không đi lớp ngày mai được
Gạch tên em khỏi lớp
Hủy đăng ký học của con gái tôi
Tôi đổi ý, không học lớp đó
Không theo được lớp nữa, cho em rút
Em lỡ đăng ký nhầm lớp, hủy giúp em
Đăng ký nhầm, bỏ lớp đó đi
Hủy lớp tuần sau
Em xin nghỉ học hẳn
Nhà có việc, tôi bỏ lớp
Bỏ lớp nuôi ong
Thôi học
Chị không học được nữa đâu, nhà neo người
Cho tôi dừng học lớp dệt
Tôi muốn rút đăng ký tập huấn
Hủy tham gia khóa học
Trả lại suất học lớp làm bánh
Rút lui khỏi lớp
Em đi làm xa nên xin hủy lớp đan lát
Tôi không đi tập huấn nữa
Không đi học nữa, hủy cho tôi
huy lop giup em
em k hoc nua
huy dang ky lop may
xin nghi lop nuoi ga
bo lop nau an di em
rut ten em ra khoi lop
toi khong di hoc duoc nua
hủy lớp jup e
k học lớp đó nx
e bận k đi hc đc, hủy hộ e
bo dang ki lop hoc
cho toi thoi hoc
xoa ten toi trong lop trong nam
hủy đk lớp giùm mk
không học nớp này nữa
huy lơp hoc cho tôi
xin nghỉ nớp nuôi nợn
huyr lowps giups em
em khoong hocj nuwax
xin nghir lowps may
Chị đăng ký lớp làm bánh tháng này rồi nhưng mẹ chồng ốm phải đi viện chăm, chắc không theo được. Em bỏ tên chị ra giúp chị nhé
Em có đăng ký lớp nuôi ong nhưng giờ em có bầu, đi lại xa không tiện, chị cho em xin rút khỏi lớp ạ
Tôi ghi tên học may mà nay con gọi xuống Hà Nội trông cháu, nên thôi tôi không học được nữa, em hủy giúp
`;
