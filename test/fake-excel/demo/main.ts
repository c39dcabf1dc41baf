/** `npm run demo`: builds the demo, serves it on this machine and opens it in the browser. */
import { spawn } from 'node:child_process';
import { buildDemo } from './build-demo.ts';
import { serveFolder } from './static-server.ts';

const OUT = 'out/demo';
const PORT = 4173;

await buildDemo(OUT);
const { address } = await serveFolder(OUT, PORT).catch(() => serveFolder(OUT));
process.stdout.write(`Trang dùng thử: ${address}\nThư mục tệp tĩnh: ${OUT}\nBấm Ctrl+C để dừng.\n`);

const opener = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? ['xdg-open'];
const [command = '', ...args] = opener;
if (!process.argv.includes('--no-open')) {
  spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
