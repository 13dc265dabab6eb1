/** The Vietnamese lunar calendar (time zone +7), after Hồ Ngọc Đức's published algorithm. */

export interface DayParts {
  day: number;
  month: number;
  year: number;
}

export interface LunarDay {
  day: number;
  month: number;
  year: number;
  leap: boolean;
}

/** Days from noon UTC of 1/1/4713 BC to the midnight that begins a solar day (Gregorian). */
export function julianDay({ day, month, year }: DayParts): number {
  const a = Math.floor((14 - month) / 12);
  const y = year + 4800 - a;
  const m = month + 12 * a - 3;
  return (
    day +
    Math.floor((153 * m + 2) / 5) +
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) -
    32045
  );
}

export function fromJulianDay(julian: number): DayParts {
  const a = julian + 32044;
  const b = Math.floor((4 * a + 3) / 146097);
  const c = a - Math.floor((b * 146097) / 4);
  const d = Math.floor((4 * c + 3) / 1461);
  const e = c - Math.floor((1461 * d) / 4);
  const m = Math.floor((5 * e + 2) / 153);
  return {
    day: e - Math.floor((153 * m + 2) / 5) + 1,
    month: m + 3 - 12 * Math.floor(m / 10),
    year: b * 100 + d - 4800 + Math.floor(m / 10),
  };
}

const RADIAN = Math.PI / 180;
const TIME_ZONE = 7 / 24;

/** Day on which the k-th new moon since 1/1/1900 falls in Việt Nam. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const t2 = t * t;
  const t3 = t2 * t;
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIAN);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIAN;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIAN;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIAN;
  return Math.floor(
    mean + newMoonCorrection(t, sun, moon, node) - dynamicalTime(t) + 0.5 + TIME_ZONE,
  );
}

function newMoonCorrection(t: number, sun: number, moon: number, node: number): number {
  return (
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun)
  );
}

function dynamicalTime(t: number): number {
  const t2 = t * t;
  if (t < -11)
    return 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t2 * t - 0.000000081 * t * t2 * t;
  return -0.000278 + 0.000265 * t + 0.000262 * t2;
}

/** Which twelfth of its yearly circle the sun is in when a day begins: 0 from the spring equinox. */
function sunTwelfth(dayNumber: number): number {
  const t = (dayNumber - 0.5 - TIME_ZONE - 2451545) / 36525;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t * t - 0.00000048 * t * t * t) * RADIAN;
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre;
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** First day of the eleventh lunar month, the one with the winter solstice, of a solar year. */
function eleventhMonth(year: number): number {
  const k = Math.floor((julianDay({ day: 31, month: 12, year }) - 2415021) / 29.530588853);
  const start = newMoonDay(k);
  return sunTwelfth(start) >= 9 ? newMoonDay(k - 1) : start;
}

const moonIndex = (start: number) => Math.floor((start - 2415021.076998695) / 29.530588853 + 0.5);

/** How many months after the eleventh the leap month comes. */
function leapOffset(eleventh: number): number {
  const k = moonIndex(eleventh);
  let last = sunTwelfth(newMoonDay(k + 1));
  for (let offset = 2; offset < 15; offset++) {
    const twelfth = sunTwelfth(newMoonDay(k + offset));
    if (twelfth === last) return offset - 1;
    last = twelfth;
  }
  return 14;
}

export function toLunar(solar: DayParts): LunarDay {
  const dayNumber = julianDay(solar);
  const k = Math.floor((dayNumber - 2415021.076998695) / 29.530588853);
  const next = newMoonDay(k + 1);
  const start = next > dayNumber ? newMoonDay(k) : next;
  const own = eleventhMonth(solar.year);
  const eleventh = own >= start ? eleventhMonth(solar.year - 1) : own;
  const following = own >= start ? own : eleventhMonth(solar.year + 1);
  const passed = Math.floor((start - eleventh) / 29);
  const leapAt = following - eleventh > 365 ? leapOffset(eleventh) : 99;
  const number = passed + 11 - (passed >= leapAt ? 1 : 0);
  const month = number > 12 ? number - 12 : number;
  const endYear = own >= start ? solar.year : solar.year + 1;
  const year = month >= 11 && passed < 4 ? endYear - 1 : endYear;
  return { day: dayNumber - start + 1, month, year, leap: passed === leapAt };
}

/** The solar day of a lunar day (of the plain month where a leap month doubles it); undefined where it does not exist. */
export function toSolar(lunar: { day: number; month: number; year: number }): DayParts | undefined {
  const base = lunar.month < 11 ? lunar.year - 1 : lunar.year;
  const eleventh = eleventhMonth(base);
  const offset = lunar.month < 11 ? lunar.month + 1 : lunar.month - 11;
  const leapAt = eleventhMonth(base + 1) - eleventh > 365 ? leapOffset(eleventh) : 99;
  const start = newMoonDay(moonIndex(eleventh) + offset + (offset >= leapAt ? 1 : 0));
  const solar = fromJulianDay(start + lunar.day - 1);
  const back = toLunar(solar);
  return lunar.day >= 1 && back.day === lunar.day && back.month === lunar.month ? solar : undefined;
}

/** How many days a lunar month has: 29 or 30. */
export function lunarMonthLength(month: number, year: number): number {
  return toSolar({ day: 30, month, year }) ? 30 : 29;
}
