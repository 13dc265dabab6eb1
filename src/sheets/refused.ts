/** Why a file is not read, as one sentence that tells a cadre what is wrong and how to mend it. */

/** How every office program is asked for a file that we can read. */
const RESAVE =
  'mở tệp bằng Excel, chọn “Lưu thành” (Save As) rồi chọn loại “Excel Workbook (*.xlsx)”';

const SENTENCES = {
  missing: () => 'Không tìm thấy tệp này; anh chị xem lại tên tệp và thư mục.',
  folder: () => 'Đây là một thư mục, không phải tệp; anh chị chỉ rõ tên tệp bên trong.',
  unreadable: () =>
    'Không được phép mở tệp này; anh chị đóng tệp trong Excel hoặc xem lại quyền đọc.',
  empty: () => 'Tệp trống, không có dòng nào; anh chị kiểm tra xem đã chọn đúng tệp chưa.',
  'too-large': (most) => `Tệp quá lớn (trên ${most} MB); anh chị tách thành nhiều tệp nhỏ hơn.`,
  'inflates-too-far': (most) =>
    `Tệp nén bung ra quá lớn (trên ${most} MB) nên không an toàn để mở; ${RESAVE}, hoặc tách nhỏ bảng.`,
  'too-many-rows': (most) => `Bảng có hơn ${most} dòng; anh chị tách thành nhiều tệp nhỏ hơn.`,
  'too-many-columns': (most) =>
    `Bảng có hơn ${most} cột; anh chị xóa các cột thừa ở bên phải rồi lưu lại.`,
  'cell-too-long': (where) =>
    `Ô ở dòng ${where} có quá nhiều chữ; anh chị rút ngắn ô đó rồi lưu lại.`,
  'text-too-long': () => 'Có ô chứa quá nhiều chữ; anh chị rút ngắn ô đó rồi lưu lại.',
  'too-much-text': () => 'Bảng có quá nhiều chữ; anh chị tách thành nhiều tệp nhỏ hơn.',
  'too-much-blank': () =>
    'Bảng có quá nhiều dòng trống (có kẻ khung nhưng không có chữ); anh chị xóa các dòng trống rồi lưu lại.',
  'old-xls': () => `Tệp này là Excel đời cũ (.xls), chưa đọc được; anh chị ${RESAVE}.`,
  password: () =>
    'Tệp có đặt mật khẩu nên không mở được; anh chị gỡ mật khẩu trong Excel rồi lưu lại dạng .xlsx.',
  macros: () => 'Tệp có chứa macro nên không được mở; anh chị lưu lại dạng .xlsx không có macro.',
  xlsb: () => `Tệp là dạng .xlsb, chưa đọc được; anh chị ${RESAVE}.`,
  ods: () => 'Tệp là dạng OpenDocument (.ods), chưa đọc được; anh chị lưu lại dạng .xlsx.',
  numbers: () =>
    'Tệp là dạng Numbers của Apple, chưa đọc được; anh chị chọn “Xuất ra Excel” để có tệp .xlsx.',
  html: () => `Tệp này thật ra là một trang web lưu tên Excel; anh chị ${RESAVE}.`,
  xml: () => `Tệp này là dạng XML, không phải bảng tính .xlsx; anh chị ${RESAVE}.`,
  pdf: () => 'Tệp này là PDF, không phải bảng tính; anh chị cần tệp Excel gốc (.xlsx).',
  'other-archive': () =>
    'Tệp này là tệp nén hoặc tài liệu khác, không phải bảng tính; anh chị giải nén rồi chọn tệp .xlsx bên trong.',
  binary: () => 'Tệp này không phải bảng tính hay văn bản; anh chị chọn tệp .xlsx hoặc .csv.',
  'broken-zip': () =>
    'Tệp .xlsx bị hỏng hoặc chép chưa hết; anh chị chép lại tệp, hoặc mở bằng Excel rồi lưu lại.',
  'broken-workbook': (part) =>
    `Tệp .xlsx bị hỏng bên trong (phần ${part}); anh chị mở bằng Excel, sửa lỗi rồi lưu lại.`,
  'unsafe-xml': () =>
    `Tệp .xlsx có phần khai báo lạ (DOCTYPE) nên không an toàn để mở; anh chị ${RESAVE}.`,
  'no-sheet': () => 'Tệp không có trang tính nào để đọc; anh chị bỏ ẩn trang tính rồi lưu lại.',
  'open-quote': (line) =>
    `Từ dòng ${line} có dấu ngoặc kép (") mở mà không đóng, hoặc một dòng quá dài; anh chị sửa dòng đó rồi lưu lại.`,
} as const satisfies Record<string, (detail: string) => string>;

export type RefusalReason = keyof typeof SENTENCES;

/** The file is not read. `message` may be shown to a cadre as it is; `cause` is for the log. */
export class SheetRefused extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, detail: string | number = '', options?: ErrorOptions) {
    const shown = typeof detail === 'number' ? detail.toLocaleString('vi-VN') : detail;
    super(SENTENCES[reason](shown), options);
    this.name = 'SheetRefused';
    this.reason = reason;
  }
}

/** Whatever went wrong below, as a refusal; what is one already stays. */
export function asRefused(
  error: unknown,
  reason: RefusalReason,
  detail?: string | number,
): SheetRefused {
  return error instanceof SheetRefused ? error : new SheetRefused(reason, detail, { cause: error });
}
