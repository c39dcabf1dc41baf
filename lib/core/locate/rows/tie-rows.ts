/**
 * Which row of a table is which row of the form. Key and name agree: taken. Only the name left, or the key of another
 * row beside it (a sort that left the key column behind): the name is taken, with a finding. Only the key left: taken
 * when a defined name of that key points into the row and no other row speaks of a sort, with a finding, otherwise not.
 * Position never counts.
 */
import { address } from '../../book/address.ts';
import { cellAt } from '../../book/grid.ts';
import { oneLine } from '../../book/text.ts';
import type { FoundAt } from '../../findings/finding.ts';
import { wordsOf } from '../cells/cell-words.ts';
import type { FoundBlock, TiedRow, TiedRows } from '../tables/found-block.ts';
import type { CellNames } from './cell-names.ts';
import type { NameIndex } from './name-index.ts';

/** Rows without a place in the form are listed one by one up to this many. */
const SHOWN = 20;

/**
 * @param names printed names by row key
 * @param groupOf the group a row's words open ("Chính quyền số" → `I`), or null when it is no group row
 * @param hasEntries whether the row holds something that would be lost
 */
export function tieRows(
  block: FoundBlock,
  names: NameIndex,
  cellNames: CellNames,
  groupOf: (words: string) => string | null,
  hasEntries: (row: number) => boolean,
): TiedRows {
  const { sheet, keyColumn, columns } = block;
  const nameColumn = columns.get('name');
  const tied: TiedRow[] = [];
  const untied: number[] = [];
  const findings: FoundAt[] = [];
  let group: string | null = null;
  let byName = 0;
  let stand: boolean | null = null;
  const keysStand = () => {
    stand ??= keysStandBesideNames(block, names);
    return stand;
  };
  for (const row of block.rows) {
    const name = nameColumn === undefined ? '' : wordsOf(cellAt(sheet, row, nameColumn));
    const written = keyColumn === null ? '' : wordsOf(cellAt(sheet, row, keyColumn));
    const key = names.has(written) ? written : null;
    const opened = groupOf(name);
    group = opened ?? group;
    const at = address(row, nameColumn ?? keyColumn ?? 1);
    const report = (rule: string, severity: FoundAt['severity'], facts: FoundAt['facts']) =>
      findings.push({ rule, severity, certainty: 'computed', sheet: sheet.name, range: at, facts });
    const agreement = key === null ? 'no' : agreementOf(block, row, names, key, name);
    if (key !== null && agreement === 'same') {
      tied.push({ row, key, found: 'key+name' });
      continue;
    }
    // Headings of groups are no entries; other words are looked up even in an empty row, which then is a blank answer.
    const match =
      name === '' || opened !== null
        ? null
        : (names.match(name, group) ??
          names.match(withContent(block, row, name), group) ??
          partOfLast(names, tied.at(-1)?.key, name, group));
    if (key !== null && (agreement === 'near' || match?.key === key)) {
      tied.push({ row, key, found: 'key+name' });
      report('locate.name-changed', 'info', { key, printed: oneLine(name), name: names.nameOf(key) });
      continue;
    }
    if (match && (key === null || match.as === 'same')) {
      tied.push({ row, key: match.key, found: 'name' });
      if (match.as === 'like') {
        report('locate.name-shortened', 'warning', {
          key: match.key,
          printed: oneLine(name),
          name: names.nameOf(match.key),
        });
      } else if (key !== null) {
        report('locate.key-moved', 'warning', { key, belongsTo: match.key, name: oneLine(name) });
      } else if (keyColumn !== null) {
        report('locate.key-missing', 'warning', { key: match.key, name: oneLine(name) });
      } else byName += 1;
      continue;
    }
    // Under the heading of a group no row is lost: its words say what it is. A task nobody reports on is no entry.
    const isNothing = opened !== null || (block.block === 'tasks' && !hasEntries(row));
    if (key !== null && !isNothing && match === null && keysStand() && cellNames.agreesOnRow(sheet.name, row, key)) {
      tied.push({ row, key, found: 'key+defined-name' });
      report('locate.name-lost', 'warning', { key, printed: oneLine(name), name: names.nameOf(key) });
      continue;
    }
    if (!hasEntries(row)) continue;
    untied.push(row);
    if (untied.length > SHOWN) continue;
    if (key !== null) {
      report('locate.row-unconfirmed', 'error', { key, printed: oneLine(name), name: names.nameOf(key) });
    } else if (name !== '') {
      report('locate.row-unknown', 'warning', { printed: oneLine(name), suggestions: names.suggest(name) });
    } else {
      report('locate.row-nameless', 'warning', { row });
    }
  }
  if (byName > 0 && block.keyColumn === null && block.keyRow === null) {
    const heading = block.headings[0];
    findings.push({
      rule: 'locate.by-name',
      severity: 'info',
      certainty: 'computed',
      sheet: sheet.name,
      range: heading && nameColumn !== undefined ? address(heading.top, nameColumn) : null,
      facts: { block: block.block, rows: byName },
    });
  }
  // A table in which no row is one of the form's is another table, and its rows are nobody's mistake.
  if (tied.length === 0 && block.keyRow === null) return { tied, untied, findings: [] };
  if (untied.length > SHOWN) {
    const facts = { rows: untied.length - SHOWN, block: block.block };
    findings.push({
      rule: 'locate.rows-unknown',
      severity: 'warning',
      certainty: 'computed',
      sheet: sheet.name,
      range: null,
      facts,
    });
  }
  return { tied, untied, findings };
}

/**
 * Whether the keys stand beside their names wherever both can be read. A sort that leaves the key column behind leaves
 * the defined names behind too: then the two agree with each other on every row, and with no figure. So they count only
 * in a table where names vouch for the keys of other rows, and none speaks against them.
 */
function keysStandBesideNames(block: FoundBlock, names: NameIndex): boolean {
  const { sheet, keyColumn, columns } = block;
  const nameColumn = columns.get('name');
  if (keyColumn === null || nameColumn === undefined) return false;
  let vouched = false;
  for (const row of block.rows) {
    const key = wordsOf(cellAt(sheet, row, keyColumn));
    const name = wordsOf(cellAt(sheet, row, nameColumn));
    if (!names.has(key) || name === '') continue;
    const agreement = agreementOf(block, row, names, key, name);
    if (agreement === 'same') vouched = true;
    else if (agreement === 'no' && names.isName(name)) return false;
  }
  return vouched;
}

/** `Cấp xã` or `Quốc lộ` in a row under its indicator: the part of the indicator last met, when it has such a part. */
function partOfLast(names: NameIndex, last: string | undefined, name: string, group: string | null) {
  const whole = names.nameOf(last?.split('/')[0] ?? '');
  const match = whole === '' ? null : names.match(`${whole} – ${name}`, group);
  return match?.as === 'same' ? match : null;
}

/** A name that several rows share agrees only together with the row's content. */
function agreementOf(block: FoundBlock, row: number, names: NameIndex, key: string, name: string) {
  const agreement = names.agrees(key, name);
  return agreement === 'shared' ? names.agrees(key, withContent(block, row, name)) : agreement;
}

/** The name together with the words of the content column, where the table has one. */
function withContent({ sheet, columns }: FoundBlock, row: number, name: string): string {
  const column = columns.get('content');
  return column === undefined ? name : `${name} ${wordsOf(cellAt(sheet, row, column))}`;
}
