/** The sums of one total as live formulas over the facts, each with its true result. */
import type { Indicator } from '../../catalogue/catalogue.ts';
import type { CellLayout } from '../../layout/workbook-layout.ts';
import type { RollUp, Total } from '../roll-up.ts';
import { cell, numberOf, type Setting, say } from './cells.ts';
import { factRange, totalKey } from './fact-sheet.ts';

/** Ways in which the counted facts of the group, and nothing else, make the figure. */
const SUMMED = new Set([
  'sum-ratio',
  'sum-ratio-by-tier',
  'sum-ratio-by-class',
  'count-units',
  'count-named',
  'sum-count',
]);

/** Numerator, denominator and result in columns D, E, F of `row`; without a value the cells are marked as empty. */
export function figureCells(
  total: Total,
  indicator: Indicator,
  row: number,
  rollUp: RollUp,
  setting: Setting,
  link: string | undefined,
): CellLayout[] {
  const { numerator, denominator, value } = total;
  const linked = link === undefined ? {} : { link };
  const percent = indicator.measure === 'ratio' || indicator.measure === 'share';
  const style = setting.styles.formatted('figure', valueFormat(indicator, percent));
  if (value === null && !(numerator && denominator))
    return [4, 5, 6].map((column) => cell(column, column === 6 ? '–' : null, 'none', column === 6 ? linked : {}));
  const sum = (column: 'numerator' | 'denominator' | 'value') =>
    `SUMIFS(${factRange(rollUp, column)},${factRange(rollUp, 'key')},"${totalKey(total)}",${factRange(rollUp, 'counted')},1)`;
  if (numerator && denominator) {
    const whole = numerator.isInteger() && denominator.isInteger();
    const part = whole ? 'part' : setting.styles.formatted('part', '#,##0.0###');
    const [n, d] = [numerator.toNumber(), denominator.toNumber()];
    return [
      cell(4, n, part, { formula: sum('numerator') }),
      cell(5, d, part, { formula: sum('denominator') }),
      cell(6, d === 0 ? '' : n / d, style, { formula: `IF(E${row}=0,"",D${row}/E${row})`, ...linked }),
    ];
  }
  const figure = numberOf(value) ?? 0;
  const formula = indicator.consolidation === 'min-over-sectors' ? lowest(total, rollUp) : sum('value');
  const blank = [cell(4, null, 'none'), cell(5, null, 'none')];
  return percent
    ? [...blank, cell(6, figure / 100, style, { formula: `${formula}/100`, ...linked })]
    : [...blank, cell(6, figure, style, { formula, ...linked })];
}

/** `17/27 đơn vị`: units in the figure of units that should be, in column D under it. */
export function coverageCell(total: Total, rollUp: RollUp, setting: Setting): CellLayout {
  const { unitsReporting, unitsExpected } = total;
  const unit = say(setting, ' đơn vị', ' units');
  const text = `${unitsReporting}/${unitsExpected}${unit}`;
  const consolidation = rollUp.catalogue.indicators.find((each) => each.id === total.indicator)?.consolidation ?? '';
  if (!SUMMED.has(consolidation)) return cell(4, text, 'coverage');
  const count = (column: 'counted' | 'expected') =>
    `COUNTIFS(${factRange(rollUp, 'key')},"${totalKey(total)}",${factRange(rollUp, column)},1)`;
  return cell(4, text, 'coverage', { formula: `${count('counted')}&"/"&${count('expected')}&"${unit}"` });
}

/** The smallest counted value; what is not counted is lifted out of reach. MINIFS is not known to Excel before 2019. */
function lowest(total: Total, rollUp: RollUp): string {
  const other = `(${factRange(rollUp, 'key')}<>"${totalKey(total)}")+(${factRange(rollUp, 'counted')}<>1)`;
  return `SUMPRODUCT(MIN(${factRange(rollUp, 'value')}+(${other}>0)*1E9))`;
}

function valueFormat(indicator: Indicator, percent: boolean): string {
  const places = indicator.decimals > 0 ? `.${'0'.repeat(indicator.decimals)}` : '';
  return percent ? `0${places}%` : `#,##0${places}`;
}
