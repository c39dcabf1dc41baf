import { auditBook } from '../../lib/core/audit/audit-book.ts';
import { contains } from '../../lib/core/audit/formula/area.ts';
import { parseAddress, parseArea } from '../../lib/core/book/address.ts';
import { audited, lines, only } from './found.ts';
import { bookOfDraft, MAKERS, randomFrom } from './made-sheets.ts';
import { SLIPS } from './slips.ts';

/** A budget of two items over six months, its totals as given. */
function budget(totals: string, more = ''): string {
  return `
    | Item | m1 | m2 | m3 | m4 | m5 | m6 | Total |
    | a | 5 | 6 | 7 | 8 | 9 | 4 | =SUM(B2:G2) → 39 |
    | b | 2 | 3 | 4 | 5 | 6 | 7 | =SUM(B3:G3) → 27 |
    | c | 1 | 2 | 3 | 4 | 5 | 6 | =SUM(B4:G4) → 21 |
    | Total | ${totals} | =SUM(H2:H4) → 87 |
    ${more}`;
}
const RIGHT = ['B', 'C', 'D', 'E', 'F', 'G'].map((c, i) => `=SUM(${c}2:${c}4) → ${[8, 11, 14, 17, 20, 17][i]}`);
const totals = (change: Record<number, string> = {}) => RIGHT.map((total, i) => change[i] ?? total).join(' | ');

describe('a slip in one total of a row', () => {
  test.each([
    ['range short', '=SUM(D2:D3) → 11', 'range-short D5', 'SUM(D2:D4)'],
    ['range begins late', '=SUM(D3:D4) → 7', 'range-short D5', 'SUM(D2:D4)'],
    ['range over the heading', '=SUM(D1:D4) → 14', 'range-over D5', 'SUM(D2:D4)'],
    ['range of the next column', '=SUM(E2:E4) → 17', 'reference-off D5', 'SUM(D2:D4)'],
    ['something added', '=SUM(D2:D4)+100 → 114', 'magic-number D5', 'SUM(D2:D4)'],
    ['another function', '=AVERAGE(D2:D4) → 4.67', 'deviates-from-neighbours D5', 'SUM(D2:D4)'],
    ['a minus', '=-SUM(D2:D4) → -14', 'deviates-from-neighbours D5', 'SUM(D2:D4)'],
    ['a number typed', '14.5', 'constant-among-formulas D5', 'SUM(D2:D4)'],
    ['a cell skipped', '=D2+D4 → 10', 'range-short D5', 'SUM(D2:D4)'],
  ])('%s', (_, slip, wanted, expected) => {
    const found = audited(budget(totals({ 2: slip })));
    expect(lines(found)).toEqual([wanted]);
    expect(found[0]?.expected ?? expected).toBe(expected);
    expect(found[0]?.certainty).toBe('heuristic');
  });

  test('the peers, the value and the effect are told', () => {
    const { facts, severity } = only(audited(budget(totals({ 2: '=SUM(D2:D3) → 11' }))), 'range-short');
    expect(facts).toMatchObject({ value: '11', expectedValue: '14', effect: '-3', missing: 'D4', at: 'D5' });
    expect(facts.peers).toEqual(['B5', 'C5', 'E5', 'F5', 'G5']);
    expect(severity).toBe('error');
  });
});

