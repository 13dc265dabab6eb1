/** More training phrases: change, or ask about, the language. */
export const moreProfileLanguage = `
Em nói tiếng Tày với chị được không
Ở đây mình dùng tiếng gì thế
Cho bà nghe bằng tiếng Nùng
Tôi nghe tiếng Kinh câu hiểu câu không
Chị quen nói tiếng Nùng từ bé, đổi cho chị
Sao toàn tiếng Kinh thế, không có tiếng của dân mình à
Nhắn cho mẹ em bằng tiếng Dao có được không
Chữ này tôi không hiểu, cho tiếng khác đi
Có bản tiếng Mông cho chị em trên này không
Bật tiếng Tày lên
Tắt tiếng Anh đi, để tiếng mình
Sao tự nhiên ra tiếng Anh thế này, đổi lại cho tôi
Trở về tiếng phổ thông
Chuyển hết chữ sang tiếng Việt giùm chị
Em hiểu tiếng Sán Chay không
Nói tiếng Nùng Phàn Slình em có biết không
Tôi gõ tiếng Tày thì em có hiểu không
Chọn thứ tiếng ở chỗ nào
Muốn đổi tiếng thì bấm đâu
Hội có người dịch ra tiếng Dao không
Dịch lời em vừa nói sang tiếng Nùng cho bà
Có mấy thứ tiếng để chọn hả em
Sắp tới có thêm tiếng dân tộc không
Bà ké nhà tôi không biết chữ phổ thông
Em trả lời bằng cằm Tày đi
Noọng phuối cằm Tày đảy bấu
Mì cằm Nùng bấu noọng
Phuối Tày đi, pả bấu chắc phuối Keo
Mình muốn xem bằng tiếng Anh
Vợ nó người Trung Quốc, có tiếng Trung cho nó đọc không
Cho chị chọn lại tiếng
Tôi lỡ bấm sang tiếng Anh rồi, làm sao về tiếng Việt
Ngôn ngữ hiện giờ là gì
Đang để tiếng gì đấy em
Chỉ có tiếng Việt thôi à
Em có biết nói tiếng địa phương Lạng Sơn không
Để tiếng Việt là được rồi, đừng đổi
Đọc thành tiếng Tày cho người già nghe
Có tiếng Hoa không em
Người Sán Chỉ chúng tôi có tiếng riêng không trong này
Cài ngôn ngữ khác thế nào
Thiết lập tiếng nói ở đâu
Hỗ trợ song ngữ Việt Tày không
Nghe hiểu tiếng Nùng được thì tốt quá, có không em
Bác nói tiếng Kinh ngọng lắm, dùng tiếng Tày được chứ
Các cụ trong bản toàn nói tiếng Nùng, trợ lý có nghe được không
Cho tôi đổi thứ tiếng trả lời
Viết tiếng Tày ra đây xem nào
Dùng tiếng mẹ đẻ được không
Em chuyển giao diện sang tiếng Việt cho chị
em biet noi tieng nung khong
muon doi sang tieng dao
co tieng mong cho ba con khong
noi tieng tay di em
cho nay chon tieng o dau
chuyen ve tieng pho thong
tieng kinh toi khong thao
me toi chi nghe duoc tieng tay
tra loi tieng nung cho toi
may thu tieng ca thay
ngon ngu dang dung la gi
nhan bang tieng dan toc co hieu khong
doi tieng anh thanh tieng viet
bam nham sang tieng anh roi sua lai giup
ho tro tieng trung quoc khong
thay tieng khac duoc khong em
toi muon nghe tieng tay
dich ra tieng dao cho chi hieu
co ban tieng san chay khong
cai tieng viet lai cho chi
bat tieng nung
sao lai hien tieng anh
giong doc co tieng tay khong
ngon ngu khac co khong
đổi lang sang tv vs ad
có tiếng dao hk ad
mk mún xài tiếng anh
bot bít ns tiếng tày k
chuyển qua eng đc k z
sao ra tiếng a z, đổi lại tv đi
ns tiếng nùng đc hok
có mấy lang v ad
ck e ng tq, có tiếng trung k ạ
cho e đổi nn vs
ad rep bằng tiếng tày đc k
tiếng mông có k ạ, ba mẹ e k rành tiếng kinh
set tiếng việt jup e
chuyên sang tiêng viêt
có tiếng lùng không
em lói tiếng Tày được không
trọn ngôn ngữ
chả lời bằng tiếng Nùng
muôn dùng tiêng dao
đổi xang tiếng Anh
tôi không dành tiếng Kinh
hổ trợ tiêng mông không
chuyeenr sang tieengs Tafy
ddoir veef tieengs Vieetj
em bieets tieengs Nungf khoong
chojn ngoon nguwx owr ddaau
nois tieengs Dao ddi
cho tooi tieengs anh
Ngôn ngữ
language
Tiếng Nùng
Tiếng Dao
Tiếng Mông
tiếng trung
English
Đổi tiếng
tiếng phổ thông
cằm Tày
Chinese
Mẹ chồng tôi tám mươi rồi, cả đời ở bản Khuổi Khín chỉ nói tiếng Nùng. Cụ muốn hỏi việc của hội mà nghe tiếng Kinh không hiểu, em có nói tiếng Nùng được không
Chị em trong chi hội mình phần đông là người Dao, tiếng phổ thông biết ít lắm. Hội làm cho cái trợ lý nói được tiếng Dao thì bà con mừng, giờ đã có chưa em
hom truoc chau no nghich may bam sang tieng anh, gio chi mo ra chang doc duoc chu nao, em chuyen lai tieng viet cho chi voi
e đọc chữ tiếng việt chậm lắm, e là ng mông mới về làm dâu, ad có tiếng mông hoặc đọc thành tiếng cho e nghe đc k
Em chào chị, mẹ em người Tày, nói tiếng phổ thông được ít thôi ạ. Cho em hỏi trong này đổi sang tiếng Tày bằng cách nào để mẹ em tự hỏi
Tôi học hết lớp ba, chữ phổ thông đọc được nhưng hiểu thì lơ mơ, nếu nói được tiếng Tày thì đổi cho tôi
ngôn ngữ
tiếng Tày
tiếng Nùng
tiếng Anh
tiếng Dao
đổi tiếng
đổi ngôn ngữ
chọn tiếng
Nói tiếng mình đi em
Nói tiếng Tày cho pả nghe
Em biết tiếng đồng bào không
Chuyển tiếng khác được không
Có bản tiếng Dao không
Chị đọc chữ phổ thông không thạo
Tôi mù chữ, có nghe được không
Có đọc to lên cho tôi nghe được không
Cho nghe bằng giọng nói
Viết bằng tiếng Nùng tôi cũng không đọc được
Có ai dịch sang tiếng Tày cho bà tôi không
Bố chồng em chỉ hiểu tiếng Dao
Trở về tiếng Việt
Để tiếng Việt thôi
Nói tiếng Việt đi
Sao lại ra tiếng Anh, đổi lại đi
in English please
speak English
can you switch to English
đổi sang T.Việt
noi tieng tay di
co tieng mong ko
chuyen tieng viet
tieng nung duoc k
doi ve tieng kinh
bang tieng tay
có nói đc tiếng tày k
chọn t.việt
`;
