/** The 65 communes and wards of Lạng Sơn since 1 July 2025, and the former units each was made of (catalogue/communes.json). */

/** A line: kind and name | former districts | former communes, wards and towns. */
export const PLACE_NAMES = `
phường Đông Kinh | TP Lạng Sơn, Cao Lộc | Phường Vĩnh Trại, Phường Đông Kinh, Xã Mai Pha, Xã Yên Trạch
phường Lương Văn Tri | TP Lạng Sơn | Phường Chi Lăng, Xã Quảng Lạc
phường Tam Thanh | TP Lạng Sơn | Phường Tam Thanh, Xã Hoàng Đồng
phường Kỳ Lừa | TP Lạng Sơn, Cao Lộc | Phường Hoàng Văn Thụ, Thị trấn Cao Lộc, Xã Hợp Thành, Xã Gia Cát, Xã Tân Liên
xã Đoàn Kết | Tràng Định | Xã Khánh Long, Xã Đoàn Kết, Xã Cao Minh
xã Quốc Khánh | Tràng Định | Xã Quốc Khánh, Xã Tri Phương, Xã Đội Cấn
xã Tân Tiến | Tràng Định | Xã Tân Tiến, Xã Tân Yên, Xã Kim Đồng
xã Kháng Chiến | Tràng Định | Xã Tân Minh, Xã Trung Thành, Xã Kháng Chiến
xã Thất Khê | Tràng Định | Xã Chí Minh, Xã Chi Lăng, Thị trấn Thất Khê
xã Tràng Định | Tràng Định | Xã Đề Thám, Xã Hùng Sơn, Xã Hùng Việt
xã Quốc Việt | Tràng Định | Xã Đào Viên, Xã Quốc Việt
xã Hoa Thám | Bình Gia | Xã Hưng Đạo, Xã Hoa Thám
xã Quý Hòa | Bình Gia | Xã Vĩnh Yên, Xã Quý Hòa
xã Hồng Phong | Bình Gia | Xã Hồng Phong, Xã Minh Khai
xã Thiện Hòa | Bình Gia | Xã Yên Lỗ, Xã Thiện Hòa
xã Thiện Thuật | Bình Gia | Xã Quang Trung, Xã Thiện Thuật
xã Thiện Long | Bình Gia | Xã Thiện Long, Xã Hòa Bình, Xã Tân Hòa
xã Bình Gia | Bình Gia | Xã Hoàng Văn Thụ, Xã Mông Ân, Thị trấn Bình Gia
xã Tân Văn | Bình Gia | Xã Hồng Thái, Xã Bình La, Xã Tân Văn
xã Na Sầm | Văn Lãng | Thị trấn Na Sầm, Xã Bắc Hùng, Xã Hoàng Việt
xã Thụy Hùng | Văn Lãng | Xã Trùng Khánh, Xã Thụy Hùng, Xã Thanh Long
xã Hội Hoan | Văn Lãng | Xã Hội Hoan, Xã Gia Miễn
xã Văn Lãng | Văn Lãng | Xã Bắc La, Xã Tân Tác, Xã Bắc Việt, Xã Thành Hòa
xã Hoàng Văn Thụ | Văn Lãng | Xã Tân Thanh, Xã Tân Mỹ, Xã Hồng Thái, Xã Hoàng Văn Thụ, Xã Nhạc Kỳ
xã Đồng Đăng | Cao Lộc | Thị trấn Đồng Đăng, Xã Bảo Lâm, Xã Hồng Phong, Xã Thụy Hùng, Xã Phú Xá
xã Ba Sơn | Cao Lộc | Xã Cao Lâu, Xã Xuất Lễ, Xã Mẫu Sơn
xã Cao Lộc | Cao Lộc | Xã Thanh Lòa, Xã Thạch Đạn, Xã Lộc Yên
xã Công Sơn | Cao Lộc | Xã Hải Yến, Xã Hòa Cư, Xã Công Sơn
xã Văn Quan | Văn Quan | Thị trấn Văn Quan, Xã Hòa Bình, Xã Tú Xuyên
xã Điềm He | Văn Quan | Xã Trấn Ninh, Xã Liên Hội, Xã Điềm He
xã Khánh Khê | Văn Quan, Cao Lộc | Xã Khánh Khê, Xã Bình Trung, Xã Xuân Long
xã Yên Phúc | Văn Quan | Xã An Sơn, Xã Bình Phúc, Xã Yên Phúc
xã Tri Lễ | Văn Quan | Xã Lương Năng, Xã Tri Lễ, Xã Hữu Lễ
xã Tân Đoàn | Cao Lộc, Văn Quan | Xã Tân Thành, Xã Tân Đoàn, Xã Tràng Phái
xã Bắc Sơn | Bắc Sơn | Thị trấn Bắc Sơn, Xã Long Đống, Xã Bắc Quỳnh
xã Tân Tri | Bắc Sơn | Xã Vạn Thủy, Xã Đồng Ý, Xã Tân Tri
xã Hưng Vũ | Bắc Sơn | Xã Hưng Vũ, Xã Trấn Yên
xã Vũ Lễ | Bắc Sơn | Xã Vũ Sơn, Xã Chiến Thắng, Xã Vũ Lễ
xã Vũ Lăng | Bắc Sơn | Xã Tân Lập, Xã Chiêu Vũ, Xã Tân Hương, Xã Vũ Lăng
xã Nhất Hòa | Bắc Sơn | Xã Nhất Hòa, Xã Tân Thành, Xã Nhất Tiến
xã Hữu Lũng | Hữu Lũng | Thị trấn Hữu Lũng, Xã Đồng Tân, Xã Hồ Sơn
xã Yên Bình | Hữu Lũng | Xã Yên Bình, Xã Quyết Thắng, Xã Hòa Bình
xã Hữu Liên | Hữu Lũng | Xã Hữu Liên, Xã Yên Thịnh
xã Vân Nham | Hữu Lũng | Xã Minh Tiến, Xã Nhật Tiến, Xã Vân Nham
xã Cai Kinh | Hữu Lũng | Xã Yên Sơn, Xã Yên Vượng, Xã Cai Kinh
xã Thiện Tân | Hữu Lũng | Xã Thiện Tân, Xã Thanh Sơn, Xã Đồng Tiến
xã Tân Thành | Hữu Lũng | Xã Hòa Lạc, Xã Tân Thành, Xã Hòa Sơn
xã Tuấn Sơn | Hữu Lũng | Xã Minh Sơn, Xã Minh Hòa, Xã Hòa Thắng
xã Chi Lăng | Chi Lăng | Thị trấn Đồng Mỏ, Thị trấn Chi Lăng, Xã Chi Lăng
xã Bằng Mạc | Chi Lăng | Xã Gia Lộc, Xã Bằng Hữu, Xã Thượng Cường, Xã Bằng Mạc
xã Chiến Thắng | Chi Lăng | Xã Vân An, Xã Vân Thủy, Xã Chiến Thắng, Xã Liên Sơn
xã Nhân Lý | Chi Lăng | Xã Bắc Thủy, Xã Mai Sao, Xã Nhân Lý, Xã Lâm Sơn
xã Vạn Linh | Chi Lăng | Xã Vạn Linh, Xã Hòa Bình, Xã Y Tịch
xã Quan Sơn | Chi Lăng | Xã Hữu Kiên, Xã Quan Sơn
xã Na Dương | Lộc Bình | Thị trấn Na Dương, Xã Tú Đoạn, Xã Đông Quan
xã Lộc Bình | Lộc Bình | Thị trấn Lộc Bình, Xã Khánh Xuân, Xã Hữu Khánh, Xã Đồng Bục
xã Mẫu Sơn | Lộc Bình | Xã Mẫu Sơn, Xã Yên Khoái, Xã Tú Mịch
xã Khuất Xá | Lộc Bình | Xã Tam Gia, Xã Khuất Xá
xã Thống Nhất | Lộc Bình | Xã Thống Nhất, Xã Minh Hiệp, Xã Hữu Lân
xã Lợi Bác | Lộc Bình | Xã Sàn Viên, Xã Lợi Bác
xã Xuân Dương | Lộc Bình | Xã Nam Quan, Xã Xuân Dương, Xã Ái Quốc
xã Đình Lập | Đình Lập | Thị trấn Đình Lập, Xã Bính Xá (một phần), Xã Đình Lập
xã Thái Bình | Đình Lập | Thị trấn Nông Trường Thái Bình, Xã Thái Bình, Xã Lâm Ca
xã Kiên Mộc | Đình Lập | Xã Bắc Xa, Xã Bính Xá (một phần), Xã Kiên Mộc (một phần)
xã Châu Sơn | Đình Lập | Xã Kiên Mộc (một phần), Xã Cường Lợi, Xã Châu Sơn, Xã Đồng Thắng, Xã Bắc Lãng
`;
