import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../lib/core/findings/finding.ts';
import { unreadableFile } from '../../lib/core/findings/unreadable.ts';
import { unreadableReasons as reasonsInEnglish } from '../../lib/core/findings/wording/en/rules/files.ts';
import { unreadableReasons } from '../../lib/core/findings/wording/vi/rules/files.ts';
import { findingTitle, wordedRules, wordFinding } from '../../lib/core/findings/wording.ts';
import { RULES } from '../../lib/core/rules/rules.ts';
import { check, MARK, progress, type RowCase, SHEET, said, submission } from '../rules/fixtures.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';

/** Submissions that between them trip every rule. */
const TRIPPING: Finding[] = [
  ...[
    { n: '4.223', d: '8.411', s: '7.47%' },
    { n: '509', d: '586', s: '86,8%' },
    { n: '90', d: '100', s: '>95%' },
    { s: '30%' },
    { s: '0.985' },
    { s: '120%' },
    { n: '21', d: '20' },
    { n: '3', d: '0' },
    { n: '0', d: '0' },
    { n: '12' },
    { d: '12', s: '5%' },
    { n: '-3', d: '20' },
    { n: '0' },
    { n: '32 DVC trực tuyến' },
    { text: 'đang triển khai' },
    { state: 'not-applicable', n: '3', d: '4' } as const,
    { n: '5', d: '10', evidence: null },
    { n: '5', d: '10', evidence: { number: '', date: '' } },
    { n: '5', d: '10', evidence: { date: '2023-12-30' } },
    {},
  ].flatMap((row: RowCase) => check(submission([row]))),
  ...check(
    submission([
      { n: '5', d: '10' },
      { row: 9, n: '6', d: '10' },
    ]),
  ),
  ...check(
    submission([
      { id: 'I.7', tier: 'huyen', n: '30', d: '100' },
      { id: 'I.7', row: 8, tier: 'xa', n: '30', d: '100' },
    ]),
  ),
  ...check(submission([{ id: 'I.7', tier: 'huyen', n: '1', d: '2' }], { unit: '12127' })),
  ...check(
    submission([
      { id: 'I.16', n: '7', d: '12' },
      { id: 'I.16', row: 8, class: 'quoc-lo', n: '2', d: '3' },
      { id: 'I.16', row: 9, class: 'tinh-lo', n: '4', d: '9' },
    ]),
  ),
  ...check(submission([])),
  ...check(submission([{ n: '5', d: '10' }], { unit: '330' })),
  ...check(submission([{ s: '5%' }], { unit: '328' }), {}),
  ...check(submission([{ s: '5%' }]), { unit: '330', period: '2023-Q2', receivedOn: '2023-03-30' }),
  ...check(submission([{ s: '5%' }], { template: { ...MARK, actual: 'b' } })),
  ...check(submission([{ s: '5%' }], { template: { ...MARK, catalogue: 'khac', version: '0' } })),
  ...check(submission([{ s: '5%' }], { template: { ...MARK, catalogueVersion: '0' } })),
  ...check(
    submission(
      [{ s: '5%' }],
      said(
        'UBND huyện Khoái Châu triển khai trên địa bàn huyện như mọi năm',
        'có 10 hồ sơ (trong đó: 6 hồ sơ mới; 5 hồ sơ cũ), có 8 máy tính (trong đó có 9 máy tính xách tay)',
        'tổng số hồ sơ tiếp nhận là 10 hồ sơ; 5 hồ sơ/20 tổng số hồ sơ tiếp nhận',
        'Công văn số Triển khai kế hoạch; Kế hoạch số 166/KH-UBND ngày 30/12/2023',
        '1/3 hồ sơ, đạt 50%',
      ),
    ),
  ),
  ...check(
    submission([{ s: '5%' }], {
      tasks: [
        progress(1, { status: 'running' }),
        progress(2, {}),
        progress(2, { status: 'done' }),
        progress(2, { status: 'done', date: '2024-01-01' }),
      ],
    }),
  ),
  ...check(submission([{ s: '5%' }]), {
    book: bookOfTables(
      { Bia: '| Mã kiểm tra khi gửi | AAAA-AAAA |' },
      { names: [{ name: 'th_bia_checkCode', refersTo: 'Bia!$B$1', sheet: null, hidden: false }] },
    ),
  }),
  ...check(submission([{ row: 1, n: '1763214', d: '2000000' }]), {
    book: bookOfTables({ [SHEET]: '| | | | 1763214 {#,##0,} | 2000000 |' }),
  }),
  ...(() => {
    const rows = ['I.1', 'I.7', 'I.14', 'II.10', 'III.7'].map((id, index) => ({ id, row: index + 7, n: '5', d: '10' }));
    const previous = submission(rows, { period: '2022-Q4' });
    const more = submission(
      rows.map((row) => ({ ...row, d: '99' })),
      {},
    );
    return [...check(submission(rows), { previous }), ...check(more, { previous })];
  })(),
];

