/** Everything that is certain once the template is known. */
import type { Book } from '../../book/book.ts';
import { type AuditedBook, auditedBook } from '../audited-book.ts';
import type { Flag } from '../flag.ts';
import { formulasInInputs, rowsOutsideTotals, rowsTakenOut, unfilledRows } from './returned-cells.ts';
import {
  alignSheets,
  fixedCellsChanged,
  namesChanged,
  ofOtherUnit,
  sheetsChanged,
  validationsRemoved,
  versionDiffers,
} from './structure.ts';
import { templateFormulas } from './template-formulas.ts';

/** Compares a return with its template, which may be any workbook of the same form, another return too. */
export function* templateFlags(audited: AuditedBook, template: Book): Iterable<Flag> {
  const { book } = audited;
  const alignments = alignSheets(template, book);
  const compared = { template: auditedBook(template), audited, alignments };
  yield* templateFormulas(compared);
  yield* formulasInInputs(compared);
  yield* unfilledRows(compared);
  yield* rowsOutsideTotals(compared);
  yield* sheetsChanged(template, alignments);
  yield* versionDiffers(template, book);
  // A form issued to another unit has rows, names and words of its own.
  if (ofOtherUnit(template, book)) return;
  yield* rowsTakenOut(compared);
  yield* namesChanged(template, book);
  yield* validationsRemoved(alignments);
  yield* fixedCellsChanged(template, alignments);
}

/** Formulas that were other ones in the previous report of the same unit. */
export function* previousFlags(audited: AuditedBook, previous: Book): Iterable<Flag> {
  const alignments = alignSheets(previous, audited.book);
  const compared = { template: auditedBook(previous), audited, alignments };
  for (const flag of templateFormulas(compared)) {
    if (flag.rule === 'audit.anchor-changed') continue;
    yield {
      ...flag,
      rule: 'audit.changed-since-previous',
      severity: 'warning',
      facts: { ...flag.facts, change: flag.rule.replace('audit.', '') },
    };
  }
  yield* figuresJumped(compared);
}

/** A figure a thousand or a million times the one of the period before, or the other way round. */
function* figuresJumped({ alignments }: Parameters<typeof templateFormulas>[0]): Iterable<Flag> {
  for (const { template, sheet, rows, columns } of alignments) {
    const before = new Map(template.cells.map((cell) => [`${rows.to(cell.row)},${columns.to(cell.column)}`, cell]));
    for (const cell of sheet.cells) {
      const old = before.get(`${cell.row},${cell.column}`);
      if (cell.formula !== undefined || old?.formula !== undefined) continue;
      if (typeof cell.value !== 'number' || typeof old?.value !== 'number' || cell.value === 0 || old.value === 0)
        continue;
      const power = Math.log10(Math.abs(cell.value / old.value));
      const thousands = [3, 6].find((wanted) => Math.abs(Math.abs(power) - wanted) <= 0.05);
      if (thousands === undefined) continue;
      const times = `${power < 0 ? '1/' : ''}${thousands === 3 ? '1000' : '1000000'}`;
      yield {
        rule: 'audit.size-jump',
        severity: 'warning',
        certainty: 'heuristic',
        sheet,
        row: cell.row,
        column: cell.column,
        facts: { value: String(cell.value), previous: String(old.value), times },
        alike: `${cell.row},${cell.column}`,
        score: 0.7,
      };
    }
  }
}
