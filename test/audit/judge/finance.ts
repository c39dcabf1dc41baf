/** Loans, statements, forecasts, holdings, taxes. */
import { type Draft, draft, type Page, pages, type Slip } from './page.ts';

const years = (from: number, n: number) => Array.from({ length: n }, (_, i) => from + i);

/** A loan: the first line takes the amount, the others the balance before; interest by year at the side. */
function loan(seed: number, payments: number): Page[] {
  const [p] = pages(seed) as [Page];
  const end = 9 + payments;
  p.down('A1', 'Amount', 'Rate', 'Years', 'Payment');
  p.down('B1', 120000, 0.075, payments / 12, 1450);
  p.across('A8', 'No', 'Opening', 'Payment', 'Interest', 'Principal', 'Closing', 'Total interest');
  p.across('A9', 0, null, null, null, null, '=B1', 0);
  p.fill(`A10:A${end}`, 'A9+1');
  p.fill(`B10:B${end}`, 'F9');
  p.fill(`C10:C${end}`, '$B$4');
  p.fill(`D10:D${end}`, 'B10*$B$2/12');
  p.fill(`E10:E${end}`, 'C10-D10');
  p.fill(`F10:F${end}`, 'B10-E10');
  p.fill(`G10:G${end}`, 'G9+D10');
  p.across('I8', 'Year', 'Interest', 'Principal');
  for (let y = 0; y < payments / 12; y++) {
    const from = 10 + y * 12;
    p.across(`I${9 + y}`, y + 1, `=SUM(D${from}:D${from + 11})`, `=SUM(E${from}:E${from + 11})`);
  }
  return [p];
}

/** Income statement with a percent-of-sales column after every year. */
function income(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A1', 'Consolidated statement of income ($000)');
  p.across('B3', 1996, '%', 1997, '%', 1998, '%', 1999, '%');
  p.down('A4', 'Sales', 'Returns', 'Net sales', null, 'Material', 'Labor', 'Overhead', 'Cost of sales', 'Gross profit');
  p.down('A14', 'Selling', 'Administrative', 'Research', 'Operating expense', 'Operating income', 'Interest', 'Pretax');
  p.down('A21', 'Tax', 'Net income', null, 'Shares', 'Earnings per share');
  for (const [v, s] of ['BC', 'DE', 'FG', 'HI'] as const) {
    p.numbers(`${v}4`, 80000, 120000);
    p.numbers(`${v}5`, 100, 900);
    p.fill(`${v}6`, `${v}4-${v}5`);
    p.numbers(`${v}8:${v}10`, 9000, 19000);
    p.fill(`${v}11`, `SUM(${v}8:${v}10)`);
    p.fill(`${v}12`, `${v}6-${v}11`);
    p.numbers(`${v}14:${v}16`, 2000, 7000);
    p.fill(`${v}17`, `SUM(${v}14:${v}16)`);
    p.fill(`${v}18`, `${v}12-${v}17`);
    p.numbers(`${v}19`, 100, 900);
    p.fill(`${v}20`, `${v}18-${v}19`);
    p.fill(`${v}21`, `${v}20*0.35`);
    p.fill(`${v}22`, `${v}20-${v}21`);
    p.across(`${v}24`, 12500);
    p.fill(`${v}25`, `${v}22/${v}24`);
    p.fill(`${s}6,${s}8:${s}12,${s}14:${s}22`, `${v}6/${v}$6`);
  }
  return [p];
}

/** Ten years ahead: assumptions with `$`, first year from figures, last year with a terminal value. */
function discounted(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.down('A1', 'Growth', 'Margin', 'Tax', 'Discount', 'Perpetual');
  p.down('B1', 0.08, 0.31, 0.4, 0.12, 0.03);
  p.across('B8', ...years(2000, 10));
  p.down('A9', 'Revenue', 'Operating cost', 'EBIT', 'Tax', 'After tax', 'Depreciation', 'Capex', 'Working capital');
  p.down('A17', 'Change in WC', 'Free cash flow', 'Factor', 'Present value', 'Cumulative', 'Terminal value', 'NPV');
  p.across('B9', 5400);
  p.fill('C9:K9', 'B9*(1+$B$1)');
  p.fill('B10:K10', 'B9*(1-$B$2)');
  p.fill('B11:K11', 'B9-B10');
  p.fill('B12:K12', 'B11*$B$3');
  p.fill('B13:K13', 'B11-B12');
  p.across('B14', 300, 310, 320, 330, 340, 350, 350, 350, 350, 350);
  p.across('B15', 500, 450, 450, 400, 400, 400, 360, 360, 360, 360);
  p.fill('B16:K16', 'B9*0.15');
  p.across('B17', 120);
  p.fill('C17:K17', 'C16-B16');
  p.fill('B18:K18', 'B13+B14-B15-B17');
  p.across('B19', '=1/(1+$B$4)');
  p.fill('C19:K19', 'B19/(1+$B$4)');
  p.fill('B20:K20', 'B18*B19');
  p.across('B21', '=B20');
  p.fill('C21:K21', 'B21+C20');
  p.across('K22', '=K18*(1+B5)/(B4-B5)*K19');
  p.across('B23', '=K21+K22');
  return [p];
}

