/** Models with honest irregularities of every kind, written after the rules were last changed for the other sheets. */
import { type Draft, draft, type Page, pages, type Slip } from './page.ts';

/** Weeks in fours and fives between the quarters of a retail year, and the year before beside it. */
function retail(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Week', 'Sales', 'Last year', 'Change', 'Pct', 'To date');
  let row = 3;
  const periods: number[] = [];
  for (const [i, weeks] of [4, 4, 5, 4, 4, 5].entries()) {
    const from = row;
    for (let w = 0; w < weeks; w++) p.across(`A${row + w}`, `Wk ${w + 1}`);
    p.numbers(`B${from}:C${from + weeks - 1}`, 900, 5000);
    row += weeks;
    p.across(`A${row}`, `Period ${i + 1}`);
    p.fill(`B${row}:C${row}`, `SUM(B${from}:B${row - 1})`);
    p.fill(`D${from}:D${row}`, `B${from}-C${from}`);
    p.fill(`E${from}:E${row}`, `D${from}/C${from}`);
    p.across(`F${row}`, periods.length ? `=F${periods.at(-1)}+B${row}` : `=B${row}`);
    periods.push(row);
    row += 2;
    if (i % 3 === 2) {
      p.across(`A${row}`, `Quarter ${(i + 1) / 3}`);
      p.fill(
        `B${row}:C${row}`,
        periods
          .slice(-3)
          .map((s) => `B${s}`)
          .join('+'),
      );
      p.fill(`D${row}`, `B${row}-C${row}`);
      p.fill(`E${row}`, `D${row}/C${row}`);
      row += 2;
    }
  }
  return [p];
}

/** Hourly and salaried people in one list, two ways to work out the pay; one on leave. */
function twoKinds(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Name', 'Kind', 'Rate', 'Hours', 'Gross', 'Tax', 'Net', 'YTD');
  for (let r = 4; r <= 27; r++) {
    const salaried = [1, 4, 5, 9].includes(r % 11);
    p.across(`A${r}`, `Worker ${r}`, salaried ? 'S' : 'H');
    p.numbers(`C${r}`, 9, 30, 2);
    p.numbers(`D${r}`, 20, 44);
    p.fill(`E${r}`, salaried ? `C${r}*80` : `C${r}*D${r}`);
    p.numbers(`H${r}`, 900, 5000);
  }
  p.across('E19', 0);
  p.fill('F4:F27', 'E4*0.18');
  p.fill('G4:G27', 'E4-F4');
  p.across('A29', 'Total', null, null, '=SUM(D4:D28)', '=SUM(E4:E28)', '=SUM(F4:F28)', '=SUM(G4:G28)', '=SUM(H4:H28)');
  return [p];
}

/** Money of several countries: the home currency needs no rate. Weekly, monthly and yearly costs made yearly. */
function currencies(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.down('A1', 'USD', 'DEM', 'FRF');
  p.down('B1', 1, 0.58, 0.17);
  p.across('A5', 'Office', 'Q1', 'Q2', 'Q3', 'Q4', 'Year', 'In USD', 'Share');
  p.down('A6', 'Boston', 'Bonn', 'Berlin', 'Paris', 'Lyon', 'Nice', 'Total');
  p.numbers('B6:E11', 100, 900);
  p.fill('F6:F11', 'SUM(B6:E6)');
  p.fill('G6', 'F6');
  p.fill('G7:G8', 'F7*$B$2');
  p.fill('G9:G11', 'F9*$B$3');
  p.fill('G12', 'SUM(G6:G11)');
  p.fill('H6:H12', 'G6/G$12');
  p.across('A15', 'Cost', 'Each', 'Yearly', 'Monthly');
  p.down('A16', 'Rent', 'Cleaning', 'Insurance', 'Phone', 'Paper', 'Coffee', 'Licence', 'All');
  p.numbers('B16:B22', 10, 500);
  for (const [i, times] of ['*12', '*52', '', '*12', '*26', '*52', ''].entries())
    p.fill(`C${16 + i}`, `B${16 + i}${times}`);
  p.fill('C23', 'SUM(C16:C22)');
  p.fill('D16:D23', 'C16/12');
  return [p];
}

