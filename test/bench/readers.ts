/**
 * The readers that are compared. Each is asked for what an audit needs: values, formulas, number formats, fonts and
 * fills, hidden rows and columns. What a reader leaves out all the same (exceljs and SheetJS: links, locked cells,
 * validations of newer versions) is to its advantage.
 */
import type { Inflate } from '../../lib/xlsx/read/inflate.ts';

export type Reader = (bytes: Uint8Array) => Promise<number>;

/** Loads a reader by name; the number it returns (cells seen, or bytes) only keeps it from being optimised away. */
export async function loadReader(name: string): Promise<Reader> {
  if (name === 'inflate only') return inflateOnly();
  if (name === 'tonghop') return tonghop();
  if (name === 'exceljs') return exceljs();
  if (name === 'SheetJS') return sheetJs();
  throw new Error(`unknown reader ${name}`);
}

/** Bytes of parts that are inflated by one call, as the reader does it. */
const TOGETHER = 2 << 20;

export const READERS = ['inflate only', 'tonghop', 'exceljs', 'SheetJS'];

/** How each is called, for the table. SheetJS reads hidden rows, fonts and fills only with `cellStyles`. */
export const CALLS: Readonly<Record<string, string>> = {
  'inflate only': 'inflate only (every part, CRC verified)',
  tonghop: 'tonghop `readBook`',
  exceljs: 'exceljs `xlsx.load`',
  SheetJS: 'SheetJS `read` (cellFormula, cellNF, cellStyles)',
};

/** The floor: every part inflated and its checksum verified, as cheaply as Node can: small ones together. */
async function inflateOnly(): Promise<Reader> {
  const { zipDirectory } = await import('../../lib/xlsx/read/zip-directory.ts');
  const { defaultLimits } = await import('../../lib/xlsx/read/limits.ts');
  const { nodeInflate }: { nodeInflate: Inflate } = await import('../../lib/xlsx/read/inflate-node.ts');
  return async (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const parts = [...zipDirectory(bytes, defaultLimits)].flatMap(({ offset, packed, size, crc, method }) => {
      const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
      return method === 8 ? [{ packed: bytes.subarray(start, start + packed), size, crc }] : [];
    });
    const length = parts.reduce((sum, { size }) => sum + size, 0);
    if (length < TOGETHER && nodeInflate.together?.(parts)) return length;
    for (const { packed, size, crc } of parts) {
      if (nodeInflate.crc32(await nodeInflate.raw(packed, size)) !== crc) throw new Error('checksum');
    }
    return length;
  };
}

async function tonghop(): Promise<Reader> {
  const { readBook } = await import('../../lib/xlsx/read/read-book.ts');
  return async (bytes) => (await readBook(bytes)).sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
}

async function exceljs(): Promise<Reader> {
  const { default: ExcelJS } = await import('exceljs');
  return async (bytes) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    let cells = 0;
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
    return cells;
  };
}

async function sheetJs(): Promise<Reader> {
  const { default: XLSX } = await import('xlsx');
  return async (bytes) => {
    const workbook = XLSX.read(bytes, { type: 'buffer', cellFormula: true, cellNF: true, cellStyles: true });
    return workbook.SheetNames.reduce((sum, name) => sum + Object.keys(workbook.Sheets[name] ?? {}).length, 0);
  };
}
