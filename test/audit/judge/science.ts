/** Measurements, surveys, counts: laboratories and offices of statistics. */
import { type Draft, draft, type Page, pages, type Slip } from './page.ts';

/** Three replicates to a sample; mean, deviation and CV stand in the first row of each. */
function replicates(seed: number, samples: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Sample', 'Rep', 'Mass', 'Volume', 'Density', 'Mean', 'SD', 'CV %');
  for (let s = 0; s < samples; s++) {
    const row = 4 + s * 3;
    p.across(`A${row}`, `S-${s + 1}`);
    p.down(`B${row}`, 1, 2, 3);
    p.numbers(`C${row}:C${row + 2}`, 10, 30, 2);
    p.numbers(`D${row}:D${row + 2}`, 4, 9, 2);
    p.fill(`E${row}:E${row + 2}`, `C${row}/D${row}`);
    p.across(`F${row}`, `=AVERAGE(E${row}:E${row + 2})`, `=STDEV(E${row}:E${row + 2})`, `=G${row}/F${row}*100`);
  }
  return [p];
}

/** Standards, a fitted line, unknowns worked back through it with a dilution. */
function calibration(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Standard', 'Conc', 'Abs', 'Fit', 'Residual');
  p.down('B3', 0, 1, 2, 5, 10, 20);
  p.numbers('C3:C8', 0, 1, 3);
  p.across('A10', 'Slope', '=SLOPE(C3:C8,B3:B8)');
  p.across('A11', 'Intercept', '=INTERCEPT(C3:C8,B3:B8)');
  p.fill('D3:D8', '$B$11+$B$10*B3');
  p.fill('E3:E8', 'C3-D3');
  p.across('A14', 'Unknown', 'Abs 1', 'Abs 2', 'Mean', 'Dilution', 'Conc', 'mg/L');
  p.down('A15', ...Array.from({ length: 22 }, (_, i) => `U${i + 1}`));
  p.numbers('B15:C36', 0.1, 0.9, 3);
  p.fill('D15:D36', 'AVERAGE(B15:C15)');
  p.numbers('E15:E36', 1, 10);
  p.fill('F15:F36', '(D15-$B$11)/$B$10');
  p.fill('G15:G36', 'F15*E15');
  return [p];
}

/** Daily readings turned into Celsius, a moving mean, degree days that add up; months end with a blank row. */
function weather(seed: number, days: number): Page[] {
  const [p] = pages(seed) as [Page];
  const end = 4 + days;
  p.across('A3', 'Day', 'Max F', 'Min F', 'Mean F', 'Max C', 'Min C', 'Mean C', '5-day', 'HDD', 'Sum HDD');
  p.across('A5', 1);
  p.fill(`A6:A${end}`, 'A5+1');
  p.numbers(`B5:B${end}`, 50, 95);
  p.numbers(`C5:C${end}`, 20, 49);
  p.fill(`D5:D${end}`, '(B5+C5)/2');
  p.fill(`E5:G${end}`, '(B5-32)*5/9');
  p.fill(`H9:H${end}`, 'AVERAGE(G5:G9)');
  p.fill(`I5:I${end}`, 'MAX(0,65-D5)');
  p.across('J5', '=I5');
  p.fill(`J6:J${end}`, 'J5+I6');
  p.across(`A${end + 2}`, 'Mean');
  p.fill(`B${end + 2}:G${end + 2}`, `AVERAGE(B5:B${end})`);
  return [p];
}

/** Counts by age and sex, percent of the total beside each count, totals across and down. */
function population(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('B2', 'Male', '%', 'Female', '%', 'Both', '%', 'Sex ratio');
  p.down('A3', '0-4', '5-9', '10-14', '15-19', '20-29', '30-39', '40-49', '50-64', '65+', 'Total');
  p.numbers('B3:B11,D3:D11', 800, 9000);
  p.fill('F3:F11', 'B3+D3');
  p.fill('B12,D12,F12', 'SUM(B3:B11)');
  p.fill('C3:C12,E3:E12,G3:G12', 'B3/B$12*100');
  p.fill('H3:H12', 'B3/D3*100');
  p.across('A15', 'Median group', '=INDEX(A3:A11,5)');
  p.across('A16', 'Dependency', '=(SUM(F3:F5)+F11)/SUM(F6:F10)');
  return [p];
}

