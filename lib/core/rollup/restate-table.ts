/** Both maps side by side: every old figure on the left, what it went into on the right, or why it went nowhere. */
import type { Language } from '../book/language.ts';
import { nameOn, type Successor } from '../catalogue/succession.ts';
import { plainFigure } from './outputs/plain-figure.ts';
import type { NotRestated, RestatedFigure, Restatement, UnitFigure } from './restate.ts';

export const RESTATED_COLUMNS = [
  'period',
  'indicator',
  'tier',
  'old_unit',
  'old_name',
  'old_numerator',
  'old_denominator',
  'old_value',
  'map',
  'new_unit',
  'new_name',
  'new_numerator',
  'new_denominator',
  'new_value',
  'units_in',
  'units_of',
  'state',
  'reason',
] as const;

const REASONS: Readonly<Record<NotRestated, Readonly<Record<Language, string>>>> = {
  'no-figure': { vi: 'kỳ cũ không có số liệu', en: 'there was no figure' },
  'unit-ended': {
    vi: 'cấp của đơn vị đã hết, không có đơn vị kế thừa',
    en: 'its tier ended and nothing took its place',
  },
  'successor-unknown': { vi: 'bảng kế thừa không có đơn vị này', en: 'the succession table does not name this unit' },
  'share-unknown': {
    vi: 'đơn vị bị chia mà không có tỷ lệ chia',
    en: 'the unit was split and the shares are not published',
  },
  'percent-only': {
    vi: 'chỉ có tỷ lệ %, không có tử số và mẫu số để cộng',
    en: 'only a percentage, no numerator and denominator to add up',
  },
  bound: { vi: 'chỉ ghi khoảng (trên, dưới, gần), không phải số đo', en: 'only a bound was given, no measurement' },
  'not-additive': {
    vi: 'chỉ tiêu này không cộng được giữa các đơn vị',
    en: 'figures of this indicator do not add up over units',
  },
};

function notRestatedWords(reason: NotRestated, language: Language): string {
  return REASONS[reason][language];
}

type Row = Record<string, string | number | null>;

/** One row per old figure and successor. `state`: `restated`, `partial` (some predecessors have no figure), `kept`, `not-restated`. */
export function restatedRows<F extends UnitFigure>(
  period: string,
  restatement: Restatement<F>,
  before: readonly F[],
  succession: readonly Successor[],
  day: string,
  language: Language,
): Row[] {
  const { restated, kept, notRestated, mapDay } = restatement;
  const reasons = new Map(notRestated.map(({ figure, reason }) => [figure, reason]));
  const same = new Set(kept);
  return before.flatMap((figure): Row[] => {
    const left: Row = {
      period,
      indicator: figure.indicator,
      tier: figure.tier,
      old_unit: figure.unit,
      old_name: nameOn(succession, figure.unit, day),
      old_numerator: plainFigure(figure.numerator),
      old_denominator: plainFigure(figure.denominator),
      old_value: figure.bound ? null : plainFigure(figure.value ?? figure.stated),
      map: mapDay,
    };
    const reason = reasons.get(figure);
    if (reason) return [{ ...left, state: 'not-restated', reason: notRestatedWords(reason, language) }];
    if (same.has(figure)) return [{ ...left, new_unit: figure.unit, ...right(figure), state: 'kept', reason: null }];
    return restated
      .filter((each) => holds(each, figure))
      .map((each) => ({
        ...left,
        new_unit: each.unit,
        new_name: each.name,
        ...right(each),
        units_in: each.from.length,
        units_of: each.predecessors.length,
        state: each.from.length < each.predecessors.length ? 'partial' : 'restated',
        reason: null,
      }));
  });
}

function holds(restated: RestatedFigure, figure: UnitFigure): boolean {
  const { indicator, tier, class: cls } = figure;
  return (
    restated.indicator === indicator &&
    restated.tier === tier &&
    restated.class === cls &&
    restated.from.includes(figure.unit)
  );
}

function right(figure: Pick<UnitFigure, 'numerator' | 'denominator' | 'value'>): Row {
  return {
    new_numerator: plainFigure(figure.numerator),
    new_denominator: plainFigure(figure.denominator),
    new_value: plainFigure(figure.value),
  };
}
