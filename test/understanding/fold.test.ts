/** Folding: one plain spelling of marks, Telex, shorthand, stretched letters and slips. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, LONGEST, soundKey, stripMarks } from '../../src/understanding/fold.ts';
import { fromTelex, isSyllable } from '../../src/understanding/syllable.ts';

describe('fold', () => {
  it.each([
    ['Đăng Ký VAY VỐN', 'dang ky vay von'],
    ['Đăng ký'.normalize('NFD'), 'dang ky'],
    ['vay voons', 'vay von'],
    ['ddawng kys', 'dang ky'],
    ['nhaf tooi caanj ngheof cos vay ddwowcj khoong', 'nha toi can ngheo co vay duoc khong'],
    ['boons muwowi trieeuj', 'bon muoi trieu'],
    ['e k vay đc ntn ạ', 'em khong vay duoc nhu the nao a'],
    ['vayyyyy voooons', 'vay von'],
    ['okkk', 'ok'],
    ['tks bn nhìu', 'cam on ban nhieu'],
    ['vay bn', 'vay bao nhieu'],
    ['đk lớp may', 'dang ky lop may'],
    ['đk vay ntn', 'dieu kien vay nhu the nao'],
    ['v\u200bay\u00ad vốn\ufeff', 'vay von'],
    ['vay\u0000vốn', 'vayvon'],
    ['40tr250', '40tr250'],
    ['  nhiều   khoảng\ttrắng\n', 'nhieu khoang trang'],
    ['', ''],
  ])('%j is %j', (typed, plain) => {
    expect(fold(typed)).toBe(plain);
  });

  it('leaves English alone where it would read as Telex', () => {
    expect(fold('this was his first list')).toBe('this was his first list');
  });

  it('changes nothing the second time, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        (text) => fold(fold(text)) === fold(text),
      ),
      { numRuns: 500 },
    );
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạwfjz0123456789 .,-');
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 80 }),
        (text) => fold(fold(text)) === fold(text),
      ),
      { numRuns: 2000 },
    );
  });

  it('is the same for composed and decomposed letters', () => {
    const letters = fc.constantFrom(
      ...'aăâeêioôơuưyđáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựnghtrch ',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 60 }),
        (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC')),
      ),
    );
  });

  it('looks at the beginning of what is far too long, and soon', () => {
    for (const piece of ['a', 'vay 50 triệu ', '1.', 'ư', '((', 'k ', 'x\u0301']) {
      const started = performance.now();
      expect(fold(piece.repeat(100_000 / piece.length)).length).toBeLessThan(LONGEST * 8);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});

describe('stripMarks', () => {
  it('keeps everything but the marks', () => {
    expect(stripMarks('Đồng Đăng, 20/11!')).toBe('dong dang, 20/11!');
  });
});

describe('fromTelex', () => {
  it.each([
    ['muoons', 'muon'],
    ['dduowcj', 'duoc'],
    ['tieengs', 'tieng'],
    ['hooij', 'hoi'],
    ['nguwowif', 'nguoi'],
    ['khongo', 'khong'],
  ])('%s is %s', (typed, plain) => {
    expect(fromTelex(typed)).toBe(plain);
  });

  it('leaves what is no Telex', () => {
    expect(fromTelex('dfjkgh')).toBeUndefined();
    expect(fromTelex('vay')).toBeUndefined();
  });
});

describe('isSyllable', () => {
  it('knows what could be Vietnamese', () => {
    for (const word of 'vay von nghieng gieng quyen khuya gi giet yeu uong thuo'.split(' '))
      expect(isSyllable(word), word).toBe(true);
    for (const word of 'dfj loan2 the1 street bl qwerty nvieen'.split(' '))
      expect(isSyllable(word), word).toBe(false);
  });
});

describe('soundKey', () => {
  it.each([
    ['lon', 'non'],
    ['trong', 'chong'],
    ['xuat', 'suat'],
    ['gia', 'ra'],
    ['ky', 'ki'],
  ])('%s sounds like %s', (one, other) => {
    expect(soundKey(one)).toBe(soundKey(other));
  });

  it('keeps apart what sounds apart', () => {
    expect(soundKey('vay')).not.toBe(soundKey('may'));
  });
});
