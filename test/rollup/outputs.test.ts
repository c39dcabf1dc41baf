import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { findingsCsv } from '../../lib/core/findings/csv.ts';
import { factsCsv as factsCsvPieces } from '../../lib/core/rollup/outputs/facts-csv.ts';
import { rollUpJson } from '../../lib/core/rollup/outputs/rollup-json.ts';
import { submissionsCsv as submissionsCsvPieces } from '../../lib/core/rollup/outputs/submissions-csv.ts';
import { totalsCsv } from '../../lib/core/rollup/outputs/totals-csv.ts';
import type { Fact, Total } from '../../lib/core/rollup/roll-up.ts';
import { EVIL, province } from './province.ts';

const rollUp = province();
const factsCsv = (of: typeof rollUp) => [...factsCsvPieces(of)].join('');
const submissionsCsv = (of: typeof rollUp) => [...submissionsCsvPieces(of, 'vi')].join('');
const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

test.each<[string, string, string]>([
  [
    'facts',
    factsCsv(rollUp),
    'catalogue,period,unit,tier,indicator,numerator,denominator,value,stated,state,text,file,sheet,cell,sha256,bound,stated_bound',
  ],
  [
    'totals',
    totalsCsv(rollUp),
    'catalogue,period,tier,indicator,numerator,denominator,value,units_reporting,units_expected,status_2025,status_2030,gap_2025,gap_2030',
  ],
  ['submissions', submissionsCsv(rollUp), 'unit,name,file,state,received,template,sha256,errors,warnings,reason'],
  [
    'findings',
    findingsCsv([...rollUp.findings], 'vi'),
    'file,unit,rule,severity,certainty,sheet,range,message,facts,expected',
  ],
])('%s.csv: byte order mark, the agreed columns, CRLF, nothing a spreadsheet would run', (_, csv, header) => {
  expect(csv.startsWith(`\uFEFF${header}\r\n`)).toBe(true);
  expect(csv.replace(/\r\n/g, '')).not.toMatch(/\r|\n(?!.*")/);
  const columns = header.split(',');
  for (const row of rowsOf(csv)) {
    expect(Object.keys(row)).toEqual(columns);
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@]/);
  }
});

test('figures are written in full, absent ones are empty', () => {
  const rows = rowsOf(factsCsv(rollUp));
  const row = (unit: string, indicator: string, tier = 'huyen') =>
    rows.find((each) => each.unit === unit && each.indicator === indicator && each.tier === tier);
  expect(row('328', 'I.7')).toMatchObject({
    numerator: '100',
    denominator: '333',
    value: '30.03003003003003003',
    stated: '',
    state: 'reported',
    cell: 'F9',
  });
  expect(row('333', 'I.9')).toMatchObject({ numerator: '12.5', denominator: '13.25', value: '94.339622641509433962' });
  expect(row('333', 'I.6')).toMatchObject({ state: 'withheld', numerator: '150', denominator: '100' });
  expect(row('328', 'III.4')).toMatchObject({ state: 'reported', numerator: '', value: '80', stated: '80' });
  expect(row('SCT', 'I.6', 'tinh')).toMatchObject({ state: 'blank', value: '', file: 'SCT.xlsx' });
  expect(row('325', 'I.6')).toMatchObject({ state: 'missing', file: '', sheet: '', cell: '', sha256: '' });
  expect(row('SKHDT', 'I.2', 'tinh')).toMatchObject({ state: 'listed', numerator: '5', denominator: '9' });
  expect(row('323', 'III.7')?.text).toBe(`'${EVIL}`);
});

test('a bound is no value: it stands where it was written, with how it is meant', () => {
  const row = (unit: string, indicator: string) =>
    rowsOf(factsCsv(rollUp)).find((each) => each.unit === unit && each.indicator === indicator);
  expect(row('333', 'III.3')).toMatchObject({ value: '', stated: '50', bound: '>', stated_bound: '>' });
  expect(row('328', 'III.4')).toMatchObject({ value: '80', stated: '80', bound: '', stated_bound: '' });
});

