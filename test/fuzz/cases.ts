/**
 * Broken and hostile workbooks without end, the same for the same number: half have bytes of the archive changed, half
 * have the XML of a part changed and are packed properly again, so that the damage gets past the checksums.
 */
import { numbers } from '../bench/unit-workbook.ts';
import { workbookParts } from '../read/workbook-bytes.ts';
import { type Part, zipBytes } from '../read/zip-bytes.ts';

type Random = () => number;

const BASE = workbookParts({
  names: ['Bìa', 'Chỉ tiêu'],
  states: ['', 'state="hidden"'],
  strings: [
    '<t>Sở Thông tin &amp; Truyền thông</t>',
    '<r><rPr><b/></rPr><t>Đạt</t></r><r><t xml:space="preserve"> 98,5%_x000D_</t></r>',
  ],
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts><font><name val=".VnTime"/></font></fonts><fills><fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills><cellXfs><xf/><xf numFmtId="164"><protection locked="0"/></xf></cellXfs>',
  before: '<workbookPr date1904="0"/>',
  after:
    '<externalReferences><externalReference r:id="rIdE"/></externalReferences><definedNames><definedName name="ts" localSheetId="1">S2!$A$1:$B$9</definedName></definedNames><calcPr iterate="1"/>',
  sheets: [
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>81.1</v></c><c r="C1" t="b"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c><c r="B2"><f t="shared" ref="B2:B4" si="0">SUM(A$1:A2,\'Chỉ tiêu\'!B2,2:2)</f><v>0</v></c><c r="C2" t="str"><f>IF(A1&gt;0,"",1)</f><v></v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="D3"><f t="array" ref="D3:D4">A1:A2*2</f><v>1E-7</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/></c><c r="D4" t="e"><v>#DIV/0!</v></c></row></sheetData>' +
      '<sheetProtection sheet="1"/><autoFilter ref="A1:D4"/><mergeCells><mergeCell ref="A9:B9"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1"><formula1>"Có,Không"</formula1></dataValidation></dataValidations><tableParts><tablePart r:id="rIdT"/></tableParts>',
    '<sheetData><row><c t="s"><v>1</v></c><c t="d"><v>2023-03-30T00:00:00</v></c></row></sheetData><extLst><ext xmlns:x14="urn:x14"><x14:dataValidations xmlns:xm="urn:xm"><x14:dataValidation type="list"><x14:formula1><xm:f>A1</xm:f></x14:formula1><xm:sqref>B2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  ],
  relations: [
    ['', 'rIdC', 'custom-properties', 'docProps/custom.xml'],
    ['xl/workbook.xml', 'rIdE', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['xl/externalLinks/externalLink1.xml', 'rId1', 'externalLinkPath', 'file:///D:/a.xlsx', true],
    ['xl/worksheets/sheet1.xml', 'rIdT', 'table', '../tables/table1.xml'],
  ],
  parts: {
    'docProps/custom.xml': '<Properties><property name="unit"><lpwstr>HY-01</lpwstr></property></Properties>',
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/tables/table1.xml':
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="Bang1" ref="A1:B2"><tableColumns><tableColumn name="a"/></tableColumns></table>',
  },
});
const PARTS: readonly Part[] = Object.entries(BASE).map(([name, text]) => ({ name, text }));
const ARCHIVES = [
  zipBytes(PARTS),
  zipBytes(PARTS, { zip64: true }),
  zipBytes(PARTS.map((part) => ({ ...part, descriptor: true }))),
];

/** What attackers and accidents put into XML. */
const SPICE = [
  '<',
  '>',
  '"',
  '&',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?x ?>',
  '<!DOCTYPE a [<!ENTITY b "cc">]>',
  '&b;',
  '&#0;',
  '&#x10FFFF;',
  '&#xD800;',
  '&#99999999999;',
  '</row>',
  '</c>',
  '<c>',
  '<row>',
  '<row r="1048576">',
  '<c r="XFD1048576"><v>1</v></c>',
  '<f t="shared" si="0"/>',
  '<f t="shared" si="0" ref="A1:XFD1048576">A1</f>',
  '<f t="array" ref="A1:XFD1048576">1</f>',
  '<mergeCell ref="A1:XFD1048576"/>',
  ' r="A1"',
  ' s="-1"',
  ' s="99999999999999999999"',
  ' t="s"',
  ' t="d"',
  ' hidden="1"',
  ' xmlns="urn:x"',
  ' xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  'x:',
  '0',
  '-1',
  '1e999',
  '999999999999999999999999',
  '_x0000_',
  '_xD83D_',
  '\u0000',
  '\ufeff',
  '\uffff',
  "'",
  '!',
  '[',
  ']',
  '$',
  'A1:',
  '#REF!',
  '{',
  '../',
  '..%2f',
  '/',
  '%',
  '\\',
];

/** The file of a number. */
export function fuzzCase(number: number, seed: number): Buffer {
  const random = numbers(Math.imul(number + 1, 2654435761) ^ seed);
  for (let warm = 0; warm < 4; warm += 1) random();
  return number % 2 === 0 ? changedArchive(random) : changedXml(random);
}

const below = (random: Random, count: number) => Math.floor(random() * count);
const pick = <Item>(random: Random, items: readonly Item[]) => items[below(random, items.length)] as Item;

function changedArchive(random: Random): Buffer {
  let bytes = Buffer.from(pick(random, ARCHIVES));
  for (let left = 1 + below(random, 4); left > 0; left -= 1) {
    const kind = below(random, 7);
    // Half the places near the end, where the directory stands.
    const at =
      random() < 0.5 ? below(random, bytes.length) : bytes.length - 1 - below(random, Math.min(bytes.length, 1400));
    const length = 1 + below(random, 64);
    if (kind === 0) bytes[at] = below(random, 256);
    else if (kind === 1) bytes[at] = (bytes[at] as number) ^ (1 << below(random, 8));
    else if (kind === 2) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    else if (kind === 3)
      bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
    else if (kind === 4 && at + 4 <= bytes.length)
      bytes.writeUInt32LE(pick(random, [0, 1, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff]), at);
    else if (kind === 5 && at + 2 <= bytes.length) bytes.writeUInt16LE(pick(random, [0, 1, 8, 99, 0x7fff, 0xffff]), at);
    else if (kind === 6) bytes = Buffer.from(bytes.subarray(0, at));
    if (bytes.length < 8) break;
  }
  return bytes;
}

function changedXml(random: Random): Buffer {
  const chosen = below(random, PARTS.length);
  return zipBytes(
    PARTS.map((part, index) => ({
      ...part,
      stored: true,
      text: index === chosen ? spoiled(part.text as string, random) : part.text,
    })),
  );
}

function spoiled(xml: string, random: Random): string | Uint8Array {
  let text = xml;
  for (let left = 1 + below(random, 3); left > 0; left -= 1) {
    const at = below(random, text.length + 1);
    const from = below(random, text.length + 1);
    const length = below(random, 80);
    const kind = below(random, 6);
    if (kind === 0) text = text.slice(0, at) + text.slice(at + length);
    else if (kind === 1) text = text.slice(0, at) + text.slice(from, from + length) + text.slice(at);
    else if (kind === 2)
      text = text.slice(0, at) + pick(random, SPICE).repeat(random() < 0.03 ? 3000 : 1) + text.slice(at);
    else if (kind === 3)
      text = text.replace(/[0-9]+/g, (digits) =>
        random() < 0.05 ? pick(random, ['0', '-7', '1048577', '4294967296', 'x']) : digits,
      );
    else if (kind === 4) text = text.slice(0, at);
    else text = text.replace(/"[^"]*"/g, (value) => (random() < 0.05 ? `"${pick(random, SPICE)}"` : value));
  }
  const coding = below(random, 20);
  if (coding === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
  return coding === 1 ? Buffer.from(text, 'latin1') : text;
}
