/** Templates about loans: (a|b) is one of, {x} a filler. */
import type { Intent } from '../types.ts';

export const loanTemplates: readonly (readonly [Intent, string])[] = [
  [
    'loan.eligibility',
    `
{please} (nhà {me} là|{me} là|{me} thuộc|gia đình {me}) {status} (thì|) (có được|được|có) vay (vốn|tiền|) {ask}
{me} (muốn|cần|định|tính|xin) vay {money} (để|) (nuôi|chăn nuôi|mua) {animal} {end}
{me} (muốn|cần|định|có ý định) vay {money} (để|) trồng {crop} {end}
{me} (muốn|cần|định|đang tính) vay (vốn|tiền|ít vốn|{money}) (để|) {trade} {end}
{me} (muốn|cần|định) vay (vốn|tiền) (để|) {purpose} (có được|được) {ask}
(cho {me} vay|vay cho {me}|{me} xin vay) {money} {end}
{me} {status} (muốn|cần|định) vay {money} trong {term} (nuôi {animal}|trồng {crop}|{trade})
(có đủ điều kiện|đủ điều kiện|có được|liệu {me} có được) vay (vốn|tiền|không) {ask}
(điều kiện|tiêu chuẩn|yêu cầu) (để được|để|được|khi|) vay (vốn|tiền|) (là gì|thế nào|ra sao|gồm những gì|như nào)
(những ai|ai|đối tượng nào|hộ nào|người thế nào) (thì|) (được|mới được) vay (vốn|tiền|) {end}
{me} (chưa có chồng|ly hôn|góa chồng|đang nuôi con nhỏ|đang có bầu|60 tuổi|mới 20 tuổi|đang đi làm công ty|không có đất|không có sổ đỏ|đang nợ ngân hàng|bị nợ xấu|chưa vào hội|mới chuyển về đây|tạm trú ở đây|không biết chữ) (thì|) (có được vay|vay được|được vay vốn|có vay được) {ask}
{me} (nên|phù hợp|hợp) (vay|với) (loại|gói|chương trình|nguồn) nào {end}
(xem|kiểm tra|tư vấn|xét) (giúp|hộ|cho) {me} (xem|) (có được vay|vay được loại nào|vay được gì|có vay được|được vay diện nào) {ask}
{me} (đang vay|đang nợ|vay) {money} (rồi|) (có được|có) vay (thêm|tiếp|nữa) {ask}
(trả hết|trả xong) (nợ cũ|lần trước) (rồi|) {me} (muốn|xin) vay (lại|tiếp|lần hai) {end}
nhà {me} ở {commune} (muốn|cần|xin) vay (vốn|{money}) (nuôi {animal}|trồng {crop}|{purpose}) {end}
(thiếu vốn|cần vốn|cần tiền|đang cần tiền) (để|) (nuôi {animal}|trồng {crop}|{trade}|{purpose}) (hội giúp được không|vay được không|hội có cho vay không|)
{status} (thì|) vay được (gì|loại nào|những gì|bao nhiêu) {end}
(hội|hội phụ nữ|ngân hàng) có cho (hộ như nhà {me}|phụ nữ đơn thân|người già|{status}|người làm thuê) vay (vốn|) {ask}
{me} (muốn|cần) (mượn|xin|vay) (ít|một ít|chút) (vốn|tiền) (làm ăn|chăn nuôi|sản xuất|buôn bán) {end}
`,
  ],
  [
    'loan.programmes',
    `
(lãi suất|lãi|mức lãi) (vay|cho vay|) {programme} (là|) (bao nhiêu|mấy phần trăm|thế nào|bao nhiêu một năm|bn) {end}
(lãi|lãi suất) (hiện nay|bây giờ|năm nay|ngân hàng chính sách|vay vốn|) (bao nhiêu|mấy phần trăm một tháng|bao nhiêu một năm|mấy phần) {end}
(vay|gói vay|chương trình|vốn vay) {programme} (được|) (tối đa|nhiều nhất|cao nhất|) (bao nhiêu|mấy triệu|bao nhiêu tiền) {end}
(vay|chương trình vay|gói) {programme} (được|trong|) (mấy năm|bao lâu|tối đa mấy năm|thời hạn thế nào)
(có|hội có|đang có|bên mình có|ngân hàng có) (những|các|) (gói|chương trình|nguồn vốn|khoản|loại) (vay|vay vốn|cho vay|) (nào|gì) {end}
(cho {me} xem|kể|giới thiệu|liệt kê|cho {me} biết|nói) (các|những|hết các|) (chương trình|gói|nguồn|loại) (vay|vay vốn|cho vay|tín dụng) {end}
(chi tiết|thông tin|nói rõ|tìm hiểu|giới thiệu) (về|) (gói|chương trình|nguồn vốn|) (vay|cho vay) {programme} {end}
(mức vay|hạn mức|số tiền vay) (tối đa|cao nhất|) (là|) (bao nhiêu|mấy triệu) {end}
(mỗi hộ|một hộ|một người) (được|) vay (tối đa|nhiều nhất) (bao nhiêu|mấy triệu) {end}
(gói nào|chương trình nào|loại nào|vốn nào) (lãi thấp nhất|vay được nhiều nhất|vay lâu nhất|không mất lãi|rẻ nhất) {end}
có (gói|vốn|chương trình|khoản) (vay|) (nào|) (không lãi|lãi thấp|ưu đãi|dành cho phụ nữ|không cần thế chấp|lãi 0 đồng) {ask}
(thời hạn|thời gian) (vay|cho vay) (tối đa|dài nhất|) (là|) (bao lâu|mấy năm) {end}
(lãi suất|mức vay|lãi) (có|) (tăng|giảm|thay đổi|hạ) (chưa|không|gì không) {end}
lãi (tính|) (theo tháng|theo năm|giảm dần|cố định|phần trăm) (thế nào|hay sao|phải không|bao nhiêu)
{programme} (vay|) (lãi|lãi suất) (bao nhiêu|bn|mấy|thế nào) (vay tối đa mấy triệu|vay được mấy năm|) {end}
(vốn|nguồn vốn|quỹ) (hội|hội phụ nữ|ngân hàng chính sách|nhà nước) (cho vay|) (gồm những gì|có những loại nào|bao nhiêu một hộ|lãi thế nào)
`,
  ],
  [
    'loan.repayment',
    `
{me} (còn|đang|) nợ (bao nhiêu|bao nhiêu tiền|mấy triệu|ngân hàng bao nhiêu) (nữa|) {end}
(tháng này|kỳ này|kỳ tới|đợt này|{day}) {me} (phải|) (đóng|nộp|trả) (bao nhiêu|mấy tiền|lãi bao nhiêu|gốc bao nhiêu) {end}
(bao giờ|khi nào|ngày nào|hôm nào|ngày mấy|ngày bao nhiêu) {me} (phải|đến kỳ|đến hạn) (trả|nộp|đóng) (nợ|lãi|gốc|tiền) {end}
(bao giờ|khi nào) (đến hạn|tới hạn|hết hạn|đến kỳ) (khoản vay|món vay|trả nợ|trả gốc) {my} {end}
(khoản vay|món vay|nợ|số nợ|dư nợ) {my} (còn bao nhiêu|thế nào rồi|bao giờ hết|đến hạn chưa|còn mấy kỳ) {end}
(kiểm tra|xem|tra|coi) (giúp|hộ|cho) {me} (còn nợ bao nhiêu|khoản vay|dư nợ|đã đóng lãi chưa|lịch trả nợ|ngày trả nợ) {end}
{me} (xin|muốn|muốn xin) (gia hạn|hoãn|khất|lùi ngày trả|giãn|chậm trả) (nợ|khoản vay|) (vì|do|) {misfortune} {end}
{misfortune} (rồi|nên|) (không có tiền trả nợ|{me} chưa trả được nợ|xin hoãn nợ|có được khoanh nợ không|xin lùi ngày trả|nợ tính sao) {end}
{me} (chậm|quên|trễ|chưa) (đóng lãi|nộp lãi|trả gốc|trả nợ) (mấy hôm|một tháng|kỳ trước|tháng trước|) (có sao không|có bị phạt không|bị phạt bao nhiêu|thì sao) {end}
{me} (muốn|tính|định) (trả hết|trả trước hạn|tất toán|trả bớt gốc|trả một lần) (khoản vay|nợ|) (có được không|có mất phí không|thì làm thế nào|thì phải trả bao nhiêu) {end}
{me} (đóng|nộp|trả) (lãi|tiền|gốc) (cho tổ trưởng|ở điểm giao dịch|) (rồi|hôm trước) (đã nhận chưa|kiểm tra giúp|sao chưa thấy ghi sổ|không có biên lai) {end}
(lãi|tiền lãi) (tháng này|kỳ này|{my}) (bao nhiêu|sao nhiều thế|hết bao nhiêu) {end}
(nộp|đóng|trả) (lãi|gốc|nợ) (ở đâu|cho ai|bằng cách nào|qua tài khoản được không) {end}
(quá hạn|trễ hạn|trả muộn) (thì|có) (bị phạt|bị tính lãi|bị sao|làm sao) {ask}
(ngày giao dịch|phiên giao dịch|lịch giao dịch) (xã {commune}|xã mình|tháng này|) (là ngày nào|ngày mấy|hôm nào) {end}
còn (mấy|bao nhiêu) (kỳ|tháng|lần|đợt|triệu) nữa (thì|là|) (xong|hết|trả hết) (nợ|khoản vay|) {end}
{me} vay {money} (năm ngoái|từ năm 2024|hai năm trước) (giờ|nay|) (còn bao nhiêu|đã trả được bao nhiêu|bao giờ phải trả|đến hạn chưa) {end}
`,
  ],
  [
    'loan.calculator',
    `
(vay|nếu vay|muốn vay|giả sử vay|lấy) {money} (trong|thời hạn|trả trong|vay|) {term} (thì|) (mỗi tháng|một tháng|hàng tháng|tháng) (trả|đóng|góp|nộp|phải trả) (bao nhiêu|mấy|bn|chừng nào) {end}
(tính|tính giúp|tính hộ|tính thử|tính dùm|tính cho {me}) (lãi|tiền lãi|khoản|) (vay|) {money} {term} {end}
(vay|) {money} {term} (thì|) (lãi|tổng lãi|tiền lãi|cả gốc lẫn lãi) (hết|là|) (bao nhiêu|bn|mấy) {end}
{money} (vay|trả) (trong|) {term} (mỗi tháng|một tháng|1 tháng) (góp|trả|đóng) (bao nhiêu|mấy|bn) {end}
(nếu|) vay {money} (thì|) (mỗi tháng|một tháng|mỗi quý) (phải|) (trả|đóng|góp) (bao nhiêu|bao nhiêu tiền|bn|mấy) {end}
(bảng tính|tính|xem) (trả góp|lãi|tiền trả hàng tháng|số tiền phải trả) {money} (trong|) {term}
{me} (vay|định vay|tính vay) {money} {trade} trả {term} (thì|) (mỗi tháng|hàng tháng) (trả|đóng|nộp) (bao nhiêu|chừng bao nhiêu|mấy) {end}
(tính|tính giúp|tính cho|tính thử) {me} (số tiền|tiền|) (phải trả|trả hàng tháng|trả mỗi tháng|gốc lãi|lãi hàng tháng) {end}
lãi (của|khi vay|) {money} (trong|) {term} (là|hết|) (bao nhiêu|bao nhiêu tiền) {end}
vay {money} (chương trình|gói|) {programme} {term} (thì|) (trả|góp) (mỗi tháng|) (bao nhiêu|thế nào) {end}
trả (trong|hết trong|) {term} (thì|) (vay|) {money} (mỗi tháng|tháng) (nộp|đóng|trả) (mấy|bao nhiêu) {end}
`,
  ],
  [
    'loan.documents',
    `
(vay|vay vốn|muốn vay|đi vay|làm hồ sơ vay) (vốn|) (thì|) (cần|phải có|phải chuẩn bị|mang) (những|) (giấy tờ|giấy|hồ sơ) (gì|nào|những gì) {end}
(hồ sơ|thủ tục|giấy tờ) (vay|vay vốn|xin vay) {programme} (gồm|cần|có|) (những gì|gì|thế nào|ra sao) {end}
(thủ tục|quy trình|các bước|trình tự) (vay|vay vốn|làm hồ sơ) (thế nào|ra sao|như nào|gồm những gì|có khó không) {end}
(xin|lấy|tải|mua) (mẫu|) (đơn|giấy đề nghị|hồ sơ) vay (vốn|) (ở đâu|chỗ nào|thế nào) {end}
(nộp|gửi|đưa) (hồ sơ|đơn|giấy tờ) (vay|vay vốn|) (ở đâu|cho ai|chỗ nào) {end}
(có cần|cần|có phải có|phải có) (sổ đỏ|căn cước|hộ khẩu|giấy hộ nghèo|chữ ký chồng|xác nhận của xã|giấy kết hôn|thế chấp|người bảo lãnh) (khi|để|) (vay|làm hồ sơ vay|vay vốn) {ask}
(muốn vay|vay vốn) (thì|) (gặp ai|bắt đầu từ đâu|làm gì trước|liên hệ ai|đến đâu) {end}
(bao lâu|mấy ngày|khi nào|bao giờ) (thì|) (được giải ngân|có tiền|được duyệt|nhận được tiền|xong hồ sơ) {end}
{me} (nộp|làm|gửi) (hồ sơ|đơn vay|giấy tờ) (rồi|tuần trước|tháng trước) (bao giờ|khi nào|mà sao chưa) (có tiền|được duyệt|giải ngân|thấy gọi) {end}
(muốn|xin|cho {me}|làm sao để) (vào|tham gia|gia nhập) tổ (vay vốn|tiết kiệm vay vốn|tiết kiệm|TK&VV) {end}
tổ (vay vốn|tiết kiệm vay vốn) (ở thôn {me}|thôn {me}|xã {commune}) (ai phụ trách|ai làm tổ trưởng|có nhận thêm người không|ở đâu)
(viết|làm|điền) (đơn|giấy|hồ sơ) vay (thế nào|như nào|ra sao|kiểu gì) {end}
(làm hồ sơ|làm đơn|làm thủ tục) vay (có mất phí không|mất bao nhiêu tiền|có phải nộp tiền không|mất mấy ngày) {end}
(chồng|vợ chồng|con) {me} (đi làm xa|không ở nhà|không có căn cước) (thì|) (ai ký|làm hồ sơ vay thế nào|có làm được hồ sơ vay không) {end}
(hướng dẫn|chỉ) {me} (làm|cách làm|) (hồ sơ|thủ tục|đơn) vay (vốn|) {end}
`,
  ],
];
