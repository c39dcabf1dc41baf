/** Budgets of offices, clubs and projects. */
import { type Draft, draft, type Page, pages, type Slip } from './page.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Twelve months and a total; income, two groups of costs with subtotals, a net row, a running balance. */
function yearly(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A1', 'Operating budget FY 2001');
  p.across('B3', ...MONTHS, 'Total', '% of total');
  p.down('A4', 'Income', 'Dues', 'Grants', 'Sales', 'Total income', null, 'Personnel', 'Salaries', 'Benefits');
  p.down('A13', 'Temporary', 'Total personnel', null, 'Operations', 'Rent', 'Telephone', 'Supplies', 'Travel');
  p.down('A21', 'Postage', 'Total operations', null, 'Total expense', 'Net', null, 'Cash balance');
  p.numbers('B5:M7', 1000, 9000);
  p.fill('B8:M8', 'SUM(B5:B7)');
  p.numbers('B11:M11', 4000, 6000);
  p.fill('B12:M12', 'B11*0.28');
  p.numbers('B13:M13', 0, 800);
  p.fill('B14:M14', 'SUM(B11:B13)');
  for (const c of 'BCDEFGHIJKLM') p.across(`${c}17`, 850);
  p.numbers('B18:M21', 20, 400);
  p.fill('B22:M22', 'SUM(B17:B21)');
  p.fill('B24:M24', 'B14+B22');
  p.fill('B25:M25', 'B8-B24');
  p.across('B27', '=5000+B25');
  p.fill('C27:M27', 'B27+C25');
  p.fill('N5:N8,N11:N14,N17:N22,N24:N25', 'SUM(B5:M5)');
  p.fill('O11:O14,O17:O22,O24', 'N11/N$24');
  return [p];
}

/** Actual, budget and variance for several departments side by side; combined block at the right. */
function sideBySide(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('B2', 'Fire', null, null, 'Police', null, null, 'Parks', null, null, 'All');
  p.across('B3', 'Budget', 'Actual', 'Var', 'Budget', 'Actual', 'Var', 'Budget', 'Actual', 'Var', 'Budget', 'Actual');
  p.across('M3', 'Var', '% used');
  p.down(
    'A4',
    'Wages',
    'Overtime',
    'Training',
    'Subtotal',
    null,
    'Fuel',
    'Repairs',
    'Supplies',
    'Uniforms',
    'Subtotal',
  );
  p.across('A15', 'Total');
  for (const [b, a, v] of ['BCD', 'EFG', 'HIJ'].map((s) => [...s]) as [string, string, string][]) {
    p.numbers(`${b}4:${a}6,${b}9:${a}12`, 500, 20000);
    p.fill(`${b}7:${a}7`, `SUM(${b}4:${b}6)`);
    p.fill(`${b}13:${a}13`, `SUM(${b}9:${b}12)`);
    p.fill(`${b}15:${a}15`, `${b}7+${b}13`);
    p.fill(`${v}4:${v}7,${v}9:${v}13,${v}15`, `${b}4-${a}4`);
  }
  p.fill('K4:L7,K9:L13,K15:L15', 'B4+E4+H4');
  p.fill('M4:M7,M9:M13,M15', 'K4-L4');
  p.fill('N4:N7,N9:N13,N15', 'L4/K4');
  return [p];
}

/** Months with a quarter after every third; the year adds the quarters. */
function quarters(seed: number, lines: number): Page[] {
  const [p] = pages(seed) as [Page];
  const end = 4 + lines;
  p.down('A5', ...Array.from({ length: lines }, (_, i) => `Account ${4000 + i * 10}`), 'Total');
  ['B', 'F', 'J', 'N'].forEach((first, q) => {
    const [a, , c, s] = ['BCDE', 'FGHI', 'JKLM', 'NOPQ'][q] as string;
    p.across(`${first}4`, ...MONTHS.slice(q * 3, q * 3 + 3), `Q${q + 1}`);
    p.numbers(`${a}5:${c}${end}`, 100, 5000);
    p.fill(`${s}5:${s}${end}`, `SUM(${a}5:${c}5)`);
  });
  p.across('R4', 'Year');
  p.fill(`R5:R${end}`, 'E5+I5+M5+Q5');
  p.fill(`B${end + 1}:R${end + 1}`, `SUM(B5:B${end})`);
  return [p];
}

