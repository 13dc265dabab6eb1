/** Templates about policy, farming, jobs, people and the account: (a|b) is one of, {x} a filler. */
import type { Intent } from '../types.ts';

export const otherTemplates: readonly (readonly [Intent, string])[] = [
  [
    'info.policy',
    `
(hộ nghèo|hộ cận nghèo|hộ mới thoát nghèo|người cao tuổi|người khuyết tật|mẹ đơn thân|phụ nữ dân tộc|đồng bào vùng cao) (được|có được) (hưởng|hỗ trợ|cấp|nhận) (những gì|gì|chế độ gì|chính sách gì|bao nhiêu) {end}
(hộ nghèo|hộ cận nghèo|hộ mới thoát nghèo|hộ dân tộc|nhà {me} cận nghèo) (có được|được) (cấp thẻ bảo hiểm y tế|giảm tiền điện|miễn học phí|hỗ trợ làm nhà|giảm bảo hiểm|tiền tết|hỗ trợ con giống) {ask}
(chính sách|chế độ|trợ cấp|mức hỗ trợ) (cho|của|đối với) (hộ nghèo|hộ cận nghèo|phụ nữ sinh con|người già|trẻ mồ côi|người khuyết tật|dân tộc thiểu số|hộ thoát nghèo|vùng khó khăn) (là gì|thế nào|bao nhiêu|có những gì|năm nay)
(chuẩn|tiêu chí|tiêu chuẩn|mức thu nhập) (hộ|) (nghèo|cận nghèo) (năm nay|mới|là gì|là bao nhiêu|thế nào) {end}
(bao giờ|khi nào|tháng mấy) (rà soát|xét|bình xét|công nhận) (lại|) (hộ nghèo|hộ cận nghèo|hộ thoát nghèo) {end}
(làm sao|muốn|thủ tục) (để được|xin|) (công nhận|xét|vào|vào diện) (hộ nghèo|hộ cận nghèo) (thì làm thế nào|thì gặp ai|)
(bảo hiểm y tế|bảo hiểm xã hội|thẻ bảo hiểm) (hộ cận nghèo|hộ nghèo|cho trẻ em|tự nguyện|hộ thoát nghèo) (đóng bao nhiêu|được giảm bao nhiêu|có được cấp không|thế nào) {end}
({animal} chết|{animal} bị dịch chết|nhà đổ vì bão|lúa ngập lụt|thiên tai) (nhà nước|xã|) (có|) (đền bù|hỗ trợ|bồi thường) (bao nhiêu|không|thế nào) {end}
(con|cháu) (hộ nghèo|hộ cận nghèo|dân tộc) (đi học|học đại học|học bán trú) (được|có được) (miễn học phí|hỗ trợ gì|trợ cấp bao nhiêu|học bổng) {end}
(nhà nước|tỉnh|xã) (có|) (hỗ trợ|bù|cấp) (lãi suất|tiền làm nhà|cây giống|phân bón|tiền ăn học|gạo|con giống) (cho ai|thế nào|không|bao nhiêu) {end}
(thoát nghèo|mới thoát nghèo|ra khỏi hộ nghèo) (rồi|thì) (còn|có còn|) (được|) (bảo hiểm|hưởng chế độ|hỗ trợ gì|chính sách gì) (không|nữa không|)
(phụ nữ|chị em) (sinh con|mang thai|nuôi con nhỏ|đơn thân|khởi nghiệp) (được hỗ trợ gì|được trợ cấp bao nhiêu|có chế độ gì|được hưởng gì) {end}
(nghị định|quy định|nghị quyết|quyết định|luật) (mới|) về (hộ nghèo|hỗ trợ phụ nữ|vùng khó khăn|bảo hiểm|giảm nghèo) (nói gì|thế nào|)
(trợ cấp|tiền) (người già|nuôi con một mình|khuyết tật|thai sản|mai táng|xã hội hàng tháng) (được|là|) (bao nhiêu|mấy trăm|lĩnh ở đâu) {end}
`,
  ],
  [
    'info.models',
    `
(cách|kỹ thuật|kinh nghiệm|hướng dẫn|chỉ cách) nuôi {animal} {end}
(cách|kỹ thuật|kinh nghiệm|hướng dẫn|chỉ cách) (trồng|chăm sóc|bón phân cho|cắt tỉa|ghép) (cây|) {crop} {end}
{animal} (nhà {me}|) {illness} (thì|) (làm sao|chữa thế nào|cho uống thuốc gì|phải làm gì|là bệnh gì) {end}
(đàn|con|mấy con) {animal} (nhà {me}|của {me}|) (bị|cứ|) {illness} {end}
(cây|vườn|ruộng|) {crop} (nhà {me}|) {blight} (thì|) (làm sao|phun thuốc gì|chữa thế nào|là bị gì) {end}
(mô hình|gương) (nuôi|chăn nuôi) {animal} (hiệu quả|ở xã mình|giỏi|) {end}
(mô hình) (trồng {crop}|làm kinh tế|vườn ao chuồng|phụ nữ làm giàu|chị em làm giỏi|nông nghiệp sạch|du lịch cộng đồng) (ở đâu|hiệu quả|nào hay|) {end}
nuôi {animal} (có lãi|cần bao nhiêu vốn|có khó|lời nhiều|mấy tháng bán được) {ask}
trồng {crop} (mấy năm|bao lâu) (thì|) (thu hoạch|có quả|bán được|khai thác) {end}
(nên|) (nuôi con gì|trồng cây gì|làm gì|chăn nuôi gì) (cho|) (hiệu quả|nhanh có tiền|dễ bán|ít vốn|hợp đất đồi) {end}
(phòng|chữa|trị) (bệnh|dịch) (cho|) {animal} (thế nào|ra sao|bằng gì|lúc nào) {end}
(giống|thức ăn|chuồng|vắc xin) (cho|) {animal} (loại nào tốt|làm thế nào|mua ở đâu|thế nào)
(thời vụ|mật độ|lịch|giống) trồng {crop} (là khi nào|thế nào|bao nhiêu|nào tốt) {end}
(làm|cách làm|bí quyết|kinh nghiệm) (miến dong|măng ớt|phân hữu cơ|bánh khảo để bán|homestay|bán hàng online|đậu phụ|nấu rượu men lá|giá đỗ|thạch đen|nông sản sạch) {end}
(xin|cho {me}) (tài liệu|kinh nghiệm|kỹ thuật|hướng dẫn) (nuôi {animal}|trồng {crop}) {end}
`,
  ],
  [
    'jobs.list',
    `
(có|hội có|đang có|chỗ nào có) (việc|việc làm|công việc) (gì|nào|) (cho|hợp với) ({me}|phụ nữ|người lớn tuổi|chị em|{person}|người ít chữ) {ask}
(giới thiệu|tìm|kiếm) (việc|việc làm|chỗ làm) (cho|giúp|hộ) {me} {end}
(công ty|nhà máy|xưởng|chỗ) (nào|{job}|{job} nào) (đang|) (tuyển|cần|nhận|thuê) (người|công nhân|lao động|thợ|lao động nữ) {ask}
(có|) (chỗ|nơi|ai) (nào|) (tuyển|cần|thuê) (người|) (làm|) {job} {ask}
{me} (muốn|cần|xin) (tìm|kiếm|xin) (việc|việc làm|việc {job}|việc gần nhà|việc làm thêm) {end}
{me} muốn (đi|) (xuất khẩu lao động|làm công ty|đi Nhật làm|đi Đài Loan|làm công nhân {job}|lao động Hàn Quốc) (thì|) (làm thế nào|đăng ký ở đâu|cần gì|) {end}
(việc|việc làm) (thời vụ|tại nhà|buổi tối|gần nhà|bán thời gian|nhẹ nhàng) (có|có không|ở đâu|) {end}
(lương|thu nhập) (công nhân|làm|thợ) {job} (bao nhiêu|được mấy triệu) {end}
(ở|gần) {commune} (có|) (chỗ nào tuyển người|việc gì làm|công ty nào tuyển|xưởng nào cần người) {ask}
(danh sách|thông tin|tin) (việc làm|tuyển dụng|tuyển lao động) (mới|hôm nay|) {end}
(con trai|con gái|chồng|em gái) {me} (muốn|cần) (tìm việc|đi làm công ty|xin việc|kiếm việc) {end}
(điều kiện|chi phí|thủ tục) (đi|) (xuất khẩu lao động|làm việc ở Nhật|lao động nước ngoài|đi Hàn) (là gì|bao nhiêu|thế nào) {end}
`,
  ],
  [
    'help.human',
    `
(cho|cho phép|xin cho) {me} (gặp|nói chuyện với|gọi cho|liên hệ) {cadre} {end}
{me} (muốn|cần|muốn được) (gặp|nói chuyện với|gọi cho|hỏi trực tiếp) {cadre} {end}
(xin|cho {me} xin|cho) số (điện thoại|máy|) (của|) {cadre} {end}
(nhờ|bảo|gọi) {cadre} (gọi|gọi điện|gọi lại|nhắn|liên hệ) (cho|lại cho) {me} {end}
(gọi lại|gọi điện|gọi) cho {me} (được không|với|nhé|ngay) {end}
(chuyển|nối|kết nối) (máy|{me}|) (cho|sang|với|tới) {cadre} {end}
(số điện thoại|đường dây nóng|địa chỉ|sđt) (của|) (hội phụ nữ|hội|hội phụ nữ xã {commune}|{cadre}|ngân hàng chính sách) (là gì|số mấy|ở đâu|) {end}
(máy|bot) (không hiểu|trả lời sai|nói khó hiểu) (cho|) (gặp|cho gặp|{me} gặp) {cadre} {end}
{me} (muốn|cần) (khiếu nại|phản ánh|góp ý|tố cáo|trình bày) (với|về|) (cán bộ|tổ trưởng|hội|việc này) {end}
(có|còn) (ai|người|cán bộ) (trực|ở đó|hỗ trợ|tư vấn) {ask}
(gặp|liên hệ) {cadre} (ở đâu|bằng cách nào|giờ nào|kiểu gì) {end}
`,
  ],
  [
    'help.menu',
    `
(cho {me} xem|mở|hiện|xem|đưa) (menu|danh mục|các mục|bảng chọn|danh sách chức năng|các lựa chọn) {end}
(em|bot|trợ lý|cái này|ở đây|chỗ này) (làm|giúp|hỏi|dùng) được (gì|những gì|việc gì|cái gì) {end}
(hướng dẫn|chỉ|dạy) {me} (cách dùng|sử dụng|cách hỏi|cách nhắn|với) {end}
{me} (không biết|chưa biết|không rành) (dùng|bấm vào đâu|hỏi thế nào|nhắn gì|sử dụng) {end}
(dùng|sử dụng|hỏi|nhắn) (cái này|trợ lý|bot|ở đây) (thế nào|ra sao|làm sao|kiểu gì) {end}
có (những|các|) (chức năng|mục|phần|tiện ích) (gì|nào) {end}
(cần|xin) (trợ giúp|giúp đỡ|hỗ trợ|hướng dẫn) {end}
(cái này|bot này|trợ lý này) (là gì|để làm gì|hoạt động thế nào|dùng làm gì) {end}
`,
  ],
  [
    'profile.link',
    `
(liên kết|kết nối|nối|ghép) (tài khoản|hồ sơ|zalo) (của {me}|cho {me}|hội viên|với hội|) {end}
{me} là (hội viên|tổ viên|thành viên) (hội phụ nữ|chi hội|) (xã|phường|ở|) {commune} {end}
số (điện thoại|máy|) (của|) {me} là {phone} {end}
{me} (đổi|mới đổi|thay|dùng) (số|sim|số điện thoại) (mới|) (rồi|) {phone} {end}
(cập nhật|sửa|đổi|thay|đăng ký) số (điện thoại|) (cho {me}|giúp {me}|{my}|) {end}
(sđt|sdt|đt|số) {phone} {end}
(xác nhận|xác minh|xác thực) (tài khoản|hội viên|số điện thoại|{me} là hội viên) {end}
{me} (muốn|cần) (liên kết|kết nối|xác nhận|xác thực) (tài khoản|hồ sơ hội viên|với hội|hội viên) {end}
(lưu|ghi|lấy) số {phone} (cho|của|giúp) {me} {end}
(làm sao|cách) (để|) (liên kết|kết nối|xác nhận) (tài khoản|hội viên|hồ sơ) {end}
{me} (sinh hoạt|ở) chi hội (thôn|) {commune} {end}
(đổi|sửa) (tên|thông tin|địa chỉ|ngày sinh) (trong hồ sơ|{my}|của {me}|) {end}
`,
  ],
  [
    'profile.language',
    `
(có|hỗ trợ|dùng được|nói được) {language} {ask}
(đổi|chuyển|chỉnh) (sang|qua|về) {language} {end}
{me} (muốn|thích|cần) (dùng|nói|đọc|xem bằng) {language} {end}
(đổi|chọn|cài|thay) ngôn ngữ {end}
(trả lời|nói|nhắn) (bằng|) {language} (được không|đi|cho {me}|) {end}
(mẹ|bà|bố mẹ) {me} (chỉ biết|chỉ nói|chỉ nghe) {language} {end}
(ở đây|em|trợ lý|bot) (nói|có|biết|dùng) (mấy|những) (ngôn ngữ|thứ tiếng|tiếng) (nào|gì|) {end}
{me} (không biết|không rành|không hiểu) {language} {end}
`,
  ],
  [
    'profile.delete',
    `
(xóa|gỡ|hủy|đóng|bỏ) (tài khoản|hồ sơ|dữ liệu|thông tin|số điện thoại) {my} (đi|ra khỏi đây|khỏi hệ thống|) {end}
(hủy|gỡ|ngắt|bỏ|tháo) (liên kết|kết nối) (tài khoản|zalo|với hội|) {end}
{me} (không|k) (muốn|) (dùng|sử dụng) (nữa|bot nữa|trợ lý nữa|cái này nữa) (xóa|hủy) (tài khoản|hết|đi) {end}
(xóa|xóa hết|xóa sạch) (dữ liệu|thông tin cá nhân|lịch sử|tin nhắn|mọi thứ|tất cả thông tin) (của {me}|về {me}|) {end}
{me} (rút lại|thu hồi|rút) (đồng ý|sự đồng ý) {end}
(không đồng ý|không cho phép|đừng) (lưu|giữ|dùng) (thông tin|dữ liệu|số điện thoại) (của {me}|nữa|) {end}
(ngừng|dừng|thôi) (sử dụng|dùng) (trợ lý|dịch vụ|bot|cái này) {end}
`,
  ],
  [
    'back',
    `
(quay lại|trở lại|lùi lại|về) (bước|câu|mục|phần|chỗ|câu hỏi) (trước|lúc nãy|vừa rồi|vừa xong) {end}
(cho {me}|) (quay lại|chọn lại|trả lời lại|lùi lại) (câu trước|câu vừa rồi|bước trước|) {end}
{me} (bấm|ấn|chọn|trả lời|nhập) (nhầm|sai|lộn) (rồi|cho quay lại|cho chọn lại) {end}
(sửa|đổi) (câu|câu trả lời) (trước|vừa rồi|lúc nãy) {end}
`,
  ],
  [
    'restart',
    `
(làm|bắt đầu|hỏi|khai|nhập) lại (từ đầu|hết|tất cả|từ bước đầu) {end}
(hủy|bỏ|xóa) (hết|tất cả|hết đi) (làm lại|bắt đầu lại|làm lại từ đầu) {end}
(quay|trở) (về|lại) (từ|) (đầu|ban đầu|lúc đầu|bước đầu tiên) {end}
(cho {me}|{me} muốn|thôi) (làm lại|bắt đầu lại|làm lại từ đầu) {end}
`,
  ],
];