/** Balance sheet over three years with a check row and ratios that are all different. */
function balance(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('B2', 1997, 1998, 1999);
  p.down('A3', 'Cash', 'Receivables', 'Inventory', 'Current assets', 'Plant', 'Depreciation', 'Net plant', 'Other');
  p.down('A11', 'Total assets', null, 'Payables', 'Accrued', 'Current liabilities', 'Debt', 'Equity', 'Retained');
  p.down('A19', 'Total liabilities and equity', 'Check', null, 'Current ratio', 'Quick ratio', 'Debt to equity');
  p.down('A25', 'Asset growth', 'Working capital', 'Share of cash');
  p.numbers('B3:D5', 1000, 8000);
  p.fill('B6:D6', 'SUM(B3:B5)');
  p.numbers('B7:D7', 20000, 30000);
  p.numbers('B8:D8', 3000, 6000);
  p.fill('B9:D9', 'B7-B8');
  p.numbers('B10:D10', 100, 900);
  p.fill('B11:D11', 'B6+B9+B10');
  p.numbers('B13:D14', 900, 4000);
  p.fill('B15:D15', 'SUM(B13:B14)');
  p.numbers('B16:D17', 4000, 9000);
  p.numbers('B18:D18', 1000, 5000);
  p.fill('B19:D19', 'B15+SUM(B16:B18)');
  p.fill('B20:D20', 'B11-B19');
  p.fill('B22:D22', 'B6/B15');
  p.fill('B23:D23', '(B6-B5)/B15');
  p.fill('B24:D24', 'B16/(B17+B18)');
  p.fill('C25:D25', 'C11/B11-1');
  p.fill('B26:D26', 'B6-B15');
  p.fill('B27:D27', 'B3/B11');
  return [p];
}

/** Shares held: cost, value, gain, yield, weight; two groups and cash between. */
function holdings(seed: number, shares: number): Page[] {
  const [p] = pages(seed) as [Page];
  const end = 4 + shares;
  const cash = end + 2;
  const total = cash + 2;
  p.across(
    'A4',
    'Stock',
    'Shares',
    'Cost',
    'Price',
    'Basis',
    'Value',
    'Gain',
    'Gain %',
    'Div',
    'Income',
    'Yield',
    'Weight',
  );
  p.down('A5', ...Array.from({ length: shares }, (_, i) => `TKR${i}`));
  p.numbers(`B5:B${end}`, 10, 900);
  p.numbers(`C5:D${end}`, 8, 95, 2);
  p.numbers(`I5:I${end}`, 0, 2, 2);
  p.fill(`E5:E${end}`, 'B5*C5');
  p.fill(`F5:F${end}`, 'B5*D5');
  p.fill(`G5:G${end},G${total}`, 'F5-E5');
  p.fill(`H5:H${end},H${total}`, 'G5/E5');
  p.fill(`J5:J${end}`, 'B5*I5');
  p.fill(`K5:K${end},K${total}`, 'J5/F5');
  p.fill(`L5:L${end},L${cash},L${total}`, `F5/$F$${total}`);
  p.across(`A${cash}`, 'Money market', null, null, null, 12000, 12000);
  p.across(`A${total}`, 'Total');
  p.fill(`E${total}:F${total},J${total}`, `SUM(E5:E${cash})`);
  return [p];
}

/** Assets by year of purchase, written off over five years: a staircase. */
function depreciation(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('A3', 'Bought', 'Cost', ...years(1995, 9));
  for (let i = 0; i < 5; i++) {
    p.across(`A${4 + i}`, 1995 + i);
    p.numbers(`B${4 + i}`, 10000, 60000);
    const from = 'CDEFG'[i] as string;
    const to = 'GHIJK'[i] as string;
    p.fill(`${from}${4 + i}:${to}${4 + i}`, `$B${4 + i}/5`);
  }
  p.across('A9', 'Total');
  p.fill('B9:K9', 'SUM(B4:B8)');
  p.across('A10', 'Accumulated', null, '=C9');
  p.fill('D10:K10', 'C10+D9');
  p.across('A11', 'Book value');
  p.fill('C11:K11', '$B$9-C10');
  return [p];
}

