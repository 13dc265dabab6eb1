/** Training phrases: a greeting alone. */
export const smalltalkGreeting = `
Xin chào
Chào em
Em chào chị ạ
Chào cán bộ
Chào hội
Hello
Hi
Hi em
Alo
A lô
Alo em ơi
Chào buổi sáng
Chào buổi tối
Chào các chị
Chào cả nhà
Em ơi
Chị ơi
Ad ơi
Chào bạn
Dạ em chào ạ
Chào trợ lý
Chào hội phụ nữ
Kính chào hội
Kính chào các chị trong hội
Xin chào các đồng chí
Lâu rồi không gặp em
Em khỏe không
Chị khỏe không ạ
Hội ơi
Hê lô
Hé lô
Hế lô
Có ai ở nhà không
Chúc buổi sáng tốt lành
Chào noọng
Noọng ơi
Chào pả
Pả ơi
Chào chị em
Chào cô
Chào cháu
Chào mọi người
Chúc cả nhà buổi tối vui vẻ
Chúc mừng năm mới
Chúc mừng năm mới hội phụ nữ
Em đây ạ
Dạ chào chị
Chào em nhé
Buổi sáng vui vẻ nhé
Mọi người ơi
Bác chào cháu
Chúc các chị một ngày tốt lành
Chúc mừng ngày 20/10
Năm mới mạnh khỏe nhé các chị
Em chào cán bộ ạ
Chào anh chị
xin chao
chao em
e chao c
chao ad
hello em
hi ad
alo ad
chao can bo
chao hoi phu nu
em chao chi a
chao buoi sang
hế lu
hi cả nhà
chào ad nha
hello mn
alo alo
chi oi
em oi
xin trào
chào hôi
chao cac chị
chaof em
xin chaof
em chaof chij
chaof canr nhaf
Noọng slam mà lố
Pả dú rườn bấu
Chào pả, hăn nả chắc
`;
