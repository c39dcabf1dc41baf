/**
 * A formula map per sheet: cells that share one form share a letter and a colour, typed figures are dots, and what was
 * found stands in red with its sentence as a note. An odd one out is seen at a glance.
 */
import type { AuditedBook } from '../../core/audit/audited-book.ts';
import { contains } from '../../core/audit/formula/area.ts';
import type { FormulaMap } from '../../core/audit/formula-map.ts';
import { columnName, parseArea } from '../../core/book/address.ts';
import type { Language } from '../../core/book/language.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { wordFinding } from '../../core/findings/wording.ts';
import type { CellLayout, RowLayout, SheetLayout } from '../../core/layout/workbook-layout.ts';
import { PALETTE, printed } from './pack-styles.ts';

/** Beyond this a map is no picture any more. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 150;

export function formulaMapSheets(
  audited: AuditedBook,
  findings: readonly Finding[],
  language: Language,
): readonly SheetLayout[] {
  return audited.maps
    .filter(({ formulas }) => formulas.length > 0)
    .map((map) =>
      mapSheet(
        map,
        findings.filter(({ sheet }) => sheet === map.sheet.name),
        language,
      ),
    );
}

function mapSheet(map: FormulaMap, findings: readonly Finding[], language: Language): SheetLayout {
  const letters = formLetters(map);
  const marked = findings.flatMap((finding) => {
    const area = finding.range === null ? null : parseArea(finding.range);
    return area ? [{ area, text: wordFinding(finding, language) }] : [];
  });
  const last = Math.min(
    MOST_COLUMNS,
    map.sheet.cells.reduce((most, { column }) => Math.max(most, column), 1),
  );
  const rows = new Map<number, CellLayout[]>();
  for (const cell of map.sheet.cells) {
    const { row, column } = cell;
    if (row > MOST_ROWS || column > last) continue;
    const formula = map.at(row, column);
    const notes = marked.filter(({ area }) => contains(area, row, column)).map(({ text }) => text);
    if (!formula && typeof cell.value !== 'number' && notes.length === 0) continue;
    const index = formula ? (letters.get(formula.normal) ?? 0) : -1;
    const style = notes.length > 0 ? 'found' : index < 0 ? 'typed' : `form${index % PALETTE.length}`;
    const value = index < 0 ? '·' : columnName(index + 1);
    const note = notes.length > 0 ? { note: notes.join('\n').slice(0, 1000) } : {};
    const list = rows.get(row) ?? [];
    list.push({ column: column + 1, value, style, ...note });
    rows.set(row, list);
  }
  return {
    name: map.sheet.name,
    visibility: 'visible',
    columns: Array.from({ length: last + 1 }, () => ({ key: '', width: 4 })),
    rows: [headRow(last), ...[...rows].sort((a, b) => a[0] - b[0]).map(rowOf)],
    merges: [],
    validations: [],
    conditional: [],
    freeze: { rows: 1, columns: 1 },
    protected: false,
    print: printed(map.sheet.name),
    zoom: 80,
  };
}

/** The first row names the columns, the first column the rows, so that a cell's address can be read off. */
function headRow(last: number): RowLayout {
  const cells = Array.from({ length: last }, (_, i) => ({ column: i + 2, value: columnName(i + 1), style: 'ruler' }));
  return { row: 1, cells: [{ column: 1, value: '', style: 'ruler' }, ...cells] };
}

function rowOf([row, cells]: [number, CellLayout[]]): RowLayout {
  return { row: row + 1, cells: [{ column: 1, value: row, style: 'ruler' }, ...cells] };
}

/** Forms in order of first appearance: A, B, C… */
function formLetters({ formulas }: FormulaMap): Map<string, number> {
  const letters = new Map<string, number>();
  for (const { normal } of formulas) if (!letters.has(normal)) letters.set(normal, letters.size);
  return letters;
}
