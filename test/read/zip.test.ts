import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { browserInflate } from '../../lib/xlsx/read/inflate-browser.ts';
import { nodeInflate } from '../../lib/xlsx/read/inflate-node.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { workbookBytes, workbookParts } from './workbook-bytes.ts';
import { type Part, zipBytes } from './zip-bytes.ts';

const SHEET = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';
const parts: Part[] = Object.entries(workbookParts({ sheets: [SHEET] })).map(([name, text]) => ({ name, text }));
const bytes = zipBytes(parts);
const only = (name: string, change: Partial<Part>) =>
  zipBytes(parts.map((part) => (part.name === name ? { ...part, ...change } : part)));
const S1 = 'xl/worksheets/sheet1.xml';

/** A compound file with one stream of that name, as far as the reader looks. */
function compound(name: string): Buffer {
  const file = Buffer.alloc(1024);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  Buffer.from(name, 'utf16le').copy(file, 512);
  return file;
}

describe('archives that are read', () => {
  const rows: [string, Buffer][] = [
    ['deflated entries', bytes],
    ['stored entries', zipBytes(parts.map((part) => ({ ...part, stored: true })))],
    ['sizes behind the data', zipBytes(parts.map((part) => ({ ...part, descriptor: true })))],
    ['zip64', zipBytes(parts, { zip64: true })],
    ['a comment at the end', zipBytes(parts, { comment: 'PK\u0005\u0006 is only a comment' })],
    ['entries for folders', zipBytes([{ name: 'xl/', text: '', stored: true }, ...parts])],
    ['backslashes in names', zipBytes(parts.map((part) => ({ ...part, name: part.name.replaceAll('/', '\\') })))],
    ['names in another case', zipBytes(parts.map((part) => ({ ...part, name: part.name.toUpperCase() })))],
    ['a slash before names', zipBytes(parts.map((part) => ({ ...part, name: `/${part.name}` })))],
    ['other parts in unknown packing', zipBytes([...parts, { name: 'xl/media/x.bin', text: 'x', method: 99 }])],
  ];
  test.each(rows)('%s', async (_, file) => {
    expect((await readBook(file)).sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: 7 }]);
  });

  test("through the browser's inflating the same", async () => {
    expect(await readBook(bytes, { inflate: browserInflate })).toEqual(await readBook(bytes));
  });

  test('bytes within a larger buffer', async () => {
    const larger = Buffer.concat([Buffer.alloc(13), bytes, Buffer.alloc(7)]);
    expect(await readBook(larger.subarray(13, 13 + bytes.length))).toEqual(await readBook(bytes));
  });
});

