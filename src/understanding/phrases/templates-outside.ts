/** Templates outside the assistant's work: (a|b) is one of, {x} a filler. */
import type { Intent } from '../types.ts';

export const outsideTemplates: readonly (readonly [Intent, string])[] = [
  [
    'out_of_scope',
    `
(giá|giá bán) ({animal}|{crop}) (hôm nay|bây giờ|dạo này|ngoài chợ|) (bao nhiêu|thế nào|bao nhiêu một cân|lên chưa) {end}
({animal}|{crop}|thóc|gạo|vàng|xăng) (hôm nay|bây giờ|đang|) (bán được|giá) bao nhiêu (một cân|một tạ|một chỉ|một lít|một yến|) {end}
(hôm nay|mai|ngày mai|tuần này|mấy hôm nữa|cuối tuần) (trời|thời tiết|) (có mưa|có nắng|có rét|thế nào|có bão|lạnh không) {ask}
(con|mẹ|chồng|bố|bà|cháu) {me} (bị|) (sốt|đau đầu|ho|đau bụng|huyết áp cao|tiểu đường|gãy tay|đau lưng|dị ứng|viêm họng|mất ngủ|nôn) (thì|) (uống thuốc gì|làm sao|có sao không|đi khám ở đâu|phải làm gì) {end}
{me} (bị|hay) (đau đầu|đau dạ dày|ngứa|mất ngủ|rụng tóc|đau khớp|chóng mặt|đau răng|trễ kinh|ho khan) (uống gì|bôi thuốc gì|có sao không|khám ở đâu|làm thế nào) {end}
(hôm nay|tối nay|hôm qua|mai) (đội nào|việt nam|hà nội) (đá|thắng|thua|đấu với ai|đá mấy giờ) {end}
(xổ số|lô|đề|giải đặc biệt) (hôm nay|hôm qua|miền bắc|) (về con gì|bao nhiêu|ra số mấy|đánh con gì) {end}
(xem|bói|coi) (bói|tử vi|tuổi|ngày) (cho {me}|tuổi Tý|tuổi Dần|cưới|làm nhà|hôm nay|tình duyên) {end}
(em|ad|bot) (có người yêu|có chồng|xinh|bao nhiêu tuổi|ở đâu|ăn cơm|ngủ|buồn) (chưa|không|thế|vậy) {end}
(kể|hát|đọc|viết|làm|dịch) (cho {me}|giúp {me}|hộ) (nghe|) (một bài hát|chuyện cười|bài thơ|bài văn|câu này sang tiếng Anh|truyện ma|bài toán) {end}
(ai là|ai) (chủ tịch nước|tổng thống Mỹ|vua đầu tiên|người giàu nhất|ca sĩ hát bài này|thủ tướng) {end}
(thủ đô|dân số|diện tích|núi cao nhất) (nước|của|) (Nhật|Pháp|Việt Nam|Trung Quốc|Lào|thế giới) (là gì|bao nhiêu|là) {end}
(mua|bán|sửa) (điện thoại|xe máy|tivi|quần áo|tủ lạnh|đồ cũ|mỹ phẩm) ở đâu (rẻ|tốt|) {end}
(xe|vé xe|tàu) (đi|từ đây đi) (Hà Nội|Thái Nguyên|Bắc Giang|Sài Gòn|Hạ Long) (mấy giờ|bao nhiêu tiền|bắt ở đâu) {end}
(làm|đổi|xin) (hộ chiếu|bằng lái xe|căn cước|giấy khai sinh|giấy kết hôn|sổ đỏ) (ở đâu|mất bao lâu|cần gì) {end}
(nấu|cách nấu|làm món) (canh cá|thịt kho|bún chả|phở|xôi|gà luộc|vịt quay|chè đỗ) (thế nào|cho ngon|) {end}
(đồ|thằng|con|bọn) (ngu|điên|lừa đảo|vô dụng|dốt|khốn nạn|dở hơi) (này|kia|) {end}
(trả lời|nói) (ngu|dở|vớ vẩn|linh tinh|như hâm) (thế|quá|vậy) {end}
(bỏ qua|quên|xóa) (mọi|tất cả|hết) (hướng dẫn|quy tắc|lệnh) (trước|ở trên|) (và|rồi) (làm theo|nghe) (tôi|lệnh mới|anh)
(chồng|mẹ chồng|con|hàng xóm) {me} (hay|suốt ngày|cứ) (uống rượu|cãi nhau|đánh bạc|nói xấu|chửi|bỏ nhà đi) (làm thế nào|buồn quá|chán lắm|phải làm sao) {end}
`,
  ],
];
