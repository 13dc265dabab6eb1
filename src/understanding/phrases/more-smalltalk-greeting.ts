/** More training phrases: a greeting alone. */
export const moreSmalltalkGreeting = `
Em chào chị cán bộ ạ
Chào cháu, bác đây
Chào cô chủ tịch
Cháu chào các bà các cô ạ
Tôi xin chào hội liên hiệp phụ nữ
Dạ em chào hội mình ạ
Chào em gái
Các em gái của chị ơi, chào nhé
Em chào các bác các cô trong hội
Chào buổi trưa em nhé
Chiều rồi, chào cả nhà
Chào buổi tối các chị em
Sáng nay vui vẻ không em
Lâu lắm mới nhắn, em còn đó không
Có em ở đấy không
Chị Hoa đây em ơi
Bác Ké đây cháu
Em là Thảo ở Đình Lập, em chào cả nhà
Mình chào mọi người nhé
Em mới vào nhóm, em chào các chị
Chị em có khỏe cả không
Dạo này thế nào rồi em
Khỏe re chứ em
Nhà mình hôm nay đông đủ không
Chúc em ngày mới vui vẻ
Chúc các chị em phụ nữ luôn vui khỏe
Mừng tám tháng ba chị em mình
Chúc mừng ngày phụ nữ Việt Nam các chị nhé
Năm mới an khang em ơi
Chúc Tết cả nhà hội mình
Chúc cuối tuần vui vẻ nhé hội
Kính thưa các chị, em xin chào
Hội phụ nữ Lộc Bình xin chào
Rất vui được gặp em
Gặp em lần đầu, chào em
Này cô ơi
Bà con xin chào
Chào chị chi hội trưởng
Chào bên hội
Chào buổi sáng cả bản
Chào người quen cũ
Lại là chị đây
Chị lại vào đây, chào em nhé
Thưa cán bộ, tôi chào cán bộ
Khỏi chào noọng nớ
Pả ơi, noọng chào pả
Chào noọng, dú rườn mì rèng bấu
A ơi, pú dả rèng bấu
Chào ké
em chao cac bac
chao em nhe chi la Nhung
co can bo oi chau chao co
a lo hoi phu nu day phai khong
chao ca nha buoi toi
chuc buoi chieu vui ve
ba con thon toi gui loi chao hoi
chao tro ly hoi
chuc mung nam moi em
lau qua khong nhan cho em
moi nguoi khoe khong
xin chao moi nguoi a
rat vui duoc lam quen
chao chi chu tich
chi Luyen day chao em
chao co giao
chuc cac chi mot ngay vui
chao buoi trua
kinh chao cac dong chi
hi c ạ
hi mn
chào ad ạ, e mới vô
hello hội pn
hé lu ad
hellu cả nhà
2 ad
helo helo
alo hội ơi rep e
ad ơi ad à
chào bn
e chào mn ạ
lô em
halo ad iu dấu
chúc ad bsáng vv
gm ad
trào em
xin chao hôi
em trào chị
a nô
kính trào các đồng chí
em chaò cán bộ
chaof casn booj
chaof cacs chij
em chaof hooij aj
xin chaof trowj lys
chaof buooir saangs
chaof noongj
Chào
Ới
Chào cả hội
hê nhô
good morning em
Chào cán bộ, chào các chị em. Tôi là Mến ở thôn Nà Mu, hôm nay mới biết dùng cái này nên vào chào mọi người một tiếng
Em chào các chị trong hội ạ, em mới sinh hoạt chi hội được một tháng, mong các chị em yêu thương chỉ bảo
Sáng sớm nay sương mù mà vui, chào em, chào các chị cán bộ, chúc cả nhà một ngày làm việc nhẹ nhàng
chao em, chi day, lau nay ban mua mang khong vao duoc, hom nay vao chao em mot cau thoi
Kính chào hội liên hiệp phụ nữ, nhân dịp đầu xuân bác chúc các cô các chị sức khỏe, gia đình đầm ấm
hi ad hi mn, e mới đc add vô zalo hội nên chào mn 1 tiếng ạ
Em xin phép chào các cô ạ
Nghe nói có trợ lý mới, chào nhé
Chào bà con dân bản
Hội mình ơi, em đây
chao dong chi can bo
toi o Kien Moc xin chao hoi
em la dau moi ve ban em chao ca nha
chi em ta oi
ban chieu mat me em nhe
xin dc chào cả hội ạ
có ad nào thức k chào cái
chúc ad bủi tối vui vẻ
chaof cacs coo trong hooij
a lô a lố
Ấy ơi
Hú
ê nhô
Chào bác Cả
Thân chào
Chào hội mình
Chào chị em hội phụ nữ
Xin chào em gái
Dạ chào cán bộ ạ
Bà chào cháu
Cháu chào bà
Cháu chào cô ạ
Chào cậu
Chào buổi chiều các chị
Buổi tối vui vẻ
Một ngày tốt lành
Chúc hội mạnh khỏe
Chào năm mới
Lâu lắm mới nhắn
Em có đó không
Có ai đó không
Alo hội ơi
Hội phụ nữ xã ơi
Ơi em ơi
Ê em
Này em ơi
Xin chào, tôi là Hà
Em là Thu, chào chị
Em chào chị, em là Mai
Chào chị, lâu quá
Hello cả nhà
Hello chị
Hi hội
Heloo
hey
chào nha
chao nhe
chao moi nguoi a
chao em nhe
chao tro ly
e chao ad
alo hoi oi
hi ac
chào ad iu
kinh chao can bo
chao cau
chao buoi toi ca nha
xin chaof cacs chij
chafo em
chòa em
chào ẹm
chao chij
Pả ơi, chào pả
Á ơi
Noọng slương ơi
`;
