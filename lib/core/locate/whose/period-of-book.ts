/** For when a workbook is: the period it carries or prints, and the day it was sent. */
import { address } from '../../book/address.ts';
import type { Book } from '../../book/book.ts';
import { isDate } from '../../catalogue/period.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { wordsOf } from '../cells/cell-words.ts';
import { dayAt } from '../cells/evidence.ts';
import { addressOf, noticeAt } from '../notice.ts';
import type { FoundBlock } from '../tables/found-block.ts';
import type { Cover } from './cover.ts';
import type { Carried } from './metadata.ts';
import { periodIn } from './period-in-text.ts';
import type { Title } from './titles.ts';

/** The mark and the cover count, then headings, then titles, then what is known; null where they contradict. */
export function periodOf(
  carried: Carried,
  cover: Cover | null,
  titles: () => readonly Title[],
  blocks: readonly FoundBlock[],
  known: string | undefined,
  findings: FoundAt[],
): string | null {
  const printed = cover?.cells.get('period');
  const onCover = periodIn(wordsOf(printed));
  const values = carried.contradictions.get('period') ?? [carried.values.period, onCover].filter((one) => one);
  const all = [...new Set(values as string[])];
  if (all.length > 1) {
    findings.push(
      noticeAt('period.contradicted', 'error', cover?.sheet.name ?? null, addressOf(printed), { values: all }),
    );
    return null;
  }
  if (all[0] !== undefined) return all[0];
  const headings = blocks.flatMap(({ sheet, headings: rows, columns }) =>
    rows.flatMap((heading) => {
      const column = columns.get('result');
      const words = column === undefined ? undefined : heading.columns.get(column)?.words;
      return words === undefined || column === undefined
        ? []
        : [{ words, sheet: sheet.name, range: address(heading.top, column) }];
    }),
  );
  // The heading of the results says it of the results themselves; a title may speak of other days too.
  for (const places of [() => headings, titles]) {
    const said = places().flatMap((place) => {
      const period = periodIn(place.words);
      return period === null ? [] : [{ ...place, period }];
    });
    const [first] = said;
    if (!first) continue;
    const different = [...new Set(said.map((one) => one.period))];
    if (different.length > 1) {
      findings.push(noticeAt('period.contradicted', 'error', first.sheet, first.range, { values: different }));
      return null;
    }
    findings.push(
      noticeAt('period.from-title', 'info', first.sheet, first.range, { period: first.period, words: first.words }),
    );
    return first.period;
  }
  if (known === undefined) findings.push(noticeAt('period.missing', 'error', null, null, {}));
  return known ?? null;
}

/** The day on the cover, `yyyy-mm-dd`; null where there is none, with a finding where it cannot be read. */
export function sentOnOf(book: Book, cover: Cover | null, findings: FoundAt[]): string | null {
  const cell = cover?.cells.get('sentOn');
  const day = dayAt(book, cell);
  if (day === '' || isDate(day)) return day === '' ? null : day;
  findings.push(
    noticeAt('period.sent-on-unreadable', 'warning', cover?.sheet.name ?? null, addressOf(cell), { typed: day }),
  );
  return null;
}
