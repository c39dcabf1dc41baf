/**
 * `npm run addin:package -- --base https://… [--office self] [--out DIR]`: one folder for a static web server, the
 * manifest for it, and the administrator's page.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildPane, type OfficeFrom } from './build-pane.ts';
import { checkManifest } from './check-manifest.ts';
import { GUIDE_STYLE, guidePage } from './guide-page.ts';
import { licencesOf } from './licences.ts';
import { FILES, manifestXml } from './manifest-xml.ts';
import { copyOfficeFiles } from './office-files.ts';

const USAGE = `Cách gọi / usage: npm run addin:package -- --base https://may-chu/duong-dan/ [--office cdn|self] [--out dist/addin]\n`;

function refuse(why: string): never {
  process.stderr.write(`${why}\n${USAGE}`);
  process.exit(2);
}

/** An https address with a slash at its end. */
function baseOf(given: string | undefined): string {
  if (!given) refuse('Thiếu địa chỉ nơi đặt thư mục (--base). / The address of the folder is missing (--base).');
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== 'https:') refuse(`“${given}” không phải địa chỉ https. / not an https address.`);
  if (url.search !== '' || url.hash !== '') refuse(`“${given}”: địa chỉ không được có ? hoặc #. / no ? or # allowed.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Excel wants four numbers; `1.2.3` of package.json becomes `1.2.3.0`. */
async function versionOf(): Promise<string> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  return `${version.replace(/[^\d.].*$/, '')}.0`;
}

const options = { base: { type: 'string' }, office: { type: 'string' }, out: { type: 'string' } } as const;
let given: { base?: string; office?: string; out?: string } = {};
try {
  given = parseArgs({ options }).values;
} catch (error) {
  refuse((error as Error).message);
}
const { office = 'cdn', out = path.join('dist', 'addin') } = given;
if (office !== 'cdn' && office !== 'self') refuse(`--office ${office}: chỉ có cdn hoặc self. / cdn or self only.`);
const base = baseOf(given.base);
const version = await versionOf();
const manifest = manifestXml({ base, version });
const mistakes = checkManifest(manifest);
if (mistakes.length > 0) throw new Error(mistakes.join('\n'));

const metafile = await buildPane({ out, office: office as OfficeFrom });
await writeFile(path.join(out, 'licences.txt'), await licencesOf(metafile));
if (office === 'self') await copyOfficeFiles(path.join(out, 'office'));
await writeFile(path.join(out, 'manifest.xml'), manifest);
await writeFile(path.join(out, FILES.guide), guidePage(base, version, office as OfficeFrom));
await writeFile(path.join(out, 'huong-dan.css'), GUIDE_STYLE);
process.stdout.write(`Đã đóng gói vào ${out}
  1. Chép thư mục này lên máy chủ để mở được ${base}${FILES.pane}
  2. Mở ${path.join(out, FILES.guide)}: các bước phát cho người dùng
  3. Phát ${path.join(out, 'manifest.xml')}
Packaged into ${out}: copy it to the server, then follow ${FILES.guide} (English below).
`);