/** Tax brackets, the last one open; a table to interpolate in. */
function brackets(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A1', 'Income', 84500);
  p.across('A3', 'From', 'To', 'Rate', 'Taxed', 'Tax', 'Cum');
  p.down('A4', 0, '=B4', '=B5', '=B6', '=B7', '=B8');
  p.down('B4', 7000, 22000, 53000, 115000, 250000);
  p.down('C4', 0.1, 0.15, 0.25, 0.28, 0.33, 0.35);
  p.fill('D4:D8', 'MAX(0,MIN($B$1,B4)-A4)');
  p.fill('D9', 'MAX(0,$B$1-A9)');
  p.fill('E4:E9', 'D4*C4');
  p.across('F4', '=E4');
  p.fill('F5:F9', 'F4+E5');
  p.across('D10', '=SUM(D4:D9)', '=SUM(E4:E9)');
  p.numbers('H4', 10, 20);
  p.fill('H5:H12', 'H4+5');
  p.numbers('I4,I8,I12', 100, 200);
  p.fill('I5:I7', '$I$4+($I$8-$I$4)*(H5-$H$4)/($H$8-$H$4)');
  p.fill('I9:I11', '$I$8+($I$12-$I$8)*(H9-$H$8)/($H$12-$H$8)');
  return [p];
}

/** Distances: typed above the diagonal, mirrored below it; the nearest and the sum at the right. */
function mirrored(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  const n = 9;
  const at = (i: number) => 'BCDEFGHIJ'[i] as string;
  for (let i = 0; i < n; i++) {
    p.across(`${at(i)}2`, `Town ${i + 1}`);
    p.across(`A${3 + i}`, `Town ${i + 1}`);
    for (let j = 0; j < n; j++) {
      if (i < j) p.numbers(`${at(j)}${3 + i}`, 5, 90);
      if (i > j) p.fill(`${at(j)}${3 + i}`, `${at(i)}${3 + j}`);
    }
  }
  p.across('K2', 'Sum', 'Nearest', 'Mean');
  p.fill('K3:K11', 'SUM(B3:J3)');
  p.fill('L3:L11', 'MIN(B3:J3)');
  p.fill('M3:M11', 'K3/8');
  return [p];
}

/** Half a year in the first and in the last column; estimates grow from the last month that closed, row by row. */
function halves(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Asset', 'Cost', 'Life', 1998, 1999, 2000, 2001, 2002, 2003, 'Sum');
  for (let r = 3; r <= 9; r++) p.across(`A${r}`, `Asset ${r}`, 5000 + r * 310, 5);
  p.fill('D3:D9', '$B3/$C3/2');
  p.fill('E3:H9', '$B3/$C3');
  p.fill('I3:I9', '$B3/$C3/2');
  p.fill('J3:J9', 'SUM(D3:I3)');
  p.across('A10', 'Total');
  p.fill('B10,D10:J10', 'SUM(B3:B9)');
  p.across('A13', 'Line', 1998, 1999, 2000, 2001, 2002, 2003);
  for (const [i, closed] of [2, 3, 3, 2, 4, 3].entries()) {
    const r = 14 + i;
    p.across(`A${r}`, `Line ${i + 1}`);
    p.numbers(`B${r}:${'BCDEFG'[closed - 1]}${r}`, 50, 300);
    p.fill(`${'BCDEFG'[closed]}${r}:G${r}`, `${'BCDEFG'[closed - 1]}${r}*1.04`);
  }
  p.fill('B20:G20', 'SUM(B14:B19)');
  p.fill('C21:G21', 'C20/B20-1');
  return [p];
}

/** Parents, a company between them, eliminations in some lines only; minority share at the foot. */
function eliminations(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Line', 'Parent', 'Sub A', 'Sub B', 'Sum', 'Elim.', 'Group', 'Pct');
  p.down(
    'A4',
    'Sales',
    'Internal',
    'Total sales',
    'Cost',
    'Internal cost',
    'Total cost',
    'Gross',
    'Overhead',
    'Profit',
  );
  p.numbers('B4:D5,B7:D8,B11:D11', 100, 3000);
  p.fill('B6:D6', 'B4+B5');
  p.fill('B9:D9', 'B7+B8');
  p.fill('B10:D10', 'B6-B9');
  p.fill('B12:D12', 'B10-B11');
  p.fill('E4:E12', 'SUM(B4:D4)');
  p.across('F5', '=-E5');
  p.across('F8', '=-E8');
  p.fill('F6', 'F4+F5');
  p.fill('F9', 'F7+F8');
  p.fill('F10', 'F6-F9');
  p.fill('G4:G12', 'E4+F4');
  p.fill('H4:H12', 'G4/G$6');
  p.across('A14', 'Minority', '=D12*0.2');
  p.across('A15', 'Result', '=G12-B14');
  return [p];
}

