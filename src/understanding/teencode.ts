/** Shorthand that members type, and what it stands for: marks left out on both sides. */

/** A line is «what is typed = what it stands for»; whatever stands around it. */
const ALWAYS = `
k ko kg hk hok hong hem kh khg khog khonq kog hokk kox kho0ng hông = khong
kp = khong phai
kbt kb kbiet hokbiet = khong biet
kcan = khong can
kco kcos = khong co
dc duok dx dcj dcc duoz dcs = duoc
dky dki dkiy dkhi dkyy dkii dangki dangky = dang ky
dkien dkn = dieu kien
ntn nhtn ntnao nthn nhuthenao = nhu the nao
tnao tno thenao = the nao
nhiu nhju nhieuf = nhieu
bnh bnhieu bnhiu bnhiw bhieu baonhieu = bao nhieu
bgio baogio bh bgio = bao gio
bjo bgj bayjo = bay gio
kni = khi nao
ls lsuat = lai suat
hs hso = ho so
sdt sodt sdthoai = so dien thoai
dt dthoai dthai = dien thoai
j ji gj gii = gi
z v zay vayj zi = vay
vs zoi voii = voi
ms = moi
mk mik mjk mih mjnh mhh = minh
mn mng = moi nguoi
e iem = em
c chj = chi
t = toi
b = ban
ck = chong
vk = vo
ng nguoj = nguoi
ngta = nguoi ta
r ruj rui oy roj oi_ = roi
nx = nua
nhg nhug nhx = nhung
jup gium jum dum zup jup giupp = giup
jv jz = gi vay
jo gjo = gio
mun mún = muon
wa qa = qua
ah ak = a
nhak nhoa nhaa = nha
nhen hen = nhe
trc trk = truoc
hnay = hom nay
hqua = hom qua
hum = hom
lm = lam
lv lviec = lam viec
vc vjec = viec
cv cviec = cong viec
hc = hoc
hv hvien = hoi vien
hpn hlhpn = hoi phu nu
pn phunu = phu nu
cb cbo canbo = can bo
nv = nhan vien
adm admin min adv = ad
ttin thongtin = thong tin
tbao tb = thong bao
ctr ctrinh = chuong trinh
csach = chinh sach
nh nhang = ngan hang
nhcs nhcsxh vbsp = ngan hang chinh sach
csxh = chinh sach xa hoi
hn hngheo = ho ngheo
hcn = ho can ngheo
htn = ho thoat ngheo
cngheo = can ngheo
dtts = dan toc thieu so
bhyt = bao hiem y te
bhxh = bao hiem xa hoi
gdinh = gia dinh
gdich = giao dich
tkvv = tiet kiem vay von
cccd cmnd cmt = can cuoc
tkhoan taikhoan = tai khoan
lk lket lke = lien ket
ubnd = uy ban
tr trd = trieu
thg thag th = thang
tgian = thoi gian
lsao = lam sao
ns = noi
nch nchuyen = noi chuyen
nt ntin ib inbox = nhan tin
tnhan = tin nhan
rep trl = tra loi
cx cg cug = cung
bt bth bthuong = binh thuong
bit bik bjt biek = biet
hiu hju = hieu
tks thks thanks thank camon cmon kamsa thanhkiu tkiu = cam on
iu ju = yeu
oke okie okay okla okela okelah oki okey okee okii okk oce okay okelun okeyla = ok
uk uh uhm uhu ukm uhuh uhmm um uki ukie hihi_ uwm uhum = u
cty = cong ty
xkld = xuat khau lao dong
ldong = lao dong
kcn = khu cong nghiep
cnhan = cong nhan
cnhat = chu nhat
clb = cau lac bo
htx = hop tac xa
kte = kinh te
kdoanh = kinh doanh
nsvs = nuoc sach ve sinh
tvan = tu van
htro = ho tro
hdan = huong dan
qdinh = quy dinh
ktra = kiem tra
xnhan xn = xac nhan
lhe = lien he
dchi = dia chi
nhc = nhac
kthuat ktt = ky thuat
knghiem = kinh nghiem
hsinh = hoc sinh
sv svien = sinh vien
hssv = hoc sinh sinh vien
hphi = hoc phi
thuan = tap huan
vd = vi du
vde = van de
sdung xai = dung
fai phaj = phai
thj = thi
thui thoy hoy = thoi
dug duq = dung
ik dj = di
lun = luon
lg luog = luong
xog xg = xong
trog trg = trong
hoj hoii = hoi
mem = hoi vien
spham = san pham
nphi = nuoi phi
mna = moi na
ac = anh chi
hdong = hop dong
xloi = xin loi
`;

