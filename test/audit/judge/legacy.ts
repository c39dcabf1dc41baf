/** Sheets as they came over from older programs and grew: rules of dashes, gaps, words among figures, mixed habits. */
import { type Draft, draft, type Page, pages, type Slip } from './page.ts';

/** Rules of dashes inside the sums, `+` before formulas, shares that divide by rows not filled in yet. */
function dashes(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Account', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'YTD', 'Avg', 'Share');
  let row = 3;
  const sums: number[] = [];
  for (const [g, size] of [6, 9, 4].entries()) {
    const [from, to] = [row, row + size - 1];
    for (let i = from; i <= to; i++) p.across(`A${i}`, `Acct ${g}${i}`);
    p.numbers(`B${from}:G${to - 1}`, 0, 900, 2);
    for (const c of 'BCDEFGH') p.across(`${c}${to + 1}`, '--------');
    p.fill(`B${to + 2}:G${to + 2}`, `+SUM(B${from}:B${to + 1})`);
    p.fill(`H${from}:H${to},H${to + 2}`, `+B${from}+C${from}+D${from}+E${from}+F${from}+G${from}`);
    p.fill(`I${from}:I${to},I${to + 2}`, `+H${from}/6`);
    p.fill(`J${from}:J${to}`, `+H${from}/H$${to + 2}`);
    sums.push(to + 2);
    row = to + 5;
  }
  for (const c of 'BCDEFGH') p.across(`${c}${row - 1}`, '========');
  p.fill(`B${row}:H${row}`, sums.map((s) => `+B${s}`).join(''));
  return [p];
}

/** A form for thirty lines of which nine are filled in: the rest divides by zero. */
function unfilled(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Vehicle', 'Miles', 'Gallons', 'MPG', 'Cost', 'Per mile', 'Per gallon');
  p.numbers('B4:B12', 500, 4000);
  p.numbers('C4:C12', 30, 200);
  p.numbers('E4:E12', 40, 300, 2);
  p.fill('D4:D33', 'B4/C4');
  p.fill('F4:F33', 'E4/B4');
  p.fill('G4:G33', 'E4/C4');
  p.across('A35', 'Fleet');
  p.fill('B35:C35,E35', 'SUM(B4:B33)');
  p.fill('D35', 'B35/C35');
  p.fill('F35', 'E35/B35');
  p.fill('G35', 'E35/C35');
  return [p];
}

/** Raises written into each formula, others typed as agreed: no two lines need to agree. */
function raises(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Position', 'FY98', 'FY99', 'FY00', 'Benefits', 'Total');
  p.down('A3', ...Array.from({ length: 18 }, (_, i) => `Position ${i + 1}`));
  p.numbers('B3:B20', 18000, 52000);
  for (let r = 3; r <= 20; r++) {
    const raise = [1.03, 1.03, 1.05, 1.03, 1.02, 1.04][(r * 5) % 6];
    if (r === 9 || r === 16) p.across(`C${r}`, 24500 + r * 10);
    else p.fill(`C${r}`, `B${r}*${raise}`);
    p.fill(`D${r}`, `C${r}*${r % 4 === 0 ? 1.05 : 1.03}`);
  }
  p.fill('E3:E20', 'D3*0.2765');
  p.fill('F3:F20', 'D3+E3');
  p.across('A22', 'Total');
  p.fill('B22:F22', 'SUM(B3:B20)');
  return [p];
}

/** Averages over the tests a pupil sat: the divisor follows what is missing. */
function sat(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Name', 'T1', 'T2', 'T3', 'T4', 'Avg', 'Proj', 'Final');
  for (let r = 3; r <= 22; r++) {
    p.across(`A${r}`, `Pupil ${r}`);
    p.numbers(`B${r}:E${r},G${r}`, 50, 100);
    if (r === 6) p.across('C6', 'exc');
    if (r === 14) p.clear('E14');
    if (r === 19) p.across('B19', 'abs');
    p.fill(`F${r}`, r === 6 || r === 14 || r === 19 ? `SUM(B${r}:E${r})/3` : `SUM(B${r}:E${r})/4`);
    p.fill(`H${r}`, `F${r}*0.7+G${r}*0.3`);
  }
  p.across('A24', 'Avg');
  p.fill('B24:H24', 'AVERAGE(B3:B22)');
  return [p];
}

