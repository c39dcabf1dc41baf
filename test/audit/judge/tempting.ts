/** Honest sheets that tempt a reader of ranges: figures beside a range that do not belong to it, rows and columns of another kind. */
import { type Draft, draft, type Page, pages, type Slip } from './page.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The points possible stand below the pupils, after a blank row, and the statistics below them. */
function possibleBelow(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Name', 'Lab 1', 'Lab 2', 'Lab 3', 'Lab 4', 'Exam', 'Total', 'Pct');
  for (let r = 3; r <= 20; r++) p.across(`A${r}`, `Pupil ${r}`);
  p.numbers('B3:F20', 4, 20);
  p.fill('G3:G20', 'SUM(B3:F3)');
  p.fill('H3:H20', 'G3/$G$22');
  p.across('A22', 'Possible', 20, 20, 20, 20, 20, '=SUM(B22:F22)');
  p.across('A23', 'Average');
  p.fill('B23:H23', 'AVERAGE(B3:B20)');
  p.across('A24', 'High');
  p.fill('B24:H24', 'MAX(B3:B20)');
  return [p];
}

/** Last year's figures stand between the months and their total; the budget right of it. */
function priorYear(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('B3', ...MONTHS, 'Last year', 'Total', 'Budget', 'Over');
  for (let r = 4; r <= 15; r++) p.across(`A${r}`, `Line ${r}`);
  p.numbers('B4:M15', 50, 900);
  p.numbers('N4:N15,P4:P15', 3000, 9000);
  p.fill('O4:O15', 'SUM(B4:M4)');
  p.fill('Q4:Q15', 'O4-P4');
  p.across('A16', 'Total');
  p.fill('B16:Q16', 'SUM(B4:B15)');
  p.across('A18', 'Last year');
  p.numbers('B18:M18', 3000, 6000);
  p.across('A19', 'Change');
  p.fill('B19:M19', 'B16-B18');
  return [p];
}

/** Total at the top; at the foot, straight below the figures, the same of the year before. */
function totalOnTop(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Branch', 'Loans', 'Cards', 'Deposits', 'Staff');
  p.across('A3', 'All');
  p.fill('B3:E3', 'SUM(B5:B24)');
  for (let r = 5; r <= 24; r++) p.across(`A${r}`, `Branch ${r}`);
  p.numbers('B5:E24', 10, 400);
  p.across('A27', 'Central office');
  p.numbers('B27:E27', 10, 400);
  p.across('A29', 'Per head');
  p.fill('B29:D29', 'B3/$E$3');
  return [p];
}

/** Homework and quizzes averaged apart, attendance and a code beside them that no formula reads. */
function apart(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Name', 'HW1', 'HW2', 'HW3', 'HW4', 'Quiz 1', 'Quiz 2', 'Quiz 3', 'Absent', 'HW', 'Quiz', 'Mean');
  for (let r = 3; r <= 24; r++) p.across(`A${r}`, `Pupil ${r}`);
  p.numbers('B3:H24', 4, 20);
  p.numbers('I3:I24', 0, 9);
  p.fill('J3:J24', 'AVERAGE(B3:E3)');
  p.fill('K3:K24', 'AVERAGE(F3:H3)');
  p.fill('L3:L24', '(J3+K3)/2');
  return [p];
}

/** Ages and counts: the working population adds only the middle groups; the young and the old their own. */
function groups(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Age', 1970, 1980, 1990, 2000);
  p.down(
    'A3',
    '0-4',
    '5-14',
    '15-24',
    '25-34',
    '35-49',
    '50-64',
    '65-74',
    '75+',
    'Total',
    'Working age',
    'Old',
    'Ratio',
  );
  p.numbers('B3:E10', 100, 900);
  p.fill('B11:E11', 'SUM(B3:B10)');
  p.fill('B12:E12', 'SUM(B5:B8)');
  p.fill('B13:E13', 'B9+B10');
  p.fill('B14:E14', '(B11-B12)/B12');
  p.across('A16', 'Growth');
  p.fill('C17:E24', '(C3/B3)^(1/10)-1');
  return [p];
}

