/**
 * Workbooks as a unit hands them in, for measuring: six sheets, about 2,800 cells, 320 formulas of which 240 are shared,
 * styles, merges, validations, a hidden column. Written by exceljs, so that no reader is measured on its own output.
 */
import ExcelJS from 'exceljs';

const WORDS =
  'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng của cơ quan hành chính nhà nước thuộc phạm vi quản lý'.split(
    ' ',
  );

/** The same numbers for the same seed, everywhere. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 0x100000000;
  };
}

/** The bytes of the workbook of unit `index`. `rows`: rows of each of the six sheets. */
export async function unitWorkbook(index: number, rows = 47): Promise<Uint8Array> {
  const random = numbers(index + 1);
  const phrase = (words: number) =>
    Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2023, 2, 20));
  workbook.modified = workbook.created;
  for (let number = 1; number <= 6; number += 1) {
    const sheet = workbook.addWorksheet(`Trụ cột ${number}`, { views: [{ state: 'frozen', ySplit: 4 }] });
    sheet.columns = [8, 60, 14, 14, 14, 14, 40, 16, 16, 30].map((width) => ({ width }));
    sheet.mergeCells('A1:J1');
    sheet.getCell('A1').value = `BÁO CÁO KẾT QUẢ CHUYỂN ĐỔI SỐ, ĐƠN VỊ ${index}`;
    sheet.getColumn(9).hidden = true;
    for (let row = 5; row < 5 + rows; row += 1) fillRow(sheet, row, number, random, phrase);
    const last = 4 + rows;
    for (const column of ['C', 'D'])
      sheet.getCell(`${column}${last + 1}`).value = { formula: `SUM(${column}5:${column}${last})`, result: 0 };
  }
  return new Uint8Array((await workbook.xlsx.writeBuffer()) as ArrayBuffer);
}

const THIN = { style: 'thin' as const, color: { argb: 'FF999999' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };

function fillRow(
  sheet: ExcelJS.Worksheet,
  row: number,
  number: number,
  random: () => number,
  phrase: (words: number) => string,
): void {
  const whole = 100 + Math.floor(random() * 9000);
  const part = Math.floor(whole * random());
  const values = [
    `${number}.${row - 4}`,
    phrase(14),
    part,
    whole,
    null,
    part / whole,
    phrase(9),
    `${row}/BC-UBND`,
    45000 + row,
    phrase(6),
  ];
  for (const [offset, value] of values.entries()) {
    const cell = sheet.getCell(row, offset + 1);
    cell.border = BORDER;
    cell.font = { name: 'Times New Roman', size: 12 };
    if (value !== null) cell.value = value;
  }
  const shared =
    row === 5
      ? { formula: 'IF(D5>0,C5/D5*100,"")', shareType: 'shared', ref: `E5:E${row + 46}` }
      : { sharedFormula: 'E5' };
  // The declared type of exceljs does not know that a shared formula has a range.
  sheet.getCell(row, 5).value = {
    ...shared,
    result: (part / whole) * 100,
  } as unknown as ExcelJS.CellSharedFormulaValue;
  sheet.getCell(row, 5).numFmt = '0.0';
  sheet.getCell(row, 9).numFmt = 'dd/mm/yyyy';
  if (row % 10 === 0) {
    sheet.getCell(row, 8).dataValidation = { type: 'list', allowBlank: true, formulae: ['"Có,Không"'] };
  }
}
