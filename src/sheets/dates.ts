/** Which number formats of a workbook mean a day, and which day a number then is; pure. */

/** ECMA-376 part 1, 18.8.30, with the East Asian 27–36 and 50–58 that Excel fills in by itself. */
const BUILT_IN = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
/** Excel takes no longer format. */
const CODE_MAX = 255;
const MS_A_DAY = 86_400_000;
/** Excel's last day, 31/12/9999. */
const SERIAL_MAX = 2_958_465;
/** Lotus 1-2-3 held 1900 for a leap year, and Excel has kept its 29/2/1900, the serial 60, to this day. */
const NEVER_WAS = 60;

/** `code` is the custom format of that id, if the workbook has one. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code !== undefined) return code.length <= CODE_MAX && isDateCode(code);
  return BUILT_IN.some(([from, to]) => id >= from && id <= to);
}

/** «dd/mm/yyyy;@», «[$-42A]d mmmm yyyy», «"ngày" dd "tháng" mm»; not «#,##0 "đồng"», «[Red]0», «hh:mm». */
function isDateCode(code: string): boolean {
  const [first = ''] = code
    .toLowerCase()
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '')
    .replace(/s\.0+/g, 's')
    .split(';');
  // «[h]:mm» counts hours, however many.
  if (/\[[hms]+\]/i.test(code) || first.includes('general') || /[0#?]/.test(first)) return false;
  return /[dy]/.test(first) || (first.includes('m') && !/[hs]/.test(first));
}

/** Undefined where the number is a time of day, before the calendar began, or beyond its end. */
export function dayOfSerial(serial: number, is1904: boolean): string | undefined {
  const days = Math.floor(serial);
  if (days > SERIAL_MAX || days < (is1904 ? 0 : 1)) return undefined;
  if (is1904) return dayAfter(Date.UTC(1904, 0, 1), days);
  if (days === NEVER_WAS) return undefined;
  return dayAfter(Date.UTC(1899, 11, days < NEVER_WAS ? 31 : 30), days);
}

/** The serial of 'YYYY-MM-DD' in the system of 1900; undefined before it and for what is no day. */
export function serialOfDay(day: string): number | undefined {
  const at = Date.parse(`${day}T00:00:00Z`);
  const days = Math.round((at - Date.UTC(1899, 11, 30)) / MS_A_DAY);
  if (Number.isNaN(days) || days < 2) return undefined;
  return days > NEVER_WAS ? days : days - 1;
}

function dayAfter(start: number, days: number): string {
  return new Date(start + days * MS_A_DAY).toISOString().slice(0, 10);
}
