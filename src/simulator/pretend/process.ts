/**
 * The pretend platforms in a process of their own, so that they take no time from the service that is
 * measured. Prints `READY <url>`; a parent with an IPC channel gets `{ message }` for each message that
 * becomes visible, and may send `{ faults: [...] }` (none clears them).
 */
import { startPretendPlatforms, type Fault } from '../platforms.ts';

const platforms = await startPretendPlatforms({ port: Number(process.env.PORT ?? 0) });
platforms.onMessage(({ file, ...message }) => process.send?.({ message, file: file?.name }));
process.on('message', ({ faults }: { faults?: Fault[] }) => {
  platforms.faults.clear();
  platforms.faults.add(...(faults ?? []));
});
const end = () => void platforms.close().then(() => process.exit(0));
process.on('SIGTERM', end);
process.on('disconnect', end);
console.log(`READY ${platforms.url}`);