describe('files that are not read', () => {
  const html = Buffer.from('\ufeff<html><body><table><tr><td>1</td></tr></table></body></html>');
  const rows: [string, Buffer, object][] = [
    ['nothing', Buffer.alloc(0), { reason: 'empty' }],
    ['the first two bytes only', bytes.subarray(0, 2), { reason: 'truncated' }],
    ['half a file', bytes.subarray(0, bytes.length >> 1), { reason: 'truncated' }],
    ['the last byte missing', bytes.subarray(0, bytes.length - 1), { reason: 'truncated' }],
    ['the middle missing', Buffer.concat([bytes.subarray(0, 200), bytes.subarray(600)]), { reason: 'truncated' }],
    ['Excel 97–2003', compound('Workbook'), { reason: 'legacy-xls' }],
    ['Excel 5', compound('Book'), { reason: 'legacy-xls' }],
    ['with a password', compound('EncryptedPackage'), { reason: 'encrypted' }],
    ['an old Word document', compound('WordDocument'), { reason: 'not-xlsx', facts: { looksLike: 'ole' } }],
    ['a web page called .xlsx', html, { reason: 'not-xlsx', facts: { looksLike: 'html' } }],
    ['CSV called .xlsx', Buffer.from('STT;Chỉ tiêu;81,1\r\n'), { reason: 'not-xlsx', facts: { looksLike: 'text' } }],
    ['PDF called .xlsx', Buffer.from('%PDF-1.7'), { reason: 'not-xlsx', facts: { looksLike: 'pdf' } }],
    ['zeros', Buffer.alloc(4096), { reason: 'not-xlsx', facts: { looksLike: 'unknown' } }],
    [
      'an archive of other things',
      zipBytes([{ name: 'a.txt', text: 'a' }]),
      { reason: 'not-xlsx', facts: { looksLike: 'zip' } },
    ],
    ['an empty archive', zipBytes([]), { reason: 'not-xlsx', facts: { looksLike: 'zip' } }],
    [
      'OpenDocument',
      zipBytes([
        { name: 'mimetype', text: 'x', stored: true },
        { name: 'META-INF/manifest.xml', text: '<a/>' },
      ]),
      { reason: 'not-xlsx', facts: { looksLike: 'opendocument' } },
    ],
    [
      'a Word document',
      zipBytes([
        { name: '[Content_Types].xml', text: '<Types/>' },
        {
          name: '_rels/.rels',
          text: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        },
        { name: 'word/document.xml', text: '<document/>' },
      ]),
      { reason: 'not-a-workbook' },
    ],
    [
      'a binary workbook',
      zipBytes([
        {
          name: '_rels/.rels',
          text: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        },
      ]),
      { reason: 'not-xlsx', facts: { looksLike: 'xlsb' } },
    ],
    [
      'a package without workbook',
      zipBytes(parts.filter(({ name }) => name !== '_rels/.rels')),
      { reason: 'not-a-workbook' },
    ],
    ['a wrong checksum', only(S1, { crc: 1 }), { reason: 'damaged', facts: { part: S1, fault: 'checksum' } }],
    [
      'a wrong checksum of a stored part',
      only(S1, { crc: 1, stored: true }),
      { reason: 'damaged', facts: { part: S1, fault: 'checksum' } },
    ],
    [
      'damaged deflate data',
      only(S1, { packed: Buffer.from('no deflate at all') }),
      { reason: 'damaged', facts: { part: S1, fault: 'deflate' } },
    ],
    [
      'a size too small',
      only(S1, { size: 10 }),
      { reason: 'damaged', facts: { part: S1, fault: 'size', declared: 10 } },
    ],
    ['a size too large', only(S1, { size: 100_000 }), { reason: 'damaged', facts: { part: S1, fault: 'size' } }],
    ['an unknown packing', only(S1, { method: 12 }), { reason: 'damaged', facts: { part: S1, fault: 'method' } }],
    ['an encrypted entry', only(S1, { flags: 1 }), { reason: 'encrypted', facts: { part: S1 } }],
    [
      'two entries of one name',
      zipBytes([...parts, { name: S1.toUpperCase(), text: 'x' }]),
      { reason: 'damaged', facts: { part: S1.toUpperCase(), fault: 'twice' } },
    ],
    [
      'entries that share bytes',
      zipBytes([...parts, { name: 'xl/copy.xml', text: parts[0]?.text ?? '', sameAs: 0 }]),
      { reason: 'damaged', facts: { part: 'xl/copy.xml', fault: 'overlap' } },
    ],
    [
      'a name that climbs out',
      zipBytes([...parts, { name: '../../etc/x', text: 'x' }]),
      { reason: 'path', facts: { part: '../../etc/x' } },
    ],
    [
      'a name on a drive',
      zipBytes([...parts, { name: 'C:\\x', text: 'x' }]),
      { reason: 'path', facts: { part: 'C:\\x' } },
    ],
    [
      'an encoded way out',
      zipBytes([...parts, { name: 'xl/%2e%2e/%2e%2e/x', text: 'x' }]),
      { reason: 'path', facts: { part: 'xl/%2e%2e/%2e%2e/x' } },
    ],
  ];
  test.each(rows)('%s', async (_, file, error) => {
    await expect(readBook(file)).rejects.toMatchObject({ name: 'UnreadableFileError', ...error });
  });

  test("the browser's inflating gives the same reasons", async () => {
    for (const [, file, error] of rows) {
      await expect(readBook(file, { inflate: browserInflate })).rejects.toMatchObject(error);
    }
  });
});

test('both checksums are the same, for every length up to 40 and for a file', () => {
  for (let length = 0; length <= 40; length += 1) {
    const sample = bytes.subarray(100, 100 + length);
    expect(browserInflate.crc32(sample)).toBe(nodeInflate.crc32(sample));
  }
  const self = readFileSync('package.json');
  expect(browserInflate.crc32(self)).toBe(nodeInflate.crc32(self));
});

test('a part may be inflated once: two sheets of one part are refused', async () => {
  const file = workbookBytes({
    sheets: [SHEET, SHEET],
    parts: {
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    },
  });
  await expect(readBook(file)).rejects.toMatchObject({ reason: 'cyclic', facts: { part: S1 } });
});

test('a part that names itself as its table is refused', async () => {
  const file = workbookBytes({
    sheets: [`${SHEET}<tableParts><tablePart r:id="rIdT"/></tableParts>`],
    relations: [[S1, 'rIdT', 'table', 'sheet1.xml']],
  });
  await expect(readBook(file)).rejects.toMatchObject({ reason: 'cyclic', facts: { part: S1 } });
});

test('a relationship that climbs out of the file is refused', async () => {
  const file = workbookBytes({
    sheets: [SHEET],
    relations: [['xl/workbook.xml', 'rId9', 'worksheet', '../../../x.xml']],
  });
  await expect(readBook(file)).rejects.toMatchObject({ reason: 'path', facts: { part: '../../../x.xml' } });
});

test('every single changed byte of a file is noticed or changes nothing that is read', async () => {
  const good = JSON.stringify(await readBook(bytes));
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] as number) ^ 0x55;
    const read = await readBook(changed).then(JSON.stringify, (error: Error) => error.name);
    expect([good, 'UnreadableFileError']).toContain(read);
  }
});

test('deflate data that inflates beyond its declared size stops there', async () => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000));
  await expect(readBook(only(S1, { packed: bomb, size: 1000 }))).rejects.toMatchObject({ reason: 'damaged' });
});
