/**
 * LibreOffice as a second opinion on shared formulas: it reads groups from a file, moves them by its own hand and writes
 * every formula out. Runs where LibreOffice is installed; elsewhere it says that it was skipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt } from '../../lib/core/book/grid.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { workbookBytes } from './workbook-bytes.ts';

const FORMULAS = [
  'B2',
  '$B2',
  'B$2',
  '$B$2',
  'SUM(B2:C9)',
  'SUM(B$2:B2)',
  'SUM($B2:D$9)',
  'SUM(C:C)',
  'SUM($C:$D)',
  'SUM(2:2)',
  'SUM($2:$3)',
  "'PL1'!B2",
  "'Phụ lục A1'!B2*2",
  "SUM('Phụ lục A1'!B2:C$9)",
  '"A1"&B2',
  '"a""B2"""&B2',
  'LOG10(B2)+ATAN2(B2,C3)',
  'ts_I7+B2',
  'IF(ISERROR(B2),"A1",B2)',
  'ROUND(100*B2/C2,2)',
  'IF(AND(ISNUMBER(H9),ISNUMBER(I9)),IF(I9>0,ROUND(100*H9/I9,2),""),"")',
  'VLOOKUP(B2,$A$1:$C$9,2,0)',
  'B2%',
  '-B2',
];

/** The group of formula `index` starts in column A of a row of its own and goes one down and one to the right. */
const rowOf = (index: number) => 20 + 3 * index;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function groups(): Buffer {
  const rows = FORMULAS.map((formula, index) => {
    const row = rowOf(index);
    const head = `<f t="shared" si="${index}" ref="A${row}:B${row + 1}">${escaped(formula)}</f>`;
    const clone = `<f t="shared" si="${index}"/>`;
    return `<row r="${row}"><c r="A${row}">${head}</c><c r="B${row}">${clone}</c></row><row r="${row + 1}"><c r="A${row + 1}">${clone}</c><c r="B${row + 1}">${clone}</c></row>`;
  });
  return workbookBytes({
    sheets: [`<sheetData>${rows.join('')}</sheetData>`, '<sheetData/>', '<sheetData/>'],
    names: ['S1', 'PL1', 'Phụ lục A1'],
    after: '<definedNames><definedName name="ts_I7">S1!$A$1</definedName></definedNames>',
  });
}

const installed = spawnSync('soffice', ['--version']).status === 0;

(installed ? test : test.skip)(
  `LibreOffice moves shared formulas alike${installed ? '' : ' (skipped: it is not installed here)'}`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shared-'));
    try {
      writeFileSync(join(folder, 'groups.xlsx'), groups());
      const convert = [
        '--headless',
        `-env:UserInstallation=file://${folder}/profile`,
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'groups.xlsx'),
      ];
      expect(spawnSync('soffice', convert).status).toBe(0);
      const ours = (await readBook(readFileSync(join(folder, 'groups.xlsx')))).sheets[0];
      const theirs = (await readBook(readFileSync(join(folder, 'out', 'groups.xlsx')))).sheets[0];
      const compared: string[] = [];
      for (const [index, formula] of FORMULAS.entries()) {
        const at = (sheet: typeof ours, down: number, right: number) =>
          sheet && cellAt(sheet, rowOf(index) + down, 1 + right)?.formula;
        // LibreOffice writes some formulas in another style ($PL1.B2, blanks): only those it leaves as they are say something.
        if (at(theirs, 0, 0) !== formula) continue;
        compared.push(formula);
        for (const [down, right] of [
          [0, 1],
          [1, 0],
          [1, 1],
        ] as const) {
          expect([formula, at(ours, down, right)]).toEqual([formula, at(theirs, down, right)]);
        }
      }
      expect(compared.length).toBeGreaterThanOrEqual(15);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
