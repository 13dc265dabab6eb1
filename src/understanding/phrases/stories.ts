/** What members tell around a request: openings, life stories, closings. They decide nothing by themselves. */

export const OPENINGS = `
Em chào chị ạ.
Chào em.
Em chào hội.
Chào cán bộ hội.
Chị chào em nhé.
Em ơi cho chị hỏi tí.
Dạ em chào các chị ạ.
Hội ơi cho em hỏi với.
Tôi xin hỏi cán bộ một việc.
Cho tôi hỏi chút.
Em ơi,
Chị ơi,
Chào ad,
Alo em ơi,
Xin lỗi làm phiền em chút.
Hôm nay chị mới có thời gian nhắn.
Em là Hoa ở thôn Nà Lìa.
Tôi tên Nga, ở Văn Quan.
Chị là Liên, tổ 2 thôn Bản Quyền.
Bác hỏi cháu cái này.
Kính chào hội phụ nữ.
`;

export const STORIES = `
Nhà em có bốn người, hai vợ chồng với hai đứa nhỏ.
Vợ chồng em lấy nhau được năm năm, làm ruộng là chính.
Chồng tôi đi làm xa, ở nhà chỉ có mấy mẹ con.
Năm nay mưa nhiều, ngô lúa hỏng gần hết.
Nhà chị ở bản xa, đi lại khó khăn.
Chị năm nay 52 tuổi, sức khỏe cũng yếu.
Em học hết lớp 9 rồi ở nhà lấy chồng.
Tôi ít chữ nên nhắn có gì sai mong thông cảm.
Hôm họp chi hội em bận việc nên không đi được.
Con lớn nhà em đang học cấp 3, con bé học lớp 2.
Bố mẹ chồng già yếu, nhà neo người.
Trước em làm công nhân dưới Bắc Ninh, nay về quê.
Mấy năm nay nhà tôi trồng hồi mà giá xuống thấp.
Nhà có mảnh đất đồi bỏ không đã lâu.
Nghe chị tổ trưởng nói hội có giúp được.
Chị hàng xóm bảo em nhắn vào đây hỏi.
Em mới biết đến trợ lý này hôm qua.
Đợt trước em có hỏi rồi mà quên mất.
Chị không rành điện thoại lắm, nhờ con nhắn hộ.
Nhà em vừa tách hộ ra ở riêng, chưa có gì.
Từ tết đến giờ em chưa làm được gì ra tiền.
Chồng em hay ốm đau, một mình em lo hết.
Tôi góa chồng, nuôi ba đứa con ăn học.
Nhà cũng tạm đủ ăn chứ không dư dả gì.
Hai vợ chồng bàn nhau mãi rồi mới quyết.
Tháng trước nhà em có việc hiếu nên lỡ nhiều thứ.
Chị làm nương cả ngày tối mới cầm điện thoại.
Em ở nhà trông con nhỏ, chiều mới rảnh.
Ở thôn em nhiều chị em cũng như vậy.
Nhà em là người Nùng, ở đây từ đời ông bà.
Nhà tôi ở cuối bản, sóng điện thoại chập chờn.
Con trâu nhà tôi mới bán tháng trước.
Chị em trong tổ rủ nhau mà em chưa rõ.
Em đang định làm lại kinh tế sau đợt bão.
Hồi trước cán bộ có hướng dẫn mà tôi không nhớ.
Mẹ em năm nay gần bảy mươi rồi.
Vườn nhà em rộng chừng ba sào.
Nhà em nuôi mấy con lợn với ít gà thả vườn.
Chồng chị làm thợ xây, bữa có việc bữa không.
Em cũng hơi ngại nhưng vẫn muốn hỏi cho rõ.
Hôm qua em lên xã mà không gặp ai.
Giờ em đang phân vân quá.
`;

export const CLOSINGS = `
Em cảm ơn ạ.
Cảm ơn em nhiều.
Mong hội giúp em.
Chị trả lời sớm cho em nhé.
Nhờ cả vào hội.
Em trông tin các chị.
Có gì em báo chị biết với.
Chị chờ em trả lời nhé.
Em xin cảm ơn trước ạ.
Mong em thông cảm.
`;

/** Whole stories that ask for nothing the assistant does. */
export const OUTSIDE_ENDS = `
Buồn quá không biết nói với ai.
Không biết bao giờ trời mới nắng để phơi thóc.
Em có biết ai mua chó không.
Chồng chị cứ rượu chè suốt, chị phải làm thế nào.
Con chị sốt mấy hôm không khỏi, cho uống gì bây giờ.
Em xem giúp chị tuổi này có hợp làm nhà không.
Hôm nay xổ số về con gì em nhỉ.
Giá hồi bây giờ được bao nhiêu một cân em.
Kể chuyện cho vui thôi chứ không có gì.
Em ăn cơm chưa, đang làm gì đấy.
Tối nay đội mình đá mấy giờ em.
Đau lưng thế này thì khám ở đâu tốt.
Chán cảnh mẹ chồng nàng dâu lắm em ạ.
Lấy chồng xa khổ thế đấy em.
`;
