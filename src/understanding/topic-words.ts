/** Trades, crops, animals, classes and purposes that members of Lạng Sơn talk about, in their shortest form. */

/** Understood wherever they stand; a line is a kind and its words. */
export const CLEAR_TOPICS = `
crop: bí xanh, bí đỏ, su su, mướp, dưa lưới, đậu cô ve, đỗ xanh, đỗ tương, đỗ đen, hồi tươi, hồi khô, cây hồi, hoa hồi, rừng hồi, bạch đàn, thạch đen, ba kích, sa nhân, cà gai leo, chè hoa vàng, hồng không hạt, hồng bảo lâm, hồng vành khuyên, quýt vàng, quýt bắc sơn, cây quýt, đào mẫu sơn, chanh leo, chanh rừng, dưa hấu, dưa chuột, cà chua, cà phê, khoai tây, khoai lang, khoai môn, khoai sọ, su hào, bắp cải, cải thảo, rau bò khai, rau ngót, rau sạch, rau hữu cơ, rau an toàn, rau màu, rau xanh, rau cải, rau muống, rau thủy canh, ớt chỉ thiên, măng bát độ, măng tre, mắc ca, mắc mật, sầu riêng, thanh long, cây ăn quả, cây dược liệu, dược liệu, nấm rơm, nấm sò, nấm hương, nấm linh chi, mộc nhĩ, cây giống, lúa nếp, lúa lai, gạo nếp, đậu tương, đậu xanh, lạc, sắn dây, mía, dâu tây, dâu tằm, trồng dâu, trồng rừng, cây keo, keo lai, cây thông, thông mã vĩ, nhựa thông, cây sở, cây quế, cây mỡ, cây xoan, cây tre, cây trám, trám đen, lát hoa, hoa lan, hoa cúc, hoa hồng, hoa đào, cây cảnh, vườn ươm, cỏ voi, thuốc lá, cây thuốc, gừng trâu, cây chè, giảo cổ lam, đinh lăng, nghệ đỏ, khoai sâm, cây na, na dai, na thái
animal: lợn nái, lợn đen, lợn rừng, lợn giống, lợn thịt, lợn con, lợn sạch, lợn bản, gà thả đồi, gà đồi, gà đẻ, gà sáu ngón, gà thịt, gà giống, gà thả vườn, gà ta, vịt bầu, vịt đẻ, vịt thịt, vịt quay, trâu bò, bò sinh sản, bò vỗ béo, bò lai, bò thịt, bò sữa, bò giống, trâu cày, trâu giống, dê núi, dê giống, cá lồng, cá tầm, cá trắm, cá chép, cá rô, cá giống, cá tra, thủy sản, ao cá, ong mật, ong lấy mật, mật ong, chim bồ câu, bồ câu, chim cút, cá hồi, gia cầm, gia súc, đại gia súc, chăn nuôi, chồn hương, lươn không bùn, ba ba, ốc nhồi, ốc bươu, dúi, con nhím, hươu, tằm, giun quế, trùn quế, chó mèo, thỏ, thú y, chuồng trại, vật nuôi
trade: cắt may, may mặc, may công nghiệp, may vá, may dân dụng, may vá, thợ may, tiệm may, máy khâu, máy may, thêu, dệt thổ cẩm, thổ cẩm, đan lát, mây tre đan, mây tre, đan len, móc len, nấu ăn, nấu cỗ, nấu rượu, nấu nướng, làm bánh, bánh mì, bánh chưng, bánh cao sằng, bánh ngải, pha chế, pha cà phê, đồ uống, trà sữa, làm tóc, cắt tóc, gội đầu, uốn tóc, làm nail, làm móng, trang điểm, spa, chăm sóc da, mát xa, bán hàng online, bán hàng trên mạng, bán hàng qua mạng, bán hàng, livestream, thương mại điện tử, buôn bán, tạp hóa, quán ăn, quán phở, quán bún, quán cơm, quán nước, quán cà phê, bán phở, bán bún, đậu phụ, giá đỗ, làm hương, làm miến, miến dong, làm bún, bún khô, phở khô, nước mắm, ngâm rượu, làm măng, măng ớt, măng khô, chế biến, sấy khô, đóng gói, nông sản, homestay, du lịch cộng đồng, du lịch, kế toán, tin học, máy tính, vi tính, tiếng anh, tiếng trung, xóa mù chữ, xóa mù, học chữ, lái xe, sửa xe, sửa chữa điện, sửa chữa, sửa máy, máy nông nghiệp, máy cày, máy bừa, máy xay xát, máy gặt, máy sấy, xe tải, xe máy, xe ba gác, xây dựng, nề, thợ xây, thợ mộc, mộc, hàn, cơ khí, điện dân dụng, điện tử, điện nước, bốc vác, giúp việc, trông trẻ, bảo mẫu, mầm non, cô nuôi, nấu bếp, phụ bếp, rửa bát, nhân viên, da giày, giày da, gỗ, xưởng gỗ, bóc gỗ, công nhân may, khởi nghiệp, khởi sự kinh doanh, kỹ năng sống, kỹ năng bán hàng, kỹ năng, quản lý tài chính, tài chính gia đình, hợp tác xã, tổ hợp tác, phân bón, phân chuồng, quần áo, hàng ăn, phân hữu cơ, phân vi sinh, thuốc trừ sâu, thức ăn chăn nuôi, cho thuê, phục vụ, tạp vụ, bảo vệ, lễ tân, chăm sóc người già, điều dưỡng, hộ lý, múa, dân vũ, hát then, văn nghệ, sơ cứu, dinh dưỡng, nuôi dạy con, làm mẹ, phòng chống bạo lực, bình đẳng giới, chuyển đổi số, điện thoại thông minh, cắm hoa, làm hoa, làm đẹp, làm nón, làm chổi, làm gạch, đệm lót sinh học, ép dầu, dầu lạc, tinh dầu, tinh dầu hồi, xay xát, dệt, may túi, làm túi, đồ lưu niệm
purpose: nước sạch và vệ sinh, nước sạch vệ sinh, nước sạch, làm nhà vệ sinh, xây nhà vệ sinh, sửa nhà vệ sinh, vệ sinh môi trường, nhà vệ sinh, nhà tiêu, bể nước, bể chứa nước, giếng khoan, công trình vệ sinh, sinh viên, học sinh sinh viên, đi học đại học, con học đại học, học đại học, học cao đẳng, học trung cấp, học nghề, cho con đi học, con đi học, đại học, cao đẳng, nhà ở xã hội, nhà ở, xây nhà, làm nhà, sửa nhà, mua nhà, cất nhà, xuất khẩu lao động, lao động nước ngoài, đi làm việc ở nước ngoài, làm việc ở nước ngoài, đi lao động nước ngoài, đi nước ngoài, đi lao động, đi nhật, đi đài loan, đi hàn quốc, đi hàn, giải quyết việc làm, tạo việc làm, duy trì việc làm, sản xuất kinh doanh, vùng khó khăn, trang trại, nhà xưởng, hoàn lương, chấp hành xong án phạt tù, đất ở, phát triển kinh tế, phát triển sản xuất, chuyển đổi nghề, nhà lưới, nhà kính, hệ thống tưới
policy: bảo hiểm y tế, bảo hiểm xã hội, bảo hiểm xã hội tự nguyện, bảo hiểm, thẻ bảo hiểm y tế, học phí, tiền điện, thai sản, sinh con, nuôi con nhỏ, nuôi con một mình, mẹ đơn thân, người cao tuổi, người khuyết tật, khuyết tật, trợ cấp xã hội, bù lãi suất, hỗ trợ lãi suất, dịch tả lợn, dịch tả, lở mồm long móng, thiên tai, bão lũ, lũ lụt, nhà dột nát, xóa nhà tạm, nhà tạm, cứu đói, bán trú, học bổng, bảo vệ rừng, mai táng, tử tuất, bạo lực gia đình, đất sản xuất, tiền ăn, sổ hộ nghèo, góa, đẻ con, sinh đẻ, tết
`;