test('facts of hundreds come in pieces with one heading and no row lost', () => {
  const facts = Array.from({ length: 250 }, (_, i) => ({
    ...([...rollUp.facts][i % rollUp.facts.length] as Fact),
    unit: `U${i}`,
  }));
  const pieces = [...factsCsvPieces({ ...rollUp, facts })];
  expect(pieces).toHaveLength(3);
  expect(rowsOf(pieces.join('')).map((row) => row.unit)).toEqual(facts.map((fact) => fact.unit));
  expect([...factsCsvPieces({ ...rollUp, facts: [] })].join('')).toMatch(
    /^\uFEFFcatalogue,.*sha256,bound,stated_bound\r\n/,
  );
});

test('the cells of a total over thousands of units come in pieces, and none is lost', () => {
  const [first, ...others] = rollUp.totals.filter((each) => each.facts.length > 0) as [Total, ...Total[]];
  const [fact] = first.facts;
  const facts = Array.from({ length: 2500 }, (_, i) => ({ ...(fact as Fact), unit: `U${i}` }));
  const pieces = [...rollUpJson({ ...rollUp, totals: [{ ...first, facts }, ...others] }, 'vi')];
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(1 << 15);
  const { totals } = JSON.parse(pieces.join(''));
  expect(totals[0].cells.map(({ unit }: { unit: string }) => unit)).toEqual(facts.map(({ unit }) => unit));
  expect(totals[0].cells[7]).toEqual({ unit: 'U7', file: fact?.file, sheet: fact?.at?.sheet, cell: fact?.at?.address });
  expect(totals).toHaveLength(1 + others.length);
});

test('the Vietnamese style has semicolons and decimal commas, and the same figures', () => {
  const csv = totalsCsv(rollUp, 'vi');
  const vi = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
    delimiter: ';',
  }).data;
  expect(
    vi.map((row) => ({
      ...row,
      value: row.value?.replace(',', '.'),
      gap_2025: row.gap_2025?.replace(',', '.'),
      gap_2030: row.gap_2030?.replace(',', '.'),
      numerator: row.numerator?.replace(',', '.'),
      denominator: row.denominator?.replace(',', '.'),
    })),
  ).toEqual(rowsOf(totalsCsv(rollUp)));
  expect(vi.find((row) => row.indicator === 'I.7' && row.tier === 'xa')?.value).toBe(
    '59,649122807017543860'.replace(/0$/, ''),
  );
});

describe('rollup.json', () => {
  const text = [...rollUpJson(rollUp, 'vi')].join('');
  const json = JSON.parse(text) as Record<string, unknown[]>;
  test('has the agreed parts, one entry for each row of the tables', () => {
    expect(Object.keys(json)).toEqual(
      expect.arrayContaining([
        'catalogue',
        'period',
        'units',
        'submissions',
        'observations',
        'assessments',
        'totals',
        'findings',
      ]),
    );
    expect(json.observations).toHaveLength(rowsOf(factsCsv(rollUp)).length);
    expect(json.totals).toHaveLength(rowsOf(totalsCsv(rollUp)).length);
    expect(json.submissions).toHaveLength(rowsOf(submissionsCsv(rollUp)).length);
  });
  test('an assessment carries its figures as decimal strings', () => {
    expect(json.assessments).toContainEqual(
      expect.objectContaining({
        unit: '328',
        indicator: 'I.7',
        horizon: 2025,
        tier: 'huyen',
        outcome: 'not-met',
        value: '30.03003003003003003',
        target: '80',
        gap: '49.96996996996996997',
        reason: 'below-target',
      }),
    );
  });
  test('a total leads back to the cells it came from', () => {
    expect(json.totals).toContainEqual(
      expect.objectContaining({
        indicator: 'I.7',
        tier: 'xa',
        cells: [
          { unit: '323', file: '323.xlsx', sheet: 'ChiTieu', cell: 'F10' },
          { unit: '328', file: '328.xlsx', sheet: 'ChiTieu', cell: 'F10' },
        ],
      }),
    );
  });
});