/** Growth in two phases, a rate of its own for every year, debt that ends early. */
function phases(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.down('A1', 'Early growth', 'Late growth', 'Rate');
  p.down('B1', 0.12, 0.04, 0.09);
  p.across('B5', 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010);
  p.down('A6', 'Units', 'Price', 'Sales', 'Cost %', 'Cost', 'Gross', 'Debt', 'Interest', 'Repaid', 'Net');
  p.across('B6', 1000);
  p.fill('C6:F6', 'B6*(1+$B$1)');
  p.fill('G6:K6', 'F6*(1+$B$2)');
  p.across('B7', 12.5);
  p.fill('C7:K7', 'B7+0.25');
  p.fill('B8:K8', 'B6*B7');
  p.across('B9', 0.61, 0.6, 0.6, 0.59, 0.59, 0.58, 0.58, 0.57, 0.57, 0.57);
  p.fill('B10:K10', 'B8*B9');
  p.fill('B11:K11', 'B8-B10');
  p.across('B12', 4000);
  p.fill('C12:G12', 'B12-B14');
  p.fill('B13:G13', 'B12*$B$3');
  p.fill('B14:F14', '800');
  for (const c of 'BCDEF') p.across(`${c}14`, 800);
  p.fill('B15:G15', 'B11-B13-B14');
  p.fill('H15:K15', 'H11');
  return [p];
}

/** Year to date beside each month, and a column of plan; headings over two rows; a comment among the rows. */
function toDate(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('B3', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun');
  p.down('A4', 'Visits', 'Calls', 'Letters', 'see note 2', 'Referrals', 'Total');
  p.numbers('B4:G6,B8:G8', 5, 90);
  p.across('D8', 'n/a');
  p.fill('B9:G9', 'B4+B5+B6+B8');
  p.across('A12', 'Year to date');
  p.down('A13', 'Visits', 'Calls', 'Letters', null, 'Referrals', 'Total');
  p.fill('B13:G15', 'SUM($B4:B4)');
  p.fill('B17:G17', 'SUM($B8:B8)');
  p.fill('B18:G18', 'SUM(B13:B17)');
  p.across('I3', 'Plan', 'Actual', 'Diff', '%');
  p.numbers('I4:I6,I8', 100, 500);
  p.fill('I9', 'SUM(I4:I8)');
  p.fill('J4:J6,J8:J9', 'SUM(B4:G4)');
  p.fill('K4:K6,K8:K9', 'J4-I4');
  p.fill('L4:L6,L8:L9', 'J4/I4');
  return [p];
}

/** Entries worked out in the cell, as on a till roll; a running balance; a few left blank. */
function cheques(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'No', 'Payee', 'Out', 'In', 'Balance');
  p.across('E3', 1250.4);
  for (let r = 4; r <= 60; r++) {
    p.across(`A${r}`, 700 + r, `Payee ${r}`);
    if (r % 9 === 0) p.across(`D${r}`, `=${400 + r}+${r * 3}.5`);
    else if (r % 7 === 0) p.across(`C${r}`, `=12.5*${r % 5}+${r}`);
    else p.numbers(`C${r}`, 5, 200, 2);
    p.fill(`E${r}`, `E${r - 1}-C${r}+D${r}`);
  }
  p.across('B62', 'Total', '=SUM(C4:C61)', '=SUM(D4:D61)', '=E3-C62+D62');
  return [p];
}

