/** The letters of TCVN3 and VNI-Windows as they look when their font is missing, and what they stand for. */

/**
 * TCVN3 (TCVN 5712:1993, the fonts .Vn…): one byte a letter, seen as Latin-1. Its capitals with a tone do not exist:
 * the fonts .Vn…H draw them from the small ones.
 */
const TCVN3 = {
  seen:
    'µ¸¶·¹' +
    '¨»¾¼½Æ' +
    '©ÇÊÈÉË' +
    '®' +
    'ÌÐÎÏÑ' +
    'ªÒÕÓÔÖ' +
    '×ÝØÜÞ' +
    'ßãáâä' +
    '«åèæçé' +
    '¬êíëìî' +
    'ïóñòô' +
    '\u00adõøö÷ù' +
    'úýûüþ' +
    '¡¢§£¤¥¦',
  meant:
    'àáảãạ' +
    'ăằắẳẵặ' +
    'âầấẩẫậ' +
    'đ' +
    'èéẻẽẹ' +
    'êềếểễệ' +
    'ìíỉĩị' +
    'òóỏõọ' +
    'ôồốổỗộ' +
    'ơờớởỡợ' +
    'ùúủũụ' +
    'ưừứửữự' +
    'ỳýỷỹỵ' +
    'ĂÂĐÊÔƠƯ',
};

export const TCVN3_LETTERS: ReadonlyMap<string, string> = new Map(
  [...TCVN3.seen].map((seen, at) => [seen, [...TCVN3.meant][at]!]),
);

/** VNI-Windows: a letter of its own. */
export const VNI_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ô: 'ơ', ö: 'ư', ñ: 'đ', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }),
);

/** VNI-Windows: a sign after a, e, o, u, y, ô (ơ) or ö (ư) that carries its marks. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: '\u0300',
    ù: '\u0301',
    û: '\u0309',
    õ: '\u0303',
    ï: '\u0323',
    â: '\u0302',
    à: '\u0302\u0300',
    á: '\u0302\u0301',
    å: '\u0302\u0309',
    ã: '\u0302\u0303',
    ä: '\u0302\u0323',
    ê: '\u0306',
    è: '\u0306\u0300',
    é: '\u0306\u0301',
    ú: '\u0306\u0309',
    ü: '\u0306\u0303',
    ë: '\u0306\u0323',
  }),
);
