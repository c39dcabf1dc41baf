/** Stock, invoices, hours, pay, sales: small firms and shops. */
import { type Draft, draft, type Page, pages, type Slip } from './page.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];

/** Stock with reorder logic; categories with a heading, a blank row and a subtotal each. */
function stock(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A1', 'Reorder days', null, 14);
  p.across(
    'A3',
    'Part',
    'Description',
    'On hand',
    'Used/day',
    'Days left',
    'Order?',
    'Qty',
    'Unit cost',
    'Value',
    'Order cost',
  );
  let row = 4;
  const totals: number[] = [];
  for (const [g, size] of [8, 5, 12].entries()) {
    p.across(`A${row}`, `Category ${g + 1}`);
    const [from, to] = [row + 1, row + size];
    for (let i = 0; i < size; i++) p.across(`A${from + i}`, 100 * (g + 1) + i, `Part ${g}.${i}`);
    p.numbers(`C${from}:C${to}`, 5, 300);
    p.numbers(`D${from}:D${to}`, 1, 12);
    p.fill(`E${from}:E${to}`, `C${from}/D${from}`);
    p.fill(`F${from}:F${to}`, `IF(E${from}<$C$1,"yes","no")`);
    p.fill(`G${from}:G${to}`, `IF(F${from}="yes",D${from}*30-C${from},0)`);
    p.numbers(`H${from}:H${to}`, 1, 60, 2);
    p.fill(`I${from}:I${to}`, `C${from}*H${from}`);
    p.fill(`J${from}:J${to}`, `G${from}*H${from}`);
    p.across(`B${to + 2}`, 'Subtotal');
    p.fill(`I${to + 2}:J${to + 2}`, `SUM(I${from}:I${to})`);
    totals.push(to + 2);
    row = to + 4;
  }
  p.across(`B${row}`, 'Inventory total');
  p.fill(`I${row}:J${row}`, totals.map((t) => `I${t}`).join('+'));
  return [p];
}

/** Price list: the mark-up is another figure for each group of goods, honestly. */
function prices(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A2', 'Item', 'Cost', 'Retail', 'Wholesale', 'Margin');
  let row = 3;
  for (const markup of ['1.4', '1.65', '2.1', '1.25']) {
    p.across(`A${row}`, `Group ${markup}`);
    for (let i = 1; i <= 9; i++) p.across(`A${row + i}`, `Item ${row}.${i}`);
    p.numbers(`B${row + 1}:B${row + 9}`, 2, 90, 2);
    p.fill(`C${row + 1}:C${row + 9}`, `B${row + 1}*${markup}`);
    p.fill(`D${row + 1}:D${row + 9}`, `C${row + 1}*0.85`);
    p.fill(`E${row + 1}:E${row + 9}`, `(C${row + 1}-B${row + 1})/C${row + 1}`);
    row += 11;
  }
  return [p];
}

/** Invoice: lines that may be empty, subtotal, tax, shipping, total. */
function invoice(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A9', 'Qty', 'Item', 'Unit', 'Discount', 'Amount');
  p.numbers('A10:A17', 1, 12);
  p.numbers('C10:C17', 3, 80, 2);
  p.across('D12', 0.1);
  p.fill('E10:E29', 'A10*C10*(1-D10)');
  p.down('D30', 'Subtotal', 'Tax', 'Shipping', 'Total');
  p.down('E30', '=SUM(E10:E29)', '=E30*0.0825', 12.5, '=SUM(E30:E32)');
  return [p];
}

/** Hours of each week: in, out, lunch, worked; week total; overtime; four weeks one below another. */
function hours(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A1', 'Rate', 11.5);
  const weeks: number[] = [];
  for (let w = 0; w < 4; w++) {
    const row = 3 + w * 9;
    p.across(`A${row}`, `Week ${w + 1}`, 'In', 'Out', 'Lunch', 'Hours', 'Overtime', 'Pay');
    p.down(`A${row + 1}`, ...DAYS);
    p.numbers(`B${row + 1}:B${row + 5}`, 7, 9, 1);
    p.numbers(`C${row + 1}:C${row + 5}`, 16, 19, 1);
    for (let d = 1; d <= 5; d++) p.across(`D${row + d}`, 0.5);
    p.fill(`E${row + 1}:E${row + 5}`, `C${row + 1}-B${row + 1}-D${row + 1}`);
    p.fill(`F${row + 1}:F${row + 5}`, `MAX(0,E${row + 1}-8)`);
    p.fill(`G${row + 1}:G${row + 5}`, `(E${row + 1}+F${row + 1}*0.5)*$B$1`);
    p.across(`A${row + 6}`, 'Total');
    p.fill(`E${row + 6}:G${row + 6}`, `SUM(E${row + 1}:E${row + 5})`);
    weeks.push(row + 6);
  }
  p.across('A40', 'Month');
  p.fill('E40:G40', weeks.map((w) => `E${w}`).join('+'));
  return [p];
}