/** Observed and expected counts, and what each cell adds to chi square. */
function contingency(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Observed', 'Low', 'Mid', 'High', 'None', 'Total');
  p.down('A3', 'Urban', 'Suburb', 'Rural', 'Total');
  p.numbers('B3:E5', 5, 80);
  p.fill('F3:F6', 'SUM(B3:E3)');
  p.fill('B6:E6', 'SUM(B3:B5)');
  p.across('A9', 'Expected', 'Low', 'Mid', 'High', 'None', 'Total');
  p.down('A10', 'Urban', 'Suburb', 'Rural');
  p.fill('B10:E12', 'B$6*$F3/$F$6');
  p.fill('F10:F12', 'SUM(B10:E10)');
  p.across('A15', 'Chi', 'Low', 'Mid', 'High', 'None');
  p.fill('B16:E18', '(B3-B10)^2/B10');
  p.across('A20', 'Sum', '=SUM(B16:E18)');
  return [p];
}

/** Survey: answers 1-5 tallied by question, percent, mean score; questions in blocks with a heading. */
function survey(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Question', 1, 2, 3, 4, 5, 'N', 'Mean', '% 4-5');
  let row = 4;
  for (const [block, size] of [6, 4, 8].entries()) {
    p.across(`A${row}`, `Part ${block + 1}`);
    const [from, to] = [row + 1, row + size];
    for (let i = from; i <= to; i++) p.across(`A${i}`, `Q${i}`);
    p.numbers(`B${from}:F${to}`, 0, 40);
    p.fill(`G${from}:G${to}`, `SUM(B${from}:F${from})`);
    p.fill(`H${from}:H${to}`, `(B${from}*B$3+C${from}*C$3+D${from}*D$3+E${from}*E$3+F${from}*F$3)/G${from}`);
    p.fill(`I${from}:I${to}`, `(E${from}+F${from})/G${from}`);
    p.across(`A${to + 1}`, 'Part mean');
    p.fill(`H${to + 1}:I${to + 1}`, `AVERAGE(H${from}:H${to})`);
    row = to + 3;
  }
  return [p];
}

/** Precincts, candidates, totals and percents; absentee votes come after a blank row and count in the total. */
function election(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across(
    'A3',
    'Precinct',
    'Voters',
    'Smith',
    'Jones',
    'Brown',
    'Write-in',
    'Total',
    'Turnout',
    'Smith %',
    'Jones %',
    'Brown %',
  );
  p.down('A4', ...Array.from({ length: 26 }, (_, i) => i + 101), null, 'Absentee', null, 'Total');
  p.numbers('B4:B29', 700, 1500);
  p.numbers('C4:E29,C31:E31', 50, 250);
  p.numbers('F4:F29,F31', 0, 6);
  p.fill('G4:G29,G31,G33', 'SUM(C4:F4)');
  p.fill('H4:H29,H33', 'G4/B4');
  p.fill('I4:K29,I31:K31,I33:K33', 'C4/$G4');
  p.fill('B33:F33', 'SUM(B4:B31)');
  return [p];
}

/** Two large blocks of results under one another, each cell scaled by its row and its column. */
function matrix(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A1', 'k', 0.87);
  p.numbers('B4:U4', 1, 9);
  p.numbers('A5:A64', 1, 30, 1);
  p.fill('B5:U64', '$A5*B$4*$B$1');
  p.across('A67', 'Normalised');
  p.fill('B68:U127', 'B5/MAX(B$5:B$64)');
  p.fill('V68:V127', 'SUM(B68:U68)');
  p.across('A129', 'Sum');
  p.fill('B129:V129', 'SUM(B68:B127)');
  return [p];
}

