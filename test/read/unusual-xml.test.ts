import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../lib/xlsx/read/unreadable.ts';
import { MAIN, RELATIONS, type WorkbookXml, workbookBytes, workbookParts } from './workbook-bytes.ts';
import { zipBytes } from './zip-bytes.ts';

const SHEET =
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="9" max="9" width="9" hidden="1"/></cols>' +
  '<sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>IF(C1&gt;0,"ậ","")</f><v>ậ</v></c></row>' +
  '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="D1"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>';
const XML: WorkbookXml = {
  sheets: [SHEET],
  names: ['Phụ lục'],
  strings: ['<t>Sở Thông tin &amp; Truyền thông 😀</t>'],
  after: '<definedNames><definedName name="_k">\'Phụ lục\'!$A$1</definedName></definedNames><calcPr iterate="1"/>',
};

/** The same workbook with every part of XML written in another way. */
function rewritten(change: (xml: string) => string | Uint8Array) {
  const parts = Object.entries(workbookParts(XML));
  return readBook(zipBytes(parts.map(([name, text]) => ({ name, text: change(text as string) }))));
}

const withPrefix = (xml: string) =>
  xml.includes(`xmlns="${MAIN}"`)
    ? xml.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)([a-zA-Z])/g, '<$1x:$2')
    : xml;
