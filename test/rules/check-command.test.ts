import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../lib/cli/check.ts';
import { tonghop } from '../../lib/cli/tonghop.ts';
import { assignedIndicators } from '../../lib/core/catalogue/assignment.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import type { FindingRecord } from '../../lib/core/findings/record.ts';
import type { IndicatorAnswer } from '../../lib/core/layout/answers.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';
import { writeWorkbook } from '../../lib/xlsx/write/write-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'tonghop-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;

async function workbook(name: string, code: string, answer: IndicatorAnswer): Promise<Uint8Array> {
  const unit = catalogue.units.find((each) => each.code === code) as Unit;
  const layout = layoutTemplate({ catalogue, unit, period, units: catalogue.units });
  const bytes = await writeWorkbook(fillTemplate(layout, { sentOn: '2023-03-15', indicators: { 'I.6': answer } }));
  writeFileSync(join(folder, name), bytes);
  return bytes;
}

beforeAll(async () => {
  const right = await workbook('a.xlsx', '328', { numerator: 1, denominator: 2, stated: 50 });
  await workbook('b.xlsx', '330', { numerator: 4223, denominator: 8411, stated: '7.47%' });
  writeFileSync(join(folder, 'c.xlsx'), right.slice(0, right.length / 2));
  writeFileSync(join(folder, 'd.xls'), '<html><table><tr><td>1</td></tr></table></html>');
  writeFileSync(join(folder, 'e.xlsx'), '');
  writeFileSync(join(folder, '~$a.xlsx'), 'lock');
  mkdirSync(join(folder, 'empty'));
});

/** An `Io` that keeps what is said. */
function listening(tty: boolean) {
  const said = { out: [] as string[], err: [] as string[] };
  const io = { out: (text: string) => void said.out.push(text), err: (text: string) => void said.err.push(text), tty };
  return { io, said: () => ({ out: said.out.join(''), err: said.err.join('') }) };
}

async function command(...args: string[]) {
  const { io, said } = listening(false);
  const code = await tonghop(['check', ...args], io);
  return { code, ...said() };
}

const path = (name: string) => join(folder, name);

test('a folder: bad files are one finding each, the others are checked', async () => {
  const { code, out, err } = await command(folder, '--format', 'json');
  const records = JSON.parse(out) as FindingRecord[];
  const errors = records.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ file, rule, facts }) => [file, rule, facts.reason ?? facts.computed])).toEqual([
    [path('b.xlsx'), 'percent.wrong', '50.21'],
    [path('c.xlsx'), 'file.unreadable', 'truncated'],
    [path('d.xls'), 'file.unreadable', 'not-xlsx'],
    [path('e.xlsx'), 'file.unreadable', 'empty'],
  ]);
  expect(code).toBe(1);
  expect(err).toBe('');
});

test('nothing at error level is exit code 0', async () => {
  const { code, out } = await command(path('a.xlsx'));
  expect(code).toBe(0);
  expect(out).toContain('0 lỗi');
});

test('nothing readable at all is exit code 3, and still says why', async () => {
  const { code, out } = await command(path('c.xlsx'), path('e.xlsx'));
  expect(code).toBe(3);
  expect(out).toContain('tệp bị cụt');
});

test.each<[string, string[], number, RegExp]>([
  ['an empty folder', ['empty'], 3, /Không có sổ Excel nào/],
  ['a path that does not exist', ['missing.xlsx'], 3, /Không tìm thấy/],
  ['no path', [], 2, /Chưa nói kiểm tra tệp/],
  ['an unknown format', ['a.xlsx', '--format', 'xml'], 2, /text, json, csv; không nhận "xml"/],
  ['an unknown language', ['a.xlsx', '--lang', 'fr'], 2, /"vi" hoặc "en", không nhận "fr"/],
  ['an unknown period', ['a.xlsx', '--period', '2023-Q5'], 2, /không phải kỳ báo cáo/],
  ['an unknown unit', ['a.xlsx', '--unit', '999'], 2, /không có đơn vị/],
  ['an unknown catalogue', ['a.xlsx', '--catalogue', 'nowhere'], 2, /nowhere/],
  ['an unknown option', ['a.xlsx', '--nonsense'], 2, /nonsense/],
])('%s', async (_, args, expected, message) => {
  const { code, err, out } = await command(...args.map((arg) => (/xlsx$|^empty$/.test(arg) ? path(arg) : arg)));
  expect([code, out]).toEqual([expected, '']);
  expect(err).toMatch(message);
});

