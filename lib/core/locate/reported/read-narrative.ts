/** The narrative in its four sections, and the documents issued. */
import { address } from '../../book/address.ts';
import type { Book } from '../../book/book.ts';
import { cellAt } from '../../book/grid.ts';
import { remember } from '../../book/remember.ts';
import { cleanText, foldedKey } from '../../book/text.ts';
import { NARRATIVE_SECTIONS, type NarrativeSection } from '../../layout/form.ts';
import { shownAt, wordsOf } from '../cells/cell-words.ts';
import { dayAt, textAt } from '../cells/evidence.ts';
import type { CellNames } from '../rows/cell-names.ts';
import type { IssuedDocument, NarrativeItem } from '../submission.ts';
import { findBlocks } from '../tables/block.ts';
import type { FoundBlock, TableMemory } from '../tables/found-block.ts';

const SECTIONS: readonly (readonly [NarrativeSection, RegExp])[] = [
  ['results', /^ket qua/],
  ['limits', /^(ton tai|han che)/],
  ['difficulties', /^(kho khan|vuong mac)/],
  ['proposals', /^(de xuat|kien nghi)/],
];
const ROW_KEY = { narrative: /^TM\.([a-z]+)\.\d+$/, documents: /^VB\.\d+$/ } as const;

/** Tables whose rows have keys, but no printed names that would tie them to the form. */
export function keyedBlocks(
  book: Book,
  block: keyof typeof ROW_KEY,
  names: CellNames,
  tables: TableMemory | null,
): readonly FoundBlock[] {
  const marks = { isKey: (text: string) => ROW_KEY[block].test(text), isName: () => false };
  const { blocks, findings } = findBlocks(book, block, marks, names, tables);
  if (findings.length === 0) for (const each of blocks) tables?.learn({ block: each, tied: UNTIED }, marks);
  return blocks;
}

const UNTIED = { tied: [], untied: [], findings: [] };

/** The section that words head: `Tồn tại, hạn chế: …` → `limits`. */
export const sectionOfWords: (words: string) => NarrativeSection | null = remember((words) => {
  const key = foldedKey(words).replace(/^([ivx]+|\d+) /, '');
  return SECTIONS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
});

export function readNarrative(book: Book, names: CellNames, tables: TableMemory | null): readonly NarrativeItem[] {
  const blocks = keyedBlocks(book, 'narrative', names, tables);
  return blocks.flatMap(({ sheet, rows, columns, keyColumn }) => {
    const [words, heading] = [columns.get('narrative'), columns.get('section')];
    const saidAt = (row: number): NarrativeSection | null => {
      const headed = heading === undefined ? null : sectionOfWords(shownAt(sheet, row, heading));
      const key = ROW_KEY.narrative.exec(keyColumn === null ? '' : wordsOf(cellAt(sheet, row, keyColumn)))?.[1];
      return headed ?? (key !== undefined && key in NARRATIVE_SECTIONS ? (key as NarrativeSection) : null);
    };
    // A row without a section belongs to that of the row above; asked for only where something was written.
    let section: NarrativeSection | null = null;
    let asked = -1;
    return rows.flatMap((row, i): NarrativeItem[] => {
      const cell = words === undefined ? undefined : cellAt(sheet, row, words);
      const text = cleanText(wordsOf(cell));
      if (!cell || text === '') return [];
      let said: NarrativeSection | null = null;
      for (let above = i; said === null && above > asked; above -= 1) said = saidAt(rows[above] as number);
      section = said ?? section;
      asked = i;
      if (section === null) return [];
      return [{ section, text, at: { sheet: sheet.name, address: address(row, cell.column) } }];
    });
  });
}

export function readDocuments(book: Book, names: CellNames, tables: TableMemory | null): readonly IssuedDocument[] {
  const blocks = keyedBlocks(book, 'documents', names, tables);
  return blocks.flatMap(({ sheet, rows, columns }) =>
    rows.flatMap((row): IssuedDocument[] => {
      const cell = (field: string) => {
        const column = columns.get(field);
        return column === undefined ? undefined : cellAt(sheet, row, column);
      };
      const [number, type, date, subject] = [
        cell('documentNumber'),
        cell('type'),
        cell('documentDate'),
        cell('subject'),
      ];
      const first = number ?? subject ?? type ?? date;
      if (!first) return [];
      const document = {
        number: textAt(book, number),
        type: textAt(book, type),
        date: dayAt(book, date),
        subject: textAt(book, subject),
      };
      if (Object.values(document).every((text) => text === '')) return [];
      return [{ ...document, at: { sheet: sheet.name, address: address(row, first.column) } }];
    }),
  );
}
