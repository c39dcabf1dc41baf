/**
 * The change that puts a finding right, where the right value is certain; everywhere else a person has to decide. What
 * is offered here may still be refused by the sheet's protection, and is never made without being asked for.
 */
import { address, parseArea } from '../book/address.ts';
import type { Book, Cell, CellValue } from '../book/book.ts';
import { cellAt, sheetNamed, styleOf } from '../book/grid.ts';
import { parseNumber } from '../book/numbers.ts';
import type { Finding } from '../findings/finding.ts';

/** What a cell holds: a constant, or a formula without `=`; and its number format. */
export interface FixContent {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

export interface Fix {
  readonly kind: 'text-to-number' | 'fraction-to-percent' | 'restore-formula' | 'restore-list-value';
  readonly sheet: string;
  /** One cell, A1 without `$`. */
  readonly address: string;
  readonly before: FixContent;
  readonly after: FixContent;
  /** What a restored formula will show in the workbook as it is now, where the audit could work it out. */
  readonly gives?: string | number | boolean;
}

type After = Pick<Fix, 'kind' | 'gives'> & { readonly after: Partial<FixContent> };

/**
 * The certain change for a finding, or null. Of formulas typed over side by side the first is put back: the finding
 * expects its formula, and shrinks to the rest.
 */
export function fixFor(finding: Finding, book: Book): Fix | null {
  const area = finding.range === null ? null : parseArea(finding.range);
  const sheet = finding.sheet === null ? undefined : sheetNamed(book, finding.sheet);
  if (!area || !sheet) return null;
  const single = area.top === area.bottom && area.left === area.right;
  const cell = cellAt(sheet, area.top, area.left);
  const before: FixContent = cell
    ? { value: cell.value, formula: cell.formula ?? null, format: styleOf(book, cell).format }
    : { value: null, formula: null, format: 'General' };
  const found = restoredFormula(finding) ?? (cell && single ? typedWrong(finding, cell) : null);
  if (!found) return null;
  const after = { ...before, ...found.after };
  const same = after.formula === null ? after.value === before.value : after.formula === before.formula;
  if (same) return null;
  const fix: Fix = { kind: found.kind, sheet: sheet.name, address: address(area.top, area.left), before, after };
  return found.gives === undefined ? fix : { ...fix, gives: found.gives };
}

/** A formula that the issued template has in this place. A suspected formula is not restored: it may be meant. */
function restoredFormula({ certainty, expected, facts: { expectedValue } }: Finding): After | null {
  if (certainty !== 'certain' || expected === null || expected === '') return null;
  const fix = { kind: 'restore-formula', after: { value: null, formula: expected } } as const;
  if (typeof expectedValue === 'string' || typeof expectedValue === 'boolean') return { ...fix, gives: expectedValue };
  return fix;
}

function typedWrong({ rule, certainty, facts }: Finding, cell: Cell): After | null {
  if (cell.formula !== undefined) return null;
  if (rule === 'figure.text-number') return textToNumber(cell);
  if (rule === 'percent.fraction' && certainty !== 'heuristic' && typeof facts.points === 'string') {
    return { kind: 'fraction-to-percent', after: { value: Number(facts.points) } };
  }
  if (typeof facts.listValue === 'string') return { kind: 'restore-list-value', after: { value: facts.listValue } };
  return null;
}

/** Only where the text can be read in one way: `1763`, `1.763.000`, but not `1.722`, which may be a decimal. */
function textToNumber({ value }: Cell): After | null {
  const written = typeof value === 'string' ? parseNumber(value) : null;
  if (!written || written.readings.length > 1 || written.bound || written.percent || written.words !== '') return null;
  const number = written.readings[0].value.toNumber();
  return { kind: 'text-to-number', after: { value: number, format: Number.isInteger(number) ? '#,##0' : '#,##0.##' } };
}