/** Pay of a crew, one row a person; rates in a block above, `$` on them. */
function payroll(seed: number, people: number): Page[] {
  const [p] = pages(seed) as [Page];
  const end = 8 + people;
  p.down('A1', 'FICA', 'Medicare', 'State', 'Overtime');
  p.down('B1', 0.062, 0.0145, 0.04, 1.5);
  p.across(
    'A8',
    'Name',
    'Rate',
    'Regular',
    'OT',
    'Gross',
    'FICA',
    'Medicare',
    'State',
    'Federal',
    'Insurance',
    'Deductions',
  );
  p.across('L8', 'Net');
  p.down('A9', ...Array.from({ length: people }, (_, i) => `Employee ${i + 1}`));
  p.numbers(`B9:B${end}`, 7, 28, 2);
  p.numbers(`C9:C${end}`, 30, 40);
  p.numbers(`D9:D${end}`, 0, 9);
  p.fill(`E9:E${end}`, 'B9*C9+B9*D9*$B$4');
  p.fill(`F9:F${end}`, 'E9*$B$1');
  p.fill(`G9:G${end}`, 'E9*$B$2');
  p.fill(`H9:H${end}`, 'E9*$B$3');
  p.numbers(`I9:I${end}`, 40, 160);
  p.numbers(`J9:J${end}`, 0, 40);
  p.fill(`K9:K${end}`, 'SUM(F9:J9)');
  p.fill(`L9:L${end}`, 'E9-K9');
  p.across(`A${end + 2}`, 'Totals');
  p.fill(`C${end + 2}:L${end + 2}`, `SUM(C9:C${end})`);
  return [p];
}

/** Sales by region and month with goals; commission by a lookup in sorted bands; ranks. */
function commission(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Rep', 'Jan', 'Feb', 'Mar', 'Quarter', 'Goal', '% of goal', 'Rate', 'Commission');
  p.down('A4', ...Array.from({ length: 17 }, (_, i) => `Rep ${i + 1}`));
  p.numbers('B4:D20', 4000, 30000);
  p.numbers('F4:F20', 30000, 60000);
  p.fill('E4:E20', 'SUM(B4:D4)');
  p.fill('G4:G20', 'E4/F4');
  p.fill('H4:H20', 'VLOOKUP(E4,$L$4:$M$8,2)');
  p.fill('I4:I20', 'E4*H4');
  p.across('A22', 'Total');
  p.fill('B22:F22,I22', 'SUM(B4:B20)');
  p.fill('G22', 'E22/F22');
  p.down('L4', 0, 20000, 35000, 50000, 70000);
  p.down('M4', 0, 0.02, 0.03, 0.045, 0.06);
  return [p];
}

/** Travel claims: days across, kinds down; mileage at a rate; a small table of advances beside it. */
function expenses(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A4', 'Expense', 'Sun', ...DAYS, 'Sat', 'Total');
  p.down(
    'A5',
    'Miles',
    'Mileage',
    'Hotel',
    'Breakfast',
    'Lunch',
    'Dinner',
    'Meals',
    'Taxi',
    'Phone',
    'Other',
    'Daily total',
  );
  p.numbers('C5:G5', 0, 120);
  p.fill('B6:H6', 'B5*0.31');
  p.numbers('C7:F7', 60, 140);
  p.numbers('C8:G10', 5, 40, 2);
  p.fill('B11:H11', 'SUM(B8:B10)');
  p.numbers('C12:G14', 0, 30, 2);
  p.fill('B15:H15', 'B6+B7+SUM(B11:B14)');
  p.fill('I5:I15', 'SUM(B5:H5)');
  p.across('K4', 'Advance', 'Amount');
  p.across('K5', 'Cash', 200);
  p.across('K6', 'Ticket', 415);
  p.across('K7', 'Total', '=SUM(L5:L6)');
  p.across('K9', 'Due', '=I15-L7');
  return [p];
}

const made =
  (make: () => Page[], ...slips: Slip[]) =>
  (): Draft =>
    draft(make(), slips);

export const STORES: Readonly<Record<string, () => Draft>> = {
  stock: made(() => stock(71)),
  'stock, a category without its last part': made(
    () => stock(72),
    ['range too short', 'I14:J14', 'SUM(I5:I11)'],
    ['reference missing', 'J41', 'J14+J23'],
    ['reference off', 'J30', 'G29*H30'],
    ['wrong calculation', 'G20', 'IF(F20="yes",D20*30,0)'],
  ),
  prices: made(() => prices(73)),
  'prices, one item at the mark-up of another group': made(
    () => prices(74),
    ['number added', 'C18', 'B18*1.4'],
    ['reference off', 'E27', '(C27-B27)/B27'],
    ['typed over', 'D8', 44],
  ),
  invoice: made(() => invoice(75)),
  'invoice, tax on a line and the discount forgotten': made(
    () => invoice(76),
    ['wrong calculation', 'E14', 'A14*C14'],
    ['range too short', 'E30', 'SUM(E10:E15)'],
  ),
  hours: made(() => hours(77)),
  'hours, a week that misses Friday': made(
    () => hours(78),
    ['range too short', 'E18:G18', 'SUM(E13:E16)'],
    ['reference off', 'E33', 'C33-B32-D33'],
    ['reference missing', 'F40', 'F9+F18+F36'],
  ),
  payroll: made(() => payroll(79, 38)),
  'payroll, rates moved down while copying': made(
    () => payroll(80, 22),
    ['anchor', 'G13:G16', 'E13*B3'],
    ['range too short', 'K25', 'SUM(F25:I25)'],
    ['range too short', 'J32', 'SUM(J9:J28)'],
  ),
  'payroll, state tax typed for two': made(
    () => payroll(81, 28),
    ['typed over', 'H19:H20', 18],
    ['wrong calculation', 'L30', 'E30+K30'],
    ['range too long', 'F38:G38', 'SUM(F9:F37)+F38'],
  ),
  commission: made(() => commission(82)),
  'commission, quarter without March': made(
    () => commission(83),
    ['range too short', 'E11:E13', 'SUM(B11:C11)'],
    ['reference off', 'I7', 'E7*H6'],
    ['reference off', 'G22', 'E22/E22'],
  ),
  expenses: made(() => expenses(84)),
  'expenses, a day without taxi': made(
    () => expenses(85),
    ['range too short', 'E15', 'E6+E7+SUM(E11:E13)'],
    ['range too short', 'I12', 'SUM(B12:F12)'],
    ['wrong calculation', 'D6', 'D5*0.25'],
  ),
};