/** A statement in which each line is built its own way, twice over three columns. */
function unlike(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('B2', 'Low', 'Base', 'High');
  p.numbers('B3:D6', 100, 900);
  p.fill('B7:D7', 'B3*B4-B5');
  p.fill('B8:D8', 'B7/B6');
  p.fill('B9:D9', 'B7*12');
  p.fill('B10:D10', 'B9+B5');
  p.fill('B11:D11', 'B10-B6*2');
  p.fill('B12:D12', 'B11/B9');
  p.fill('B13:D13', '$C$11-B11');
  p.fill('B14:D14', 'IF(B13>0,B13,0)');
  p.across('A16', 'Weighted', '=0.25*B11+0.5*C11+0.25*D11');
  p.across('A17', 'Spread', '=D11-B11');
  p.across('A18', 'Per unit', '=B16/C6');
  p.numbers('F3:H6', 10, 90);
  p.fill('F7:H7', 'SUM(F3:F6)');
  p.fill('F8:H8', 'F7*1.0825');
  p.fill('F9:H9', 'ROUND(F8,-1)');
  return [p];
}

/** League table and a cross table of results that has no diagonal. */
function league(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A1', 'Home/Away', 'A', 'B', 'C', 'D', 'E', 'F', 'For', 'Games');
  p.down('A2', 'A', 'B', 'C', 'D', 'E', 'F', 'Against');
  p.numbers('B2:G7', 0, 5);
  p.clear('B2,C3,D4,E5,F6,G7');
  p.fill('H2:H7', 'SUM(B2:G2)');
  p.fill('I2:I7', 'COUNT(B2:G2)');
  p.fill('B8:G8', 'SUM(B2:B7)');
  p.across('A11', 'Team', 'W', 'D', 'L', 'GF', 'GA', 'Diff', 'Points', 'Avg');
  for (let i = 0; i < 6; i++) {
    p.across(`A${12 + i}`, 'ABCDEF'[i] as string);
    p.numbers(`B${12 + i}:D${12 + i}`, 0, 9);
    p.across(`E${12 + i}`, `=H${2 + i}`, `=${'BCDEFG'[i]}8`);
  }
  p.fill('G12:G17', 'E12-F12');
  p.fill('H12:H17', 'B12*3+C12');
  p.fill('I12:I17', 'H12/SUM(B12:D12)');
  return [p];
}

/** Hidden workings, numbers kept as text in the heading, words among the figures, totals to one decimal less. */
function handed(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Code', 'Site', '1994', '1995', '1996', '1997', '1998', '1999', 'Mean');
  for (let r = 4; r <= 23; r++) p.across(`A${r}`, `${300 + r}`, `Site ${r}`);
  p.numbers('C4:H23', 0.1, 9.9, 2);
  p.across('E7', 'nd');
  p.across('F15', '<0.1');
  p.across('C20', 'nd', 'nd');
  p.fill('I4:I23', 'AVERAGE(C4:H4)');
  p.fill('C25:I25', 'AVERAGE(C3:C23)');
  p.fill('C26:I26', 'MAX(C4:C23)');
  p.fill('C27:I27', 'COUNT(C4:C23)');
  return [p];
}

/** Rooms booked: some weeks have four days, sums grow and shrink with them; a grand total picks the weeks. */
function weeks(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  let row = 3;
  const sums: number[] = [];
  for (const [w, days] of [5, 5, 4, 5, 3, 5, 5, 4].entries()) {
    p.across(`A${row}`, `Week ${w + 1}`);
    for (let d = 0; d < days; d++) p.across(`A${row + 1 + d}`, `Day ${d + 1}`);
    p.numbers(`B${row + 1}:F${row + days}`, 0, 40);
    p.fill(`G${row + 1}:G${row + days}`, `SUM(B${row + 1}:F${row + 1})`);
    p.fill(`B${row + days + 1}:G${row + days + 1}`, `SUM(B${row + 1}:B${row + days})`);
    sums.push(row + days + 1);
    row += days + 3;
  }
  p.across(`A${row}`, 'All');
  p.fill(`B${row}:G${row}`, sums.map((s) => `B${s}`).join('+'));
  p.across(`A${row + 1}`, 'Best week');
  p.fill(`B${row + 1}:G${row + 1}`, `MAX(${sums.map((s) => `B${s}`).join(',')})`);
  return [p];
}

