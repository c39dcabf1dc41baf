/** One tied row of an indicator table as an observation. */
import type { Habit } from '../../book/ambiguous.ts';
import type { Book } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { foldedKey } from '../../book/text.ts';
import { wordsOf } from '../cells/cell-words.ts';
import { citedIn, evidenceAt } from '../cells/evidence.ts';
import { readResult } from '../cells/read-result.ts';
import type { Place } from '../cells/simple-cell.ts';
import type { FormRow } from '../rows/indicator-rows.ts';
import { filled, refAt, textAtField } from '../tables/block-cells.ts';
import type { FoundBlock, TiedRow } from '../tables/found-block.ts';
import { type Observed, observation } from './observation.ts';
import { observeParts } from './observe-parts.ts';

const NO_FIGURES = { numerator: null, denominator: null, stated: null };

export function observe(book: Book, block: FoundBlock, tied: TiedRow, form: FormRow, habit: () => Habit): Observed {
  const { sheet, columns } = block;
  const { row } = tied;
  const { indicator } = form;
  const place = (column: number): Place => ({ book, sheet, row, column, habit, of: form.facts });
  const common = {
    indicator: indicator.id,
    tier: form.tier,
    class: form.class,
    evidence: evidenceAt(book, sheet, row, columns),
    note: textAtField(book, block, row, 'note'),
    found: tied.found,
  };
  const doubtful = block.doubtful.size > 0 ? doubtfulIn(block, row) : null;
  if (doubtful !== null) {
    // The finding on the column says why; the row is lost with it, never guessed.
    const text = textAtField(book, block, row, 'text');
    return observation(common, NO_FIGURES, 'unreadable', text, refAt(block, row, doubtful), []);
  }
  const result = columns.get('result');
  const parts = columns.has('numerator') || columns.has('denominator') || columns.has('stated');
  if (parts || result === undefined) return observeParts(book, block, row, form, common, place);
  const { measure, bounded } = indicator;
  const asked = { measure, whole: form.whole, bounded, points: inPoints(block, row) };
  const said = readResult(place(result), asked);
  const at = refAt(block, row, result);
  const cell = cellAt(sheet, row, result);
  const evidence = common.evidence ?? (typeof cell?.value === 'string' ? citedIn(cell.value, at) : null);
  return observation({ ...common, evidence }, said, said.state, said.text, at, said.findings);
}

/** Column of a cell that holds something nobody can say the field of; null when there is none in the row. */
function doubtfulIn(block: FoundBlock, row: number): number | null {
  for (const [field, all] of block.doubtful) {
    const figure = ['numerator', 'denominator', 'stated', 'result'].includes(field);
    const column = figure ? all.find((each) => filled(block, row, each)) : undefined;
    if (column !== undefined) return column;
  }
  return null;
}

/** Whether the table says that its bare results are percentages: in the unit of the row, or in the heading. */
function inPoints(block: FoundBlock, row: number): boolean {
  const unit = block.columns.get('unit');
  if (unit !== undefined && wordsOf(cellAt(block.sheet, row, unit)).startsWith('%')) return true;
  const heading = block.headings[0]?.columns.get(block.columns.get('result') ?? 0)?.words ?? '';
  return heading.includes('%') || /\bty le\b/.test(foldedKey(heading));
}
