/**
 * The bytes of an .xlsx file to a `Book`, in Node and in a browser alike: whoever calls hands in the inflating.
 *
 * The way in: the package's relationships name the workbook part; its relationships name the texts, the styles and each
 * sheet; a sheet's relationships name its tables. Texts and styles are read first, since cells refer to them.
 */
import type { Book, CellStyle, Sheet, Table } from '../../core/book/book.ts';
import { carriedThings } from './carries.ts';
import type { CellContext } from './cell-context.ts';
import { externalTargets } from './external-links.ts';
import type { Inflate } from './inflate.ts';
import { defaultLimits, type Limits, within } from './limits.ts';
import { requireWorkbook } from './other-packages.ts';
import { Package } from './package.ts';
import { PartMemory } from './part-memory.ts';
import { readCustomProperties, readProperties } from './properties.ts';
import { type Relationship, relationshipsOf } from './relationships.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet-part.ts';
import { requireZip } from './signature.ts';
import { plainStyle, readStyles } from './styles.ts';
import { readTable } from './table-part.ts';
import { UnreadableFileError } from './unreadable.ts';
import { ANY_ROOT, walkKnownPart, walkPart } from './walk-part.ts';
import { readWorkbook, type WorkbookContents } from './workbook-part.ts';
import { nameOf } from './xml-names.ts';
import type { XmlScanner } from './xml-scanner.ts';

/** Root elements of the parts. */
const WORKBOOK = nameOf('workbook');
const WORKSHEET = nameOf('worksheet');
const STYLES = nameOf('styleSheet');
const STRINGS = nameOf('sst');
const TABLE = nameOf('table');
const PROPERTIES = nameOf('Properties');

const KNOWN_WORKBOOKS = new PartMemory<WorkbookContents>();
const KNOWN_APPLICATIONS = new PartMemory<Record<string, string>>();
const KNOWN_STYLES = new PartMemory<readonly CellStyle[]>();

/** Reads a workbook. Throws `UnreadableFileError` and nothing else, whatever the bytes are. */
export async function bookFromBytes(bytes: Uint8Array, inflate: Inflate, limits?: Partial<Limits>): Promise<Book> {
  const allowed = limits ? { ...defaultLimits, ...limits } : defaultLimits;
  requireZip(bytes);
  within(allowed, 'fileBytes', bytes.length);
  const from = new Package(bytes, inflate, allowed);
  const links = await relationshipsOf(from, '');
  const workbookPart = requireWorkbook(from, targetOf(links, 'officeDocument'));
  const relations = await relationshipsOf(from, workbookPart);
  const workbook = await readWorkbookPart(from, workbookPart);

  from.prepare([
    ...relations.flatMap(({ kind, target }) => (kind === 'worksheet' || kind === 'sharedStrings' ? [target] : [])),
    targetOf(links, 'core-properties'),
    targetOf(links, 'custom-properties'),
  ]);

  const stylesPart = targetOf(relations, 'styles');
  const styles = (stylesPart && (await walkKnownPart(from, stylesPart, STYLES, KNOWN_STYLES, readStyles))) || [
    plainStyle,
  ];
  const stringsPart = targetOf(relations, 'sharedStrings');
  const readStrings = (scanner: XmlScanner) => readSharedStrings(scanner, () => from.wideTexts(scanner.bytes));
  const strings = (stringsPart && (await walkPart(from, stringsPart, STRINGS, readStrings))) || [];
  const tally = { cells: 0, formulas: 0, formulaCharacters: 0 };
  const context = { limits: allowed, strings, styles: styles.length, date1904: workbook.date1904, tally };

  const sheets: Sheet[] = [];
  for (const entry of workbook.sheets) {
    const sheet = await readSheetEntry(from, entry, relations, context);
    if (sheet) sheets.push(sheet);
  }
  const application = targetOf(links, 'extended-properties');
  return {
    sheets,
    names: workbook.names,
    styles,
    properties: {
      ...((application && (await walkKnownPart(from, application, PROPERTIES, KNOWN_APPLICATIONS, readProperties))) ||
        {}),
      ...(await readOptional(from, targetOf(links, 'core-properties'), ANY_ROOT, readProperties)),
    },
    custom: await readOptional(from, targetOf(links, 'custom-properties'), PROPERTIES, readCustomProperties),
    calculation: workbook.calculation,
    date1904: workbook.date1904,
    externalLinks: await externalTargets(from, workbook.externalReferences, relations),
    carries: carriedThings(
      from.names,
      relations.map((relation) => relation.kind),
    ),
  };
}

async function readWorkbookPart(from: Package, part: string): Promise<WorkbookContents> {
  const workbook = await walkKnownPart(from, part, WORKBOOK, KNOWN_WORKBOOKS, readWorkbook);
  if (!workbook) throw new UnreadableFileError('malformed', { part, fault: 'missing' });
  return workbook;
}

/** A worksheet with its tables; null for a sheet without cells (a chart, a dialog) or with old macros. */
async function readSheetEntry(
  from: Package,
  entry: WorkbookContents['sheets'][number],
  relations: readonly Relationship[],
  context: CellContext,
): Promise<Sheet | null> {
  const relation = relations.find(({ id }) => id === entry.relation);
  if (relation && relation.kind !== 'worksheet') return null;
  const start = { ...context.tally };
  const contents =
    relation &&
    (await walkPart(from, relation.target, WORKSHEET, (scanner) => {
      // A part that turns out to be unusual is walked twice, but its cells count once.
      Object.assign(context.tally, start);
      return readSheet(scanner, context);
    }));
  if (!contents) {
    throw new UnreadableFileError('malformed', { part: relation?.target ?? '', fault: 'missing', sheet: entry.name });
  }
  const { tableParts, ...sheet } = contents;
  const tables = tableParts.length > 0 ? await readTables(from, relation.target, tableParts) : [];
  return { name: entry.name, visibility: entry.visibility, ...sheet, tables };
}

async function readTables(from: Package, sheetPart: string, ids: readonly string[]): Promise<Table[]> {
  const relations = new Map((await relationshipsOf(from, sheetPart)).map((relation) => [relation.id, relation.target]));
  const tables: Table[] = [];
  for (const id of ids) {
    const part = relations.get(id);
    const table = part === undefined ? null : await walkPart(from, part, TABLE, readTable);
    if (!table) throw new UnreadableFileError('malformed', { part: part ?? sheetPart, fault: 'missing' });
    tables.push(table);
  }
  return tables;
}

async function readOptional(
  from: Package,
  part: string | null,
  root: number,
  read: typeof readProperties,
): Promise<Record<string, string>> {
  return (part && (await walkPart(from, part, root, read))) || {};
}

function targetOf(relations: readonly Relationship[], kind: string): string | null {
  return relations.find((relation) => relation.kind === kind && !relation.external)?.target ?? null;
}
