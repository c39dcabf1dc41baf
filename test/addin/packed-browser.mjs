/**
 * Says how to start the browser that npm brings on Linux: `{executablePath, args, env}` as JSON. A program of its own,
 * because the package is an ES module and unpacks itself, and the libraries a bare machine lacks, while it loads. It
 * unpacks into the folder of temporary files; ours is `.cache/browser`, so that neither a half unpacked browser, nor
 * another program's without its libraries, is taken for a whole one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('.cache', 'browser');
const { version } = JSON.parse(
  readFileSync(path.join('node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8'),
);
const whole = path.join(folder, `whole-${version}`);
if (!existsSync(whole)) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
process.env.TMPDIR = folder;
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
const { default: packed } = await import('@sparticuz/chromium');
const executablePath = await packed.executablePath();
// The fonts that come along are looked for where they were unpacked.
const fonts = path.join(folder, 'fonts');
const places = `<dir>${fonts}</dir><cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`;
writeFileSync(path.join(fonts, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${places}</fontconfig>\n`);
writeFileSync(whole, '');
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
// A page of ours must meet the same security rules as anywhere.
const args = packed.args.filter((arg) => !/disable-web-security|allow-running-insecure|single-process/.test(arg));
process.stdout.write(JSON.stringify({ executablePath, args, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
