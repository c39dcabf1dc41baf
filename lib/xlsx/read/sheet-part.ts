/**
 * One worksheet part (ECMA-376 part 1, 18.3.1.99). Its children come in a fixed order: `sheetFormatPr`, `cols`,
 * `sheetData` (the cells), `sheetProtection`, `autoFilter`, `mergeCells`, `dataValidations`, `tableParts`, and last
 * `extLst`, where newer versions of Excel put what older ones do not know.
 */
import type { Sheet, Span, Validation } from '../../core/book/book.ts';
import type { CellContext } from './cell-context.ts';
import { CellReader } from './cells.ts';
import { ElementMemory } from './element-memory.ts';
import { PlainRow } from './plain-row.ts';
import { pushRange, withRanges } from './ranges.ts';
import { addSpan, joinedSpans, spansOutside } from './spans.ts';
import { readExtensionValidations, readValidations } from './validations.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** What the worksheet part itself says; name and visibility stand in the workbook, tables in parts of their own. */
export type SheetContents = Omit<Sheet, 'name' | 'visibility' | 'tables'> & {
  /** Relationship ids of the sheet's tables. */
  readonly tableParts: readonly string[];
};

const RANGE = /^[A-Z]{1,3}[1-9][0-9]{0,6}(:[A-Z]{1,3}[1-9][0-9]{0,6})?$/;
const ROWS = 1048576;
const COLUMNS = 16384;
const SHEET_FORMAT = nameOf('sheetFormatPr');
const COLS = nameOf('cols');
const COL = nameOf('col');
const SHEET_DATA = nameOf('sheetData');
const ROW = nameOf('row');
const PROTECTION = nameOf('sheetProtection');
const FILTER = nameOf('autoFilter');
const MERGES = nameOf('mergeCells');
const MERGE = nameOf('mergeCell');
const VALIDATIONS = nameOf('dataValidations');
const TABLE_PARTS = nameOf('tableParts');
const EXTENSIONS = nameOf('extLst');
const [R, REF, MIN, MAX, WIDTH, HEIGHT] = ['r', 'ref', 'min', 'max', 'width', 'ht'].map(nameOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const HIDDEN = nameOf('hidden');
const ZERO_HEIGHT = nameOf('zeroHeight');
const DEFAULT_HEIGHT = nameOf('defaultRowHeight');
const SHEET = nameOf('sheet');

const KNOWN_COLUMNS = new ElementMemory<readonly Span[]>();
const KNOWN_MERGES = new ElementMemory<readonly string[]>();

export function readSheet(scanner: XmlScanner, context: CellContext): SheetContents {
  const rows = new RowReader(scanner, context);
  let isProtected = false;
  let filter: string | null = null;
  let hiddenColumns: readonly Span[] = [];
  let merges: readonly string[] = [];
  let validations: readonly Validation[] = [];
  const tableParts: string[] = [];
  for (const root = scanner.enter(); scanner.nextChild(root); ) {
    switch (scanner.name) {
      case SHEET_FORMAT:
        rows.hiddenUnlessListed = scanner.flag(ZERO_HEIGHT) || scanner.number(DEFAULT_HEIGHT, 1) === 0;
        break;
      case COLS:
        hiddenColumns = KNOWN_COLUMNS.take(scanner, readHiddenColumns);
        break;
      case SHEET_DATA:
        rows.readAll();
        break;
      case PROTECTION:
        isProtected = scanner.flag(SHEET);
        break;
      case FILTER:
        filter = scanner.attribute(REF);
        break;
      case MERGES:
        merges = withRanges(merges, KNOWN_MERGES.take(scanner, readMerges), scanner);
        break;
      case VALIDATIONS:
        validations = withRanges(validations, readValidations(scanner), scanner);
        break;
      case TABLE_PARTS:
        for (const entered = scanner.enter(); scanner.nextChild(entered); ) {
          pushRange(tableParts, scanner.relation() ?? '', scanner);
        }
        break;
      case EXTENSIONS:
        validations = withRanges(validations, readExtensionValidations(scanner), scanner);
        break;
    }
  }
  return {
    protected: isProtected,
    cells: rows.cells.finish(),
    merges,
    hiddenRows: rows.hidden(),
    hiddenColumns,
    validations,
    filter,
    tableParts,
  };
}

/** Rows and the cells in them. */
class RowReader {
  readonly cells: CellReader;
  /** All rows are hidden except those that say otherwise. */
  hiddenUnlessListed = false;
  private readonly hiddenRows: { from: number; to: number }[] = [];
  private readonly shownRows: { from: number; to: number }[] = [];
  private readonly scanner: XmlScanner;
  private readonly plain: PlainRow;

  constructor(scanner: XmlScanner, context: CellContext) {
    this.scanner = scanner;
    this.cells = new CellReader(scanner, context);
    this.plain = new PlainRow(scanner);
  }

  /** Reads the `sheetData` just opened. A row without number follows the last one. */
  readAll(): void {
    const { scanner, plain } = this;
    const entered = scanner.enter();
    if (entered < 0) return;
    let isHidden = false;
    for (let row = 0; ; ) {
      // Within what is no row, the next tag is no row of this sheet.
      const number = scanner.depth === entered ? plain.open() : 0;
      if (number > 0) row = number;
      else {
        if (!scanner.nextChild(entered)) return;
        if (scanner.name !== ROW) continue;
        row = this.rowNumber(row + 1);
        isHidden = this.isHidden();
        plain.keep();
      }
      if (isHidden || this.hiddenUnlessListed) addSpan(isHidden ? this.hiddenRows : this.shownRows, row, row);
      this.cells.readRow(row);
    }
  }

  hidden(): Span[] {
    if (!this.hiddenUnlessListed) return joinedSpans(this.hiddenRows);
    return spansOutside(joinedSpans(this.shownRows), ROWS);
  }

  private rowNumber(otherwise: number): number {
    const row = this.scanner.number(R, otherwise);
    if (!Number.isInteger(row) || row < 1 || row > ROWS) throw this.scanner.malformed('place');
    return row;
  }

  /** Hidden, as a row of a collapsed group is as well, or of no height. */
  private isHidden(): boolean {
    return this.scanner.flag(HIDDEN) || this.scanner.number(HEIGHT, 1) === 0;
  }
}

function readMerges(scanner: XmlScanner): string[] {
  const merges: string[] = [];
  for (const entered = scanner.enter(); scanner.nextChild(entered); ) {
    const ref = scanner.name === MERGE ? scanner.attribute(REF) : null;
    if (ref && RANGE.test(ref)) pushRange(merges, ref, scanner);
  }
  return merges;
}

function readHiddenColumns(scanner: XmlScanner): Span[] {
  const hidden: Span[] = [];
  for (const entered = scanner.enter(); scanner.nextChild(entered); ) {
    if (scanner.name !== COL || !(scanner.flag(HIDDEN) || scanner.number(WIDTH, 1) === 0)) continue;
    const from = scanner.number(MIN, 0);
    const to = Math.min(scanner.number(MAX, from), COLUMNS);
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 1 || to < from) throw scanner.malformed('columns');
    pushRange(hidden, { from, to }, scanner);
  }
  return joinedSpans(hidden);
}
