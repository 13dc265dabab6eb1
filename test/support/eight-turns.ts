/** The dialogue of eight turns that benches and load tests talk; each line and how many messages answer it. */
export const LINES = [
  '/start',
  'toi ho can ngheo muon vay 50 trieu nuoi lon',
  'bỏ qua',
  'bỏ qua',
  'bỏ qua',
  'menu',
  'trợ giúp',
  'menu',
];

export const REPLIES = LINES.map(() => 1);
