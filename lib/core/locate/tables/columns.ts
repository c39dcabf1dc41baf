/**
 * Which column holds which field. Key and heading agree: taken. Key and unknown words: taken when the defined names of
 * the column agree, with a finding. Heading alone: taken, and the missing keys reported once for the table. Key and
 * heading contradict each other, or two columns claim one field: not taken, whatever stands in it.
 */
import { address } from '../../book/address.ts';
import type { Sheet } from '../../book/book.ts';
import { listed } from '../../book/grouped.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { type Block, INDICATOR_INPUTS } from '../../layout/form.ts';
import type { CellNames } from '../rows/cell-names.ts';
import type { HeadingRows } from './heading-rows.ts';

export interface TakenColumns {
  readonly columns: ReadonlyMap<string, number>;
  readonly doubtful: ReadonlyMap<string, readonly number[]>;
  readonly findings: readonly FoundAt[];
}

/** Fields whose loss or mix-up would change a figure; the others may be known by either mark, silently. */
const FIGURES: readonly string[] = ['numerator', 'denominator', 'stated', 'result'];

export function takeColumns(
  sheet: Sheet,
  block: Block,
  keyRow: number | null,
  keys: ReadonlyMap<number, string>,
  heading: HeadingRows | null,
  names: CellNames | null,
): TakenColumns {
  const claims = new Map<string, number[]>();
  const doubtful = new Map<string, number[]>();
  const findings: FoundAt[] = [];
  const at = (column: number) => address(keyRow ?? heading?.top ?? 1, column);
  const report = (rule: string, severity: FoundAt['severity'], range: string, facts: FoundAt['facts']) =>
    findings.push({ rule, severity, certainty: 'computed', sheet: sheet.name, range, facts: { block, ...facts } });

  const all = [...new Set([...keys.keys(), ...(heading?.columns.keys() ?? [])])].sort((a, b) => a - b);
  for (const column of all) {
    const key = keys.get(column);
    const head = heading?.columns.get(column);
    const field = key ?? head?.field;
    if (field === undefined) continue;
    const matters = FIGURES.includes(field) || FIGURES.includes(head?.field ?? '');
    if (key !== undefined && head && head.field !== key && matters && !sameThing(key, head.field)) {
      listed(doubtful, key, column);
      listed(doubtful, head.field, column);
      report('locate.column-contradicted', 'error', at(column), { key, heading: head.words });
    } else if (key !== undefined && !head && FIGURES.includes(key) && key !== 'result') {
      if (names?.agreesOnColumn(sheet.name, column, key)) {
        listed(claims, key, column);
        report('locate.column-by-key', 'warning', at(column), { key });
      } else {
        listed(doubtful, key, column);
        report('locate.column-unconfirmed', 'error', at(column), { key });
      }
    } else {
      listed(claims, field, column);
      if (key === undefined && keys.size > 0 && FIGURES.includes(field)) {
        report('locate.column-by-heading', 'warning', at(column), { field, heading: head?.words ?? '' });
      }
    }
  }
  const columns = new Map<string, number>();
  for (const [field, found] of claims) {
    const [first, ...others] = found;
    if (first === undefined) continue;
    if (others.length === 0 || !matters(block, field)) columns.set(field, first);
    else {
      doubtful.set(field, [...(doubtful.get(field) ?? []), ...found]);
      const words = found.map((column) => heading?.columns.get(column)?.words ?? keys.get(column) ?? '');
      report('locate.column-twice', 'error', at(first), { field, headings: words, cells: found.map(at) });
    }
  }
  // A field in doubt anywhere is taken nowhere.
  for (const field of doubtful.keys()) columns.delete(field);
  return { columns, doubtful, findings };
}

/** Forms differ in whether the answer is headed as a result or as the stated rate. */
function sameThing(a: string, b: string): boolean {
  return [a, b].every((field) => field === 'stated' || field === 'result');
}

function matters(block: Block, field: string): boolean {
  return (
    block === 'indicators' &&
    (FIGURES.includes(field) || field === 'name' || INDICATOR_INPUTS.includes(field as 'note'))
  );
}
