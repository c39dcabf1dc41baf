/** Grade books, attendance, enrolment: as teachers and registrars keep them. */
import { type Draft, draft, type Page, pages, type Slip } from './page.ts';

const letters = (n: number, base = 'Student') => Array.from({ length: n }, (_, i) => `${base} ${i + 1}`);

/** Homework, quizzes, exams; average, weighted total, letter; class average below with a blank row between. */
function weighted(seed: number, pupils: number): Page[] {
  const [p] = pages(seed) as [Page];
  const end = 5 + pupils;
  p.across('A1', 'Math 101 Spring 1998');
  p.across('A4', 'Name', 'HW1', 'HW2', 'HW3', 'HW4', 'HW avg', 'Quiz', 'Midterm', 'Final', 'Total', 'Grade');
  p.across('A5', 'Possible', 20, 20, 25, 25, null, 50, 100, 150);
  p.down('A6', ...letters(pupils));
  p.numbers(`B6:C${end}`, 8, 20);
  p.numbers(`D6:E${end}`, 9, 25);
  p.numbers(`G6:G${end}`, 20, 50);
  p.numbers(`H6:H${end}`, 50, 100);
  p.numbers(`I6:I${end}`, 70, 150);
  p.clear('C9,D11');
  p.fill(`F6:F${end}`, 'SUM(B6:E6)/90*100');
  p.fill(`J6:J${end}`, 'F6*0.2+G6/50*20+H6*0.25+I6/150*35');
  p.fill(`K6:K${end}`, 'IF(J6>=90,"A",IF(J6>=80,"B",IF(J6>=70,"C",IF(J6>=60,"D","F"))))');
  p.across(`A${end + 2}`, 'Average');
  p.fill(`B${end + 2}:J${end + 2}`, `AVERAGE(B6:B${end})`);
  p.across(`A${end + 3}`, 'High');
  p.fill(`B${end + 3}:J${end + 3}`, `MAX(B6:B${end})`);
  p.across(`A${end + 4}`, 'Low');
  p.fill(`B${end + 4}:J${end + 4}`, `MIN(B6:B${end})`);
  return [p];
}

/** Scores with the lowest one dropped; weights in a row above, `$` on it. */
function dropped(seed: number, pupils: number): Page[] {
  const [p] = pages(seed) as [Page];
  const end = 4 + pupils;
  p.across('A2', 'Weight', null, null, null, null, null, null, 0.3, 0.3, 0.4);
  p.across('A3', 'Name', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'Lab', 'Mid', 'Final', 'Course');
  p.down('A5', ...letters(pupils));
  p.numbers(`B5:G${end}`, 5, 10);
  p.numbers(`I5:J${end}`, 40, 100);
  p.fill(`H5:H${end}`, '(SUM(B5:G5)-MIN(B5:G5))/5*10');
  p.fill(`K5:K${end}`, 'H5*H$2+I5*I$2+J5*J$2');
  p.across(`J${end + 1}`, 'Mean');
  p.fill(`K${end + 1}`, `AVERAGE(K5:K${end})`);
  return [p];
}

/** Three sections one below the other, each with its own mean, and a small summary at the foot. */
function sections(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  const means: number[] = [];
  let row = 1;
  for (const [section, size] of [9, 7, 11].entries()) {
    p.across(`A${row}`, `Section ${section + 1}`);
    p.across(`A${row + 1}`, 'Name', 'Test 1', 'Test 2', 'Test 3', 'Avg');
    const from = row + 2;
    const to = from + size - 1;
    p.down(`A${from}`, ...letters(size));
    p.numbers(`B${from}:D${to}`, 45, 100);
    p.fill(`E${from}:E${to}`, `AVERAGE(B${from}:D${from})`);
    p.across(`A${to + 1}`, 'Section average');
    p.fill(`B${to + 1}:E${to + 1}`, `AVERAGE(B${from}:B${to})`);
    means.push(to + 1);
    row = to + 4;
  }
  p.across(`A${row}`, 'Summary', 'Test 1', 'Test 2', 'Test 3', 'Avg');
  means.forEach((mean, i) => {
    p.across(`A${row + 1 + i}`, `Section ${i + 1}`);
    p.fill(`B${row + 1 + i}:E${row + 1 + i}`, `B${mean}`);
  });
  return [p];
}