/** Best five of six rounds per shooter, teams of three with a total, the best two of each added. */
function teams(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Shooter', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'Best 5', 'Team', 'Rank');
  for (let t = 0; t < 7; t++) {
    const r = 3 + t * 4;
    p.down(`A${r}`, 'Anna', 'Ben', 'Cleo');
    p.numbers(`B${r}:G${r + 2}`, 60, 99);
    p.fill(`H${r}:H${r + 2}`, `SUM(B${r}:G${r})-MIN(B${r}:G${r})`);
    p.across(`I${r}`, `=SUM(H${r}:H${r + 2})-MIN(H${r}:H${r + 2})`, `=RANK(I${r},$I$3:$I$30)`);
  }
  return [p];
}

/** Cost of a project by phase: contingency differs by phase, two are lump sums, the total is rounded. */
function phasesOfWork(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Phase', 'Hours', 'Rate', 'Labor', 'Material', 'Subtotal', 'Conting.', 'Total');
  for (let r = 4; r <= 15; r++) p.across(`A${r}`, `Phase ${r - 3}`);
  p.numbers('B4:B15', 10, 300);
  p.numbers('C4:C15', 30, 90);
  p.fill('D4:D15', 'B4*C4');
  p.across('D9', 4500);
  p.clear('B9:C9');
  p.numbers('E4:E15', 100, 5000);
  p.fill('F4:F15', 'D4+E4');
  for (let r = 4; r <= 15; r++) p.fill(`G${r}`, `F${r}*${[0.1, 0.1, 0.15, 0.05][r % 4]}`);
  p.fill('H4:H15', 'F4+G4');
  p.across('A17', 'Total', '=SUM(B4:B15)', null, '=SUM(D4:D15)', '=SUM(E4:E15)', '=SUM(F4:F15)', '=SUM(G4:G15)');
  p.across('H17', '=ROUND(SUM(H4:H15),-2)');
  return [p];
}

/** Water use: readings of two meters by month, use is the difference; a meter was changed in May. */
function meters(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Month', 'Meter 1', 'Meter 2', 'Use 1', 'Use 2', 'Both', 'Cost', 'Cum');
  p.down('A3', 'Start', ...MONTHS);
  for (let r = 3; r <= 15; r++) p.across(`B${r}`, 1000 + r * 37, (r < 8 ? 5000 : 10) + r * 29);
  p.fill('D4:E15', 'B4-B3');
  p.across('E8', '=C8-10+80');
  p.fill('F4:F15', 'D4+E4');
  p.fill('G4:G15', 'IF(F4>60,60*1.2+(F4-60)*1.5,F4*1.2)');
  p.across('H4', '=G4');
  p.fill('H5:H15', 'H4+G5');
  p.across('A17', 'Year');
  p.fill('D17:G17', 'SUM(D4:D15)');
  p.across('A18', 'Peak');
  p.fill('D18:G18', 'MAX(D4:D15)');
  return [p];
}

const made =
  (make: () => Page[], ...slips: Slip[]) =>
  (): Draft =>
    draft(make(), slips);

export const TEMPTING: Readonly<Record<string, () => Draft>> = {
  'possible points below': made(() => possibleBelow(151)),
  'possible points below, an average short': made(
    () => possibleBelow(152),
    ['range too short', 'D23', 'AVERAGE(D3:D19)'],
    ['range too long', 'E24:F24', 'MAX(E3:E22)'],
  ),
  'last year between': made(() => priorYear(153)),
  'last year between, counted in some lines': made(
    () => priorYear(154),
    ['range too long', 'O7:O9', 'SUM(B7:N7)'],
    ['reference off', 'J19', 'J16-I18'],
  ),
  'total on top': made(() => totalOnTop(155)),
  apart: made(() => apart(156)),
  'apart, a quiz too few': made(() => apart(157), ['range too short', 'K9:K10', 'AVERAGE(F9:G9)']),
  'age groups': made(() => groups(158)),
  'age groups, the old without the oldest': made(
    () => groups(159),
    ['reference missing', 'D13', 'D9'],
    ['reference off', 'E20', '(E6/C6)^(1/10)-1'],
  ),
  teams: made(() => teams(160)),
  'phases of work': made(() => phasesOfWork(161)),
  meters: made(() => meters(162)),
};
