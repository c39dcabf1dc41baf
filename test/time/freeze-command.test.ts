/** `rollup --freeze` and `--against` from files to exit code. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tonghop } from '../../lib/cli/tonghop.ts';

const SAMPLE = join(__dirname, '../../samples/my-hao-2023');
const there = existsSync(SAMPLE);
const root = mkdtempSync(join(tmpdir(), 'tonghop-freeze-'));
const [input, out, later] = ['in', 'out', 'later'].map((name) => join(root, name)) as [string, string, string];
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function rollup(...args: string[]) {
  const said = { out: '', err: '' };
  const out = (text: string) => {
    said.out += text;
  };
  const err = (text: string) => {
    said.err += text;
  };
  const code = await tonghop(['rollup', input, '--period', '2023-11-27', '--units', 'xa', ...args], {
    out,
    err,
    tty: false,
  });
  return { code, ...said };
}

(there ? test : test.skip)(
  'freeze, take one workbook away, run again: that file and nothing else is named',
  async () => {
    mkdirSync(input);
    const names = readdirSync(SAMPLE)
      .filter((name) => /^12.*\.xlsx$/.test(name))
      .sort();
    for (const name of names) copyFileSync(join(SAMPLE, name), join(input, name));
    expect((await rollup('--out', out, '--freeze')).code).toBe(0);
    const frozen = readFileSync(join(out, 'frozen.json'));

    // Nothing changed: freezing again writes the same bytes, and a comparison finds nothing.
    expect((await rollup('--out', out, '--freeze')).out).toContain('không có gì khác so với bản đã chốt');
    expect(readFileSync(join(out, 'frozen.json')).equals(frozen)).toBe(true);

    const [gone = ''] = names;
    rmSync(join(input, gone));
    const against = await rollup('--out', later, '--against', join(out, 'frozen.json'));
    expect(against.code).toBe(1);
    expect(against.out).toContain(`${gone} (${gone.slice(0, 5)}): không còn`);
    const changes = readFileSync(join(later, 'changes.csv'), 'utf8').split('\r\n');
    expect(changes.filter((row) => row.startsWith('input,')).map((row) => row.split(',').at(-1))).toEqual([gone]);
    expect(new Set(changes.filter((row) => row.startsWith('figure,')).map((row) => row.split(',').at(-1)))).toEqual(
      new Set([gone]),
    );

    // In the frozen folder itself the comparison is made without being asked, and freezing over is refused.
    expect((await rollup('--out', out)).out).toContain('không còn');
    const refused = await rollup('--out', out, '--freeze');
    expect([refused.code, refused.err]).toEqual([
      3,
      expect.stringContaining('và tệp nộp hoặc số liệu nay đã khác; chưa ghi gì'),
    ]);
    expect(readFileSync(join(out, 'frozen.json')).equals(frozen)).toBe(true);
  },
);

(there ? test : test.skip)(
  'a frozen state that is none, or of another period, is refused before the work begins',
  async () => {
    const none = join(root, 'none.json');
    writeFileSync(none, '{}');
    expect(await rollup('--out', later, '--against', none)).toMatchObject({
      code: 2,
      err: expect.stringContaining('không phải là tệp chốt kỳ'),
    });
    const other = join(root, 'other.json');
    writeFileSync(other, readFileSync(join(out, 'frozen.json'), 'utf8').replace('"2023-11-27"', '"2023-Q1"'));
    expect(await rollup('--out', later, '--against', other)).toMatchObject({
      code: 2,
      err: expect.stringContaining('chốt kỳ 2023-Q1'),
    });
  },
);
