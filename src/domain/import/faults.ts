/** What is wrong with a row, and what a cadre should know of one that was taken: one clear sentence each. */

/** Sentences begin in the middle, behind «Dòng 14: ». `what` is what stood in the cell, or whom it is about. */
const SENTENCES = {
  'name-missing': () => 'chưa có họ và tên; anh chị ghi đủ họ và tên.',
  'name-one-word': (what) => `tên “${what}” chỉ có một chữ; anh chị ghi đủ cả họ, tên đệm và tên.`,
  'name-digits': (what) => `tên “${what}” có chữ số; anh chị chỉ ghi họ và tên ở cột này.`,
  'name-signs': (what) =>
    `tên “${what}” có ký tự lạ; anh chị gõ lại tên bằng bảng mã Unicode, không kèm ký hiệu.`,
  'name-long': (what) => `tên “${what}” quá dài; anh chị chỉ ghi họ và tên của một người.`,
  'day-unreadable': (what) =>
    `ngày sinh “${what}” không đọc được; anh chị ghi như 25/12/1975, hoặc chỉ ghi năm 1975.`,
  'day-impossible': (what) =>
    `ngày sinh “${what}” không có thật; anh chị ghi ngày trước, tháng sau, như 25/12/1975.`,
  'birth-later': (what) => `năm sinh ${what} còn ở phía trước; anh chị xem lại năm sinh.`,
  'birth-young': (what) =>
    `sinh năm ${what} thì chưa đủ 16 tuổi nên chưa thể là hội viên (từ 18 tuổi); anh chị xem lại năm sinh.`,
  'birth-old': (what) => `sinh năm ${what} thì đã trên 110 tuổi; anh chị xem lại năm sinh.`,
  'phone-wrong': (what) =>
    `số điện thoại “${what}” không đúng; anh chị ghi đủ 10 số, như 0912 345 678, hoặc để trống nếu không có.`,
  'phone-shortened': (what) =>
    `số điện thoại “${what}” bị Excel rút gọn, mất chữ số; anh chị định dạng cột này là Text rồi ghi lại đủ 10 số.`,
  'place-missing': () =>
    'chưa rõ thuộc xã, phường nào; anh chị thêm cột “Xã”, hoặc chọn đơn vị khi nhập (--unit).',
  'commune-unknown': (what) =>
    `không có xã, phường nào tên “${what}” ở Lạng Sơn; anh chị ghi lại tên xã, tên cũ hay tên mới đều được.`,
  'commune-ambiguous': (what) =>
    `tên xã này có thể là ${what}; anh chị ghi rõ tên xã, phường hiện nay.`,
  'branch-ambiguous': (what) => `tên chi hội này có ở ${what}; anh chị ghi thêm tên xã, phường.`,
  'branch-wrong': (what) => `tên chi hội “${what}” không đọc được; anh chị ghi như “Thôn Nà Lay”.`,
  'outside-unit': (what) =>
    `chị ấy ở ${what}, ngoài đơn vị đang nhập; anh chị gửi dòng này cho đơn vị đó.`,
  'double-row': (what) =>
    `trùng họ tên, năm sinh và chi hội với dòng ${what}; nếu là hai người khác nhau, anh chị ghi đủ ngày tháng sinh để phân biệt.`,
  'known-twice': (what) =>
    `trong sổ có hơn một người trùng họ tên và năm sinh (${what}); anh chị ghi thêm số điện thoại hoặc đúng chi hội để biết là ai.`,
  'known-elsewhere': (what) =>
    `chị ấy đang là hội viên ở ${what}; việc chuyển đơn vị do Hội cấp trên nhập.`,
  erased: () =>
    'người này đã yêu cầu xóa dữ liệu của mình, nên không được nhập lại; chỉ nhập khi chị ấy tự đăng ký lại.',
  'leader-twice': (what) =>
    `đơn vị này đã có người giữ chức vụ ấy ở dòng ${what}; anh chị chỉ ghi một người.`,
  'group-code-taken': (what) => `mã tổ “${what}” đang thuộc xã khác; anh chị xem lại mã tổ.`,
  'group-code-wrong': (what) => `mã tổ “${what}” không đúng; mã chỉ gồm chữ, số và dấu gạch.`,
  'group-missing': () => 'chưa có tên tổ hoặc mã tổ; anh chị ghi một trong hai.',
  'group-double': (what) => `tổ này đã có ở dòng ${what}; anh chị bỏ một dòng.`,
  'point-missing': () => 'chưa có tên điểm giao dịch hoặc tên xã cũ; anh chị ghi một trong hai.',
  'point-unknown': (what) =>
    `không có điểm giao dịch nào tên “${what}”; anh chị ghi tên xã, phường, thị trấn trước ngày 1/7/2025.`,
  'point-ambiguous': (what) =>
    `tên này có thể là ${what}; anh chị ghi thêm tên huyện cũ hoặc xã mới.`,
  'point-day': (what) =>
    `ngày giao dịch “${what}” không đúng; anh chị ghi một ngày trong tháng, từ 1 đến 31.`,
  'point-double': (what) => `điểm này đã có ở dòng ${what}; anh chị bỏ một dòng.`,
  'point-nothing': () =>
    'chưa có ngày, địa điểm hay điện thoại để ghi; anh chị điền ít nhất một mục.',
} as const satisfies Record<string, (what: string) => string>;

const NOTES = {
  'phone-second': () => 'có nhiều số điện thoại, đã lấy số đầu.',
  'phone-none': (what) => `cột điện thoại ghi “${what}”, coi như chưa có số.`,
  'phone-renewed': () => 'số điện thoại kiểu cũ đã được đổi sang đầu số mới.',
  'phone-of-family': () => 'số điện thoại có thể là của người nhà; anh chị hỏi lại khi liên hệ.',
  'phone-shared': (what) => `dùng chung số điện thoại với dòng ${what}.`,
  'birth-none': () => 'chưa có năm sinh; anh chị bổ sung để khỏi nhầm với người trùng tên.',
  'birth-minor': () => 'chưa đủ 18 tuổi tính đến hôm nay.',
  'joined-unread': (what) => `ngày vào Hội “${what}” không đọc được nên để trống.`,
  'role-without-group': () => 'ghi là tổ trưởng nhưng chưa rõ tổ nào, nên chưa ghi chức vụ.',
  'role-without-branch': () =>
    'ghi là chi hội trưởng nhưng chưa rõ chi hội nào, nên chưa ghi chức vụ.',
  'role-higher': (what) =>
    `chức vụ “${what}” không ghi bằng tệp; người quản trị cấp quyền bằng lệnh user.`,
} as const satisfies Record<string, (what: string) => string>;

export interface Fault {
  fault: keyof typeof SENTENCES;
  what?: string;
}

export interface Note {
  note: keyof typeof NOTES;
  what?: string;
}

export function isFault(value: object): value is Fault {
  return 'fault' in value;
}

/** All of them in one line, the first letter large: what stands under «Lý do». */
export function reasonOf(faults: readonly Fault[]): string {
  const texts = faults.map(({ fault, what }) => SENTENCES[fault](shortened(what)));
  return texts.map((text) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)).join(' ');
}

export function noteOf({ note, what }: Note): string {
  return NOTES[note](shortened(what));
}

function shortened(what = ''): string {
  return what.length > 240 ? `${what.slice(0, 239)}…` : what;
}
