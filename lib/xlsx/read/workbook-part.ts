/** The workbook part (ECMA-376 part 1, 18.2.27): sheets in their order, defined names, how Excel calculates. */
import type { Book, Sheet } from '../../core/book/book.ts';
import { unescapeText } from './decode-text.ts';
import { ElementMemory } from './element-memory.ts';
import { overLimit } from './limits.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

export interface WorkbookContents {
  readonly sheets: readonly { name: string; relation: string; visibility: Sheet['visibility'] }[];
  readonly names: Book['names'];
  readonly calculation: Book['calculation'];
  readonly date1904: boolean;
  /** Relationship ids of links to other workbooks, in the order of `[1]`, `[2]`… */
  readonly externalReferences: readonly string[];
}

const PROPERTIES = nameOf('workbookPr');
const SHEETS = nameOf('sheets');
const SHEET = nameOf('sheet');
const DEFINED_NAMES = nameOf('definedNames');
const DEFINED_NAME = nameOf('definedName');
const EXTERNAL = nameOf('externalReferences');
const CALCULATION = nameOf('calcPr');
const DATE_1904 = nameOf('date1904');
const NAME = nameOf('name');
const STATE = nameOf('state');
const LOCAL_SHEET = nameOf('localSheetId');
const HIDDEN = nameOf('hidden');
const MODE = nameOf('calcMode');
const ITERATE = nameOf('iterate');
const FULL_PRECISION = nameOf('fullPrecision');

const MODES = { manual: 'manual', autoNoTable: 'auto-no-table' } as const;
const VISIBILITIES = { hidden: 'hidden', veryHidden: 'very-hidden' } as const;

export function readWorkbook(scanner: XmlScanner): WorkbookContents {
  const sheets: WorkbookContents['sheets'][number][] = [];
  let names: readonly ReadName[] = [];
  const externalReferences: string[] = [];
  let calculation: Book['calculation'] = { mode: 'auto', iterate: false, asDisplayed: false };
  let date1904 = false;
  for (const root = scanner.enter(); scanner.nextChild(root); ) {
    if (scanner.name === PROPERTIES) date1904 = scanner.flag(DATE_1904);
    else if (scanner.name === SHEETS) {
      for (const list = scanner.enter(); scanner.nextChild(list); ) {
        if (scanner.name === SHEET) sheets.push(readSheetEntry(scanner, sheets.length));
      }
    } else if (scanner.name === DEFINED_NAMES) names = KNOWN_NAMES.take(scanner, readNames);
    else if (scanner.name === EXTERNAL) {
      for (const list = scanner.enter(); scanner.nextChild(list); ) externalReferences.push(scanner.relation() ?? '');
    } else if (scanner.name === CALCULATION) {
      calculation = {
        mode: MODES[(scanner.attribute(MODE) ?? '') as keyof typeof MODES] ?? 'auto',
        iterate: scanner.flag(ITERATE),
        asDisplayed: !scanner.flag(FULL_PRECISION, true),
      };
    }
  }
  return { sheets, names: names.map((name) => withSheet(name, sheets)), calculation, date1904, externalReferences };
}

function readSheetEntry(scanner: XmlScanner, before: number): WorkbookContents['sheets'][number] {
  if (before === scanner.limits.sheets) throw overLimit(scanner.limits, 'sheets', before + 1, scanner.part);
  return {
    name: unescapeText(scanner.attribute(NAME) ?? ''),
    relation: scanner.relation() ?? '',
    visibility: VISIBILITIES[(scanner.attribute(STATE) ?? '') as keyof typeof VISIBILITIES] ?? 'visible',
  };
}

const KNOWN_NAMES = new ElementMemory<readonly ReadName[]>();

interface ReadName {
  readonly name: string;
  readonly refersTo: string;
  /** Place of the sheet in the list of sheets, or null. */
  readonly local: number | null;
  readonly hidden: boolean;
}

function readNames(scanner: XmlScanner): ReadName[] {
  const names: ReadName[] = [];
  for (const list = scanner.enter(); scanner.nextChild(list); ) {
    if (scanner.name !== DEFINED_NAME) continue;
    if (names.length === scanner.limits.names) throw overLimit(scanner.limits, 'names', names.length + 1, scanner.part);
    const name = unescapeText(scanner.attribute(NAME) ?? '');
    const local = scanner.number(LOCAL_SHEET, null);
    const hidden = scanner.flag(HIDDEN);
    names.push({ name, refersTo: unescapeText(scanner.text()), local, hidden });
  }
  return names;
}

function withSheet(
  { name, refersTo, local, hidden }: ReadName,
  sheets: WorkbookContents['sheets'],
): Book['names'][number] {
  return { name, refersTo, sheet: local === null ? null : (sheets[local]?.name ?? null), hidden };
}