const strict = (xml: string) =>
  xml
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
    .replaceAll(RELATIONS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
const utf16 = (xml: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${xml.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('the same workbook, written in another way, is the same book', () => {
  const rows: [string, (xml: string) => string | Uint8Array][] = [
    ['with a prefix', withPrefix],
    ['strict', strict],
    [
      'strict with a prefix',
      (xml) => withPrefix(xml).replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    ],
    [
      'another prefix for relationships',
      (xml) => xml.replaceAll('r:id=', 'd3p1:id=').replaceAll('xmlns:r=', 'xmlns:d3p1='),
    ],
    ['UTF-16, little end first', (xml) => utf16(xml, false)],
    ['UTF-16, big end first', (xml) => utf16(xml, true)],
    ['UTF-8 with a mark', (xml) => `\ufeff${xml}`],
    ['without declaration', (xml) => xml.replace(/^<\?xml[^>]*>\s*/, '')],
    ['comments everywhere', (xml) => xml.replace(/>(?=<[a-z])/g, '><!-- <c r="Z9"> -->')],
    ['processing instructions', (xml) => xml.replace('<sheetData>', '<?mso x?><sheetData>')],
    ['CDATA', (xml) => xml.replace(/(<(?:v|t|formula1)>)([^<&]+)(<)/g, '$1<![CDATA[$2]]>$3')],
    ['single quotes', (xml) => xml.replace(/="([^"']*)"/g, "='$1'")],
    [
      'space within tags',
      (xml) =>
        xml
          .replace(/(\w)="/g, '$1 = "')
          .replace(/<\?xml[^>]*>/, '')
          .replace(/(<\/\w+)>/g, '$1 >'),
    ],
    ['every element with an end tag', (xml) => xml.replace(/<(?!\?)([\w:]+)((?:\s[^<>]*)?)\/>/g, '<$1$2></$1>')],
    [
      'characters as references',
      (xml) => xml.replace(/[\u0080-\u{10ffff}]/gu, (c) => `&#x${c.codePointAt(0)?.toString(16)};`),
    ],
    ['an attribute that starts like a namespace', (xml) => xml.replaceAll('<row', `<row xmlnsx="${MAIN}"`)],
    ['a comment behind the end', (xml) => `${xml}\n<!-- made by hand -->\n`],
    ['namespaces declared on every row', (xml) => xml.replaceAll('<row', `<row xmlns="${MAIN}" xmlns:q="urn:q"`)],
    [
      'rows under a prefix of their own',
      (xml) =>
        xml.replace(/<row r="2">(.*?)<\/row>/, (row) =>
          row.replace(/<(\/?)(\w)/g, '<$1y:$2').replace('<y:row', `<y:row xmlns:y="${MAIN}"`),
        ),
    ],
    [
      'elements of a namespace nobody knows',
      (xml) => xml.replaceAll('<row', '<z:row xmlns:z="urn:z" r="7"><z:c r="A7"><z:v>1</z:v></z:c></z:row><row'),
    ],
    [
      'elements without a namespace prefix nobody knows',
      (xml) => xml.replace('<sheetData>', '<sheetData><row xmlns="urn:z" r="7"><c r="A7"><v>1</v></c></row>'),
    ],
  ];
  test.each(rows)('%s', async (_, change) => {
    const changed = rewritten(change);
    expect(await changed).toEqual(await rewritten((xml) => xml));
  });
});

test('another declared encoding is decoded', async () => {
  const parts = Object.entries(workbookParts(XML)).map(([name, text]) => ({
    name,
    text: name.endsWith('sharedStrings.xml')
      ? Buffer.from(
          (text as string).replace('UTF-8', 'windows-1252').replace(/<t>.*<\/t>/, '<t>caf\u00e9</t>'),
          'latin1',
        )
      : text,
  }));
  expect((await readBook(zipBytes(parts))).sheets[0]?.cells[0]?.value).toBe('café');
});

describe('XML that is not well-formed', () => {
  const worksheet = workbookParts(XML)['xl/worksheets/sheet1.xml'] as string;
  const rows: [string, string | Uint8Array, string][] = [
    ['breaks off', worksheet.slice(0, -40), 'malformed'],
    ['breaks off within a tag', `${worksheet.slice(0, worksheet.indexOf('<mergeCell '))}<mergeCell `, 'malformed'],
    ['crossed tags', worksheet.replace('</v></c>', '</c></v>'), 'malformed'],
    ['an end too many', worksheet.replace('</sheetData>', '</sheetData></sheetData>'), 'malformed'],
    ['a second root', `${worksheet}<worksheet/>`, 'malformed'],
    ['text behind the end', `${worksheet}x`, 'malformed'],
    ['text before the start', worksheet.replace('<worksheet', 'foo<worksheet'), 'malformed'],
    ['an attribute without quotes', worksheet.replace('r="1"', 'r=1'), 'malformed'],
    ['an attribute without end', worksheet.replace('r="1"', 'r="1'), 'malformed'],
    ['an entity nobody declared', worksheet.replace('&gt;', '&khong;'), 'malformed'],
    ['a bare ampersand', worksheet.replace('&gt;', '& '), 'malformed'],
    ['a reference beyond Unicode', worksheet.replace('&gt;', '&#x110000;'), 'malformed'],
    ['bytes that are no UTF-8', Buffer.from(worksheet.replaceAll('ậ', 'é'), 'latin1'), 'malformed'],
    [
      'a broken character at the end of a text',
      Buffer.concat([
        Buffer.from(worksheet.split('<v>ậ')[0] as string),
        Buffer.from('<v>'),
        Buffer.from([0xe1, 0xba]),
        Buffer.from(worksheet.split('<v>ậ')[1] as string),
      ]),
      'malformed',
    ],
    ['nothing at all', '', 'malformed'],
    ['another root', worksheet.replaceAll('worksheet', 'chartsheet'), 'malformed'],
    ['a document type', worksheet.replace('<worksheet', '<!DOCTYPE worksheet><worksheet'), 'entities'],
    [
      'entities that multiply',
      worksheet
        .replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet')
        .replace('&gt;', '&b;'),
      'entities',
    ],
    [
      'an entity from outside',
      worksheet.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet'),
      'entities',
    ],
    [
      'a document type in UTF-16',
      utf16(worksheet.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "a">]><worksheet'), false),
      'entities',
    ],
    [
      'a document type behind a comment',
      worksheet.replace('<worksheet', '<!-- x --><!DOCTYPE x><worksheet'),
      'entities',
    ],
  ];
  test.each(rows)('%s', async (_, sheet, reason) => {
    const file = workbookBytes({ ...XML, parts: { 'xl/worksheets/sheet1.xml': sheet } });
    const error = await readBook(file).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(error).toMatchObject({ reason });
  });
});
