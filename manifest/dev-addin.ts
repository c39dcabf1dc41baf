/**
 * `npm run addin`: the pane on this machine for trying it in Excel. An https server that builds the code anew on every
 * load, a manifest for it, and the registration where the system allows it.
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { context } from 'esbuild';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';
import { buildPane, paneBundle } from './build-pane.ts';
import { FILES, manifestXml } from './manifest-xml.ts';

const OUT = path.join('.cache', 'addin');
const CERTIFICATES = path.resolve('.cache', 'certificates');
const PORT = 3000;
const base = `https://localhost:${PORT}/`;
const manifest = path.resolve(OUT, 'manifest.xml');

const WEB = `Excel trên web / on the web: Chèn (Insert) → Phần bổ trợ (Add-ins) → Tải lên phần bổ trợ của tôi (Upload My Add-in) → ${manifest}
  Trước đó mở ${base}${FILES.pane} trong cùng trình duyệt và chấp nhận chứng thư. / First open that address in the same browser and accept the certificate.`;

await buildPane({ out: OUT, office: 'cdn', development: true });
await writeFile(manifest, manifestXml({ base, version: '0.0.0.1' }));
const { certfile, keyfile } = await certificates();
const bundle = await context(paneBundle(OUT, true));
await bundle.serve({ servedir: OUT, host: 'localhost', port: PORT, certfile, keyfile });
process.stdout.write(
  `Ngăn kiểm tra / task pane: ${base}${FILES.pane}\n${await register()}\nBấm Ctrl+C để dừng. / Ctrl+C stops.\n`,
);

/** On Windows and Mac the certificate is also trusted, after the system has asked; elsewhere the browser asks. */
async function certificates(): Promise<{ certfile: string; keyfile: string }> {
  await mkdir(CERTIFICATES, { recursive: true });
  const file = (name: string) => path.join(CERTIFICATES, name);
  if (process.platform === 'win32' || process.platform === 'darwin') {
    const { cert, key } = await getHttpsServerOptions();
    await writeFile(file('localhost.crt'), cert as string | Buffer);
    await writeFile(file('localhost.key'), key as string | Buffer);
  } else {
    await generateCertificates(file('ca.crt'), file('localhost.crt'), file('localhost.key'), 30, ['localhost']);
  }
  return { certfile: file('localhost.crt'), keyfile: file('localhost.key') };
}

/** Makes Excel of this machine know the manifest; returns what to do next. */
async function register(): Promise<string> {
  if (process.platform === 'win32') {
    const key = 'HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer';
    execFileSync('reg', ['add', key, '/v', 'tonghop', '/t', 'REG_SZ', '/d', manifest, '/f'], { stdio: 'ignore' });
    return `Đã đăng ký với Excel: mở lại Excel, thẻ Trang đầu → “Kiểm tra báo cáo”. Gỡ: reg delete ${key} /v tonghop /f\n${WEB}`;
  }
  if (process.platform === 'darwin') {
    const folder = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    await mkdir(folder, { recursive: true });
    await copyFile(manifest, path.join(folder, 'tonghop.manifest.xml'));
    return `Đã chép bản kê vào ${folder}: mở lại Excel, Chèn → Phần bổ trợ của tôi.\n${WEB}`;
  }
  return WEB;
}
