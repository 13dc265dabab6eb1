/** More training phrases: thanks alone. */
export const moreSmalltalkThanks = `
Cảm ơn em gái nhiều nhé
Bác cảm ơn cháu lắm lắm
Chị biết rồi, cảm ơn em nha
Em xin cảm ơn chị cán bộ
May mà có em, cảm ơn
Ơn giời, có hội giúp chị em tôi
Nhờ em mà chị rõ hết, cảm ơn
Vâng em nhớ rồi, em cảm ơn ạ
Dạ vâng, cảm ơn chị nhiều ạ
Ừ thế là được rồi, cảm ơn cháu
Cảm ơn hội đã quan tâm tới chị em vùng cao
Thay mặt tổ, tôi cảm ơn hội
Cả nhà tôi biết ơn các chị
Chu đáo quá em ạ
Em nói dễ hiểu lắm
Trả lời nhanh thật, khen em
Em tốt bụng quá
Quý em quá cơ
Tận tình thế này thì còn gì bằng
Hội làm việc có tâm ghê
Mừng quá, đỡ phải đi lên xã, cảm ơn em
Nghe em nói chị yên tâm rồi
Chị hỏi thế thôi, cảm ơn em nhé
Không còn gì hỏi nữa đâu, cảm ơn em
Xong việc rồi, cảm ơn và chào em
Thôi chị đi nấu cơm đây, cảm ơn nhé
Tôi hiểu ra rồi, cám ơn cán bộ
Cám ơn em đã nhắc chị
Cảm ơn đã báo cho tôi biết
Nhận được rồi, cảm ơn em
Cảm ơn tấm lòng của các chị
Được như thế thì quý lắm
Phấn khởi quá em ơi
Thật là tốt quá
Hay lắm cháu ơi
Giỏi lắm
Đỡ quá, không có em chị chịu
Chào em nhé, hôm khác chị hỏi tiếp
Hẹn em dịp khác nhé
Chúc em ngủ ngon, cảm ơn em hôm nay
Chúc hội ngày càng phát triển, cảm ơn hội
Bà đội ơn cháu
Muôn vàn biết ơn
Trân trọng cảm ơn hội liên hiệp phụ nữ
Cảm tạ các chị
Chị em chúng tôi xin cảm ơn
Đây lai, cảm ơn noọng
Cảm ơn pả lai lai nớ
Ơn noọng lai
Cảm ơn vì đã kiên nhẫn với bác
Em ngoan ghê, chị quý
Vâng ạ, em rõ rồi, em cảm ơn hội
cam on chau nha
vang toi hieu roi cam on can bo
nho em nhieu qua cam on
cam on da nhac toi
quy hoa lam em a
biet on cac chi nhieu
em tot qua
tra loi nhanh the cam on em
thoi chao em nhe hen gap lai
xin cam on hoi phu nu xa
on em lam
chau lam bac mat long mat da
chi yen tam roi cam on em
the la chi ro roi cam on nha
tuyet qua em oi
duoc roi em cam on chi
may qua co hoi
chan thanh cam on
khong hoi gi nua cam on em
vui qua em a cam on
em gioi that
thank ad iu
tks c nhìu ạ
thks hội
cảm ơn ad nhìu nhìu
thank kiu
camon ad nha
oke tks em
e c.ơn ạ
ty ad
10q em
đội ơn ad lun
ad dth quá tks nha
hỉu r, thanks c
hihi cảm ơn c ạ
iu hội ghê
bb ad nha
cảm ơn hôi phụ lữ
cô cám ơn cháu rât nhìu
em cam ơn chi
quí hoá nắm
tam biêt em
cãm ơn đã dúp đỡ
biết ơn nhiều nắm
cảm ơn cháu nhiểu
camr own chij nhieeuf aj
camr own casn booj
xin camr own hooij phuj nuwx
quys hoas quas
toots quas camr own em
bieets own cacs chij
Cảm ơn nha
cảm ơn ạ
thanks em
thank
tks ạ
Bái bai
bye
Tuyệt
Tốt quá
Chào nhé em
merci em
Chị nghe chị em kháo nhau là hỏi ở đây nhanh lắm, nay chị thử mới thấy đúng thật. Cảm ơn em, cảm ơn các chị trong hội đã làm ra cái này
Bác đi lên xã mất nửa ngày đường, nay ngồi nhà nhắn là xong. Bác cảm ơn cháu và hội phụ nữ nhiều lắm
Thế là em yên tâm rồi ạ, mấy hôm nay lo mất ăn mất ngủ. Em cảm ơn các chị, chúc các chị luôn mạnh khỏe
toi hoi gi em cung tra loi tan tinh, toi chang biet noi gi hon, chi biet cam on em va hoi thoi
e hỏi đi hỏi lại mà ad vẫn rep nhiệt tình, cảm ơn ad nhìu nhìu nha, chúc ad luôn vui
Dạ vâng em ghi lại hết rồi, có gì mai em hỏi thêm, giờ em cảm ơn chị và xin phép đi cho lợn ăn ạ
nghe em noi thay am long
chi em toi biet on hoi lam
the la do phai di xa cam on nhe
Cảm ơn hội lắm
Cảm ơn cháu nhé
Cảm ơn bác
Cảm ơn anh
Cảm ơn nhiều nhiều
Cảm ơn em gái
Cảm ơn thông tin
Cảm ơn đã chỉ bảo
Vâng tôi biết rồi, cảm ơn nhé
Hiểu rồi em ạ
Tôi hiểu rồi
Rõ rồi
À ra thế, cảm ơn em
Thế là tôi biết rồi
Ok em, chị nắm được rồi
May có em giúp
Có em đỡ quá
Em chu đáo thật
Tốt lắm em
Hay lắm
Tuyệt quá
Vui quá
Yên tâm rồi
Nhờ có hội mà tôi biết
Chúc em khỏe
Chúc các chị sức khỏe, cảm ơn
Hẹn gặp lại
Tạm biệt hội
Thôi chị đi nấu cơm đây, cảm ơn em
Pai pai
bye ad
tạm biệt nha
ok tks
tks c nhiều
cảm ơn ạk
thanks nha
cam on hoi nha
hieu roi cam on
ok hieu roi
tot qua
biet on lam
cam on nhe em
vang em cam on
cam on lan nua
camr own chij nhieeuf
carm ơn em
cám on
cảm ơn dất nhiều
`;
