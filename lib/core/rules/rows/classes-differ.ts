import { Decimal } from '../../book/decimal.ts';
import type { Figure, Observation } from '../../locate/submission.ts';
import { type Noticed, notice, type Row, type Rule, type RuleContext } from '../rule.ts';

/**
 * An indicator that the catalogue divides into classes (I.16: quốc lộ, tỉnh lộ), reported in all of them and as a whole:
 * the whole is their sum.
 */
export const classesDiffer: Rule = {
  id: 'sum.classes-differ',
  severity: 'error',
  certainty: 'computed',
  *check(context) {
    for (const indicator of context.catalogue.indicators) {
      if (indicator.classes.length > 0) yield* ofIndicator(context, indicator);
    }
  },
};

function* ofIndicator({ rows }: RuleContext, indicator: Row['indicator']): Iterable<Noticed> {
  const own = rows.filter((row) => row.indicator === indicator).map(({ observation }) => observation);
  const whole = own.find((each) => each.class === null);
  const parts = indicator.classes.map(({ id }) => own.find((each) => each.class === id));
  if (!whole || parts.some((part) => part === undefined)) return;
  for (const field of ['numerator', 'denominator'] as const) {
    const total = whole[field];
    const figures = parts.map((part) => (part as Observation)[field]);
    // A class without its figure leaves the sum open.
    if (!total || figures.some((figure) => figure === null)) continue;
    const values = (figures as Figure[]).map(({ value }) => value);
    const sum = values.reduce((left, value) => left.plus(value), new Decimal(0));
    if (sum.eq(total.value)) continue;
    yield notice(total.at, {
      indicator: indicator.id,
      name: indicator.name,
      field,
      total: total.value.toFixed(),
      parts: values.map((value) => value.toFixed()),
      sum: sum.toFixed(),
      difference: sum.minus(total.value).toFixed(),
    });
  }
}
