/** Small workbooks written as XML by the tests themselves. */
import type { Part } from './zip-bytes.ts';
import { zipBytes } from './zip-bytes.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface WorkbookXml {
  /** What stands in each `<worksheet>`; text without `<` at its start is taken as `sheetData` of one row. */
  readonly sheets: readonly string[];
  /** Each as the inside of `<si>`. */
  readonly strings?: readonly string[];
  /** What stands in `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in `<workbook>` before and after `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  /** Attributes of the `<sheet>` entries, e.g. `state="hidden"`. */
  readonly states?: readonly string[];
  readonly names?: readonly string[];
  /** More relationships, as `[part the relationship belongs to, id, kind, target, external?]`. */
  readonly relations?: readonly (readonly [string, string, string, string, boolean?])[];
  /** More parts, or other texts for the parts that stand here already. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** Parts of the workbook by name. */
export function workbookParts(xml: WorkbookXml): Record<string, string | Uint8Array> {
  const relations: (readonly [string, string, string, string, boolean?])[] = [
    ['', 'rId1', 'officeDocument', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'rIdStyles', 'styles', 'styles.xml'],
    ['xl/workbook.xml', 'rIdStrings', 'sharedStrings', 'sharedStrings.xml'],
    ...xml.sheets.map(
      (_, index) => ['xl/workbook.xml', `rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const,
    ),
    ...(xml.relations ?? []),
  ];
  const entries = xml.sheets.map(
    (_, index) =>
      `<sheet name="${xml.names?.[index] ?? `S${index + 1}`}" sheetId="${index + 1}" ${xml.states?.[index] ?? ''} r:id="rId${index + 1}"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(xml.sheets.length),
    'xl/workbook.xml': root('workbook', `${xml.before ?? ''}<sheets>${entries.join('')}</sheets>${xml.after ?? ''}`),
    'xl/styles.xml': root('styleSheet', xml.styles ?? ''),
    'xl/sharedStrings.xml': root('sst', (xml.strings ?? []).map((text) => `<si>${text}</si>`).join('')),
  };
  for (const [index, sheet] of xml.sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = root('worksheet', sheet);
  }
  for (const [part, ...relation] of relations) {
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
    const before =
      (parts[name] as string | undefined) ??
      `${DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}"></Relationships>`;
    parts[name] = before.replace('</Relationships>', `${relationXml(relation)}</Relationships>`);
  }
  return { ...parts, ...xml.parts };
}

/** Other programs want to be told what each part is; the reader goes by relationships. */
function contentTypes(sheets: number): string {
  const kinds: [string, string][] = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ['sharedStrings.xml', 'sharedStrings'],
    ...Array.from({ length: sheets }, (_, index): [string, string] => [
      `worksheets/sheet${index + 1}.xml`,
      'worksheet',
    ]),
  ];
  const overrides = kinds.map(
    ([part, kind]) =>
      `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
  );
  const relations =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${relations}${overrides.join('')}</Types>`;
}

export function root(name: string, inside: string): string {
  return `${DECLARATION}<${name} xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inside}</${name}>`;
}

/** The workbook as a file; `change` may alter its parts before they are packed. */
export function workbookBytes(xml: WorkbookXml, change: (part: Part) => Part = (part) => part): Buffer {
  return zipBytes(Object.entries(workbookParts(xml)).map(([name, text]) => change({ name, text })));
}

/** A workbook of one sheet with these cells in row 1. */
export function rowBytes(cells: string, more: Partial<WorkbookXml> = {}): Buffer {
  return workbookBytes({ sheets: [`<sheetData><row r="1">${cells}</row></sheetData>`], ...more });
}

function relationXml([id, kind, target, external]: readonly [string, string, string, boolean?]): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}
