/** What sentences mean among neighbours: cue rules, by tables, with and without marks. */
import { describe, expect, it } from 'vitest';
import { isNeighbourWish, wishIn } from '../../src/conversation/flows/neighbours/wish.ts';
import { plain } from '../../src/conversation/words.ts';

describe('wishes', () => {
  it.each([
    ['ai cho mượn máy cày', 'ask', 'tools'],
    ['ai có máy bơm cho em mượn với', 'ask', 'tools'],
    ['cần người gặt giúp', 'ask', 'labour'],
    ['nhà em cần 3 người cấy giúp sáng mai', 'ask', 'labour'],
    ['tìm người phụ hái hồi', 'ask', 'labour'],
    ['ai rảnh đi gặt giúp em với', 'ask', 'labour'],
    ['em cần xin cây giống na', 'ask', 'seedlings'],
    ['ai có giống hồng chia cho em', 'ask', 'seedlings'],
    ['có cây giống hồi chia lại', 'offer', 'seedlings'],
    ['nhà em dư giống lúa chia lại cho bà con', 'offer', 'seedlings'],
    ['em có máy tuốt lúa cho mượn', 'offer', 'tools'],
    ['em rảnh, nhận gặt giúp bà con', 'offer', 'labour'],
    ['cho mượn máy cày nhỏ', 'offer', 'tools'],
  ])('«%s»: %s, %s', (typed, kind, subject) => {
    expect(wishIn(typed)).toMatchObject({ kind, subject });
    expect(wishIn(plain(typed))).toMatchObject({ kind, subject });
  });

  it.each(['gỡ bài', 'cho em xóa bài của em', 'gỡ bài đã đăng giúp em'])(
    '«%s» takes back',
    (typed) => expect(wishIn(typed)).toEqual({ takesBack: true }),
  );

  it.each(['chị em đổi công cho nhau', 'mọi người giúp đỡ nhau thế nào'])(
    '«%s» opens the form',
    (typed) => expect(wishIn(typed)).toEqual({}),
  );

  it.each([
    'em muốn vay vốn mua máy cày',
    'cần vay 50 triệu nuôi lợn',
    'ai cho mượn tiền',
    'em muốn trồng cây hồi',
    'cách trồng cây giống',
    'lớp trồng na bao giờ mở',
    'có việc làm gì không em',
    'công ty tuyển người may',
    'em cần gặp cán bộ',
    'cần giấy tờ gì',
    'em cần giúp đỡ',
    'giúp em với',
    'chào em',
    'xóa bài học tiếng Anh',
    'em cần làm hộ chiếu',
    'Hội có chương trình đào tạo gì cho chị em không',
    'nhà có tang nên em không đi được',
    'có chỗ nào đi làm giúp việc theo giờ không',
    'xí nghiệp chè nào đang cần người hái',
    'chỗ nào cần thợ may gia công',
  ])('«%s» is for somebody else', (typed) => expect(isNeighbourWish(typed)).toBe(false));

  it('takes no long time over long nonsense', () => {
    const began = performance.now();
    for (const piece of ['ai co ', 'can nguoi ', 'co ', 'nhan ', 'cho muon may '])
      wishIn(piece.repeat(20_000));
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
