/** `series.csv`: one row per figure and period, with the change and whatever broke the series. */
import type { Language } from '../book/language.ts';
import { plainFigure } from './outputs/plain-figure.ts';
import type { Series } from './series.ts';
import { breakWords } from './series-breaks.ts';

export const SERIES_COLUMNS = [
  'unit',
  'identity',
  'name',
  'tier',
  'indicator',
  'period',
  'numerator',
  'denominator',
  'value',
  'change',
  'percent',
  'comparable',
  'breaks',
  'units',
  'map',
] as const;

/** `comparable`: `yes`, `check` (a suspicion), `no` (a certain break), empty at the first point. */
export function seriesRows(series: readonly Series[], nameOf: (unit: string) => string, language: Language) {
  return series.flatMap((one) =>
    one.points.map((point, at): Record<string, string | number | null> => {
      const { figure, value, change, percent, breaks } = point;
      const comparable = breaks.some((each) => each.certain) ? 'no' : breaks.length > 0 ? 'check' : 'yes';
      return {
        unit: one.unit,
        identity: one.identity,
        name: one.unit === '' ? (language === 'vi' ? 'cả cấp' : 'whole tier') : nameOf(one.identity),
        tier: one.tier,
        indicator: one.class === null ? one.indicator : `${one.indicator}/${one.class}`,
        period: figure.period,
        numerator: plainFigure(figure.numerator),
        denominator: plainFigure(figure.denominator),
        value: plainFigure(value),
        change: plainFigure(change),
        percent: plainFigure(percent),
        comparable: at === 0 ? null : comparable,
        breaks: breaks.map((each) => breakWords(each, language)).join('; '),
        units: figure.units?.length ?? null,
        map: figure.map ?? null,
      };
    }),
  );
}
