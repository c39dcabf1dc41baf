/**
 * Facts about many cells of a sheet that have one cause are told once for the sheet: what is only for reading always,
 * a warning when it would name more cells than a person looks at one by one.
 */
import { address } from '../book/address.ts';
import type { Sheet } from '../book/book.ts';
import { grouped } from '../book/grouped.ts';
import { cellList } from './facts.ts';
import type { Flag } from './flag.ts';

/** More cells than this with one warning on one sheet have one cause. */
const MOST_CELLS = 12;
/** An error shown stands for all to see; a few of them mostly go back to one input. */
const MOST_ERRORS = 3;
/** Cells told by name. */
const MOST_TOLD = 12;

/** Only computed flags of cells are gathered; guesses and certain words keep to their cells. */
export function toldOnce(flags: readonly Flag[]): readonly Flag[] {
  const gathers = ({ certainty, severity, row, sheet }: Flag) =>
    certainty === 'computed' && severity !== 'error' && row > 0 && sheet !== null;
  const groups = grouped(flags.filter(gathers), cause);
  return [
    ...flags.filter((flag) => !gathers(flag)),
    ...[...groups.values()].flatMap((group) =>
      group[0]?.severity === 'info' || group.length > mostOf(group) ? [forSheet(group)] : group,
    ),
  ];
}

function mostOf([first]: readonly Flag[]): number {
  return first?.rule === 'audit.error-value' ? MOST_ERRORS : MOST_CELLS;
}

function cause({ rule, severity, sheet, facts }: Flag): string {
  return `${(sheet as Sheet).name}|${rule}|${severity}|${rule === 'audit.error-value' ? facts.value : ''}`;
}

function forSheet(group: readonly Flag[]): Flag {
  const [first] = group as [Flag, ...Flag[]];
  const at = `${cellList(group.slice(0, MOST_TOLD))}${group.length > MOST_TOLD ? '…' : ''}`;
  return {
    ...first,
    row: 0,
    column: 0,
    facts: { ...first.facts, at, first: address(first.row, first.column), cells: group.length },
    alike: first.rule,
  };
}