/** A grant over five years: salaries rise, fringe, equipment only in year one, indirect costs on what is not equipment. */
function grant(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.down('A1', 'Raise', 'Fringe', 'Indirect');
  p.down('B1', 0.03, 0.28, 0.5);
  p.across('A5', null, 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5', 'Total');
  p.down('A6', 'PI', 'Postdoc', 'Student', 'Salaries', 'Fringe', 'Equipment', 'Supplies', 'Travel', 'Direct', 'Base');
  p.down('A16', 'Indirect', 'Total');
  p.down('B6', 24000, 31000, 15500);
  p.fill('C6:F8', 'B6*(1+$B$1)');
  p.fill('B9:F9', 'SUM(B6:B8)');
  p.fill('B10:F10', 'B9*$B$2');
  p.across('B11', 42000, 0, 0, 5000, 0);
  p.across('B12', 6000, 6000, 6000, 7000, 7000);
  p.across('B13', 2000, 2000, 3000, 3000, 3000);
  p.fill('B14:F14', 'SUM(B9:B13)');
  p.fill('B15:F15', 'B14-B11');
  p.fill('B16:F16', 'B15*$B$3');
  p.fill('B17:F17', 'B14+B16');
  p.fill('G6:G17', 'SUM(B6:F6)');
  return [p];
}

/** Several years, last year's actual, this year's estimate, change and percent; headings are years. */
function comparison(seed: number, groups: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Code', 'Line', 1999, 2000, 2001, 2002, '$ change', '% change', '% of total');
  let row = 4;
  const subtotals: number[] = [];
  const body: string[] = [];
  for (let g = 0; g < groups; g++) {
    p.across(`A${row}`, `Division ${g + 1}`);
    const from = row + 1;
    const size = 3 + ((g * 2) % 5);
    for (let i = 0; i < size; i++) p.across(`A${from + i}`, 1000 * (g + 1) + i * 10, `Line ${g}.${i}`);
    p.numbers(`C${from}:F${from + size - 1}`, 1000, 90000);
    row = from + size;
    p.across(`B${row}`, 'Subtotal');
    p.fill(`C${row}:F${row}`, `SUM(C${from}:C${row - 1})`);
    subtotals.push(row);
    body.push(`${from}:${row}`);
    row += 2;
  }
  p.across(`B${row}`, 'TOTAL');
  p.fill(`C${row}:F${row}`, subtotals.map((s) => `C${s}`).join('+'));
  const ranges = (c: string) =>
    [...body, `${row}:${row}`].map((b) => b.replace(/(\d+):(\d+)/, `${c}$1:${c}$2`)).join(',');
  const first = body[0]?.split(':')[0];
  p.fill(ranges('G'), `F${first}-E${first}`);
  p.fill(ranges('H'), `IF(E${first}=0,0,G${first}/E${first})`);
  p.fill(ranges('I'), `F${first}/F$${row}`);
  return [p];
}

/** Four departments on their own sheets and a summary that collects them. */
function consolidated(seed: number): Page[] {
  const names = ['Admin', 'Library', 'Works', 'Health'];
  const made = pages(seed, ...names, 'Summary');
  for (const p of made.slice(0, 4)) {
    p.across('A3', 'Item', 'Q1', 'Q2', 'Q3', 'Q4', 'Year');
    p.down('A4', 'Salaries', 'Benefits', 'Contracts', 'Materials', 'Capital', 'Total');
    p.numbers('B4:E8', 1000, 30000);
    p.fill('F4:F8', 'SUM(B4:E4)');
    p.fill('B9:F9', 'SUM(B4:B8)');
  }
  const s = made[4] as Page;
  s.across('A3', 'Item', ...names, 'Total');
  s.down('A4', 'Salaries', 'Benefits', 'Contracts', 'Materials', 'Capital', 'Total');
  for (const [i, name] of names.entries()) s.fill(`${'BCDE'[i]}4:${'BCDE'[i]}8`, `${name}!$F4`);
  s.fill('B9:E9', 'SUM(B4:B8)');
  s.fill('F4:F9', 'SUM(B4:E4)');
  return made;
}

/** Months that have closed are figures, those to come are formulas; a whole row is a manual adjustment. */
function forecast(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('B2', 'Actual', null, null, null, null, 'Forecast');
  p.across('B3', ...MONTHS, 'Total');
  p.across('A1', 'Growth', 0.01);
  p.down('A4', 'Product A', 'Product B', 'Product C', 'Adjustment', 'Sales', 'Cost', 'Margin');
  p.numbers('B4:F6', 2000, 4000);
  p.fill('G4:M6', 'F4*(1+$B$1)');
  p.across('B7', 0, 0, -250, 0, 0, 0, 0, 100, 0, 0, 0, 0);
  p.fill('B8:M8', 'SUM(B4:B7)');
  p.numbers('B9:F9', 5000, 6000);
  p.fill('G9:M9', 'G8*0.62');
  p.fill('B10:M10', 'B8-B9');
  p.fill('N4:N10', 'SUM(B4:M4)');
  return [p];
}

const made =
  (make: () => Page[], ...slips: Slip[]) =>
  (): Draft =>
    draft(make(), slips);

export const BUDGETS: Readonly<Record<string, () => Draft>> = {
  'yearly budget': made(() => yearly(31)),
  'yearly budget, a new line outside the total': made(
    () => yearly(32),
    ['range too short', 'B22:M22', 'SUM(B17:B20)'],
    ['typed over', 'F14', 5200],
    ['reference off', 'J27', 'H27+J25'],
  ),
  'yearly budget, shares of the wrong total': made(
    () => yearly(33),
    ['wrong total', 'O17:O22', 'N17/N$25'],
    ['range too short', 'N19:N20', 'SUM(B19:L19)'],
    ['number added', 'K12', 'K11*0.28+150'],
  ),
  'departments side by side': made(() => sideBySide(34)),
  'departments side by side, one variance turned round': made(
    () => sideBySide(35),
    ['wrong calculation', 'G10', 'F10-E10'],
    ['reference missing', 'L6', 'C6+F6'],
    ['range too short', 'H13:I13', 'SUM(H10:H12)'],
  ),
  'departments side by side, combined with the wrong column': made(
    () => sideBySide(36),
    ['reference off', 'K9:K12', 'B9+E9+I9'],
    ['wrong total', 'N12', 'L12/K13'],
  ),
  quarters: made(() => quarters(37, 22)),
  'quarters, one counts a month of another': made(
    () => quarters(38, 14),
    ['range too long', 'I9', 'SUM(E9:H9)'],
    ['reference missing', 'R12:R13', 'E12+I12+M12'],
    ['range too short', 'L19', 'SUM(L5:L17)'],
  ),
  'quarters, last quarter copied from the third': made(
    () => quarters(39, 9),
    ['reference off', 'Q8:Q9', 'SUM(J8:L8)'],
    ['typed over', 'M7', 8100],
  ),
  grant: made(() => grant(40)),
  'grant, indirect costs on everything in one year': made(
    () => grant(41),
    ['reference off', 'D16', 'D14*$B$3'],
    ['range too long', 'F14', 'SUM(F8:F13)'],
    ['anchor', 'E10', 'E9*$B$3'],
  ),
  'years compared': made(() => comparison(42, 7)),
  'years compared, a subtotal begins late': made(
    () => comparison(43, 5),
    ['range too short', 'D8', 'SUM(D6:D7)'],
    ['wrong calculation', 'H21', 'IF(E21=0,0,G21/F21)'],
    ['wrong total', 'I5:I7', 'F5/F$8'],
  ),
  'years compared, the grand total misses a division': made(
    () => comparison(44, 4),
    ['reference missing', 'C35:F35', 'C8+C16+C33'],
  ),
  consolidated: made(() => consolidated(45)),
  'consolidated, one line from the next row': made(
    () => consolidated(46),
    ['reference off', 'Summary!C6', 'Library!$F7'],
    ['reference off', 'Summary!D8', 'Health!$F8'],
    ['range too short', 'Works!F6', 'SUM(B6:D6)'],
    ['range too short', 'Health!C9', 'SUM(C4:C7)'],
  ),
  forecast: made(() => forecast(47)),
  'forecast, figures left among the formulas': made(
    () => forecast(48),
    ['typed over', 'I5', 3100],
    ['anchor', 'K4', 'J4*(1+$B$2)'],
    ['range too short', 'L8', 'SUM(L4:L6)'],
  ),
};
