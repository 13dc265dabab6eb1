/** One question over HTTP to a running service with the pretend phone; fails where the answer is not the right one. */
const [base] = process.argv.slice(2);
const person = `9${Date.now()}`;
const heard = [];

async function look() {
  const stream = await fetch(`${base}/sim/events?zalo=${person}&telegram=5${Date.now()}`);
  const decoder = new TextDecoder();
  for await (const chunk of stream.body) heard.push(decoder.decode(chunk, { stream: true }));
}

async function say(text) {
  const body = JSON.stringify({ phone: 'zalo', person, what: { kind: 'text', text } });
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${base}/sim/say`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`/sim/say answered ${answer.status}: ${await answer.text()}`);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

look().catch(() => undefined);
for (const line of ['toi ho can ngheo muon vay 50 trieu nuoi lon', 'Na Sầm', 'có rồi', 'không'])
  await say(line);
const all = heard.join('');
for (const part of ['7,488%', '100 triệu', '120 tháng', '1/12/2025', 'QĐ 2553/QĐ-TTg'])
  if (!all.includes(part)) {
    console.error(`no "${part}" in the answer:\n${all}`);
    process.exit(1);
  }
console.log('the answer has 7,488%, 100 triệu, 120 tháng, its date and its source');
process.exit(0);
