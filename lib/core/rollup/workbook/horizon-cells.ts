/** Target, outcome and gap of a total against one horizon, live wherever the figure decides. */
import type { Assessment } from '../../assess/assessment.ts';
import type { Indicator, Target } from '../../catalogue/catalogue.ts';
import type { CellLayout } from '../../layout/workbook-layout.ts';
import type { Total } from '../roll-up.ts';
import { OUTCOME_WORDS } from '../words/terms.ts';
import { cell, numberOf, type Setting } from './cells.ts';
import { OUTCOME_LOOKS } from './styles.ts';

/** Target, outcome and gap of one horizon; the outcome is a formula wherever the figure decides it. */
export function horizonCells(
  assessment: Assessment | undefined,
  total: Total,
  indicator: Indicator,
  column: number,
  row: number,
  setting: Setting,
): CellLayout[] {
  const { language, styles } = setting;
  if (!assessment) return [0, 1, 2].map((i) => cell(column + i, null, 'none'));
  const { target, outcome, gap } = assessment;
  const percent = target?.unit.startsWith('%') ?? false;
  const limit = target?.value ? numberOf(percent ? target.value.div(100) : target.value) : null;
  const words = OUTCOME_WORDS[outcome][language];
  const at = (offset: number) => `${String.fromCharCode(64 + column + offset)}${row}`;
  const targetCell =
    target && limit !== null
      ? cell(column, limit, styles.formatted('target', targetFormat(target, percent)))
      : cell(column, target ? target.text.slice(0, 60) : null, target ? 'outcome' : 'none');
  const value = total.value === null ? null : shownValue(total, percent);
  const decided = (outcome === 'met' || outcome === 'not-met') && limit !== null && value !== null;
  if (!target || !decided) return [targetCell, cell(column + 1, words, 'outcome'), cell(column + 2, null, 'gap')];
  const operator = operatorOf(target, indicator);
  const agrees = compared(value, operator, limit) === (outcome === 'met');
  const [met, missed] = [OUTCOME_WORDS.met[language], OUTCOME_WORDS['not-met'][language]];
  const formula = `IF($F${row}${operator}${at(0)},"${met}","${missed}")`;
  const apart = indicator.direction === 'higher' ? `${at(0)}-$F${row}` : `$F${row}-${at(0)}`;
  const gapStyle = percent ? 'gap' : styles.formatted('gap', '#,##0;-#,##0;"–"');
  const gapFormula = `ROUND(MAX(0,${apart})${percent ? '*100' : ''},4)`;
  return [
    targetCell,
    cell(column + 1, words, 'outcome', agrees ? { formula } : {}),
    gap === null || target.comparator === '='
      ? cell(column + 2, numberOf(gap), gapStyle)
      : cell(column + 2, numberOf(gap.toDecimalPlaces(4)), gapStyle, { formula: gapFormula }),
  ];
}

/** The number that stands in the result cell. */
function shownValue(total: Total, percent: boolean): number | null {
  const { numerator, denominator, value } = total;
  if (percent && numerator && denominator) return numerator.toNumber() / denominator.toNumber();
  const figure = numberOf(value);
  return figure === null ? null : percent ? figure / 100 : figure;
}

function operatorOf(target: Target, indicator: Indicator): '>=' | '>' | '=' | '<=' | '<' {
  if (target.comparator === '=') return '=';
  const strict = target.comparator === '>';
  if (indicator.direction === 'higher') return strict ? '>' : '>=';
  return strict ? '<' : '<=';
}

function compared(value: number, operator: string, limit: number): boolean {
  if (operator === '=') return value === limit;
  if (operator.startsWith('>')) return operator === '>' ? value > limit : value >= limit;
  return operator === '<' ? value < limit : value <= limit;
}

function targetFormat(target: Target, percent: boolean): string {
  const sign = { '>=': '"≥ "', '>': '"> "', '=': '"= "', text: '' }[target.comparator];
  const places = '0'.repeat(target.value?.decimalPlaces() ?? 0);
  const digits = `${percent ? '0' : '#,##0'}${places === '' ? '' : `.${places}`}`;
  return `${sign}${digits}${percent ? '%' : ''}`;
}

/** Colours of the outcomes in one column. */
export function outcomeLooks(column: number, top: number, bottom: number, { language }: Setting) {
  const letter = String.fromCharCode(64 + column);
  return (Object.keys(OUTCOME_LOOKS) as (keyof typeof OUTCOME_LOOKS)[]).map((outcome) => ({
    kind: 'formula' as const,
    ranges: `${letter}${top}:${letter}${bottom}`,
    formula: `$${letter}${top}="${OUTCOME_WORDS[outcome][language]}"`,
    look: OUTCOME_LOOKS[outcome],
  }));
}
