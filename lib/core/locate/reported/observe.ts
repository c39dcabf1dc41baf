/** One tied row of an indicator table as an observation. */
import type { Habit } from '../../book/ambiguous.ts';
import type { Book } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { foldedKey } from '../../book/text.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { wordsOf } from '../cells/cell-words.ts';
import { citedIn, evidenceAt } from '../cells/evidence.ts';
import { readResult } from '../cells/read-result.ts';
import type { Place } from '../cells/simple-cell.ts';
import { countsThings, type FormRow } from '../rows/indicator-rows.ts';
import { filled, refAt, textAtField } from '../tables/block-cells.ts';
import type { FoundBlock, TiedRow } from '../tables/found-block.ts';
import { type Observed, observeParts } from './observe-parts.ts';

const NO_FIGURES = { numerator: null, denominator: null, stated: null };

export function observe(book: Book, block: FoundBlock, tied: TiedRow, form: FormRow, habit: () => Habit): Observed {
  const { sheet, columns } = block;
  const { row } = tied;
  const { indicator } = form;
  const of = factsOf(form);
  const place = (column: number): Place => ({
    book,
    sheet,
    row,
    column,
    // Asked for only by numbers typed as text.
    get habit() {
      return habit();
    },
    of,
  });
  const parts = columns.has('numerator') || columns.has('denominator') || columns.has('stated');
  const common = {
    indicator: indicator.id,
    tier: form.tier,
    class: form.class,
    evidence: evidenceAt(book, sheet, row, columns),
    note: textAtField(book, block, row, 'note'),
    found: tied.found,
  };
  const doubtful = [...block.doubtful].find(
    ([field, all]) =>
      ['numerator', 'denominator', 'stated', 'result'].includes(field) && all.some((c) => filled(block, row, c)),
  );
  if (doubtful) {
    // The finding on the column says why; the row is lost with it, never guessed.
    const at = refAt(block, row, doubtful[1].find((column) => filled(block, row, column)) ?? 1);
    return {
      observation: { ...common, ...NO_FIGURES, state: 'unreadable', text: textAtField(book, block, row, 'text'), at },
      findings: [],
    };
  }
  const result = columns.get('result');
  if (!parts && result !== undefined) {
    const at = place(result);
    const said = readResult(at, {
      measure: indicator.measure,
      whole: countsThings(indicator),
      bounded: indicator.bounded,
      points: inPoints(block, row),
    });
    const { findings, ...figures } = said;
    const cell = cellAt(sheet, row, result);
    const evidence =
      common.evidence ?? (typeof cell?.value === 'string' ? citedIn(cell.value, refAt(block, row, result)) : null);
    return { observation: { ...common, ...figures, evidence, at: refAt(block, row, result) }, findings };
  }
  return observeParts(book, block, row, form, common, place);
}

/** Whether the table says that its bare results are percentages: in the unit of the row, or in the heading. */
function inPoints(block: FoundBlock, row: number): boolean {
  const unit = block.columns.get('unit');
  if (unit !== undefined && wordsOf(cellAt(block.sheet, row, unit)).startsWith('%')) return true;
  const heading = block.headings[0]?.columns.get(block.columns.get('result') ?? 0)?.words ?? '';
  return heading.includes('%') || /\bty le\b/.test(foldedKey(heading));
}

function factsOf({ indicator, tier, class: cls }: FormRow): FoundAt['facts'] {
  return { indicator: indicator.id, name: indicator.name, ...(tier ? { tier } : {}), ...(cls ? { class: cls } : {}) };
}
