/**
 * Another program opens the templates, computes everything anew and saves them: no figure may change, the template must
 * be known again, and every answer still stand. Runs where LibreOffice is installed; elsewhere it says that it did not.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Book } from '../../lib/core/book/book.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { fingerprintOf } from '../../lib/core/layout/fingerprint.ts';
import { parseMetadataLine } from '../../lib/core/layout/form.ts';
import { fillTemplate } from '../../lib/core/layout/layout-template.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { writeWorkbook } from '../../lib/xlsx/write/write-workbook.ts';
import { issued, variedAnswers } from '../layout/issued.ts';

const PROGRAM = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
const present = PROGRAM === undefined ? test.skip : test;
if (PROGRAM === undefined)
  console.warn('LibreOffice is not installed: templates were not computed anew by another program.');

/** "Recalculation on file load: always", for files of other programs too. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbooks after LibreOffice recalculated and saved them, in the same order. */
async function resaved(files: readonly Uint8Array[]): Promise<Book[]> {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = files.map((bytes, i) => {
      const name = join(folder, `${i}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    const user = `-env:UserInstallation=${pathToFileURL(profile)}`;
    const args = [user, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...names];
    execFileSync(PROGRAM as string, args, { stdio: 'ignore' });
    return await Promise.all(files.map((_, i) => readBook(readFileSync(join(folder, 'out', `${i}.xlsx`)))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Values of all formulas, and of all text and numbers, by sheet and place. */
function values(book: Book, formulas: boolean): Map<string, unknown> {
  return new Map(
    book.sheets.flatMap((sheet) =>
      sheet.cells
        .filter((cell) => (cell.formula !== undefined) === formulas)
        .map((cell) => [`${sheet.name}!R${cell.row}C${cell.column}`, cell.value] as const),
    ),
  );
}

const hongLinh = builtinCatalogue('hong-linh-2023') as Catalogue;
const layouts = [
  issued('328'),
  fillTemplate(issued('328'), variedAnswers('328')),
  fillTemplate(issued('STTTT'), variedAnswers('STTTT')),
  fillTemplate(issued('12103'), variedAnswers('12103')),
  fillTemplate(issued('437', '2023-03-30', hongLinh), variedAnswers('437', hongLinh)),
];

present(
  'recalculated and saved by LibreOffice, every figure and every answer stays, and the template is known again',
  async () => {
    const books = await resaved(await Promise.all(layouts.map(writeWorkbook)));
    layouts.forEach((layout, i) => {
      const [before, after] = [bookOf(layout), books[i] as Book];
      const computed = values(before, true);
      expect(computed.size).toBeGreaterThan(20);
      expect(values(after, true)).toEqual(computed);
      expect(values(after, false)).toEqual(values(before, false));
      expect(fingerprintOf(after)).toBe(layout.metadata.fingerprint);
      expect(after.custom.fingerprint).toBe(layout.metadata.fingerprint);
      expect(parseMetadataLine(after.properties.keywords ?? '')).toEqual(layout.metadata);
      const own = (book: Book) =>
        book.names
          .filter(({ name }) => name.startsWith('th_'))
          .map(({ name, refersTo }) => [name.toLowerCase(), refersTo.replace(/'/g, '')])
          .sort();
      expect(own(after)).toEqual(own(before));
    });
  },
  180000,
);