/**
 * One-syllable words that mean something else without their marks («hoi», «bo», «na»): understood with the
 * right marks, or beside a word like nuôi, trồng, lớp.
 */
export const SHORT_TOPICS = `
crop: hồi, na, quế, quýt, mận, hồng, chè, ngô, lúa, sắn, khoai, rau, nấm, keo, mít, ổi, vải, cam, chanh, bưởi, ớt, gừng, nghệ, tỏi, hành, hoa, chuối, mơ, dưa, lê, đào, bí, lạc, mía, dong, riềng, trám, nhãn, xoài, bơ, trà
animal: lợn, heo, gà, vịt, ngan, ngỗng, trâu, bò, dê, ngựa, cá, ong, thỏ, dúi, lươn, ếch, ốc, tôm, cua, chó, mèo, chim, nhím, tằm, nghé, cừu
trade: may, thêu, dệt, nail, spa, mộc, hàn, nề, vườn, bún, phở, bánh, rượu
`;

/** Marks alone do not make these plain: «hồi trước», «thông tin», «cam kết», «hoa hồng», «mơ thấy». */
export const NEEDS_COMPANY = words(
  'hồi na hồng cam keo đào thông ong hoa may vườn mơ bơ lê hành trà chè hàn lạc bí nề mộc vải nghệ rau bánh chim rượu mít dong dưa',
);

