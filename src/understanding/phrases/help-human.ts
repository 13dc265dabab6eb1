/** Training phrases: talk to, be called by, or get the number of a cadre. */
export const helpHuman = `
Cho tôi gặp cán bộ
Tôi muốn nói chuyện với người thật
Gọi lại cho tôi
Cho xin số điện thoại cán bộ hội
Em muốn gặp chị chủ tịch hội
Cho tôi nói chuyện với nhân viên
Chuyển cho người khác đi
Gặp tư vấn viên
Nhờ cán bộ gọi cho chị
Số điện thoại của tổ trưởng
Xin số chị chi hội trưởng
Tôi không muốn nói với máy
Bot không hiểu, cho gặp người
Cần người hỗ trợ trực tiếp
Gọi điện cho tôi được không
Nói chuyện với máy khó quá, cho gặp người thật
Liên hệ với hội bằng cách nào
Số điện thoại hội phụ nữ xã
Đường dây nóng của hội
Kết nối tôi với cán bộ tín dụng
Ai phụ trách vay vốn ở xã tôi, cho tôi gặp
Cho tôi số của ngân hàng chính sách
Tôi cần gặp người phụ trách lớp học
Có ai ở đó không
Có người trực không em
Em muốn được tư vấn trực tiếp
Nhờ chị cán bộ nhắn lại cho em
Bảo chị Hương gọi cho tôi
Tôi muốn khiếu nại
Tôi muốn phản ánh tổ trưởng
Muốn góp ý với hội
Chị có việc riêng muốn nói với cán bộ
Cho chị xin số chị Lan hội phụ nữ
Trụ sở hội ở đâu để tôi đến gặp
Mấy giờ cán bộ làm việc để tôi gọi
Em cần người giúp gấp
Chồng đánh em, em muốn gặp người của hội
Cho tôi liên lạc với chị phụ trách vốn
Tôi cần trao đổi với lãnh đạo hội
Cho gặp quản lý
Cho gặp ai đó trả lời tôi
Nối máy cho tôi
cho gap can bo
toi muon gap nguoi that
goi lai cho toi
xin so dien thoai can bo
cho e gap nv
cho xin sdt hoi phu nu xa
k noi chuyen vs bot dau, cho gap ng that
gặp cb đc k ạ
can nguoi tu van
so dien thoai chi chi hoi truong
nho can bo goi giup
lien he voi hoi kieu gi
ad cho e xin số cb
cho gap nguoi phu trach
muốn nói truyện với cán bộ
cho tôi găp can bộ hôi
tôi muốn gặp người thât
cho tooi gawpj cans booj
goij laij cho tooi
xin soos ddieenj thoaij cans booj
Em nhắn mấy lần mà máy toàn trả lời không đúng ý em, chị cho em gặp cán bộ nào để em hỏi trực tiếp với
Chuyện nhà tôi hơi khó nói, nhắn tin không tiện. Cho tôi xin số điện thoại chị nào ở hội để tôi gọi hỏi
Bác già rồi bấm máy không quen, cháu bảo cán bộ hội gọi cho bác nhé
`;