/** Tax form: every line its own formula, joint and single side by side; brackets below. */
function taxForm(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.across('B2', 'Line', 'Taxpayer', 'Spouse', 'Total');
  const label = ['Wages', 'Interest', 'Dividends', 'Business', 'Gross', 'IRA', 'Adjusted', 'Deductions', 'Exemptions'];
  p.down('A3', ...label, 'Taxable', 'Tax', 'Credits', 'Withheld', 'Due');
  p.down('B3', '7', '8a', '9', '12', '22', '23', '31', '34', '36', '37', '38', '39', '52', '62');
  p.numbers('C3:D6', 100, 40000);
  p.fill('C7:D7', 'SUM(C3:C6)');
  p.across('C8', 2000, 1500);
  p.fill('C9:D9', 'C7-C8');
  p.across('C10', 3350, 3350);
  p.across('C11', 2350, 2350);
  p.fill('C12:D12', 'MAX(0,C9-C10-C11)');
  p.fill('C13:D13', 'IF(C12<20350,C12*0.15,IF(C12<49300,3052.5+0.28*(C12-20350),11158.5+0.31*(C12-49300)))');
  p.across('C14', 0, 120);
  p.numbers('C15:D15', 1000, 4000);
  p.fill('C16:D16', 'C13-C14-C15');
  p.fill('E3:E16', 'C3+D3');
  return [p];
}

/** Costs, revenue and profit for growing numbers of units; steps are formulas. */
function breakEven(seed: number): Page[] {
  const [p] = pages(seed) as [Page];
  p.down('A1', 'Price', 'Variable', 'Fixed', 'Step');
  p.down('B1', 24.5, 13.2, 48000, 500);
  p.across('A7', 'Units', 'Revenue', 'Variable', 'Fixed', 'Total cost', 'Profit', 'Per unit');
  p.across('A8', 500);
  p.fill('A9:A32', 'A8+$B$4');
  p.fill('B8:B32', 'A8*$B$1');
  p.fill('C8:C32', 'A8*$B$2');
  p.fill('D8:D32', '$B$3');
  p.fill('E8:E32', 'C8+D8');
  p.fill('F8:F32', 'B8-E8');
  p.fill('G8:G32', 'F8/A8');
  return [p];
}

const made =
  (make: () => Page[], ...slips: Slip[]) =>
  (): Draft =>
    draft(make(), slips);

export const FINANCE: Readonly<Record<string, () => Draft>> = {
  'a loan over fifteen years': made(() => loan(51, 180)),
  'a loan, interest without its division': made(
    () => loan(52, 60),
    ['wrong calculation', 'D30', 'B30*$B$2'],
    ['reference off', 'J12', 'SUM(D45:D56)'],
    ['typed over', 'C41', 1500],
  ),
  'a loan, balances from the wrong line': made(
    () => loan(53, 120),
    ['reference off', 'B61:B63', 'F59'],
    ['anchor', 'D88', 'B88*$B$3/12'],
  ),
  'income statement': made(() => income(54)),
  'income statement, shares of gross sales in one year': made(
    () => income(55),
    ['wrong total', 'E14:E17', 'D14/D$4'],
    ['range too short', 'F17', 'SUM(F14:F15)'],
    ['reference off', 'H25', 'H20/H24'],
  ),
  'income statement, percent over the year before': made(
    () => income(56),
    ['wrong total', 'G8:G12,G14:G16', 'F8/D$6'],
    ['wrong calculation', 'H12', 'H6+H11'],
  ),
  'discounted cash flow': made(() => discounted(57)),
  'discounted cash flow, a sign and a rate': made(
    () => discounted(58),
    ['wrong calculation', 'G18', 'G13+G14-G15+G17'],
    ['anchor', 'H12', 'H11*$B$4'],
    ['typed over', 'F9', 7300],
  ),
  'discounted cash flow, cumulative broken': made(
    () => discounted(59),
    ['reference off', 'G21', 'E21+G20'],
    ['reference off', 'E17:F17', 'E16-C16'],
  ),
  'balance sheet': made(() => balance(60)),
  'balance sheet, assets without other': made(
    () => balance(61),
    ['reference missing', 'C11', 'C6+C9'],
    ['wrong calculation', 'D23', '(D6-D4)/D15'],
  ),
  holdings: made(() => holdings(62, 26)),
  'holdings, weights of the basis': made(
    () => holdings(63, 14),
    ['wrong total', 'L9:L11', 'F9/$E$22'],
    ['range too short', 'F22', 'SUM(F5:F18)'],
    ['reference off', 'F12', 'B12*C12'],
  ),
  depreciation: made(() => depreciation(64)),
  'depreciation, one year left out': made(
    () => depreciation(65),
    ['range too short', 'G9:H9', 'SUM(G4:G7)'],
    ['reference off', 'F7', '$B6/5'],
  ),
  'tax form': made(() => taxForm(66)),
  'tax form, income of the spouse': made(
    () => taxForm(67),
    ['range too short', 'D7', 'SUM(D3:D5)'],
    ['wrong calculation', 'E9', 'C9-D9'],
  ),
  'break even': made(() => breakEven(68)),
  'break even, fixed cost typed': made(
    () => breakEven(69),
    ['typed over', 'D20:D22', 50000],
    ['reference off', 'F15', 'B15-C15'],
  ),
};
