import fc from 'fast-check';
import Papa from 'papaparse';
import { csvText, findingsCsv } from '../../lib/core/findings/csv.ts';
import { type Finding, findingKey } from '../../lib/core/findings/finding.ts';
import { formatDate, formatNumber } from '../../lib/core/findings/format-number.ts';
import { countFindings, groupFindings } from '../../lib/core/findings/group.ts';
import { orderFindings } from '../../lib/core/findings/order.ts';
import { findingsJson, type RECORD_FIELDS } from '../../lib/core/findings/record.ts';
import { findingsReport } from '../../lib/core/findings/report.ts';

const at = (more: Partial<Finding>): Finding => ({
  rule: 'percent.wrong',
  severity: 'error',
  certainty: 'computed',
  unit: '328',
  file: 'a.xlsx',
  sheet: 'ChiTieu',
  range: 'F7',
  facts: {},
  expected: null,
  cause: null,
  ...more,
});

test.each([
  ['1763', '1.763', '1,763'],
  ['23618000000', '23.618.000.000', '23,618,000,000'],
  ['81.1', '81,1', '81.1'],
  ['-0.985', '-0,985', '-0.985'],
  ['1234.5678', '1.234,5678', '1,234.5678'],
  ['98.50', '98,50', '98.50'],
  ['999', '999', '999'],
  ['06/6', '06/6', '06/6'],
  ['', '', ''],
])('%s is written %s in Vietnamese and %s in English', (decimal, vi, en) => {
  expect([formatNumber(decimal, 'vi'), formatNumber(decimal, 'en')]).toEqual([vi, en]);
});

test('no digit is lost in either language', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.stringMatching(/^\d{0,9}$/),
      (whole, fraction) => {
        const decimal = fraction === '' ? `${whole}` : `${whole}.${fraction}`;
        const [vi, en] = [formatNumber(decimal, 'vi'), formatNumber(decimal, 'en')];
        expect(vi.replaceAll('.', '').replace(',', '.')).toBe(decimal);
        expect(en.replaceAll(',', '')).toBe(decimal);
      },
    ),
  );
});

test('dates are turned for Vietnamese readers only', () => {
  expect([formatDate('2023-03-20', 'vi'), formatDate('2023-03-20', 'en'), formatDate('sớm', 'vi')]).toEqual([
    '20/03/2023',
    '2023-03-20',
    'sớm',
  ]);
});

describe('order', () => {
  const ordered = [
    at({ file: null, sheet: null, range: null }),
    at({ sheet: null, range: null, rule: 'indicator.absent', facts: { indicator: 'I.2' } }),
    at({ sheet: null, range: null, rule: 'indicator.absent', facts: { indicator: 'I.10' } }),
    at({ range: 'F7', rule: 'percent.truncated' }),
    at({ range: 'F7' }),
    at({ range: 'AA7' }),
    at({ range: 'B10:B12' }),
    at({ sheet: 'NhiemVu', range: 'A1' }),
    at({ file: 'b.xlsx', range: 'A1' }),
  ];
  test('file, sheet, row, column, rule; the whole before its parts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(orderFindings(shuffled)).toEqual(ordered);
      }),
    );
  });
  test('the same thing found twice is kept once, with its cause', () => {
    expect(orderFindings([at({}), at({ cause: 'x@!' }), at({ facts: { stated: '5' } })])).toEqual([
      at({ facts: { stated: '5' } }),
      at({ cause: 'x@!' }),
    ]);
  });
});

describe('causes', () => {
  const cause = at({ rule: 'figure.text-number', range: 'D7', severity: 'warning' });
  const middle = at({ rule: 'ratio.pair-incomplete', cause: findingKey(cause) });
  const last = at({ rule: 'percent.not-verifiable', severity: 'info', cause: findingKey(middle) });
  const heads = (findings: Finding[]) =>
    groupFindings(findings).map(({ finding, consequences }) => [finding.rule, consequences.map(({ rule }) => rule)]);

  test('a chain hangs under its first cause', () => {
    expect(heads([last, middle, cause])).toEqual([
      ['figure.text-number', ['percent.not-verifiable', 'ratio.pair-incomplete']],
    ]);
  });
  test('a cause in another file is none', () => {
    expect(heads([{ ...cause, file: 'b.xlsx' }, middle])).toEqual([
      ['figure.text-number', []],
      ['ratio.pair-incomplete', []],
    ]);
  });
  test('causes in a circle lose nothing', () => {
    const a = at({ rule: 'a', cause: 'b@ChiTieu!F7' });
    const b = at({ rule: 'b', cause: 'a@ChiTieu!F7' });
    expect(heads([a, b]).flat(2).sort()).toEqual(['a', 'b']);
  });
  test('every severity is counted', () => {
    expect(countFindings([cause, middle, last])).toEqual({ error: 1, warning: 1, info: 1 });
  });
});

