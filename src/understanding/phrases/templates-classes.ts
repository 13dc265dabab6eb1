/** Templates about classes and reminders: (a|b) is one of, {x} a filler. */
import type { Intent } from '../types.ts';

export const classTemplates: readonly (readonly [Intent, string])[] = [
  [
    'training.list',
    `
(có|hội có|sắp có|sắp tới có|{day} có) (lớp|khóa|lớp học|lớp dạy) {class} (nào|) {ask}
(lớp|khóa) {class} (bao giờ|khi nào|hôm nào|ngày nào) (mở|khai giảng|bắt đầu|có|học) {end}
(lớp|khóa) {class} (học|mở|tổ chức|dạy) ở đâu {end}
(lớp|khóa) {class} (còn chỗ|còn nhận người|đủ người chưa|còn suất|học phí bao nhiêu|học mấy ngày|ai dạy|có mất tiền) {ask}
{day} (có|hội có|mở) (lớp|buổi tập huấn|khóa) (gì|nào) {end}
(cho {me} xem|xem|có những|danh sách|liệt kê) (các|) (lớp|khóa|lớp học|khóa học|lớp tập huấn) (sắp mở|đang mở|sắp tới|mới|) {end}
(ở|tại|xã|dưới) {commune} (có|sắp có|mở) (lớp|khóa|tập huấn) (gì|nào|{class}) {ask}
(hội|hội phụ nữ|bên mình) (có|) (dạy|dạy nghề|mở lớp|đào tạo) {class} {ask}
(hội|hội phụ nữ) (sắp|có|đang|) (mở|dạy|tổ chức) (những|) (lớp|nghề|khóa) (gì|nào) {end}
(học nghề|lớp học nghề|học lớp) (có|) (mất tiền|được hỗ trợ tiền ăn|được cấp chứng chỉ|miễn phí|được tiền đi lại) {ask}
{me} (muốn biết|muốn hỏi|tìm) (lớp|lịch|khóa) (dạy|học|) {class} {end}
(lịch|lịch mở|kế hoạch) (các|) (lớp|tập huấn|đào tạo) (năm nay|tháng này|quý này|sắp tới|) {end}
(có|) lớp nào (phù hợp|hợp|dành) (cho|với) (phụ nữ|người già|chị em|hộ nghèo|thanh niên|{person}) {ask}
lớp (học|) (buổi tối|cuối tuần|ngắn ngày|miễn phí) có {ask}
(bao giờ|khi nào) (hội|) (lại|) (có|mở) lớp (mới|{class}|nữa) {end}
`,
  ],
  [
    'training.signup',
    `
(cho|xin cho) {me} (đăng ký|học|tham gia|ghi tên|vào) (lớp|khóa|học) {class} {end}
{me} (muốn|xin|cần) (đăng ký|học|tham gia|theo) (lớp|khóa|học|nghề) {class} {end}
(đăng ký|đk|đki|ghi tên|ghi danh) (lớp|khóa|học) {class} {end}
(đăng ký|ghi tên|xin) cho {person} (học|vào|) (lớp|khóa) {class} {end}
(thêm|ghi|đưa|điền) tên {me} vào (lớp|danh sách lớp|khóa) {class} {end}
{me} (đăng ký|nhận|xin) (một|1|hai) (suất|chỗ) (học|lớp|) {class} {end}
(cho|giữ cho|dành cho) {me} (một|1) (chỗ|suất) (lớp|học|ở lớp) {class} {end}
{me} (muốn|xin) (đi|) học lớp (ngày|hôm|) {day} {end}
(muốn|) học {class} (thì|) (đăng ký|ghi tên) (ở đâu|thế nào|kiểu gì|với ai) {end}
{me} (đăng ký|tham gia|xin đi) (tập huấn|lớp tập huấn|học nghề) {day} {end}
cho {person} (đi học|học|theo) (lớp|) {class} (với|nhé|được không|)
lớp {class} (cho|ghi tên|tính) {me} (với|nhé|một suất|tham gia) {end}
{me} (ưng|thích|muốn) (lớp|) {class} (quá|lắm|) (cho|đăng ký cho|ghi tên) {me} (với|nhé)
`,
  ],
  [
    'training.cancel',
    `
(hủy|bỏ|xóa|hủy bỏ) (đăng ký|suất|chỗ|tên) (lớp|học|khóa) {class} (cho {me}|giúp {me}|) {end}
{me} (không|k|không còn) (học|theo|tham gia) (lớp|được lớp|khóa) {class} (nữa|được nữa|nx) {end}
{me} (xin|muốn|cho {me}) (nghỉ|rút khỏi|thôi|bỏ) (lớp|học lớp|khóa) {class} {end}
{reason} (nên|) {me} (xin nghỉ|không đi học được|xin hủy|bỏ) (lớp|buổi học|lớp {class}) {end}
(rút|gạch|xóa|bỏ) tên {me} (khỏi|ra khỏi|trong|ở) (lớp|danh sách|khóa) {class} {end}
(hủy|bỏ|cho nghỉ) (lớp|buổi|suất) (học|tập huấn|) {day} (của {me}|cho {me}|) {end}
(thôi|) {me} (không|k) (đi|) (học|tập huấn) nữa (đâu|nhé|) (hủy|bỏ|xóa tên) (giúp|hộ|) {end}
{me} (đăng ký nhầm|lỡ đăng ký|đăng ký trùng) lớp {class} (hủy|bỏ) (đi|giúp|hộ) {end}
(nhường|trả lại|hủy) (suất|chỗ) (học|lớp) {my} (cho người khác|) {end}
(hủy|bỏ) (đăng ký|lớp|khóa học|suất học) {end}
`,
  ],
  [
    'training.mine',
    `
{me} (đã|đang|) (đăng ký|ghi tên|có tên) (những|) lớp (nào|gì) (rồi|) {end}
(lịch học|lịch tập huấn|buổi học|lớp|lớp học) {my} (thế nào|khi nào|hôm nào|ở đâu|ngày nào|mấy giờ) {end}
lớp {class} {me} (đăng ký|ghi tên|học) (bao giờ|khi nào|hôm nào) (học|bắt đầu|khai giảng) {end}
lớp {class} {my} (học ở đâu|học mấy giờ|bao giờ học|có đổi lịch không|học hôm nào)
{day} {me} (có|phải|có phải) (đi học|học|buổi học|lớp) {ask}
{me} (có tên|có trong danh sách|được nhận|được xếp) (lớp|vào lớp) {class} (chưa|không|k) {end}
{me} (đăng ký|ghi danh|ghi tên) (lớp|khóa|) {class} (rồi|thành công chưa|được chưa) (sao chưa thấy gọi|bao giờ học|học ở đâu|) {end}
(xem|kiểm tra|tra) (giúp|hộ|cho|) {me} (lịch học|lớp đã đăng ký|có tên trong lớp chưa|buổi học tới) {end}
(buổi học|buổi tới|lớp tới) {my} (là|) (khi nào|ở đâu|mấy giờ) {end}
{me} (quên|không nhớ|chưa biết) (mất|) (lịch học|học ở đâu|học hôm nào|lớp {me} đăng ký) {end}
{person} (được|) (xếp|nhận) (vào|) lớp nào (rồi|) {end}
chứng chỉ (lớp|khóa) {class} {my} (có chưa|bao giờ có|lấy ở đâu) {end}
`,
  ],
  [
    'reminders.on',
    `
(nhắc|nhớ nhắc|nhắc giúp|nhắc hộ) {me} (ngày|lịch|khi đến|trước khi đến|) (trả nợ|đóng lãi|nộp lãi|đi học|trả gốc|giao dịch|học) {end}
(bật|mở|cài|đặt|tạo|kích hoạt) (nhắc|nhắc nhở|thông báo|báo|nhắc nợ|nhắc lịch học|chế độ nhắc|tin nhắc) (cho {me}|giúp {me}|) {end}
(đến|sắp đến|gần đến|tới) (hạn|kỳ|ngày đóng lãi|ngày học|ngày trả) (thì|) (nhắc|báo|nhắn|gọi) (cho|) {me} {end}
(có|khi nào có|hễ có) (lớp|lớp học|vốn|chương trình|tin|lớp {class}) mới (thì|) (báo|nhắn|thông báo|nhắc) (cho|) {me} {end}
{me} (muốn|xin|đăng ký) (được|) (nhắc|nhận thông báo|nhận tin|nhận tin nhắn|nhắc nợ|nhắc lịch) {end}
(đăng ký|cho {me} đăng ký|cho {me}) (nhận|) (nhắc nợ|thông báo|tin nhắn nhắc|tin của hội|nhắc lịch học) {end}
{me} hay quên (nên|lắm|) (nhắc|nhắn|báo) (giúp|hộ|cho) {me} (ngày trả nợ|lịch học|khi đến hạn|) {end}
(gửi|nhắn) (tin|thông báo|tin nhắn) (nhắc|báo) (cho|) {me} (khi đến hạn|lịch học|ngày đóng tiền|hàng tháng) {end}
(báo|nhắn) {me} (biết|hay|) (trước|) (khi|lúc) (đến hạn|có lớp|có vốn|đến phiên giao dịch) {end}
`,
  ],
  [
    'reminders.off',
    `
(tắt|dừng|ngừng|bỏ|hủy|ngưng|gỡ) (nhắc|nhắc nhở|thông báo|nhắc nợ|tin nhắc|nhắc lịch học|báo|chế độ nhắc) (cho {me}|giúp {me}|đi|) {end}
(đừng|không cần|khỏi|thôi đừng|thôi khỏi|không phải) (nhắc|báo|nhắn|gửi tin|thông báo|nhắn tin) (cho|) {me} nữa {end}
{me} (không|k|không còn) (muốn|cần) (nhận|nghe|được nhắc|bị nhắc) (tin|thông báo|tin nhắn|nhắc nợ|nữa) (nữa|) {end}
(dừng|ngừng|ngưng|thôi) (gửi|nhắn) (tin|tin nhắn|thông báo|nhắc) (cho|) {me} {end}
(nhắn|gửi|nhắc) (nhiều quá|suốt ngày|phiền quá|hoài) (tắt|thôi|dừng|đừng nhắc nữa) (đi|giúp|) {end}
{me} (trả xong|nhớ|biết) rồi (không cần|thôi|khỏi|đừng) (nhắc|báo|nhắn) nữa {end}
(hủy|bỏ) (đăng ký|) (nhận|) (tin|tin nhắn|thông báo|nhắc nợ) {end}
(đừng|thôi) (làm phiền|gửi|nhắn) (nữa|tin nữa|cho {me} nữa) {end}
`,
  ],
  [
    'reminders.settings',
    `
(đổi|sửa|chuyển|chỉnh|dời|thay) (giờ|thời gian|lịch|ngày) nhắc (sang|thành|vào|lại) {clock} {end}
nhắc (trước|sớm hơn|trước hạn) {lead} (thôi|được không|nhé|giúp {me}|)
nhắc (vào|lúc|) {clock} (thôi|nhé|được không|cho {me}|)
(cài đặt|chỉnh|xem|sửa|thay đổi|tùy chỉnh) (nhắc nhở|phần nhắc|thông báo|lịch nhắc|giờ nhắc) {end}
(đang|hiện|bây giờ) (nhắc|cài nhắc|đặt nhắc|báo) {me} (lúc mấy giờ|trước mấy ngày|thế nào|những gì|qua đâu) {end}
chỉ nhắc (nợ|lịch học|ngày giao dịch|trả lãi|một lần|qua zalo) thôi {end}
nhắc (qua|bằng) (tin nhắn|zalo|điện thoại|SMS|telegram|gọi điện) (được không|thôi|nhé)
(mỗi tuần|mỗi tháng|hai ngày|mỗi ngày) nhắc (một|1|hai) lần (thôi|nhé|được không|)
(tăng|giảm|bớt|đổi) (số lần|tần suất|lượt) nhắc {end}
(đổi|chuyển) (kênh|cách|kiểu|loại) nhắc {end}
{me} muốn (nhắc|báo|được nhắc) (trước|sớm hơn|muộn hơn) {lead} {end}
(bỏ nhắc|tắt nhắc) (nợ|lịch học) (giữ|chỉ để) (nhắc|) (lịch học|nợ) (thôi|)
`,
  ],
];
