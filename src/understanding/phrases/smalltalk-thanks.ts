/** Training phrases: thanks alone. */
export const smalltalkThanks = `
Cảm ơn
Cảm ơn em
Cảm ơn em nhiều
Em cảm ơn ạ
Cám ơn hội
Cảm ơn các chị
Thanks
Thank you
Tks em
Cảm ơn nhé
Cảm ơn cán bộ nhiều lắm
Quý hóa quá
Tốt quá, cảm ơn em
May quá cảm ơn nhé
Em cảm ơn hội đã giúp đỡ
Biết ơn hội nhiều
Cảm ơn em đã trả lời
Vâng cảm ơn em
Dạ em cảm ơn chị ạ
Tôi hiểu rồi, cảm ơn
Được rồi cảm ơn em
Tuyệt vời
Hay quá
Em nhiệt tình quá
Ok cảm ơn
Đội ơn hội
Xin cảm ơn
Xin chân thành cảm ơn
Chị cảm ơn
Cảm ơn đã tư vấn
Thế thì tốt quá
Cảm ơn trợ lý
Em giỏi quá
Tạm biệt, cảm ơn em
Chào em, chị đi làm nhé, cảm ơn
Cảm ơn nhiều nha
Cháu ngoan quá, bà cảm ơn
Hội chu đáo quá
Rõ rồi em, cảm ơn nhé
Ơn hội nhiều lắm
Đa tạ
Cảm ơn pả
Cảm ơn noọng lai lai
Lai lai cảm ơn
Tạm biệt
Tạm biệt em nhé
Bye em
Chào nhé hẹn gặp lại
cam on
cam on em
cam on nhieu
e cam on a
tks
tks ad
thank em
thanks ad nhìu
cam on hoi nhieu
c ơn e nha
cảm ơn ad iu
cam on da giup
ok cam on em
vang cam on chi
tot qua cam on
camon nha
cảm ơn ad nhìu
cảm own em
cám ơn hôi
cảm ơn lắm nắm
camr own
camr own em nhieeuf
em camr own aj
`;
