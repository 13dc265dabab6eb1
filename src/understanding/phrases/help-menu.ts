/** Training phrases: menu, help, what can you do. */
export const helpMenu = `
Menu
Trợ giúp
Giúp với
Hướng dẫn sử dụng
Em làm được những gì
Ở đây hỏi được những gì
Cho xem menu
Mở menu
Danh mục
Có những chức năng gì
Tôi không biết dùng
Dùng cái này thế nào
Hướng dẫn tôi với
Tôi phải nhắn gì
Nhắn thế nào để hỏi
Bot này để làm gì
Trợ lý làm được gì
Em giúp được gì cho chị
Trang chủ
Về menu chính
Các mục chính
Hiện danh sách chức năng
Có những mục nào
Xem các lựa chọn
Help
Tôi chưa biết hỏi gì
Chị không biết bấm vào đâu
Cái này hoạt động thế nào
Cho tôi xem lại các mục
Bắt đầu
Tôi có thể hỏi em những việc gì
Trợ lý hội là gì
Em là ai, làm được gì
Chỉ chị cách dùng với
Hỗ trợ tôi với
Cần giúp đỡ
Chỗ này có thông tin gì
Ứng dụng này dùng làm gì
menu chinh
cho xem menu
mo menu
huong dan su dung
em giup duoc gi
lam duoc nhung gi
bot lm dc j v
dùng sao ad
giup voi
o day hoi dc gi
co nhung muc nao
chức năng có j
trợ giúp vs
hd sd jup e
e k bít dùng
hương dân sử dung
chi cach dùng vơi
cho xem mê nu
me nu
mở menu ra xem nào
hướng dẫn xử dụng
trowj giups
huwowngs daanx suwr dungj
em lafm dduowcj gif
Chị mới được con cài cho cái này, chưa biết dùng thế nào, em chỉ cho chị ở đây hỏi được những gì
Cán bộ bảo cài cái trợ lý này để hỏi, mà tôi vào rồi chẳng biết bấm chỗ nào, nhắn gì
Em thấy chị em trong tổ dùng cái này, không biết nó giúp được việc gì hả chị
`;