/** Production by month, cumulative, share of the year, and quarter means in a small table beside. */
function production(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Month', 'Wells', 'Oil', 'Gas', 'BOE', 'Cum oil', 'Cum BOE', 'Share', 'Per well');
  p.down('A3', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Year');
  p.numbers('B3:B14', 20, 40);
  p.numbers('C3:C14', 4000, 9000);
  p.numbers('D3:D14', 10000, 60000);
  p.fill('E3:E14', 'C3+D3/6');
  p.across('F3', '=C3', '=E3');
  p.fill('F4:F14', 'F3+C4');
  p.fill('G4:G14', 'G3+E4');
  p.fill('H3:H14', 'E3/E$15');
  p.fill('I3:I14', 'E3/B3');
  p.fill('C15:E15', 'SUM(C3:C14)');
  p.across('B15', '=AVERAGE(B3:B14)');
  p.across('I15', '=E15/B15');
  p.across('K2', 'Quarter', 'Oil', 'Gas', 'BOE');
  p.down('K3', 1, 2, 3, 4);
  for (let q = 0; q < 4; q++) p.fill(`L${3 + q}:N${3 + q}`, `AVERAGE(C${3 + q * 3}:C${5 + q * 3})`);
  return [p];
}

/** Unlike formulas all over: an engineer's worksheet, a few numbers at a time, notes between. */
function worksheet(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A1', 'Pipe flow');
  p.down(
    'A3',
    'Diameter',
    'Length',
    'Flow',
    'Viscosity',
    'Roughness',
    'Area',
    'Velocity',
    'Reynolds',
    'Friction',
    'Loss',
  );
  p.down('B3', 0.25, 180, 0.06, 0.000001, 0.0002);
  p.down('B8', '=PI()*B3^2/4', '=B5/B8', '=B9*B3/B6', '=0.316/B10^0.25', '=B11*B4/B3*B9^2/(2*9.81)');
  p.down('C3', 'm', 'm', 'm3/s', 'm2/s', 'm', 'm2', 'm/s');
  p.across('A15', 'Pump');
  p.down('A16', 'Head', 'Efficiency', 'Power', 'Hours', 'Energy', 'Price', 'Cost');
  p.down('B16', '=B12+35', 0.72, '=9.81*B5*B16/B17', 4200, '=B18*B19', 0.07, '=B20*B21');
  p.across('E2', 'Flow', 'Velocity', 'Loss');
  p.down('E3', 0.02, 0.04, 0.06, 0.08, 0.1);
  p.fill('F3:F7', 'E3/$B$8');
  p.fill('G3:G7', '$B$11*$B$4/$B$3*F3^2/(2*9.81)');
  return [p];
}

const made =
  (make: () => Page[], ...slips: Slip[]) =>
  (): Draft =>
    draft(make(), slips);

export const SCIENCE: Readonly<Record<string, () => Draft>> = {
  replicates: made(() => replicates(91, 30)),
  'replicates, a mean of two and one of four': made(
    () => replicates(92, 16),
    ['range too short', 'F19', 'AVERAGE(E19:E20)'],
    ['range too long', 'G34', 'STDEV(E34:E37)'],
    ['reference off', 'E24', 'C24/D23'],
  ),
  calibration: made(() => calibration(93)),
  'calibration, intercept not fixed': made(
    () => calibration(94),
    ['anchor', 'F20:F21', '(D20-$B$12)/$B$10'],
    ['reference off', 'G30', 'F30*E29'],
    ['typed over', 'D33', 0.512],
  ),
  'weather of a year': made(() => weather(95, 365)),
  'weather, the mean of fewer days': made(
    () => weather(96, 90),
    ['range too short', 'E96:G96', 'AVERAGE(E5:E90)'],
    ['range too short', 'H40:H42', 'AVERAGE(G37:G40)'],
    ['wrong calculation', 'F55', '(C55-32)*9/5'],
    ['typed over', 'J70', 900],
  ),
  population: made(() => population(97)),
  'population, women as a share of everyone': made(
    () => population(98),
    ['wrong total', 'E3:E11', 'D3/F$12*100'],
    ['reference missing', 'F8', 'B8'],
    ['range too short', 'D12', 'SUM(D3:D10)'],
  ),
  contingency: made(() => contingency(99)),
  'contingency, expected of the wrong row': made(
    () => contingency(100),
    ['reference off', 'B11:E11', 'B$6*$F3/$F$6'],
    ['reference off', 'D17', '(D4-D11)^2/D4'],
  ),
  survey: made(() => survey(101)),
  'survey, a part mean that misses a question': made(
    () => survey(102),
    ['range too short', 'H18:I18', 'AVERAGE(H14:H16)'],
    ['reference off', 'H8', '(B8*B$3+C8*C$3+D8*D$3+E8*E$3+F8*E$3)/G8'],
    ['reference missing', 'I24', 'F24/G24'],
  ),
  election: made(() => election(103)),
  'election, absentee votes forgotten': made(
    () => election(104),
    ['range too short', 'D33:E33', 'SUM(D4:D29)'],
    ['anchor', 'J12', 'D12/$H12'],
    ['range too short', 'G18', 'SUM(C18:E18)'],
  ),
  matrix: made(() => matrix(105)),
  'matrix, a patch of another column': made(
    () => matrix(106),
    ['reference off', 'G20:I22', '$A20*F$4*$B$1'],
    ['typed over', 'M80', 0.5],
    ['range too short', 'K129', 'SUM(K68:K126)'],
  ),
  production: made(() => production(107)),
  'production, quarters that overlap': made(
    () => production(108),
    ['reference off', 'L4:N4', 'AVERAGE(C5:C7)'],
    ['wrong total', 'H9', 'E9/C$15'],
    ['reference off', 'G10', 'F9+E10'],
  ),
  worksheet: made(() => worksheet(109)),
};
