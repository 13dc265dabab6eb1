/** Training phrases: refusal alone. */
export const no = `
Không
Không ạ
Không em
Dạ không
Thôi
Thôi em
Thôi không cần
Không cần
Không cần đâu
Không đâu
Không phải
Không phải đâu
Không đúng
Sai rồi
Sai
Nhầm rồi
Chưa
Chưa ạ
Chưa em ạ
Chưa đâu
Không đồng ý
Tôi không đồng ý
Không muốn
Em không muốn
Không được
Không được đâu
Không có
Không có đâu
Khỏi
Khỏi cần
Khỏi đi
Thôi khỏi
Thôi vậy
Đừng
Không thích
Từ chối
No
Không, cảm ơn
Thôi để khi khác
Để sau đi
Chả phải
Chẳng phải
Không đời nào
Không bao giờ
Chưa đúng
Chưa phải
Chưa muốn
Chưa cần
Không nhé
Không nha
Không hề
Đâu có
Làm gì có
Không thể
Tôi không
Không làm
Bấu
Bấu mì
khong
khong a
ko
ko a
k
k ạ
k cần
k phải
k đâu
ko can dau
hok
hông
thoi
thoi em
chua
chua a
sai roi
khong phai
khong dung
khong can
khong muon
khong dong y
khoi can
k đúng r
ko đồng ý
nhầm r
khoong
khoong caanf
khoong phair
chuwa
sai roofi
khong đung
không phai đâu
hổng
`;
