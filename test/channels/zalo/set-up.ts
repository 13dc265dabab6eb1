/** A Zalo channel for tests, with the ids of the documented samples. */
import { createZaloChannel } from '../../../src/channels/zalo/index.ts';
import type { ZaloOptions } from '../../../src/channels/zalo/index.ts';
import type { Answer, CsBody, Sent } from '../../../src/zalo-sdk/index.ts';
import { APP_ID, OA_ID, OA_KEY, SAMPLE_NOW, USER_ID } from '../../zalo-sdk/samples.ts';

export const ACCOUNT = `zalo:${OA_ID}`;
export const PERSON = `${ACCOUNT}:${USER_ID}`;
export const BANNER = 'https://example.vn/banner.jpg';

export const sentAs = (messageId?: string): Answer<Sent> => ({
  ok: true,
  data: { messageId, sentAt: undefined },
});

/** A client that remembers what it was given and answers as told. */
export function pretendClient(answer: (body: CsBody) => Answer<Sent> = () => sentAs('m1')) {
  const bodies: CsBody[] = [];
  return {
    bodies,
    cs: async (body: CsBody) => {
      bodies.push(body);
      return answer(body);
    },
  };
}

export function zaloChannel(options: Partial<ZaloOptions> = {}) {
  return createZaloChannel({
    appId: APP_ID,
    oaId: OA_ID,
    secretKeys: [OA_KEY],
    client: pretendClient(),
    phoneBannerUrl: BANNER,
    now: () => SAMPLE_NOW,
    random: () => 0,
    ...options,
  });
}