/** Percent of the points possible, which are themselves added up; extra credit is in some rows only. */
function points(seed: number, pupils: number): Page[] {
  const [p] = pages(seed) as [Page];
  const end = 4 + pupils;
  p.across('B3', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'Bonus', 'Total', 'Percent', 'Rank');
  p.across('A4', 'Possible', 10, 10, 20, 20, 30, 30, 50, null, '=SUM(B4:H4)');
  p.down('A5', ...letters(pupils));
  p.numbers(`B5:C${end}`, 3, 10);
  p.numbers(`D5:E${end}`, 8, 20);
  p.numbers(`F5:G${end}`, 10, 30);
  p.numbers(`H5:H${end}`, 20, 50);
  p.across('I7', 5);
  p.across('I12', 3);
  p.fill(`J5:J${end}`, 'SUM(B5:I5)');
  p.fill(`K5:K${end}`, 'J5/J$4');
  p.fill(`L5:L${end}`, `RANK(K5,K$5:K$${end})`);
  p.across(`A${end + 2}`, 'Class mean');
  p.fill(`B${end + 2}:H${end + 2},J${end + 2}:K${end + 2}`, `AVERAGE(B5:B${end})`);
  p.across(`A${end + 3}`, 'Percent of possible');
  p.fill(`B${end + 3}:H${end + 3},J${end + 3}`, `B${end + 2}/B$4`);
  return [p];
}

/** Enrolment by school, grade and year; change and percent; years as numbers in the heading. */
function enrolment(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'School', 1995, 1996, 1997, 1998, 1999, 'Change', '% change');
  p.across('A3', 'Elementary');
  p.down('A4', 'Adams', 'Baker', 'Clark', 'Dunn', 'Subtotal');
  p.numbers('B4:F7', 200, 600);
  p.across('A10', 'Middle');
  p.down('A11', 'East', 'West', 'Subtotal');
  p.numbers('B11:F12', 500, 900);
  p.across('A15', 'High');
  p.down('A16', 'Central', 'North', 'Vocational', 'Subtotal');
  p.numbers('B16:F18', 700, 1500);
  p.fill('B8:F8', 'SUM(B4:B7)');
  p.fill('B13:F13', 'SUM(B11:B12)');
  p.fill('B19:F19', 'SUM(B16:B18)');
  p.across('A21', 'District');
  p.fill('B21:F21', 'B8+B13+B19');
  p.fill('G4:G8,G11:G13,G16:G19,G21', 'F4-B4');
  p.fill('H4:H8,H11:H13,H16:H19,H21', 'G4/B4');
  p.across('A23', 'Note: vocational moved in 1997');
  return [p];
}

const made =
  (make: () => Page[], ...slips: Slip[]) =>
  (): Draft =>
    draft(make(), slips);

export const SCHOOLS: Readonly<Record<string, () => Draft>> = {
  'weighted grades': made(() => weighted(11, 24)),
  'weighted grades, means that miss the last pupils': made(
    () => weighted(12, 18),
    ['range too short', 'D25:E25', 'AVERAGE(D6:D22)'],
    ['range too short', 'H26', 'MAX(H6:H22)'],
    ['wrong calculation', 'J14', 'F14*0.2+G14/50*20+H14*0.25+H14/150*35'],
  ),
  'weighted grades, a total typed over': made(
    () => weighted(13, 31),
    ['typed over', 'J17', 78],
    ['number added', 'J22', 'F22*0.2+G22/50*20+H22*0.25+I22/150*35+2'],
    ['range too short', 'F10:F11', 'SUM(B10:D10)/90*100'],
  ),
  'lowest lab dropped': made(() => dropped(14, 16)),
  'lowest lab dropped, one weight used twice': made(
    () => dropped(15, 20),
    ['reference off', 'K19:K22', 'H19*H$2+I19*I$2+J19*I$2'],
    ['range too short', 'H9', '(SUM(B9:G9)-MIN(B9:F9))/5*10'],
  ),
  'three sections': made(() => sections(16)),
  'three sections, the summary off by a row': made(
    () => sections(17),
    ['reference off', 'B45:E45', 'B23'],
    ['range too long', 'D12', 'AVERAGE(D3:D12)'],
  ),
  'points possible': made(() => points(18, 27)),
  'points possible, denominator not fixed': made(
    () => points(19, 15),
    ['anchor', 'K12:K14', 'J12/J5'],
    ['wrong total', 'K9', 'J9/J$5'],
    ['range too short', 'J16', 'SUM(B16:G16)'],
  ),
  enrolment: made(() => enrolment(20)),
  'enrolment, a level left out': made(
    () => enrolment(21),
    ['reference missing', 'D21', 'D8+D19'],
    ['reference off', 'H17', 'G17/C17'],
    ['range too short', 'E19:F19', 'SUM(E16:E17)'],
  ),
};
