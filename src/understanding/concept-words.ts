/** Words that mean the same to the classifier, folded; a line is a concept and the ways to say it. */
export const CONCEPTS = `
borrow: vay, vay von, vay tien, muon von, muon tien, xin vay, von vay, cho vay, di vay, vay muon
money: von, tien, tien bac, von lieng, nguon von, dong von
rate: lai suat, phan tram, tien lai, lai nam, lai thang, lai xuat, phan lai, tinh lai, khong lai, lai thap, lai cao, may phan
interest: lai
most: toi da, nhieu nhat, cao nhat, muc vay, han muc, muc cho vay, muc cao nhat, kich tran
length: bao lau, may nam, thoi han, may thang, dai nhat, lau nhat, ky han vay, an han
programme: goi vay, goi, chuong trinh vay, chuong trinh, loai vay, cac loai, cac goi, von uu dai, khoan vay nao, nguon nao, vay uu dai, tin dung, cac nguon von, nguon von nao
debt: no, du no, tien goc, no goc, goc, khoan vay cua, mon vay, mon no, khoan no, no cu, den han, qua han, toi han, den ky, tre han, tra no, tra lai, dong lai, nop lai, nop goc, tra goc, tra het, tra bot, tat toan, so vay, ky nay, ky toi, ky tra, con phai tra, lich tra, dong tien, nop tien, tien nop, tra truoc, tra som, bien lai, giao dich, diem giao dich, phien giao dich, nop thay, khe uoc, con thieu, tra duoc bao nhieu, ghi so, bien nhan, nop thua, nop thieu, khoan vay, mon no, no xau, thu lai, han cuoi, het no
delay: gia han, gian no, hoan no, khat no, xin khat, khoanh no, lui ngay, lui han, xin lui, dieu chinh ky han, xin hoan, cham tra, nop cham, dong cham, tra cham, them thoi gian, xoa no, treo no, lai treo, xin nop sau, xin tra sau, chua co tien, khong co tien tra, chua lo kip, khong kip tra, no thang, de thang sau
pay: tra, dong, nop, gop, thanh toan, tra gop, tra dan
howmuch: bao nhieu, may dong, may trieu, may tien, chung nao, bao nhieu tien, het may, mat may, may chuc
suppose: tinh giup, tinh ho, tinh thu, tinh dum, tinh cho, bang tinh, gia su, gia du, neu vay, uoc tinh, tinh tien, tinh xem, cach tinh, tinh lai, may tinh khoan vay, tinh toan, cong cu tinh
monthly: moi thang, hang thang, mot thang, thang thang, moi quy, 0 thang, moi ky
paper: giay to, ho so, lam don, don vay, mau don, thu tuc, giay, photo, cong chung, can cuoc, ho khau, so do, xac nhan cua xa, uy quyen, mau 0, viet don, nop don, ho so vay, don xin, quy trinh, cac buoc, trinh tu, the chap, ky ten, chu ky, bia do, dong dau, ban sao, cong chung, hop dong goc, giay xac nhan, bang ke, giay nhap hoc, anh the, khai sinh, ho so cua toi, nop cho ai, ky vao
group: to vay von, to tiet kiem, tiet kiem vay von, to truong, to vien, to tk, vao to, trong to
approve: giai ngan, duyet, binh xet, xet duyet, co tien, nhan tien, duoc duyet, nhan duoc tien, tien ve, phe duyet
eligible: dieu kien, tieu chuan vay, doi tuong, du dieu kien, duoc vay, vay duoc, dien nao, co duoc vay, cho vay khong, xet vay, truong hop, hop voi, phu hop, nen vay, duoc xet
need: can, muon, dinh, tinh, xin, mong, thieu von, can von
class: lop, khoa, khoa hoc, lop hoc, tap huan, hoc nghe, day nghe, buoi hoc, dao tao, lop day, dot tap huan, mon hoc
study: hoc, di hoc, day, theo hoc
opening: khai giang, mo lop, sap mo, sap co, mo chua, con cho, con suat, tuyen sinh, to chuc
signup: dang ky, ghi ten, ghi danh, tham gia, xin hoc, cho hoc, them ten, nhan vao, giu cho, mot cho, mot suat, xin mot, theo lop, di hoc voi, nop ten, dien ten, dua ten, xep cho, co ten, hoc voi, 0 suat, 0 cho
stop: huy, bo, xoa, go, thao, ngat, ngung, dung, tat, chan, cham dut, dung lai, ngung lai, bo bot, huy bo, cat
quit: rut, rut ten, rut khoi, thoi hoc, nghi hoc, nghi lop, xin nghi, khong hoc nua, khong theo duoc, xin thoi, gach ten, khong di hoc, khong di duoc, thoi khong hoc, bo lop, bo hoc, khong tham gia, xin khoi, nghi han
nomore: nua, thoi, khoi, khong can, khong muon, dung co
notify: nhac, nhac nho, thong bao, nhan tin, tin nhan, gui tin, bao tin, nhac no, nhac lich, nhac hen, bao truoc, bao cho, bao no, nho bao, nhan cho, bao lai, tin nhac, bao han, ting ting, im di, im giup, nhan tin bao, bao giup, ring, danh tieng, nhac ngay, nhac gio, tin bao, tu nhan, dan truoc
change: doi, sua, chinh, chuyen, thay, dieu chinh, cai dat, dat lai, tuy chinh, thay doi, chinh sua, doi sang, chuyen sang, cai lai, chinh lai, cap nhat, doi lai
switchon: bat, kich hoat, dang ky nhan, cai nhac, dat nhac, len lich, bat len, hen
when: bao gio, khi nao, hom nao, luc nao, ngay nao, may gio, thu may, ngay may, ngay bao nhieu, bao nhieu ngay
where: o dau, cho nao, dia diem, dia chi, noi nao
clock: gio sang, gio toi, gio chieu, buoi sang, buoi toi, buoi trua, ban dem, gio nhac, sang som, 0h, 0 gio
ahead: truoc 0, truoc han, truoc mot, som hon, truoc hai, truoc may
mine: cua toi, cua em, cua chi, cua minh, cua bac, cua co, cua nha
listed: lich hoc, xep lich, xep lop, danh sach lop, da dang ky, dang ky roi, dang ky lop nao, trong danh sach, lop cua, lop toi, lop em, lop chi, duoc nhan, buoi toi, lich cua, danh sach chinh, danh sach cho, xep cho, cap chung chi, chung chi, giay chung nhan, buoi thu, vang mat, hoc bu, phong nao, thay nao, nhac lai cho
cadre: can bo, nhan vien, nguoi that, phu trach, chu tich, chi hoi truong, tu van vien, tong dai, quan ly, lanh dao, nguoi khac, ai do, nguoi cua hoi, nguoi truc, nguoi giai thich, nguoi ho tro, truc tiep voi nguoi, co nguoi nao, tong dai vien, hoi truong, chi hoi pho, co giao
contact: gap, goi, goi lai, lien he, so dien thoai, noi chuyen, noi may, so may, duong day nong, lien lac, truc tiep, xin so, cho so, goi dien, trao doi, chuyen may, hoi chuyen
complain: khieu nai, phan anh, to cao, trinh bay, gop y, khong dua bien lai, an chan
account: tai khoan, du lieu, thong tin ca nhan, lich su, ho so cua, he thong, thong tin cua, ten tuoi
link: lien ket, ket noi, noi voi, ghep, gan, xac thuc, xac minh, ma lien ket
member: hoi vien, to vien, chi hoi, thanh vien, sinh hoat hoi, ket nap, ma hoi vien, quet ma, danh sach hoi vien
language: ngon ngu, tieng tay, tieng nung, tieng dao, tieng mong, tieng kinh, tieng viet, tieng anh, tieng dan toc, pho thong, thu tieng, tieng trung, tieng gi, tieng pho thong, cam tay, noi tieng, chon tieng, doi nn, thu chu, giong tay
policy: chinh sach, che do, tro cap, duoc huong, huong gi, huong nhung, bao hiem, chuan ngheo, tieu chi, ra soat, cong nhan ho, den bu, boi thuong, mien giam, quyen loi, nghi dinh, quy dinh, nghi quyet, muc ho tro, nha nuoc, xet ho, thu nhap, phu cap, xet duyet ho, hoc phi, mien phi hoc, tien dien, du tieu chuan ho, xoa nha tam, che do tuat, tien tuat, luong huu, tao hon, duoc cap, duoc nhan, bi cat, duoc mien, duoc giam, tieu huy, vung kho khan, xa khu vuc, sap nhap, de an, du an, muc tieu quoc gia, ngheo da chieu, tien ho tro, cuu doi, gao, bao tro, doi tuong chinh sach, diem ngheo
support: ho tro
farm: nuoi, trong, cham soc, ky thuat, giong, bon phan, phun, phong benh, chuong, cach nuoi, cach trong, nang suat, tia canh, ghep cay, u phan, tiem phong, chan nuoi, lam giau, vuon, thu hoach, cay trong, vat nuoi, kinh nghiem, mo hinh, cach lam, bao quan, phoi, say, u chua, len men, dong thung, tem nhan, ocop, mat do, vun goc, bam ngon, gieo, uom, cay ghep, thuc an, cho an, lam chuong, do am, phan trang, hieu qua, lai bao nhieu, xuat chuong, mot lua, thuong mai, tim khach, ban hang, don khach, lam giong, nhan giong, kiem tien, lam an
ill: bi benh, bi ru, bo an, tieu chay, bi chet, chet nhieu, bi ghe, bi sau, vang la, thoi re, rung qua, rung la, lo mom long mong, dich benh, bi om, sung, chuong bung, phan trang, chet hang loat, bi dich, sau benh, chay dai, bi dai, khong len, khong ra qua, de non, bo to, u ru, xu long, lan ra chet, bi moc, trung doc, ngo doc, cuu the nao, tri benh, chua benh cho, non mua, sui bot, nam bep, bi gie, bi ray, bi bo nhay, rung non, khong de, bi lanh, kho la, xoan la
job: viec, viec lam, tuyen, tuyen dung, cong nhan, cong ty, nha may, xuong, luong, lam thue, lam them, xin viec, xuat khau lao dong, nhan nguoi, can nguoi, di lam, tuyen nguoi, tim viec, lao dong, khu cong nghiep, thoi vu, don hang, thue nguoi, giup viec, nuoc ngoai, them nguoi, nhan them nguoi, kiem viec, mach viec, cho lam, nhan cong, gia cong, that nghiep, xin vao, ban thoi gian, luong thang, thue lam, doi cong, lam cong, di han, di nhat, di dai loan, xin lam, nguoi lam, nhan viec, tuyen nu, con tuyen, can tho, lam o
menu: menu, me nu, danh muc, muc luc, chuc nang, huong dan, tro giup, cach dung, su dung, lam duoc gi, hoi duoc gi, bang chon, giup duoc gi, cac muc, lam gi duoc, cach su dung, dung the nao, trang chu, lam duoc nhung gi, hoi gi, nhan gi, tro ly, cach hoi, moi vao, hoat dong the nao, dung duoc khong, giup duoc nhung gi, viec em lam duoc, bam vao dau, bam cho nao, muc chinh, cau hoi
goback: quay lai, tro lai, lui lai, buoc truoc, cau truoc, chon lai, bam nham, an nham, chon nham, tro ve, quay ve, lui, cau vua, muc truoc, chon sai, tra loi lai, nhap lai, bam lon, an lon, hoan tac, undo, go back, qlai, buoc vua roi, cho khac, lui ve, quay ra
again: lam lai, bat dau lai, tu dau, reset, restart, khoi dong lai, tro lai tu dau, bat dau moi, lam moi, huy het, xoa het, bo het, xoa di lam lai, lam lai het, dep het, ve ban dau, luc ban dau, cuoc khac, tu buoc mot
thanks: cam on, cam on nhieu, on hoi, biet on, quy hoa, da ta, doi on, xin cam on, ty, da ta, chu dao, nhiet tinh, tan tinh, em gioi, tot qua, hay qua, tuyet voi, yen tam, may qua, giup duoc viec
greet: chao, xin chao, hello, hi, alo, chao buoi, kinh chao, he lo, hey, he lu, halo, heloo, e em, chao nhe, lau qua, alo alo
agree: dong y, nhat tri, chinh xac, dung roi, phai roi, ok, vang, chuan, duoc roi, yeah, trung phoc, chuan khong can chinh, ua, duoc thoi, nhan, lam di, cu the, chac chan, dung the, xac nhan
refuse: khong phai, khong dung, sai roi, nham roi, khong dong y, tu choi, thoi khoi, khoi can, khong can, nope, doi nao, tuyet doi khong, nham, lech roi, khong chinh xac, de sau, khong he, lam gi co
body: dau dau, dau bung, sot, uong thuoc, kham benh, benh vien, bac si, mang thai, co thai, dau lung, bi ho, huyet ap, tieu duong, kham thai, mat ngu, viem, ngua, bi bong, thuoc bo, dau rang, chua benh, kinh nguyet, tre em om, con sot, dau khop, so mui, giam can, dap la, sinh mo, bau, ho ra mau, nhuc dau, te tay, uong la, thuoc nam, tram xa, benh gi, bac si nao, kham o dau, thuoc gi, con om, bieng an
price: gia, bao nhieu mot can, mot can, mot yen, mot ta, bao nhieu 0 can, gia bao nhieu, gia ca, re khong, mot kg, mot bao, gia vang, gia xang, gia giong, thu mua, may nghin, mot bao, mot lang, mot khoi, ban duoc bao nhieu, gia the nao, mua bao nhieu, mot ta, chi vang, bao nhieu tien mot
weather: thoi tiet, troi, mua, nang, ret, suong, nhiet do, gio mua, bao so, troi mua, troi ret
sport: bong da, da bong, tran, doi tuyen, vo dich, cau thu, world cup, thi dau, ti so, u0, ngoai hang, bong chuyen
lottery: xo so, lo de, danh de, ve so, soi cau, con lo, danh con gi, ve con gi, giai dac biet, giai nhat
love: yeu, nguoi yeu, lam quen, dep trai, xinh, dep gai, lam vo, co bo, ban gai, ban trai, co chong chua, hen ho, nho anh
fortune: boi, tu vi, xem tuoi, ngay tot, phong thuy, diem gi, xem ngay, hop tuoi, xem boi, cung le, thay cung, nam mo, mo thay
abuse: ngu, dien, cut, bien di, vo dung, dm, vl, vcl, clm, dcm, oc cho, im di, im mom, mat day, lua dao, khung, dot, do cho, cho ma, vo van, dien a, noi nham, linh tinh
lore: thu do, ai la, tong thong, nam nao, cao nhat the gioi, dai nhat, trai dat, mat trang, ai phat minh, the gioi, lich su viet nam, tac gia, bang may, dan so, dien tich, bo truong, chu tich nuoc, thu tuong, phuong trinh, tinh tong, thoi khoa bieu, bang tuan hoan, nguyen to
steer: bo qua, quy tac, lenh, prompt, dong vai, gia vo, ma nguon, mat khau, quen het, huong dan truoc, cau lenh
fun: ke chuyen, hat, bai hat, cuoi, phim, game, choi, tho, bai van, viet ho, dich ho, giai ho
dispute: so do, tranh chap, lan dat, hang xom, ly hon, toa an, phat nguoi, bang lai, csgt, cong an, ket hon, tach thua, khai sinh, ho chieu
school: lop 0, hop phu huynh, diem thi, thi dai hoc, diem chuan, bai tap, toan lop, hoc them
sell: can ban, ban lai, ai mua, mua khong, ship, gia goc, thanh ly, mua si
`;