test('every rule is tripped by these cases, so that every wording is read below', () => {
  const tripped = new Set(TRIPPING.map(({ rule }) => rule));
  expect(RULES.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual([]);
});

test.each(RULES.map(({ id }) => id))('%s has words in both languages', (id) => {
  expect(wordedRules()).toContain(id);
  for (const language of ['vi', 'en'] as const) expect(findingTitle(id, language)).not.toBe(id);
  expect(findingTitle(id, 'vi')).not.toBe(findingTitle(id, 'en'));
});

test('both languages have words for the same rules, and for the same reasons of an unreadable file', () => {
  expect(wordedRules('en')).toEqual(wordedRules('vi'));
  expect(reasonsInEnglish).toEqual(unreadableReasons);
});

test('no two rules share an id, and the source of each says why it exists', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  const folder = 'lib/core/rules';
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const rules = sources.flatMap((name) => [
    ...readFileSync(path.join(folder, name), 'utf8').matchAll(/(.*\n)export const \w+: Rule = /g),
  ]);
  expect(rules.length).toBe(RULES.length);
  expect(rules.filter(([, before]) => !before?.endsWith('*/\n')).map(([rule]) => rule)).toEqual([]);
});

const messages = TRIPPING.flatMap((finding) =>
  (['vi', 'en'] as const).map((language) => [finding.rule, language, wordFinding(finding, language)] as const),
);

test.each(messages)('%s in %s: %s', (_, __, message) => {
  expect(message).not.toMatch(/undefined|NaN|null|\[object|“”|\(\)| {2}|\?\.|“\?”|(^|\s)\?(\s|$)|\$\{/);
  expect(message).toMatch(/[.)]$/);
  expect(message.length).toBeGreaterThan(30);
});

test('figures are written the Vietnamese way in Vietnamese and the English way in English', () => {
  const [finding] = TRIPPING.filter(({ rule }) => rule === 'percent.wrong');
  expect(finding && wordFinding(finding, 'vi')).toBe(
    'Chỉ tiêu I.1 “Chỉ tiêu thử I.1”: ghi 7,47% nhưng 4.223/8.411 là 50,21%, lệch 42,74 điểm phần trăm. Hãy kiểm tra lại tử số, mẫu số và tỷ lệ, rồi sửa chỗ sai.',
  );
  expect(finding && wordFinding(finding, 'en')).toBe(
    'Indicator I.1 “Chỉ tiêu thử I.1”: 7.47% is stated, but 4,223/8,411 is 50.21%, 42.74 points away. Check numerator, denominator and percentage, and correct the one that is wrong.',
  );
});

test.each([...unreadableReasons, 'too-deep', 'cyclic', 'something-new'])(
  'a file unreadable for “%s” says what to do',
  (reason) => {
    const finding = unreadableFile('a.xlsx', reason);
    expect(wordFinding(finding, 'vi')).toMatch(/[Hh]ãy /);
    expect(wordFinding(finding, 'en')).toMatch(/\. [A-Z]/);
  },
);

test('a passed limit is named with its figures', () => {
  const finding = unreadableFile('a.xlsx', 'too-many-cells', { limit: 'cells', allowed: '2000000', found: '2000001' });
  expect(wordFinding(finding, 'vi')).toContain('Giới hạn 2.000.000, tệp này 2.000.001');
});
