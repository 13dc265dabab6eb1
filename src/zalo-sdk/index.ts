/** Everything of the Zalo client that is meant to be used from outside; see README.md. */
export * from './client.ts';
export * from './errors.ts';
export * from './messages.ts';
export * from './oauth.ts';
export * from './tokens.ts';
export * from './types.ts';
export * from './webhook.ts';
export { readAnswer } from './call.ts';
export { parseExact } from './json.ts';
export type * from './answers.ts';
export type { Upload } from './multipart.ts';
