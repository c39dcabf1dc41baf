/**
 * The formulas of the indicator sheet, each beside the function that gives its result, so that a cached result can never
 * disagree with the formula it stands under. Comparisons are exact: both sides are multiplied up to whole numbers
 * (`10*J12>=75` for 7,5), because programs rewrite a literal such as 0.9 when they save.
 */
import { Decimal } from '../book/decimal.ts';
import type { Indicator, Policy, Target } from '../catalogue/catalogue.ts';
import type { IndicatorAnswer, Typed } from './answers.ts';
import { CODES } from './form.ts';
import { STATUS_WORDS } from './written-form.ts';

/** A1 addresses of a row's four inputs. */
export interface InputAddresses {
  readonly numerator: string;
  readonly denominator: string;
  readonly stated: string;
  readonly text: string;
}

/** A formula without `=` and its result for given answers. */
export interface Computed {
  readonly formula: string;
  readonly value: number | string;
}

const DECIMALS = 2;

/**
 * The result of a row, in percentage points with two decimals for a ratio (half up), as typed for a count or a share;
 * empty when there is no figure. Null for an indicator in words, which has no result cell.
 */
export function resultOf(indicator: Indicator, at: InputAddresses, answer: IndicatorAnswer): Computed | null {
  if (indicator.measure === 'text') return null;
  if (indicator.measure !== 'ratio') {
    return { formula: `IF(ISNUMBER(${at.stated}),${at.stated},"")`, value: number(answer.stated)?.toNumber() ?? '' };
  }
  const { numerator: n, denominator: d } = at;
  const formula = `IF(AND(ISNUMBER(${n}),ISNUMBER(${d})),IF(${d}>0,ROUND(100*${n}/${d},${DECIMALS}),""),"")`;
  const [part, whole] = [number(answer.numerator), number(answer.denominator)];
  const value = part && whole?.gt(0) ? part.times(100).div(whole).toDecimalPlaces(DECIMALS) : null;
  return { formula, value: value?.toNumber() ?? '' };
}

/**
 * The status of a row against one target, in the words of STATUS_WORDS. Blank rows and codes are *no data*; a text, or
 * one half of a ratio, or a share between 0 and 1 that may be a fraction typed for a percentage, is *not quantifiable*.
 * Without a target, with a target in words, or with one for the province as a whole, no verdict is given.
 */
export function statusOf(
  indicator: Indicator,
  target: Target | null,
  equalityMeets: Policy['equalityMeets'],
  at: InputAddresses,
  answer: IndicatorAnswer,
): Computed {
  const ratio = indicator.measure === 'ratio';
  const inputs = (['numerator', 'denominator', 'stated', 'text'] as const).filter(
    (field) => field === 'text' || (field === 'stated' ? indicator.measure !== 'text' : ratio),
  );
  const coded = (['numerator', 'denominator', 'stated', 'text'] as const)
    .filter((field) => inputs.includes(field))
    .flatMap((field) => Object.values(CODES).map((code) => `${at[field]}="${code}"`));
  // A denominator alone says nothing of the result.
  const telling = inputs.filter((field) => field !== 'denominator');
  const blank = `${telling.map((field) => at[field]).join('&')}=""`;
  const otherwise = verdictless(indicator, target);
  const fallback = `IF(OR(${blank},${coded.join(',')}),"${STATUS_WORDS['no-data']}","${otherwise ?? STATUS_WORDS['not-quantifiable']}")`;
  const noData = telling.every((field) => empty(answer[field])) || inputs.some((field) => isCode(answer[field]));
  const fallbackValue = noData ? STATUS_WORDS['no-data'] : (otherwise ?? STATUS_WORDS['not-quantifiable']);
  if (otherwise !== null || !target?.value) return { formula: fallback, value: fallbackValue };

  const scale = 10 ** target.value.decimalPlaces();
  const goal = target.value.times(scale);
  const sign = signOf(target, indicator, equalityMeets);
  const verdict = (test: string) => `IF(${test},"${STATUS_WORDS.met}","${STATUS_WORDS['not-met']}")`;
  const judged = (value: Decimal) =>
    compare(value, sign, target.value as Decimal) ? STATUS_WORDS.met : STATUS_WORDS['not-met'];
  const unsure = STATUS_WORDS['not-quantifiable'];

  const j = at.stated;
  const stated = number(answer.stated);
  const test = verdict(`${scale === 1 ? '' : `${scale}*`}${j}${sign}${goal}`);
  const percent = target.unit.startsWith('%');
  const alone = `IF(ISNUMBER(${j}),${percent ? `IF(AND(${j}>0,${j}<1),"${unsure}",${test})` : test},${fallback})`;
  const fraction = percent && stated?.gt(0) && stated.lt(1);
  const aloneValue = stated ? (fraction ? unsure : judged(stated)) : fallbackValue;
  if (!ratio) return { formula: alone, value: aloneValue };

  const { numerator: n, denominator: d } = at;
  const [part, whole] = [number(answer.numerator), number(answer.denominator)];
  const exact = verdict(`${100 * scale}*${n}${sign}${goal}*${d}`);
  return {
    formula: `IF(AND(ISNUMBER(${n}),ISNUMBER(${d})),IF(${d}>0,${exact},"${unsure}"),${alone})`,
    value: part && whole ? (whole.gt(0) ? judged(part.times(100).div(whole)) : unsure) : aloneValue,
  };
}

/** The word shown instead of a verdict where a figure, even if given, is not judged; null where it is. */
function verdictless(indicator: Indicator, target: Target | null): string | null {
  if (target === null) return STATUS_WORDS['no-target'];
  if (target.scope === 'province') return STATUS_WORDS['province-target'];
  if (target.value === null || target.comparator === 'text' || indicator.measure === 'text') {
    return STATUS_WORDS['not-quantifiable'];
  }
  return null;
}

/** The comparison that a result must pass. For an indicator where less is better, a plain target is an upper limit. */
function signOf(target: Target, indicator: Indicator, equalityMeets: boolean): '>' | '>=' | '<' | '<=' | '=' {
  if (target.comparator === '=') return '=';
  const strict = target.comparator === '>' || !equalityMeets;
  if (indicator.direction === 'lower') return strict ? '<' : '<=';
  return strict ? '>' : '>=';
}

function compare(value: Decimal, sign: string, goal: Decimal): boolean {
  if (sign === '>') return value.gt(goal);
  if (sign === '<') return value.lt(goal);
  if (sign === '<=') return value.lte(goal);
  return sign === '=' ? value.eq(goal) : value.gte(goal);
}

function number(typed: Typed | undefined): Decimal | null {
  return typeof typed === 'number' ? new Decimal(typed) : null;
}

function empty(typed: Typed | undefined): boolean {
  return typed === undefined || typed === '';
}

/** As Excel compares text: without regard to case, and exactly otherwise. */
function isCode(typed: Typed | undefined): boolean {
  return typeof typed === 'string' && (Object.values(CODES) as string[]).includes(typed.toUpperCase());
}