/** Criteria weighted, three offers scored, one criterion scored from the price by formula. */
function offers(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Criterion', 'Weight', 'A', 'B', 'C', 'A w', 'B w', 'C w');
  p.down('A3', 'Price', 'Quality', 'Service', 'Delivery', 'Terms', 'Total');
  p.down('B3', 40, 25, 15, 10, 10, '=SUM(B3:B7)');
  p.across('A11', 'Offer', null, 5200, 4800, 6100);
  p.fill('C3:E3', 'MIN($C$11:$E$11)/C11*10');
  p.numbers('C4:E7', 3, 10);
  p.fill('F3:H7', '$B3*C3/$B$8');
  p.fill('F8:H8', 'SUM(F3:F7)');
  p.fill('F9:H9', 'RANK(F8,$F$8:$H$8)');
  return [p];
}

/** Rolling twelve months and the same month of last year over three years in one column. */
function rolling(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Month', 'Sales', 'R12', 'LY %', 'Q sum', 'Index');
  for (let r = 3; r <= 38; r++) p.across(`A${r}`, `M${r - 2}`);
  p.numbers('B3:B38', 300, 900);
  p.fill('C14:C38', 'SUM(B3:B14)');
  p.fill('D15:D38', 'B15/B3-1');
  for (let r = 5; r <= 38; r += 3) p.fill(`E${r}`, `SUM(B${r - 2}:B${r})`);
  p.fill('F3:F38', 'B3/AVERAGE($B$3:$B$14)*100');
  return [p];
}

const made =
  (make: () => Page[], ...slips: Slip[]) =>
  (): Draft =>
    draft(make(), slips);

export const MIXED: Readonly<Record<string, () => Draft>> = {
  retail: made(() => retail(171)),
  'retail, a period begins late': made(
    () => retail(172),
    ['range too short', 'B13:C13', 'SUM(B10:B12)'],
    ['reference off', 'E21', 'D21/C20'],
  ),
  'two kinds of pay': made(() => twoKinds(173)),
  'two kinds of pay, hours of the next': made(
    () => twoKinds(174),
    ['reference off', 'E10', 'C10*D11'],
    ['reference off', 'F22', 'G22*0.18'],
    ['range too short', 'G29', 'SUM(G4:G26)'],
  ),
  currencies: made(() => currencies(175)),
  'currencies, a rate of the next': made(
    () => currencies(176),
    ['anchor', 'G8', 'F8*$B$3'],
    ['wrong total', 'H10', 'G10/F$12'],
  ),
  brackets: made(() => brackets(177)),
  mirrored: made(() => mirrored(178)),
  'mirrored, one from the wrong town': made(
    () => mirrored(179),
    ['reference off', 'C9', 'H5'],
    ['range too short', 'K7', 'SUM(B7:I7)'],
  ),
  halves: made(() => halves(180)),
  'halves, a whole year at the end': made(
    () => halves(181),
    ['wrong calculation', 'I6', '$B6/$C6'],
    ['range too short', 'F20', 'SUM(F14:F18)'],
    ['reference off', 'G8', '$B7/$C8'],
  ),
  eliminations: made(() => eliminations(182)),
  'eliminations, a sub left out': made(
    () => eliminations(183),
    ['range too short', 'E8', 'SUM(B8:C8)'],
    ['wrong calculation', 'C10', 'C6+C9'],
  ),
  offers: made(() => offers(184)),
  'offers, weight of another criterion': made(
    () => offers(185),
    ['reference off', 'G5', '$B4*D5/$B$8'],
    ['wrong total', 'H4', '$B4*E4/$B$7'],
  ),
  rolling: made(() => rolling(186)),
  'rolling, eleven months': made(
    () => rolling(187),
    ['range too short', 'C20:C22', 'SUM(B10:B20)'],
    ['range too long', 'E17', 'SUM(B14:B17)'],
    ['anchor', 'F30:F31', 'B30/AVERAGE($B$3:$B$15)*100'],
  ),
};
