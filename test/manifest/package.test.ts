/** What an organisation puts on its server: whole, sound, self-contained, and lean. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decodeCatalogues } from '../../addin/catalogues/catalogue-file.ts';
import { BUILTIN_IDS, builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import { checkManifest } from '../../manifest/check-manifest.ts';

const PACKAGE = ['manifest/run.mjs', 'manifest/package-addin.ts'];
const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-package-'));
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');

beforeAll(() => {
  const args = ['--base', 'https://so.example.gov.vn/tonghop', '--office', 'self', '--out', folder];
  execFileSync(process.execPath, [...PACKAGE, ...args]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the manifest is sound and every address in it is a file of the folder', () => {
  const manifest = read('manifest.xml');
  expect(checkManifest(manifest)).toEqual([]);
  const addresses = [...manifest.matchAll(/"https:\/\/so\.example\.gov\.vn\/tonghop\/([^"]+)"/g)].map(
    (match) => match[1] as string,
  );
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
});

test('self-contained: the page loads nothing from elsewhere and says so to the browser', () => {
  const page = read('taskpane.html');
  expect(page).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'");
  expect(page).not.toMatch(/https?:\/\//);
  expect(page).toContain('<script src="office/office.js">');
  expect(page).not.toMatch(/\{\{|<script>|style="| on[a-z]+="/);
  expect(readdirSync(path.join(folder, 'office'))).toEqual(
    expect.arrayContaining(['office.js', 'LICENSE.md', 'excel-win32-16.01.js']),
  );
});

test('catalogues come out of their file as the library has them', () => {
  expect(decodeCatalogues(read('catalogues.json'))).toEqual(BUILTIN_IDS.map((id) => builtinCatalogue(id)));
});

test('the code carries no library of files and no catalogue of its own', () => {
  const code = ['taskpane.js', ...readdirSync(path.join(folder, 'parts')).map((name) => `parts/${name}`)]
    .map(read)
    .join('\n');
  expect(code).not.toMatch(/exceljs|JSZip|papaparse|Papa\.parse/i);
  expect(code).not.toContain('Cung cấp dịch vụ công trực tuyến mức độ 3');
});

test('every library in the code comes with its licence', () => {
  const licences = read('licences.txt');
  for (const library of ['@borgar/fx', '@ironcalc/wasm', 'big.js', 'decimal.js']) {
    expect(licences).toMatch(new RegExp(`^${library} \\d[\\d.]* \\((MIT|MIT/Apache-2\\.0)\\)$`, 'm'));
  }
  expect(licences).toMatch(/Copyright .*Michael Mclaughlin/);
});

test('the guide names the address and is Vietnamese first', () => {
  const guide = read('huong-dan.html');
  expect(guide).toContain('https://so.example.gov.vn/tonghop/taskpane.html');
  expect(guide.indexOf('Đưa thư mục này lên máy chủ')).toBeLessThan(guide.indexOf('Copy this folder'));
  expect(statSync(path.join(folder, 'huong-dan.css')).size).toBeGreaterThan(100);
});

test.each([
  [['--base', 'http://so.example.gov.vn'], /không phải địa chỉ https/],
  [[], /Thiếu địa chỉ/],
  [['--base', 'https://x.vn/', '--office', 'disk'], /chỉ có cdn hoặc self/],
  [['--base', 'https://x.vn/?a=1'], /không được có/],
  [['--bas', 'https://x.vn/'], /bas/],
])('%j is refused with the usage', (args, why) => {
  const { status, stderr } = spawnSync(process.execPath, [...PACKAGE, ...args], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toMatch(why);
  expect(stderr).toContain('npm run addin:package');
});
