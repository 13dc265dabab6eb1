/** Training phrases: remind or notify me. */
export const remindersOn = `
Nhắc tôi trả nợ
Bật nhắc nợ
Nhắc em ngày đóng lãi
Đến hạn thì nhắc tôi nhé
Nhắc tôi đi học
Báo cho em khi có lớp mới
Có lớp mới thì nhắn em
Bật thông báo
Cho tôi nhận thông báo
Đăng ký nhắc nợ
Tôi muốn được nhắc trước khi đến hạn
Nhớ nhắc chị ngày trả lãi
Nhắn tin nhắc tôi lịch học
Bật nhắc lịch học
Nhắc giúp em kỳ trả nợ tới
Em hay quên, đến ngày nhắc em với
Khi nào có vốn mới thì báo tôi
Nhắc tôi mang giấy tờ đi giao dịch
Cho em đăng ký nhận tin nhắn
Gửi thông báo cho tôi
Bật lại nhắc nhở
Nhắc tôi ngày mai đi học
Hẹn nhắc tôi
Nhắc chị trước ngày giao dịch
Có gì mới thì báo cho tôi
Thông báo cho em khi có chương trình mới
Nhắc tôi ngày 15 hàng tháng
Mỗi tháng nhắc tôi một lần
Nhắc hộ tôi ngày trả gốc
Có tin gì của hội thì gửi cho chị
Tôi muốn nhận tin của hội
Nhận
Cho tôi nhận lại tin nhắn nhắc nợ
Đến phiên giao dịch thì nhắn tôi biết
Lập nhắc nhở trả lãi cho em
Cài nhắc nợ giúp tôi
Kích hoạt nhắc lịch
Tạo nhắc nhở
Nhắc em nộp tiền tiết kiệm
Báo trước cho em hạn trả nợ
nhac toi tra no
nhac em dong lai nhe
bat nhac no
bat thong bao
den han thi nhan toi
co lop moi bao em voi
nhắc e đóng lãi vs
bật tb jup e
nhac lich hoc cho toi
e hay quen nho nhac e nha
dang ky nhac no
cho toi nhan thong bao lop hoc
khi nao co von moi nhan cho toi
nhac minh ngay giao dich
nhắc tôi chả nợ
nhăc em đong lai
nhắc tôi lộp nãi
nhawcs em ddongs laix
baatj nhawcs nowj
nhowws nhawcs tooi
Chị già rồi hay quên, tháng nào đến ngày nộp lãi em nhắn cho chị một câu nhé
Em đi làm công ty suốt ngày không nhớ ngày tháng, lần trước quên đóng bị tổ trưởng mắng. Từ nay gần đến hạn chị nhắc em với ạ
Nhà tôi xa không mấy khi ra xã, có lớp học hay có vốn gì thì hội nhắn tin cho tôi biết với
`;