describe('what is honest stays silent', () => {
  test.each([
    ['a plain budget', budget(totals())],
    ['the same sum written otherwise', budget(totals({ 2: '=D2+D3+D4 → 14' }))],
    ['`$` that changes nothing', budget(totals({ 2: '=SUM(D$2:D$4) → 14' }))],
    [
      'an average, a maximum and a minimum below',
      budget(
        totals(),
        `| avg | ${['B', 'C', 'D', 'E', 'F', 'G'].map((c) => `=AVERAGE(${c}2:${c}4) → 4`).join(' | ')} |`,
      ),
    ],
    [
      'years as headings',
      `| x | 2001 | 2002 | 2003 | 2004 |
       | a | 5 | 6 | 7 | 8 |
       | b | 5 | 6 | 7 | 8 |
       | t | =SUM(B2:B3) → 10 | =SUM(C2:C3) → 12 | =SUM(D2:D3) → 14 | =SUM(E2:E3) → 16 |`,
    ],
    [
      'a balance whose first month begins otherwise',
      `| in | 5 | 6 | 7 | 8 | 9 |
       | balance | =B1+100 → 105 | =B2+C1 → 111 | =C2+D1 → 118 | =D2+E1 → 126 | =E2+F1 → 135 |`,
    ],
    [
      'alternating columns of amounts and shares',
      `| | n | % | n | % | n | % |
       | a | 3 | =B2/B$4 → 0.6 | 4 | =D2/D$4 → 0.4 | 5 | =F2/F$4 → 0.5 |
       | b | 2 | =B3/B$4 → 0.4 | 6 | =D3/D$4 → 0.6 | 5 | =F3/F$4 → 0.5 |
       | t | =SUM(B2:B3) → 5 | =SUM(C2:C3) → 1 | =SUM(D2:D3) → 10 | =SUM(E2:E3) → 1 | =SUM(F2:F3) → 10 | =SUM(G2:G3) → 1 |`,
    ],
    [
      'sections with subtotals and a blank row before the total',
      `| a | 5 |
       | b | 6 |
       | c | 7 |
       | sub | =SUM(B1:B3) → 18 |
       | d | 1 |
       | e | 2 |
       | sub | =SUM(B5:B6) → 3 |
       | | |
       | total | =B4+B7 → 21 |`,
    ],
    [
      'days that go on after the total of each week',
      Array.from({ length: 4 }, (_, week) =>
        Array.from({ length: 8 }, (_, day) => {
          const row = week * 8 + day + 1;
          if (day === 7) return `| week | =SUM(B${row - 7}:B${row - 1}) → 56 |`;
          const date = row === 1 ? '45000' : `=A${day === 0 ? row - 2 : row - 1}+1 → ${45000 + row}`;
          return `| ${date} | 8 |`;
        }).join('\n'),
      ).join('\n'),
    ],
    [
      'a moving average that is shorter where it begins',
      `| 1 | 2 | 3 | 4 | 5 | 6 | 7 |
       | | =AVERAGE(A1:B1) → 1.5 | =AVERAGE(A1:C1) → 2 | =AVERAGE(B1:D1) → 3 | =AVERAGE(C1:E1) → 4 | =AVERAGE(D1:F1) → 5 | =AVERAGE(E1:G1) → 6 |`,
    ],
  ])('%s', (_, table) => {
    expect(lines(audited(table))).toEqual([]);
  });
});

describe('ranges that leave out figures beside them', () => {
  test('a row added below the range of every total', () => {
    const table = `
      | | m1 | m2 | m3 |
      | a | 5 | 6 | 7 |
      | b | 2 | 3 | 4 |
      | c | 1 | 2 | 3 |
      | d | 9 | 9 | 9 |
      | | | | |
      | Total | =SUM(B2:B4) → 8 | =SUM(C2:C4) → 11 | =SUM(D2:D4) → 14 |`;
    const found = audited(table);
    expect(lines(found)).toEqual(['range-short B7:D7']);
    expect(only(found, 'range-short').facts).toMatchObject({ missing: 'B5', where: 'after', effect: '-9', cells: 3 });
  });

  test('a subtotal of formulas that skips one of its kind', () => {
    const table = `
      | 3 | =A1*2 → 6 |
      | 4 | =A2*2 → 8 |
      | 5 | =A3*2 → 10 |
      | 6 | =A4*2 → 12 |
      | | =SUM(B1:B3) → 24 |`;
    expect(lines(audited(table))).toEqual(['range-short B5']);
  });

  test.each([
    ['tax worked out from the range', '=SUM(B1:B3)*0.1 → 1.2'],
    ['a subtotal', '=SUM(B1:B3) → 12'],
    ['a year', '2023'],
    ['words', 'n/a'],
  ])('%s between the range and the total is no miss', (_, between) => {
    const table = `
      | a | 3 |
      | b | 4 |
      | c | 5 |
      | d | ${between} |
      | t | =SUM(B1:B3) → 12 |`;
    expect(lines(audited(table))).toEqual([]);
  });

  test('a year added up with the figures below it', () => {
    const table = `
      | | 2021 | 2022 | 2023 |
      | a | 3 | 4 | 5 |
      | b | 3 | 4 | 5 |
      | c | 3 | 4 | 5 |
      | d | 3 | 4 | 5 |
      | t | =SUM(B1:B5) → 2033 | =SUM(C1:C5) → 2038 | =SUM(D1:D5) → 2043 |`;
    expect(lines(audited(table))).toEqual(['sum-over-heading B6:D6']);
  });
});