/** Words beside which a short topic of a kind is meant: before it, and behind it. */
export const COMPANY: Readonly<
  Record<string, { before: ReadonlySet<string>; after: ReadonlySet<string> }>
> = {
  animal: {
    before: words('nuoi dan giong chuong chan tha mua ban lua benh thit con lop dau ao bay'),
    after: words(
      'giong nai thit sinh de chet benh dich doi tha lai rung vo long bi bo om sot ta mo cay sua',
    ),
  },
  crop: {
    before: words(
      'trong cay vuon ghep giong ruong doi rung soc mua ban lop hai phan sao hec canh che bien vu nghiep hai',
    ),
    after: words('giong benh bi tuoi kho rung vang thoi bao dau thai chum nep ra'),
  },
  trade: {
    before: words('lop khoa hoc nghe tho day tiem xuong mo ty cat det quan nau khau'),
    after: words('vest ao gia'),
  },
};

/** Directly before it, these make plain even a word that means something else without its marks. */
export const LEADS = words('nuoi trong cay giong dan chuong ghep tha vuon mua rung');

/** Without their marks these are everyday words («ca», «hoi», «bo»): only one of the leads makes them plain. */
export const LED_ONLY = words(
  'hồi chè cá bò dê hoa cam đào chim chó nấm ngan nghệ hàn mộc nề lạc ong tằm lươn vịt thỏ gừng ớt bưởi',
);

/** Without their marks never read as topics: «toi», «dong», «mo», «cua». */
export const NEVER_BARE = words(
  'tỏi dong nhãn mơ lê bơ trà trám cua hành bí cải mía ốc ổi nghé chuối tôm sắn',
);

/** What a class may be about although the word alone is an everyday one: «lop ong», «lop nam». */
export const CLASS_TOPICS = words('ong nấm bò dê cá chè');

/** Behind an unmarked word these show that it was the everyday one: «trong nam nay», «hoc may buoi», «trong hoi phu nu». */
export const EVERYDAY: Readonly<Record<string, ReadonlySet<string>>> = {
  nấm: words('nay sau nhat toi ngoai roi qua truoc bao 0'),
  may: words('ngay thang buoi gio h nam tuan nguoi lop trieu phan lan cai ong ba mon'),
  hồi: words('phu vien hop cho minh nuoi xa nghi ta'),
  ong: words('ay nay ba xa'),
  hoa: words('don tot'),
  'làm nhà': words('may'),
  tằm: words('nam thang trieu muoi'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Everyday words that a short topic turns into when a mark slips: never read as topics. */
export const NOT_TOPICS = words(
  'hội hỏi hôi hơi hối bỏ bố bộ bơ bọ để đề đế dễ cả các cà cho chờ chợ chở của cửa mở mỡ trả có cô cố cơ đồ độ đó đổ đo nghề nghĩ tôi tối tới tội cảm cám câm năm nằm này là lá lạ mấy máy mày mây bị hoá hóa gạ gã ơi vay vào váy râu chị chi chỉ chia ngân ngắn về vẽ hàng hằng hạn hẹn luôn',
);