describe('for machines', () => {
  const findings = [
    at({ facts: { stated: '7.47', numerator: '4223', denominator: '8411', computed: '50.21', parts: ['1', '2'] } }),
    at({ file: null, unit: null, sheet: null, range: null, rule: 'indicator.none-found', facts: { source: '=1+1' } }),
  ];
  const TYPES: Record<(typeof RECORD_FIELDS)[number], RegExp> = {
    file: /^(string|null)$/,
    unit: /^(string|null)$/,
    rule: /^string$/,
    severity: /^string$/,
    certainty: /^string$/,
    sheet: /^(string|null)$/,
    range: /^(string|null)$/,
    message: /^string$/,
    facts: /^object$/,
    expected: /^(string|null)$/,
  };

  test('the JSON is one array of records with exactly the fields of the contract', () => {
    const records = JSON.parse(findingsJson(findings, 'vi')) as Record<string, unknown>[];
    expect(records).toHaveLength(2);
    for (const record of records) {
      expect(Object.keys(record)).toEqual(Object.keys(TYPES));
      for (const [field, type] of Object.entries(TYPES)) {
        const value = record[field];
        expect([field, value === null ? 'null' : typeof value]).toEqual([field, expect.stringMatching(type)]);
      }
      expect(['error', 'warning', 'info']).toContain(record.severity);
      expect(['certain', 'computed', 'heuristic']).toContain(record.certainty);
    }
    expect(records[0]).toMatchObject({ range: 'F7', facts: { stated: '7.47' }, expected: null });
    expect(JSON.parse(findingsJson([], 'en'))).toEqual([]);
  });

  test('the CSV has a BOM, CRLF, the same fields, and gives back what was put in', () => {
    const text = findingsCsv(findings, 'vi');
    expect(text.startsWith('\uFEFFfile,unit,rule,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const [first, second] = Papa.parse<Record<string, string>>(text.slice(1), { header: true }).data;
    expect(first).toMatchObject({ file: 'a.xlsx', range: 'F7', expected: '' });
    expect(JSON.parse(first?.facts as string)).toEqual(findings[0]?.facts);
    expect(second).toMatchObject({ file: '', sheet: '' });
  });

  test.each([
    ['text', '=HYPERLINK("x")', `'=HYPERLINK("x")`],
    ['text', '+84', "'+84"],
    ['text', '-5', "'-5"],
    ['text', '@SUM', "'@SUM"],
    ['text', '\tx', "'\tx"],
    ['text', '\rx', "'\rx"],
    ['text', 'a=b', 'a=b'],
    ['value', '-5.25', '-5.25'],
    ['value', '-5+cmd', "'-5+cmd"],
    ['value', '=1', "'=1"],
  ])('a cell of column %s holding %j is written %j', (column, given, written) => {
    const text = csvText(['text', 'value'], [{ [column]: given }], { numeric: ['value'] });
    const [row] = Papa.parse<Record<string, string>>(text.slice(1), { header: true, newline: '\r\n' }).data;
    expect(row?.[column]).toBe(written);
  });

  test('for an Excel on a Vietnamese Windows: semicolons, decimal commas, text untouched', () => {
    const text = csvText(['name', 'value'], [{ name: 'v1.5', value: '-7.5' }], { numeric: ['value'], style: 'vi' });
    expect(text).toBe('\uFEFFname;value\r\nv1.5;-7,5\r\n');
  });

  test('no cell of any text begins as a formula does', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const text = csvText(['a', 'b'], [{ a: typed, b: 'x' }]);
        const [, row] = Papa.parse<string[]>(text.slice(1), { newline: '\r\n' }).data;
        expect(row?.[0]).not.toMatch(/^[=+\-@\t\r]/);
        expect([typed, `'${typed}`]).toContain(row?.[0]);
      }),
    );
  });
});

describe('for people', () => {
  const wrong = at({
    facts: {
      indicator: 'I.6',
      stated: '7.47',
      numerator: '4223',
      denominator: '8411',
      computed: '50.21',
      difference: '-42.74',
    },
  });
  const blank = (range: string) =>
    at({
      rule: 'indicator.blank',
      severity: 'warning',
      certainty: 'certain',
      range,
      facts: { indicator: 'I.5', name: 'x' },
    });

  test('by file and sheet, with words for severity and certainty, and a clean file said to be clean', () => {
    const suspected = at({
      rule: 'figure.zero-for-blank',
      severity: 'warning',
      certainty: 'heuristic',
      range: 'D9',
      facts: { indicator: 'I.8' },
    });
    const report = findingsReport(['a.xlsx', 'b.xlsx'], [wrong, suspected], 'vi');
    expect(report).toContain(
      'a.xlsx: 1 lỗi, 1 cảnh báo, 0 lưu ý\n  Trang tính ChiTieu\n    ✗ LỖI  F7  Tỷ lệ ghi không khớp',
    );
    expect(report).toContain('! CẢNH BÁO (nghi vấn)  D9');
    expect(report).toContain('b.xlsx: không có gì phải sửa');
    expect(report).toContain('2 tệp: 1 lỗi, 1 cảnh báo, 0 lưu ý');
  });

  test('many of a kind are told once, with every place', () => {
    const report = findingsReport(['a.xlsx'], ['F7', 'F8', 'F9', 'F10', 'F11'].map(blank), 'vi');
    expect(report.match(/CẢNH BÁO/g)).toHaveLength(1);
    expect(report).toContain('và 4 chỗ khác như vậy: F8, F9, F10, F11');
  });

  test('a consequence stands under its cause', () => {
    const report = findingsReport(['a.xlsx'], [blank('D7'), { ...wrong, cause: findingKey(blank('D7')) }], 'en');
    expect(report).toMatch(/WARNING {2}D7[^\n]*\n {8}↳ follows: ✗ ERROR {2}F7/);
  });

  test('what people typed cannot steer the terminal', () => {
    const report = findingsReport(
      ['a.xlsx'],
      [at({ rule: 'figure.words-only', facts: { text: '\u001b[2Jxin\nchào' } })],
      'vi',
    );
    expect(report).toContain('xin chào');
    expect(report).not.toContain('\u001b');
  });
});