/**
 * Shorthand with two meanings: the first line whose pattern fits decides.
 * `before` and `after` look at the folded words next to it; a line without them is the usual meaning.
 */
export interface Ambiguous {
  means: string;
  before?: RegExp;
  after?: RegExp;
}

export const AMBIGUOUS: Record<string, Ambiguous[]> = {
  dk: [
    { means: 'dieu kien', before: /(can|co|du|nhung|cac|ve|hoi|hop|khong|dap ung|ntn|them) $/ },
    {
      means: 'dieu kien',
      after: /^ (de|vay|gi|j|ntn|nao|nhu|ra sao|the nao|cho vay|duoc vay|dc vay)\b/,
    },
    { means: 'dieu kien', before: /(^|\s)(vay|von) $/ },
    { means: 'duoc', before: /(vay|hoc|biet|khong|k|ko) $/, after: /^ (k|ko|khong|chua|roi)\b/ },
    { means: 'dang ky' },
  ],
  bn: [
    { means: 'ban', before: /(cam on|tks|thanks|cam own|chao|hi|hello|oi) $/ },
    { means: 'ban', after: /^ (oi|nhieu|nhiu|nha|nhe|a|ad)$/, before: /(cam on|tks|on) $/ },
    { means: 'bao nhieu' },
  ],
  cn: [
    {
      means: 'chuc nang',
      before: /(co|nhung|cac|nhieu|xem|may) $/,
      after: /^ (nao|gi|j|nay|ntn|moi)\b/,
    },
    { means: 'can ngheo', before: /(ho|dien|nha) $/ },
    { means: 'cong nhan', before: /(lam|tuyen|can) $/ },
    { means: 'chu nhat' },
  ],
  tk: [
    { means: 'tiet kiem', before: /(to|tien|gui) $/, after: /^ (vv|va|vay|tien|hang)/ },
    { means: 'tiet kiem', before: /(^|\s)to $/ },
    { means: 'tai khoan' },
  ],
  tt: [
    { means: 'thi tran', after: /^ (na|dong|that|cao|huu|binh|bac|loc|dinh|van|chi|nong)\b/ },
    { means: 'thu tuc', before: /(lam|cac|nhung) $/, after: /^ (vay|gi|nhu|ra|the)/ },
    { means: 'thanh toan', before: /(tien|khi|cach) $/ },
    { means: 'thong tin' },
  ],
  tn: [
    { means: 'tin nhan', before: /(gui|nhan|xoa|dung|tat|bat) $/ },
    { means: 'thoat ngheo', before: /(ho|moi|vua) $/ },
    { means: 'the nao' },
  ],
  nc: [
    { means: 'nuoc', before: /(nha|lam|be|gieng|von|vay) $/, after: /^ (sach|ngoai|sinh|uong)?/ },
    { means: 'noi chuyen' },
  ],
  gd: [{ means: 'giao dich', before: /(diem|phien|ngay|lich|phong) $/ }, { means: 'gia dinh' }],
  cs: [
    { means: 'cham soc', after: /^ (cay|lon|ga|bo|trau|na|hoi|vuon|suc)/ },
    { means: 'chinh sach' },
  ],
  h: [{ means: 'gio' }],
  tv: [{ means: 'tieng viet', before: /(bang|sang|qua|dung) $/ }, { means: 'tu van' }],
  kt: [{ means: 'kinh te', before: /(lam|phat trien|mo hinh) $/ }, { means: 'ky thuat' }],
  ld: [{ means: 'lao dong' }],
  kd: [{ means: 'kinh doanh' }],
  ht: [{ means: 'hien tai', after: /^ (em|toi|minh|e|mk)\b/ }, { means: 'ho tro' }],
  hd: [{ means: 'hop dong', before: /(ky|theo|ban) $/ }, { means: 'huong dan' }],
  cd: [{ means: 'cao dang' }],
  dh: [{ means: 'dai hoc' }],
  hp: [{ means: 'hoc phi' }],
  lh: [{ means: 'lien he' }],
  kn: [{ means: 'kinh nghiem' }],
  sd: [{ means: 'su dung' }],
  q: [{ means: 'quen' }],
  nn: [{ means: 'nong nghiep', before: /(san xuat|vat tu|may) $/ }, { means: 'nha nuoc' }],
  vl: [{ means: 'viec lam', before: /(kiem|tim|gioi thieu|co|ve) $/ }, { means: 'vl' }],
};

/** «what is typed» → «what it stands for». */
export const SHORTHAND: ReadonlyMap<string, string> = new Map(
  ALWAYS.split('\n')
    .filter((line) => line.includes('='))
    .flatMap((line) => {
      const [typed = '', means = ''] = line.split(' = ');
      return typed.split(' ').map((word): [string, string] => [word, means.trim()]);
    }),
);
