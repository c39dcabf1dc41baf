/** The pane needs no newer Excel than ExcelApi 1.7, and the compiler says so. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutTypes, writeFloorTypes } from '../../manifest/floor-types.ts';

const ROOT = path.join(__dirname, '../..');
const TSC = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
const compile = (project: string) => spawnSync(process.execPath, [TSC, '-p', project], { cwd: ROOT, encoding: 'utf8' });

const types = `declare namespace Excel {
    class Range {
        /**
         * [Api set: ExcelApi 1.1]
         */
        values: any[][];
        /**
         * [Api set: ExcelApi 1.9]
         */
        getCellProperties(wanted: {
            format?: boolean;
        }): void;
        /**
         * [Api set: ExcelApi BETA (PREVIEW ONLY)]
         */
        readonly later: string;
        /**
         * [Api set: ExcelApi 1.7]
         */
        style: string;
    }
    namespace Interfaces {
    }
}`;

test('members above the floor are cut, the others stay', () => {
  const { text, members } = cutTypes(types, 7);
  expect(members).toBe(2);
  expect(text).not.toMatch(/getCellProperties|later/);
  expect(text).toMatch(/values: any\[\]\[\];[\s\S]*style: string;\n {4}\}\n {4}namespace Interfaces/);
});

describe('the pane without host/newer', () => {
  const planted = path.join(ROOT, '.cache', 'floor-planted');

  beforeAll(() => {
    expect(writeFloorTypes(path.join(ROOT, '.cache', 'floor-types'), 7)).toBeGreaterThan(1500);
  });

  test('compiles against the types of ExcelApi 1.7', () => {
    const { stdout } = compile('addin/tsconfig.floor.json');
    expect(stdout.split('\n').filter((line) => line.startsWith('addin/'))).toEqual([]);
  });

  test.each([
    ['1.9', 'sheet.getRanges("A1,B2")'],
    ['1.13', 'sheet.onFormulaChanged'],
    ['1.13', 'sheet.getRange("A1").getMergedAreasOrNullObject()'],
    ['1.18', 'sheet.notes'],
  ])('and would not with a call of %s: %s', (_set, call) => {
    mkdirSync(planted, { recursive: true });
    const extend = { extends: '../../addin/tsconfig.floor.json', include: ['planted.ts'], exclude: [] };
    writeFileSync(path.join(planted, 'tsconfig.json'), JSON.stringify(extend));
    writeFileSync(path.join(planted, 'planted.ts'), `export const use = (sheet: Excel.Worksheet) => ${call};\n`);
    const { stdout } = compile('.cache/floor-planted');
    rmSync(planted, { recursive: true });
    expect(stdout).toMatch(/planted\.ts.*does not exist on type/);
  });
});