test('the same input gives the same bytes', () => {
  const again = province();
  expect(factsCsv(again)).toBe(factsCsv(rollUp));
  expect([...rollUpJson(again, 'en')].join('')).toBe([...rollUpJson(rollUp, 'en')].join(''));
});

/** Adds the facts up again without this program: what `totals.csv` prints must come out to the last digit. */
const PYTHON = `
import csv, sys
from decimal import Decimal, Context, ROUND_HALF_UP
exact = Context(prec=200)
last = Context(prec=20, rounding=ROUND_HALF_UP)
sums = {}
for row in csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline='')):
    if row['state'] == 'reported' and row['numerator'] and row['denominator']:
        n, d = sums.get((row['indicator'], row['tier']), (Decimal(0), Decimal(0)))
        sums[(row['indicator'], row['tier'])] = (exact.add(n, Decimal(row['numerator'])), exact.add(d, Decimal(row['denominator'])))
checked = 0
for row in csv.DictReader(open(sys.argv[2], encoding='utf-8-sig', newline='')):
    if not row['denominator']: continue
    n, d = sums.pop((row['indicator'], row['tier']))
    assert Decimal(row['numerator']) == n and Decimal(row['denominator']) == d, row
    value = last.divide(n * 100, d)
    assert Decimal(row['value']) == value, (row, value)
    checked += 1
assert not sums, sums
print(checked)
`;

/** The same by schoolbook division, for whole numbers: awk counts in doubles, so each digit is taken by itself. */
const AWK = `
FNR == 1 { next }
{ gsub(/\\r/, "") }
FILENAME == ARGV[1] { if ($10 == "reported" && $6 ~ /^[0-9]+$/ && $7 ~ /^[0-9]+$/) { n[$5 $4] += $6; d[$5 $4] += $7 } else if ($10 == "reported" && $6 != "" && $7 != "") { skip[$5 $4] = 1 }; next }
$6 != "" && !(($4 $3) in skip) {
  key = $4 $3
  if (n[key] != $5 || d[key] != $6) { print "sums", key, n[key], d[key], $5, $6; bad = 1 }
  whole = int(n[key] * 100 / d[key]); rest = n[key] * 100 - whole * d[key]
  digits = whole ""; count = whole > 0 ? length(whole "") : 0; text = digits
  fraction = ""
  while (count < 16 && rest > 0) { rest *= 10; q = int(rest / d[key]); rest -= q * d[key]; fraction = fraction q; if (count > 0 || q > 0) count++ }
  expected = fraction == "" ? text : text "." fraction
  if (substr($7, 1, length(expected)) != expected) { print "value", key, expected, $7; bad = 1 }
  checked++
}
END { print checked; exit bad }
`;

describe('an independent witness', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-witness-'));
  const facts = join(folder, 'facts.csv');
  const totals = join(folder, 'totals.csv');
  writeFileSync(facts, factsCsv(rollUp));
  writeFileSync(totals, totalsCsv(rollUp));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const pairs = rowsOf(totalsCsv(rollUp)).filter((row) => row.denominator !== '').length;

  const python = spawnSync('python3', ['--version']).status === 0;
  (python ? test : test.skip)(
    `python3 comes to the same totals${python ? '' : ' (skipped: python3 is not installed)'}`,
    () => {
      expect(execFileSync('python3', ['-c', PYTHON, facts, totals], { encoding: 'utf8' }).trim()).toBe(String(pairs));
    },
  );

  const awk = spawnSync('awk', ['BEGIN { exit 0 }']).status === 0;
  (awk ? test : test.skip)(`awk comes to the same totals${awk ? '' : ' (skipped: awk is not installed)'}`, () => {
    // awk knows no quoted cells: the witness gets the columns it needs, without the words.
    const plain = rowsOf(factsCsv(rollUp)).map((row) => ({ ...row, text: '', file: '', sheet: '', cell: '' }));
    writeFileSync(join(folder, 'plain.csv'), `${Papa.unparse(plain)}\r\n`);
    const checked = execFileSync('awk', ['-F,', AWK, join(folder, 'plain.csv'), totals], { encoding: 'utf8' }).trim();
    expect(Number(checked)).toBe(pairs - 1);
  });
});