test('CSV and English', async () => {
  const { out } = await command(path('b.xlsx'), '--format', 'csv', '--lang', 'en');
  expect(out).toMatch(/^\uFEFFfile,unit,rule,severity,certainty,sheet,range,message,facts,expected\r\n/);
  expect(out).toContain('7.47% is stated, but 4,223/8,411 is 50.21%');
});

test('another unit or period than asked for is an error', async () => {
  const { code, out } = await command(path('a.xlsx'), '--unit', '330', '--period', '2023-Q2', '--format', 'json');
  const errors = (JSON.parse(out) as FindingRecord[]).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule }) => rule)).toEqual(['submission.wrong-period', 'submission.wrong-unit']);
  expect(code).toBe(1);
});

test('on a terminal progress goes to stderr and is wiped, the result stays whole', async () => {
  const { io, said } = listening(true);
  await run([path('a.xlsx'), '--format', 'json'], io);
  const { out, err } = said();
  expect(err).toContain('[1/1]');
  expect(err.endsWith('\r\u001b[K')).toBe(true);
  expect(() => JSON.parse(out)).not.toThrow();
});

describe('--previous', () => {
  const at = (...names: string[]) => join(folder, 'periods', ...names);
  const figures = (whole: number) => Object.fromEntries(SIX.map((id) => [id, { numerator: 1, denominator: whole }]));
  const SIX = assignedIndicators(catalogue, catalogue.units.find(({ code }) => code === '330') as Unit)
    .filter(({ measure }) => measure === 'ratio')
    .slice(0, 6)
    .map(({ id }) => id);

  beforeAll(async () => {
    const issue = async (file: string, code: string, id: string, whole: number) => {
      const unit = catalogue.units.find((each) => each.code === code) as Unit;
      const of = parsePeriod(id, catalogue.policy) as Period;
      const layout = layoutTemplate({ catalogue, unit, period: of, units: catalogue.units });
      const filled = fillTemplate(layout, { sentOn: of.to, indicators: figures(whole) });
      writeFileSync(at(file), await writeWorkbook(filled));
    };
    for (const name of ['now', 'before', 'nobody']) mkdirSync(at(name), { recursive: true });
    await issue('now/328.xlsx', '328', '2023-Q1', 40);
    await issue('now/330.xlsx', '330', '2023-Q1', 90);
    await issue('now/323.xlsx', '323', '2023-Q1', 40);
    await issue('before/328.xlsx', '328', '2022-Q4', 40);
    await issue('before/330.xlsx', '330', '2022-Q4', 40);
    writeFileSync(at('before', 'x.xlsx'), '');
    writeFileSync(at('nobody', 'x.xlsx'), '');
  });

  const compared = (out: string) =>
    (JSON.parse(out) as FindingRecord[])
      .filter(({ rule }) => rule.startsWith('previous.'))
      .map(({ file, rule, facts }) => [file, rule, facts.previous, facts.indicator ?? null]);

  test('a folder is held against a folder, unit by unit; what has nothing before it is named', async () => {
    const { out, err } = await command(at('now'), '--previous', at('before'), '--format', 'json');
    expect(compared(out)).toEqual([
      [at('now/328.xlsx'), 'previous.copied', '2022-Q4', null],
      ...SIX.map((id) => [at('now/330.xlsx'), 'previous.denominator-changed', '2022-Q4', id]),
    ]);
    expect(err).toContain(`--previous ${at('before/x.xlsx')}: `);
    expect(err).toContain(`không có sổ kỳ trước của cùng đơn vị để so cho ${at('now/323.xlsx')}.`);
  });

  test('one file is held against one file, and its words name the period', async () => {
    const { out, err } = await command(at('now/328.xlsx'), '--previous', at('before/328.xlsx'));
    expect(out).toContain('giống hệt báo cáo quý IV/2022');
    expect(err).toBe('');
  });

  test("another unit's workbook is not compared, and that is said", async () => {
    const args = [at('now/328.xlsx'), '--previous', at('before/330.xlsx'), '--format', 'json', '--lang', 'en'];
    const { out, err } = await command(...args);
    expect(compared(out)).toEqual([]);
    expect(err).toBe(`--previous: no earlier workbook of the same unit for ${at('now/328.xlsx')}.\n`);
  });

  test('with nothing to compare with, nothing is done', async () => {
    const { code, err } = await command(at('now/328.xlsx'), '--previous', at('nobody'));
    expect(code).toBe(3);
    expect(err).toContain(at('nobody/x.xlsx'));
  });
});
