/** What is wrong with a class that somebody wrote down: one clear sentence each, behind «Dòng 14: ». */

/** `what` is what stood in the cell. */
const SENTENCES = {
  'title-missing': () => 'chưa có tên lớp; anh chị ghi tên lớp.',
  'title-long': () => 'tên lớp quá dài; anh chị ghi gọn trong 120 chữ cái.',
  'code-wrong': (what) =>
    `mã lớp “${what}” không đúng; mã gồm chữ không dấu, số và dấu gạch ngang, như ONG-2026-01.`,
  'place-missing': () => 'chưa có địa điểm; anh chị ghi như “Nhà văn hóa thôn Nà Lay”.',
  'commune-missing': () => 'chưa rõ lớp mở ở xã, phường nào; anh chị điền cột “Xã”.',
  'commune-unknown': (what) =>
    `không có xã, phường nào tên “${what}” ở Lạng Sơn; anh chị ghi lại tên xã, tên cũ hay tên mới đều được.`,
  'commune-ambiguous': (what) =>
    `tên xã này có thể là ${what}; anh chị ghi rõ tên xã, phường hiện nay.`,
  'unit-unknown': (what) => `không có đơn vị nào mang mã “${what}”; xem mã bằng lệnh units.`,
  'seats-missing': () => 'chưa có số chỗ; anh chị ghi một số, như 30.',
  'seats-wrong': (what) => `số chỗ “${what}” không đúng; anh chị ghi một số từ 1 đến 2000, như 30.`,
  'day-missing': () => 'chưa có ngày học; anh chị ghi như 05/12/2026.',
  'day-unreadable': (what) =>
    `ngày học “${what}” không đọc được; anh chị ghi như 05/12/2026, nhiều ngày thì cách nhau bằng dấu chấm phẩy.`,
  'day-impossible': (what) =>
    `ngày ${what} không có thật; anh chị ghi ngày trước, tháng sau, như 05/12/2026.`,
  'day-year': (what) => `ngày “${what}” chưa có năm; anh chị ghi đủ, như 05/12/2026.`,
  'day-far': (what) => `ngày ${what} xa quá hai năm; anh chị xem lại năm.`,
  'day-order': (what) =>
    `“${what}” có ngày cuối trước ngày đầu; anh chị ghi ngày đầu trước, như 05/12/2026 - 07/12/2026.`,
  'days-many': () => 'lớp có quá 120 buổi; anh chị xem lại ngày học.',
  'hours-missing': () => 'chưa có giờ học; anh chị ghi giờ đầu và giờ cuối, như 8h00-11h00.',
  'hours-unreadable': (what) =>
    `giờ học “${what}” không đọc được; anh chị ghi giờ đầu và giờ cuối, như 8h00-11h00.`,
  'hours-order': (what) =>
    `giờ kết thúc phải sau giờ bắt đầu (“${what}”); anh chị ghi như 8h00-11h00.`,
  'session-past': (what) => `buổi ${what} đã qua; anh chị ghi ngày sắp tới.`,
  'session-overlap': (what) => `hai buổi trùng giờ nhau (${what}); anh chị xem lại ngày, giờ.`,
  'deadline-unreadable': (what) =>
    `hạn đăng ký “${what}” không đọc được; anh chị ghi như 01/12/2026 hoặc 01/12/2026 17h00.`,
  'deadline-late': (what) =>
    `hạn đăng ký ${what} sau giờ bắt đầu buổi đầu; anh chị ghi hạn trước khi lớp bắt đầu.`,
  'deadline-past': (what) => `hạn đăng ký ${what} đã qua; anh chị ghi hạn sắp tới, hoặc để trống.`,
  'kind-unknown': (what) =>
    `loại lớp “${what}” không có; anh chị ghi một trong: kỹ thuật, dạy nghề, khởi nghiệp, tuyên truyền, ủy thác, khác.`,
  'status-unknown': (what) =>
    `diện ưu tiên “${what}” không có; anh chị ghi: hộ nghèo, hộ cận nghèo, dân tộc thiểu số, khuyết tật, vùng đặc biệt khó khăn.`,
  'map-wrong': (what) =>
    `liên kết bản đồ “${what}” không đúng; anh chị dán liên kết bắt đầu bằng https://.`,
  'text-long': (what) => `mục “${what}” quá dài; anh chị ghi gọn trong 500 chữ cái.`,
  'field-unknown': (what) => `không có mục “${what}”; xem các mục bằng lệnh course --help.`,
  'not-an-object': () => 'chỗ này phải là một lớp, ghi trong { … }.',
  'same-differs': (what) =>
    `dòng này cùng lớp với dòng trên nhưng ghi khác ở ${what}; nếu là hai lớp, anh chị ghi mã lớp khác nhau.`,
  'with-faulty': (what) =>
    `cùng lớp với dòng ${what} chưa nhận được; anh chị sửa dòng ấy rồi nhập lại cả lớp.`,
  'code-taken': (what) =>
    `mã lớp ${what} đã có trong sổ với nội dung khác; muốn đổi thì dùng lệnh course change, lớp mới thì ghi mã khác.`,
} as const satisfies Record<string, (what: string) => string>;

export interface CourseFault {
  fault: keyof typeof SENTENCES;
  what?: string;
}

export function isCourseFault(value: unknown): value is CourseFault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

/** All of them in one line, each with a capital: what stands under «Lý do». */
export function courseReason(faults: readonly CourseFault[]): string {
  const texts = faults.map(({ fault, what = '' }) => SENTENCES[fault](shortened(what)));
  const unique = [...new Set(texts)];
  return unique.map((text) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)).join(' ');
}

function shortened(what: string): string {
  return what.length > 120 ? `${what.slice(0, 119)}…` : what;
}
