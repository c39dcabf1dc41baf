/** One criterion of a scheme in words and figures: its points, the figure behind them, and why there are none. */
import type { Decimal } from '../../lib/core/book/decimal.ts';
import type { Language } from '../../lib/core/book/language.ts';
import { formatNumber } from '../../lib/core/findings/format-number.ts';
import type { LeafScore } from '../../lib/core/score/points/score-leaf.ts';
import { onScale } from '../../lib/core/score/points/score-units.ts';
import type { Criterion, Scheme } from '../../lib/core/score/scheme/scheme.ts';
import { element } from './elements.ts';
import { SCHEME_WORDS, type Without } from './score-scheme-words.ts';
import type { Sign } from './signs.ts';

/** `1.2. Tỷ lệ …`; in Vietnamese where a criterion has no English name. */
export function labelOf({ id, name, nameEn }: Criterion, language: Language): string {
  return `${id}. ${(language === 'en' && nameEn) || name}`;
}

/** On the scale that the score is shown in. */
export function lossWords(scheme: Scheme, points: Decimal, language: Language): string {
  return show(onScale(scheme, points), language, Math.max(scheme.decimals, 2));
}

/** Full points, fewer, or none to be had. */
export function signOf({ state, tally, criterion }: LeafScore): Sign {
  if (state !== 'scored') return 'none';
  return tally.points.lt(criterion.maximum) ? 'missed' : 'done';
}

/** Terms and figures as the lines of a `dl`; `loss` as `lossWords` has it. */
export function figures(leaf: LeafScore, loss: string | undefined, language: Language): HTMLElement[] {
  const words = SCHEME_WORDS[language];
  const { fact, value, bound, context, state, tally, criterion } = leaf;
  const line = (label: string, text: string) => element('div', {}, element('dt', {}, label), element('dd', {}, text));
  const { numerator, denominator } = fact ?? {};
  return [
    ...(state === 'scored'
      ? [line(words.points, words.of(show(tally.points, language), show(criterion.maximum, language)))]
      : []),
    ...(value ? [line(words.value, `${bound ?? ''}${show(value, language)}`)] : []),
    ...(numerator && denominator
      ? [line(words.parts, `${formatNumber(numerator, language)}/${formatNumber(denominator, language)}`)]
      : []),
    ...(context.target
      ? [line(words.target, `${context.target.strict ? '> ' : ''}${show(context.target.value, language)}`)]
      : []),
    ...(loss ? [line(words.loss, loss)] : []),
  ];
}

/** Why there are no points, what then happens to the criterion, and how far given points have come. */
export function reasons(leaf: LeafScore, language: Language, withPolicy = true): string[] {
  const words = SCHEME_WORDS[language];
  const { open, policy, verification } = leaf;
  const without = withoutPoints(leaf);
  return [
    ...(without ? [words.without[without]] : []),
    ...(open ? [`${words.between(show(open.low, language), show(open.high, language))}.`] : []),
    ...(policy && withPolicy ? [words.policy[policy]] : []),
    ...(verification ? [words.verification[verification]] : []),
  ];
}

function withoutPoints({ state, fact, bound, value, criterion, context }: LeafScore): Without | null {
  if (state === 'scored') return null;
  if (state === 'shown') return 'shown';
  if (state === 'not-applicable') return 'not-applicable';
  if (criterion.form === 'relative') return 'relative';
  if (criterion.form === 'assessed') return 'assessed';
  if (fact === null || fact.state === 'missing') return 'absent';
  switch (fact.state) {
    case 'blank':
    case 'absent':
    case 'not-collected':
    case 'unreadable':
    case 'withheld':
      return fact.state;
  }
  if (bound !== null) return 'bound';
  const needsTarget = criterion.form === 'target' || criterion.form === 'baseline';
  return needsTarget && value !== null && context.target === null ? 'no-target' : 'no-value';
}

/** Rounded here only, half up. */
export function show(value: Decimal, language: Language, decimals = 3): string {
  return formatNumber(value.toDecimalPlaces(decimals), language);
}
