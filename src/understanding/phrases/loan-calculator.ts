/** Training phrases: what would N đồng over M months cost. */
export const loanCalculator = `
Vay 50 triệu 3 năm mỗi tháng trả bao nhiêu
Tính giúp em vay 30 triệu trong 2 năm
Vay 100 triệu 5 năm thì lãi bao nhiêu
Nếu vay 40 triệu thì mỗi tháng phải trả bao nhiêu
Tính lãi 20 triệu 1 năm
Tính lãi vay 60 triệu 36 tháng
Vay 80 triệu trả trong 4 năm, tổng lãi bao nhiêu
Vay 50 triệu một tháng lãi bao nhiêu tiền
Tính tiền lãi giúp chị
Tính thử cho em xem
Cho tôi tính thử khoản vay
Bảng tính lãi vay 30 triệu
Tính trả góp 70 triệu trong 5 năm
Vay 25 triệu sau 2 năm phải trả cả gốc lẫn lãi là bao nhiêu
Một tháng trả bao nhiêu nếu vay 100 triệu
Vay 10 triệu 12 tháng thì trả cả thảy bao nhiêu
Vay 50tr 3 nam 1 thang tra bn
100tr 5n lai bn
tinh lai 30 trieu 24 thang
50 trieu vay 3 nam moi thang gop may
vay 20tr 1 nam lãi hết bn
tính hộ e vay 40tr 36t mỗi tháng đóng bn
vay 60 trieu lai moi thang het bao nhieu tien
Vay năm mươi triệu trong ba năm thì góp mỗi tháng bao nhiêu
Vay bảy mươi triệu bốn năm trả bao nhiêu một tháng
Vay hai mươi triệu một năm rưỡi tính ra lãi bao nhiêu
Nếu tôi vay 90 triệu thời hạn 6 năm thì hàng tháng phải đóng bao nhiêu
Giả dụ em vay 35 triệu trả hai năm thì cả gốc cả lãi mấy đồng một tháng
Lãi của 50 triệu trong 1 năm là bao nhiêu tiền
45 triệu vay 30 tháng thì mỗi tháng trả mấy
Tính cho chị 15 triệu vay 10 tháng
Nhờ em tính giúp vay 100 triệu 10 năm
Máy tính khoản vay
Công cụ tính lãi
Em muốn tính số tiền phải trả mỗi tháng
Mở phần tính lãi giúp tôi
Tính số tiền góp hàng tháng
Cách tính tiền lãi 50 triệu vay 5 năm
Vay 30 triệu thì lãi mỗi tháng mất bao nhiêu nghìn
Vay 120 triệu trong vòng 5 năm mỗi quý trả bao nhiêu
Ước tính tiền trả hàng tháng khi vay 55 triệu 4 năm
Vay hộ nghèo 100 triệu 5 năm thì mỗi tháng nộp bao nhiêu
Vay 200 triệu mở xưởng may trong 7 năm mỗi tháng trả mấy
Nếu vay 50 củ 2 năm thì tổng phải trả bao nhiêu
50 củ 3 năm lãi mấy
Vay 40 triệu mua trâu trả 3 năm thì hết bao nhiêu lãi
Tính dùm em 65 triệu 40 tháng
tính hộ mình 80 triệu trong 60 tháng xem mỗi tháng bao nhiêu
Trả hết trong 2 năm thì vay 30 triệu mỗi tháng góp bao nhiêu
Trả 5 năm thì 100 triệu lãi tổng cộng bao nhiêu
vay 50tr thì 1 năm lãi mất bn ạ
vay 3 chục triệu hai năm lãi bao nhiêu
neu vay 70 trieu 4 nam thi moi thang phai nop bao nhieu ca goc va lai
tinh giup em 25tr trong 18 thang
tinh xem vay 100 trieu 8 nam tra the nao
tinhs giups em vay 30 trieeuj 2 nawm
vay 50 trieeuj 3 nawm thif moox thangs trar bao nhieeu
vay 40tr 3 nam moi thang chả bao nhiêu
tinh nãi vay 50 triệu ba năm
vay 50 triêu trong 5 nam moi thang phai tra bao nhieu tiên
Chị định vay 60 triệu sửa lại cái chuồng bò, trả trong 5 năm, em tính giúp chị mỗi tháng phải trả chừng bao nhiêu để chị liệu
Vợ chồng em tính vay năm chục triệu nuôi gà, trả dần ba năm. Không biết mỗi tháng cả gốc lẫn lãi là bao nhiêu để còn cân đối ạ
Nhà tôi muốn vay 90 triệu mua máy cày. Em tính hộ nếu trả 4 năm với trả 6 năm thì mỗi tháng nộp bao nhiêu
`;
