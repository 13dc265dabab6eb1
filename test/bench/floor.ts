/** The floor: what node:http and ioredis alone can do with the same webhook, one read, one write and one reply. */
import { createServer } from 'node:http';
import { Redis } from 'ioredis';
import { Pool } from 'undici';

const redis = new Redis(process.env.REDIS_URL as string, { enableAutoPipelining: true });
const platform = new Pool(process.env.TELEGRAM_API_ROOT as string, { connections: 64 });
const path = `/bot${process.env.TELEGRAM_BOT_TOKEN}/sendMessage`;

async function answer(body: string): Promise<void> {
  const update = JSON.parse(body) as { message: { chat: { id: number }; text: string } };
  const { chat, text } = update.message;
  const key = `floor:${chat.id}`;
  const turn = Number(await redis.get(key)) + 1;
  await redis.set(key, turn);
  const reply = JSON.stringify({ chat_id: chat.id, text: `${turn}: ${text}` });
  const headers = { 'content-type': 'application/json' };
  const sent = await platform.request({ method: 'POST', path, headers, body: reply });
  await sent.body.dump();
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    response.writeHead(200).end();
    void answer(Buffer.concat(chunks).toString('utf8'));
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  console.log(`READY http://127.0.0.1:${port}`);
});
