import fc from 'fast-check';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { fitRows } from '../../lib/core/layout/fit-rows.ts';
import { linesHeight, textWidth, widthFor, wrappedLines } from '../../lib/core/layout/text-height.ts';
import { issued } from './issued.ts';

const plain = { size: 11, bold: false };

test.each([
  ['', 20, 1],
  ['Đạt', 20, 1],
  ['một\nhai', 20, 2],
  ['Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng', 120, 1],
  ['Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng', 30, 2],
  ['Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng', 16, 4],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ', 20, 4],
])('%j in %i characters takes %i lines', (text, width, lines) => {
  expect(wrappedLines(text, width, plain)).toBe(lines);
});

test('a Vietnamese letter is as wide as its base letter, composed or not', () => {
  expect(textWidth('ưỡng', plain)).toBe(textWidth('uong', plain));
  expect(textWidth('Đường', plain)).toBeCloseTo(textWidth('Dương', plain));
  expect(textWidth('ườ'.normalize('NFD'), plain)).toBe(textWidth('ườ', plain));
  expect(textWidth('đ', { size: 11, bold: true })).toBeGreaterThan(textWidth('đ', plain));
});

test('more room never takes more lines, and more text never fewer', () => {
  const words = fc.array(fc.constantFrom('tỷ', 'lệ', 'hồ sơ', 'Ủy ban', 'trực tuyến', 'CSDL', '2023'), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 80 }), fc.integer({ min: 0, max: 40 }), (list, width, more) => {
      const text = list.join(' ');
      expect(wrappedLines(text, width + more, plain)).toBeLessThanOrEqual(wrappedLines(text, width, plain));
      expect(wrappedLines(`${text} thêm`, width, plain)).toBeGreaterThanOrEqual(wrappedLines(text, width, plain));
    }),
    { seed: 3 },
  );
});

test('a column as wide as asked shows the text on one line', () => {
  for (const text of ['HL.7.10', 'III.7', 'Đang thực hiện'])
    expect(wrappedLines(text, widthFor(text, 11), plain)).toBe(1);
});

test('every row of a template is as high as its tallest wrapped text', () => {
  const layout = issued('328');
  for (const sheet of layout.sheets) {
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        const style = layout.styles[cell.style] ?? {};
        const merged = sheet.merges.some((merge) =>
          merge.startsWith(`${String.fromCharCode(64 + cell.column)}${row.row}:`),
        );
        if (typeof cell.value !== 'string' || !style.wrap || merged) continue;
        const width = (sheet.columns[cell.column - 1]?.width ?? 0) - 2 * (style.indent ?? 0);
        const lettering = { size: style.size ?? 11, bold: style.bold === true };
        const needed = linesHeight(wrappedLines(cell.value, width, lettering), lettering.size);
        expect({ at: `${sheet.name} ${row.row}`, high: (row.height ?? 0) >= needed - 0.25 }).toEqual({
          at: `${sheet.name} ${row.row}`,
          high: true,
        });
      }
    }
  }
});

test('stated heights stay, and a merged text has the room of all its columns', () => {
  const base = issued('12103');
  const text = 'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng';
  const sheet = {
    ...(base.sheets[0] as (typeof base.sheets)[number]),
    columns: [10, 10, 60].map((width) => ({ key: '', width })),
    merges: ['A2:C2'],
    rows: [
      { row: 1, height: 50, cells: [{ column: 1, value: text, style: 'text' }] },
      { row: 2, cells: [{ column: 1, value: text, style: 'text' }] },
      { row: 3, cells: [{ column: 1, value: text, style: 'text' }] },
      { row: 4, atLeast: 30, cells: [] },
    ],
  };
  const [first, second, third, fourth] = fitRows({ ...base, sheets: [sheet] }).sheets[0]?.rows ?? [];
  expect([first?.height, second?.height, fourth?.height]).toEqual([50, 17.25, 30]);
  expect(third?.height).toBeGreaterThan(60);
  expect(bookOf({ ...base, sheets: [sheet] }).sheets).toHaveLength(1);
});