/** Cost centres with a base year held by `$`, an index, deflators in a row, and subtotals without the last "of which". */
function indices(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Deflator', null, 1, 1.02, 1.05, 1.07, 1.1);
  p.across('A3', 'Sector', 'Unit', 1994, 1995, 1996, 1997, 1998, 'Growth');
  p.down('A4', 'Rice', 'Maize', 'Roots', 'Crops', ' of which export', 'Cattle', 'Pigs', 'Stock', 'All');
  p.numbers('C4:G6,C9:G10', 100, 900);
  p.fill('C7:G7', 'SUM(C4:C6)');
  p.numbers('C8:G8', 10, 90);
  p.fill('C11:G11', 'C9+C10');
  p.fill('C12:G12', 'C7+C11');
  p.fill('H4:H12', '(G4/C4)^(1/4)-1');
  p.across('A15', 'Index 1994 = 100');
  p.fill('C16:G24', 'C4/$C4*100');
  p.across('A26', 'Real');
  p.fill('C27:G35', 'C4/C$2');
  p.across('A37', 'Share of all');
  p.fill('C38:G46', 'C4/C$12');
  return [p];
}

const made =
  (make: () => Page[], ...slips: Slip[]) =>
  (): Draft =>
    draft(make(), slips);

export const LEGACY: Readonly<Record<string, () => Draft>> = {
  dashes: made(() => dashes(121)),
  'dashes, two sums that begin late': made(
    () => dashes(122),
    ['range too short', 'D10:E10', '+SUM(D4:D9)'],
    ['reference missing', 'H16', '+B16+C16+D16+E16+G16'],
    ['wrong total', 'J15:J17', '+H15/H$10'],
  ),
  unfilled: made(() => unfilled(123)),
  'unfilled, a line above': made(
    () => unfilled(124),
    ['reference off', 'F9', 'E9/B8'],
    ['range too short', 'E35', 'SUM(E4:E11)'],
  ),
  raises: made(() => raises(125)),
  'raises, a total short': made(
    () => raises(126),
    ['range too short', 'D22:E22', 'SUM(D3:D19)'],
    ['reference off', 'E11', 'C11*0.2765'],
  ),
  'tests sat': made(() => sat(127)),
  phases: made(() => phases(128)),
  'phases, cost of another year': made(
    () => phases(129),
    ['reference off', 'H10', 'H8*G9'],
    ['typed over', 'E8', 20000],
  ),
  'to date': made(() => toDate(130)),
  'to date, a month forgotten': made(
    () => toDate(131),
    ['reference missing', 'E9', 'E4+E5+E6'],
    ['reference off', 'F14', 'SUM($C5:F5)'],
    ['range too short', 'J6', 'SUM(B6:F6)'],
  ),
  cheques: made(() => cheques(132)),
  'cheques, a balance that skips': made(
    () => cheques(133),
    ['reference off', 'E31', 'E29-C31+D31'],
    ['wrong calculation', 'E44', 'E43+C44+D44'],
  ),
  unlike: made(() => unlike(134)),
  league: made(() => league(135)),
  'handed on': made(() => handed(136)),
  'handed on, a mean short': made(
    () => handed(137),
    ['range too short', 'I12', 'AVERAGE(C12:G12)'],
    ['range too short', 'E26:G26', 'MAX(E4:E22)'],
  ),
  weeks: made(() => weeks(138)),
  'weeks, one without Friday': made(
    () => weeks(139),
    ['range too short', 'C9:F9', 'SUM(C4:C7)'],
    ['range too short', 'G22', 'SUM(B22:E22)'],
  ),
  indices: made(() => indices(140)),
  'indices, base of another line': made(
    () => indices(141),
    ['reference off', 'C20:G20', 'C8/$C7*100'],
    ['anchor', 'E31', 'E8/E$3'],
  ),
};
