/** Files that ask too much, made to pass every limit but one; and bombs. */
import { deflateRawSync } from 'node:zlib';
import type { Limits } from '../../lib/xlsx/read/limits.ts';
import { root, rowBytes, type WorkbookXml, workbookBytes, workbookParts } from './workbook-bytes.ts';
import { type Part, zipBytes } from './zip-bytes.ts';

export const MB = 1024 * 1024;
export const SHEET = 'xl/worksheets/sheet1.xml';
export const EMPTY = '<sheetData/>';
const partsOf = (xml: WorkbookXml): Part[] =>
  Object.entries(workbookParts(xml)).map(([name, text]) => ({ name, text }));
/** A workbook whose first sheet stands in the archive as given. */
const withSheet = (part: Partial<Part>, more: readonly Part[] = []) =>
  zipBytes([...partsOf({ sheets: [EMPTY] }).map((old) => (old.name === SHEET ? { ...old, ...part } : old)), ...more]);
export const rowsOf = (count: number, cells: (row: number) => string) =>
  `<sheetData>${Array.from({ length: count }, (_, row) => `<row>${cells(row)}</row>`).join('')}</sheetData>`;
/** Each limit with its file and, where the test can know it, the figure that must be told. */
export const overLimits: [keyof Limits, () => Buffer, number | null][] = [
  ['fileBytes', () => Buffer.concat([rowBytes(''), Buffer.alloc(64 * MB)]), null],
  [
    'entries',
    () =>
      withSheet(
        {},
        Array.from({ length: 10_000 }, (_, index) => ({ name: `x/${index}`, text: '' })),
      ),
    null,
  ],
  ['entryBytes', () => withSheet({ packed: deflateRawSync(Buffer.alloc(MB)), size: 129 * MB }), 129 * MB],
  ['ratio', () => withSheet({ text: root('worksheet', `${EMPTY}${' '.repeat(8 * MB)}`) }), null],
  [
    'depth',
    () => workbookBytes({ sheets: [`${EMPTY}<extLst>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</extLst>`] }),
    65,
  ],
  ['sheets', () => workbookBytes({ sheets: Array.from({ length: 1001 }, () => EMPTY) }), 1001],
  [
    'cells',
    () => workbookBytes({ sheets: [rowsOf(500_001, (row) => `<c><v>${row}</v></c><c><v>${row * 7}</v></c>`)] }),
    1_000_001,
  ],
  ['formulas', () => workbookBytes({ sheets: [rowsOf(500_001, (row) => `<c><f>A${row + 7}</f></c>`)] }), 500_001],
  [
    'formulaCharacters',
    () =>
      workbookBytes({
        sheets: [
          rowsOf(20_000, (row) =>
            row === 0
              ? `<c><f t="shared" si="0" ref="A1:A9">${'A1+'.repeat(2000)}1</f></c>`
              : `<c><f t="shared" si="0"/></c>`,
          ),
        ],
      }),
    null,
  ],
  [
    'strings',
    () =>
      workbookBytes({ sheets: [EMPTY], strings: Array.from({ length: 1_000_001 }, (_, index) => `<t>${index}</t>`) }),
    1_000_001,
  ],
  ['textLength', () => workbookBytes({ sheets: [EMPTY], strings: [`<t>${'x'.repeat(200_000)}</t>`] }), 200_000],
  [
    'names',
    () =>
      workbookBytes({
        sheets: [EMPTY],
        after: `<definedNames>${Array.from({ length: 50_001 }, (_, index) => `<definedName name="n${index}">1</definedName>`).join('')}</definedNames>`,
      }),
    50_001,
  ],
  [
    'ranges',
    () =>
      workbookBytes({
        sheets: [
          `${EMPTY}<mergeCells>${Array.from({ length: 200_001 }, (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`).join('')}</mergeCells>`,
        ],
      }),
    200_001,
  ],
  [
    'styles',
    () =>
      workbookBytes({
        sheets: [EMPTY],
        styles: `<cellXfs>${Array.from({ length: 65_537 }, (_, index) => `<xf fontId="${index}"/>`).join('')}</cellXfs>`,
      }),
    65_537,
  ],
  [
    'unusualBytes',
    () => withSheet({ stored: true, text: root('worksheet', `<!-- ${' '.repeat(33 * MB)} -->${EMPTY}`) }),
    null,
  ],
];

const bomb = deflateRawSync(Buffer.alloc(64 * MB, 0x20));
/** Bombs, with the reason they are refused for, or `read` when they lie where nothing is opened. */
export const bombs: [string, () => Buffer, string][] = [
  ['that says how large it is', () => withSheet({ packed: bomb, size: 64 * MB }), 'too-compressed'],
  ['that says it is small', () => withSheet({ packed: bomb, size: 500 }), 'damaged'],
  [
    'beyond 4 GB in zip64',
    () =>
      zipBytes(
        [
          ...partsOf({ sheets: [EMPTY] }).map((part) =>
            part.name === SHEET ? { ...part, packed: bomb, size: 5 * 1024 * MB } : part,
          ),
        ],
        { zip64: true },
      ),
    'too-large',
  ],
  [
    'in a part that is never read',
    () => withSheet({}, [{ name: 'xl/media/a.png', text: '', packed: bomb, size: 64 * MB }]),
    'read',
  ],
  [
    'of entries over the same bytes',
    () =>
      withSheet(
        {},
        Array.from({ length: 50 }, (_, index) => ({ name: `x${index}`, text: '', sameAs: 0 })),
      ),
    'damaged',
  ],
  [
    'of an archive within an archive',
    () =>
      withSheet({}, [
        { name: 'xl/embeddings/a.xlsx', text: zipBytes([{ name: 'a', text: '', packed: bomb, size: 64 * MB }]) },
      ]),
    'read',
  ],
  [
    'of a million sheets over one part',
    () =>
      workbookBytes({
        sheets: [EMPTY],
        parts: {
          'xl/workbook.xml': root(
            'workbook',
            `<sheets>${'<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(900)}</sheets>`,
          ),
        },
      }),
    'cyclic',
  ],
];
