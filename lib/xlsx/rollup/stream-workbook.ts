/** The roll-up workbook as a stream of bytes: tens of thousands of facts are written without ever standing in memory. */
import type { StreamedWorkbook } from '../../core/rollup/workbook/streamed.ts';
import { appPart, corePart } from '../write/property-parts.ts';
import { completeWorkbook } from '../write/workbook-part.ts';
import { element } from '../write/xml.ts';
import { sheetPart } from './sheet-part.ts';
import { stylesPart } from './styles-part.ts';
import { type ZipPart, zipParts } from './zip-parts.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same layout gives the same bytes. Only formula rules of conditional formats and no validations are written. */
export function streamWorkbook(layout: StreamedWorkbook): AsyncGenerator<Uint8Array> {
  return zipParts(parts(layout));
}

function* parts(layout: StreamedWorkbook): Generator<ZipPart> {
  const looks = layout.sheets.flatMap((sheet) =>
    sheet.conditional.flatMap((format) => (format.kind === 'formula' ? [format.look] : [])),
  );
  const styles = stylesPart(layout.styles, looks);
  yield { name: '[Content_Types].xml', content: [contentTypes(layout)] };
  yield { name: '_rels/.rels', content: [packageRelationships()] };
  yield { name: 'docProps/app.xml', content: [appPart()] };
  yield { name: 'docProps/core.xml', content: [corePart(layout.properties)] };
  yield { name: 'xl/workbook.xml', content: [workbook(layout)] };
  yield { name: 'xl/_rels/workbook.xml.rels', content: [workbookRelationships(layout)] };
  yield { name: 'xl/styles.xml', content: [styles.text] };
  for (const [i, sheet] of layout.sheets.entries()) {
    const { content, relationships, hasRelationships } = sheetPart(sheet, styles, i === 0);
    yield { name: `xl/worksheets/sheet${i + 1}.xml`, content };
    if (!hasRelationships()) continue;
    yield { name: `xl/worksheets/_rels/sheet${i + 1}.xml.rels`, content: relatedPieces(relationships()) };
  }
}

function contentTypes({ sheets }: StreamedWorkbook): string {
  const override = (PartName: string, ContentType: string) => element('Override', { PartName, ContentType });
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/xl/workbook.xml', `${CONTENT}.sheet.main+xml`),
    override('/xl/styles.xml', `${CONTENT}.styles+xml`),
    ...sheets.map((_, i) => override(`/xl/worksheets/sheet${i + 1}.xml`, `${CONTENT}.worksheet+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    '</Types>',
  ].join('');
}

function packageRelationships(): string {
  return related(
    [
      element('Relationship', { Id: 'rId1', Type: `${OFFICE}/officeDocument`, Target: 'xl/workbook.xml' }),
      element('Relationship', {
        Id: 'rId2',
        Type: `${PACKAGE}/relationships/metadata/core-properties`,
        Target: 'docProps/core.xml',
      }),
      element('Relationship', { Id: 'rId3', Type: `${OFFICE}/extended-properties`, Target: 'docProps/app.xml' }),
    ].join(''),
  );
}

function workbookRelationships({ sheets }: StreamedWorkbook): string {
  const each = sheets.map((_, i) =>
    element('Relationship', {
      Id: `rId${i + 1}`,
      Type: `${OFFICE}/worksheet`,
      Target: `worksheets/sheet${i + 1}.xml`,
    }),
  );
  const styles = element('Relationship', {
    Id: `rId${sheets.length + 1}`,
    Type: `${OFFICE}/styles`,
    Target: 'styles.xml',
  });
  return related(each.join('') + styles);
}

/** Names (print titles, filters) are those every written workbook gets; the cached results are true, so none is forced anew. */
function workbook(layout: StreamedWorkbook): string {
  const sheets = layout.sheets.map(({ name }, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` }));
  const part = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><calcPr calcId="171027"/></workbook>`;
  return completeWorkbook(part, { ...layout, sheets: layout.sheets.map((sheet) => ({ ...sheet, rows: [] })) });
}

function related(relationships: string): string {
  return [...relatedPieces([relationships])].join('');
}

function* relatedPieces(relationships: Iterable<string>): Generator<string> {
  yield `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">`;
  yield* relationships;
  yield '</Relationships>';
}
