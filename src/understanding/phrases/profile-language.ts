/** Training phrases: change, or ask about, the language. */
export const profileLanguage = `
Đổi ngôn ngữ
Có tiếng Tày không
Có tiếng Nùng không
Chuyển sang tiếng Anh
Đổi sang tiếng Việt
Em nói được tiếng gì
Tôi muốn dùng tiếng Tày
Cho chị dùng tiếng Nùng
Chọn ngôn ngữ
Thay ngôn ngữ
Hỗ trợ tiếng Dao không
Có tiếng Mông không
Tôi không rành tiếng Kinh
Tôi không biết tiếng phổ thông nhiều
Nói tiếng dân tộc được không
Em có biết tiếng Tày không
Có nghe được tiếng Nùng không
Đổi về tiếng Việt đi
Cài đặt ngôn ngữ
English please
Switch to English
Change language
Vietnamese
Tiếng Việt
Tiếng Anh
Tiếng Tày
Bằng tiếng Việt
Trả lời bằng tiếng Tày
Nói bằng tiếng Nùng cho bà hiểu
Ngôn ngữ nào
Có mấy ngôn ngữ
Bà tôi chỉ biết tiếng Nùng
Mẹ chồng em không hiểu tiếng Kinh, có tiếng Tày không
Có tiếng Trung không
Đọc tiếng Việt tôi không hiểu hết
Cho đọc bằng giọng tiếng Tày
Dịch sang tiếng Tày
Ngôn ngữ khác
doi ngon ngu
co tieng tay khong
co tieng nung k
chuyen sang tieng anh
doi sang tieng viet
noi tieng nung duoc khong
dùng tiếng tày đc k ad
đổi ngôn ngữ sao v
co tieng dao ko
tieng viet
tra loi bang tieng nung
chon ngon ngu
đổi ngôn ngư
có tiêng tày không
đôi sang tiêng nung
ddoir ngoon nguwx
cos tieengs tafy khoong
chuyeenr sang tieengs nungf
Bà ngoại em 70 tuổi chỉ nói tiếng Nùng, tiếng Kinh bà nghe câu được câu chăng, ở đây có tiếng Nùng cho bà dùng không ạ
Chị người Dao, chữ phổ thông chị đọc chậm lắm, có tiếng Dao hay đọc thành tiếng không em
`;
