/** How she wants to be called, where she says so: chị, cô or bác. */
import type { Command } from './commands.ts';
import { plain } from './words.ts';

export type AddressForm = 'chi' | 'co' | 'bac';

/** What a text says about it; `only` where it says nothing else. */
export interface AddressWish {
  form: AddressForm;
  only: boolean;
}

const ASKED =
  /\b(?:goi|keu|xung ho)(?: (?:toi|minh|co|bac|chi|u|ba|em|la|bang))* (?:la|bang) (co|bac|chi)\b/;
const JUST_CALL = /^(?:cu |xin |hay )?goi (co|bac|chi)(?: (?:thoi|nhe|nha|di|a|duoc roi))*$/;
/** «Cô muốn …»: with marks only, for "co muon" is also "có muốn". */
const SELF_CO =
  /^(?:(?:dạ|ừ|vâng|à) )?cô (?:muốn|cần|đang|định|ở|chưa|không|cũng|hỏi|già|nhà|thuộc|có|đã|sẽ|vay)(?![\p{L}])/u;
const SELF_BAC =
  /^(?:(?:da|u|vang|a) )?bac (?:muon|can|dang|dinh|o|chua|khong|cung|hoi|gia|thuoc|da|vay)\b/;

export function addressWishIn(text: string): AddressWish | undefined {
  const typed = plain(text);
  const just = JUST_CALL.exec(typed)?.[1];
  if (just) return { form: just as AddressForm, only: true };
  const wished = ASKED.exec(typed)?.[1];
  if (wished) return { form: wished as AddressForm, only: typed.length <= 40 };
  if (SELF_CO.test(text.toLowerCase())) return { form: 'co', only: false };
  return isBac(text, typed) ? { form: 'bac', only: false } : undefined;
}

/** «Bắc» and «bạc» are other words. */
function isBac(text: string, typed: string): boolean {
  return SELF_BAC.test(typed) && !/b[ắằẳẵặạàăâ]c/i.test(text);
}

/** How the person is spoken to once the commands of a turn are done: they hold for its own words already. */
export function spokenTo<P extends { language: 'vi' | 'en'; addressForm: AddressForm }>(
  person: P,
  run: Command[],
): P {
  return run.reduce((so, command) => {
    if (command.do === 'setLanguage') return { ...so, language: command.language };
    const isForm = command.do === 'setAddressForm' || command.do === 'setActive';
    return isForm ? { ...so, addressForm: command.form } : so;
  }, person);
}
