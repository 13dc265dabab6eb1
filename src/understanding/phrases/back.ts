/** Training phrases: one step back. */
export const back = `
Quay lại
Trở lại
Lùi lại
Quay lại bước trước
Trở về bước trước
Lui lại một bước
Quay lại câu hỏi trước
Cho tôi trả lời lại câu vừa rồi
Tôi chọn nhầm, quay lại
Bấm nhầm rồi
Em bấm nhầm
Cho em chọn lại
Chọn lại
Trở về
Về trước
Quay về
Quay lại phần trước
Quay lại mục trước
Trở lại trang trước
Lùi một bước
Cho tôi sửa câu trước
Sửa câu trả lời trước
Tôi muốn sửa lại câu vừa trả lời
Câu trước tôi trả lời sai
Trở ra
Back
Cho quay lại chỗ lúc nãy
Về lại chỗ vừa rồi
Trả lời lại
Vừa bấm nhầm, cho quay lại
Lùi về
Quay lại đi em
Cho chị quay lại
Ấn nhầm, cho lùi lại
Câu lúc nãy chị trả lời nhầm
Cho chị trả lời lại câu trên
Nhập sai rồi, cho nhập lại
Cho tôi nhập lại số vừa rồi
Trở lui
quay lai
tro lai
lui lai
quay lai buoc truoc
tro ve truoc
chon lai
bam nham
em bam nham roi
cho quay lai
cho e chon lai vs
quay lại đi ad
back lại đi
bấm lộn rùi
tra loi lai cau truoc
lui lai 1 buoc
quay lai cau vua nay
quay nại
trở nại bước trước
quay lai bươc trươc
quay laij
trowr laij
luif laij
chojn laij
`;
