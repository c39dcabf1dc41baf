/** Why two figures of a series may not be compared, or should not be without asking. */
import type { Language } from '../book/language.ts';
import { nameKey } from '../book/text.ts';
import { plainFigure } from './outputs/plain-figure.ts';
import type { DefinitionOf, SeriesFigure } from './series-figure.ts';

export interface SeriesBreak {
  readonly kind: 'definition' | 'denominator' | 'method' | 'territory' | 'scheme' | 'coverage' | 'falling-count';
  /** True: the two are figures of different things. False: a suspicion, and the change is shown beside it. */
  readonly certain: boolean;
  readonly before: string;
  readonly after: string;
}

/** A denominator that moves by more than this share of itself may count something else. */
const MOVED = '0.1';

/** Everything that changed between two figures, the certain breaks first. `mapOf`: first day of the map a figure stands on. */
export function breaksBetween(
  before: SeriesFigure,
  after: SeriesFigure,
  definitionOf: DefinitionOf,
  mapOf: (figure: SeriesFigure) => string,
): SeriesBreak[] {
  const found: SeriesBreak[] = [];
  const add = (kind: SeriesBreak['kind'], certain: boolean, was: string, is: string) =>
    found.push({ kind, certain, before: was, after: is });
  if ((before.scheme ?? '') !== (after.scheme ?? '')) add('scheme', true, before.scheme ?? '', after.scheme ?? '');
  // One unit keeps its identity or is another series; only figures of many units can stand on two maps.
  if (after.unit === '' && mapOf(before) !== mapOf(after)) add('territory', true, before.period, mapOf(after));
  definitions(before, after, definitionOf, add);
  if (before.basis !== '' && after.basis !== '' && nameKey(before.basis) !== nameKey(after.basis)) {
    add('denominator', true, before.basis, after.basis);
  }
  const [computedBefore, computedAfter] = [before, after].map(
    (each) => each.numerator !== null && each.denominator !== null,
  );
  const counts = [before, after].every((each) => each.denominator === null && each.numerator !== null);
  if (!counts && computedBefore !== computedAfter) {
    const word = (computed: boolean | undefined) => (computed ? 'a/b' : '%');
    add('method', false, word(computedBefore), word(computedAfter));
  }
  denominators(before, after, add);
  if (counts && before.numerator && after.numerator?.lt(before.numerator)) {
    add('falling-count', false, plainFigure(before.numerator) ?? '', plainFigure(after.numerator) ?? '');
  }
  const units = [before.units, after.units].map((each) => each?.join(';') ?? '');
  if (units[0] !== units[1]) add('coverage', false, `${before.units?.length ?? 0}`, `${after.units?.length ?? 0}`);
  return found.sort((a, b) => Number(b.certain) - Number(a.certain));
}

type Add = (kind: SeriesBreak['kind'], certain: boolean, before: string, after: string) => void;

function definitions(before: SeriesFigure, after: SeriesFigure, definitionOf: DefinitionOf, add: Add): void {
  if (before.catalogue === after.catalogue) return;
  const [was, is] = [before, after].map((each) => definitionOf(each.catalogue, each.indicator.split('/')[0] ?? ''));
  const words = (each: typeof was) => (each ? `${each.numerator} / ${each.denominator}` : '');
  if (!was || !is) add('definition', false, before.catalogue, after.catalogue);
  else if (was.measure !== is.measure || nameKey(words(was)) !== nameKey(words(is)))
    add('definition', true, words(was), words(is));
}

/** Only where the figure is of one unit: for many, coverage says what changed. */
function denominators(before: SeriesFigure, after: SeriesFigure, add: Add): void {
  const [was, is] = [before.denominator, after.denominator];
  if (!was || !is || was.isZero() || before.units !== undefined) return;
  if (is.minus(was).abs().gt(was.times(MOVED)))
    add('denominator', false, plainFigure(was) ?? '', plainFigure(is) ?? '');
}

const WORDS: Readonly<Record<SeriesBreak['kind'], Readonly<Record<Language, string>>>> = {
  definition: { vi: 'định nghĩa đổi', en: 'the definition changed' },
  denominator: { vi: 'mẫu số đổi', en: 'the denominator changed' },
  method: { vi: 'cách có số liệu đổi', en: 'the method changed' },
  territory: { vi: 'địa giới đổi', en: 'the territory changed' },
  scheme: { vi: 'bộ tiêu chí đổi', en: 'the scheme changed' },
  coverage: { vi: 'số đơn vị có số liệu đổi', en: 'the units reporting changed' },
  'falling-count': { vi: 'số lũy kế lại giảm', en: 'a running total fell' },
};

/** `mẫu số đổi: người trưởng thành → dân số; không so sánh được` */
export function breakWords(one: SeriesBreak, language: Language): string {
  const moved = `${WORDS[one.kind][language]}: ${one.before} → ${one.after}`;
  if (language === 'vi') return `${moved}; ${one.certain ? 'không so sánh được' : 'cần kiểm tra trước khi so sánh'}`;
  return `${moved}; ${one.certain ? 'not comparable' : 'check before comparing'}`;
}