test('a reference that should have been held with `$`', () => {
  const table = `
    | rate | 0.1 | |
    | | | |
    | a | 100 | =B3*B1 → 10 |
    | b | 200 | =B4*B2 → 0 |
    | c | 300 | =B5*B3 → 30000 |`;
  expect(lines(audited(table))).toEqual([]);
  const forgotten = `
    | 0.1 | 100 | =B1*A1 → 10 |
    | | 200 | =B2*A2 → 0 |
    | | 300 | =B3*A3 → 0 |
    | | 400 | =B4*A4 → 0 |`;
  expect(lines(audited(forgotten))).toEqual(['forgotten-anchor C2:C4']);
});

test('a series of references that breaks its step', () => {
  const line = [5, 8, 11, 13, 17, 20, 23].map((row) => `=Data!B${row} → 1`).join(' | ');
  const found = audited(`| ${line} |`);
  expect(lines(found)).toEqual(['progression-broken D1']);
  expect(only(found, 'progression-broken').facts).toMatchObject({ wanted: 'B14' });
});

test.each([
  ['1,000 times', '23618000', '1000'],
  ['a thousandth', '23.618', '1/1000'],
  ['1,000,000 times', '23618000000', '1000000'],
])('a figure %s its row', (_, value, times) => {
  const found = audited(`| a | 23000 | 21500 | 25100 | 22000 | ${value} | 24000 |`);
  expect(lines(found)).toEqual(['size-jump F1']);
  expect(only(found, 'size-jump').facts.times).toBe(times);
});

describe('sheets as offices make them', () => {
  test.each(Object.keys(MAKERS))('%s: silent when nothing is wrong', (name) => {
    for (let seed = 100; seed < 104; seed++) {
      const draft = MAKERS[name]?.(randomFrom(seed));
      expect(lines(auditBook(bookOfDraft(draft as never)))).toEqual([]);
    }
  });

  test.each(Object.keys(SLIPS))('%s: most wrong cells found, nearly none falsely named', (slip) => {
    let [wrongCells, hit, named] = [0, 0, 0];
    for (const [name, make] of Object.entries(MAKERS)) {
      for (let seed = 200; seed < 203; seed++) {
        const random = randomFrom(seed + name.length);
        const draft = make(random);
        const wrong = SLIPS[slip]?.(draft, random) ?? [];
        if (wrong.length === 0) continue;
        const areas = auditBook(bookOfDraft(draft)).flatMap(({ range }) => (range ? [parseArea(range)] : []));
        const covered = (cell: string) => {
          const at = parseAddress(cell);
          return areas.some((area) => area && at && contains(area, at.row, at.column));
        };
        wrongCells += wrong.length;
        hit += wrong.filter(covered).length;
        named += areas.reduce(
          (sum, area) => sum + (area ? (area.bottom - area.top + 1) * (area.right - area.left + 1) : 0),
          0,
        );
      }
    }
    expect(hit / wrongCells).toBeGreaterThan(0.7);
    expect(hit / named).toBeGreaterThan(0.8);
  });
});
