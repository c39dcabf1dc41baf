import { parseArea } from '../../lib/core/book/address.ts';
import type { Book, Sheet } from '../../lib/core/book/book.ts';
import { cellAt, sheetNamed, styleOf } from '../../lib/core/book/grid.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { templateFileName } from '../../lib/core/layout/file-name.ts';
import { METADATA_KEYS, parseMetadataLine, SHEETS } from '../../lib/core/layout/form.ts';
import { fillTemplate, type TemplateLayout } from '../../lib/core/layout/layout-template.ts';
import { unitsToIssue } from '../../lib/core/layout/units-to-issue.ts';
import { layoutFaults } from '../../lib/xlsx/write/check-layout.ts';
import { catalogue, issued, unitOf, variedAnswers } from './issued.ts';

const hongLinh = builtinCatalogue('hong-linh-2023') as Catalogue;

function sheet(layout: TemplateLayout, name: string): Sheet {
  return sheetNamed(bookOf(layout), name) as Sheet;
}

function keys(layout: TemplateLayout, name: string): string[] {
  const { cells } = sheet(layout, name);
  return cells.filter((cell) => cell.column === 1 && cell.row > 1).map((cell) => String(cell.value));
}

/** Text of a cell by row key and column key, both found as a reader finds them. */
function at(book: Book, name: string, key: string, field: string) {
  const found = sheetNamed(book, name) as Sheet;
  const row = found.cells.find((cell) => cell.column === 1 && cell.value === key)?.row ?? 0;
  const column = found.cells.find((cell) => cell.row === 1 && cell.value === field)?.column ?? 0;
  return cellAt(found, row, column)?.value ?? null;
}

test.each([
  ['a district has its own row and its communes’ row', '328', ['I.7', 'I.7/xa', 'I.14', 'III.2'], ['I.1', 'II.11']],
  ['a district that is no named city', '325', ['I.7', 'I.7/xa'], ['I.14']],
  ['a department has the row of the province’s level', 'STTTT', ['I.7', 'I.12'], ['I.7/xa', 'I.14', 'II.1', 'III.2']],
  ['a department that leads what nobody executes', 'SKHDT', ['II.10', 'II.11'], ['III.1']],
  ['the office that alone executes', 'VPUBND', ['I.1'], ['I.14']],
  ['a commune has what is added up from communes', '12103', ['I.7', 'III.1', 'II.4'], ['I.7/xa', 'I.2', 'II.8']],
  ['a class has a row of its own', 'CAT', ['I.16/quoc-lo', 'I.16/tinh-lo'], ['I.16', 'I.7']],
])('%s', (_, code, present, absent) => {
  const rows = keys(issued(code), SHEETS.indicators);
  expect(rows).toEqual(expect.arrayContaining(present));
  expect(rows.filter((key) => absent.includes(key))).toEqual([]);
  expect(new Set(rows).size).toBe(rows.length);
});

test.each([
  ['328', 'I.7', 'Cấp huyện: 80%', 'Cấp huyện: 90%'],
  ['328', 'I.7/xa', 'Cấp xã: 60%', 'Cấp xã: 70%'],
  ['STTTT', 'I.7', 'Cấp tỉnh: 90%', 'Cấp tỉnh: 100%'],
  ['12103', 'I.7', 'Cấp xã: 60%', 'Cấp xã: 70%'],
  ['CAT', 'I.16/tinh-lo', 'Tỉnh lộ: 50%', 'Tỉnh lộ: 100%'],
  ['328', 'III.2', '90%', '–'],
  ['328', 'III.6', '80%', '>90%'],
  ['328', 'II.9', 'Tối thiểu 10%', '20%'],
  ['328', 'III.7', 'Xem chú thích 1', 'Xem chú thích 1'],
  ['SKHDT', 'II.11', '500', '1.000'],
  ['VPUBND', 'I.1', '100%', '100%'],
])('%s is shown its own targets of %s', (code, key, in2025, in2030) => {
  const book = bookOf(issued(code));
  expect([at(book, SHEETS.indicators, key, 'target2025'), at(book, SHEETS.indicators, key, 'target2030')]).toEqual([
    in2025,
    in2030,
  ]);
});

test('a target in words stands whole under the table', () => {
  const words = sheet(issued('328'), SHEETS.indicators).cells.map((cell) => cell.value);
  expect(words).toContainEqual(expect.stringMatching(/^Chú thích 1\. .*Quyết định số 06\/QĐ-TTg ngày 06\/01\/2022/));
});

test.each([
  ['22', 'Chủ trì'],
  ['38', 'Phối hợp'],
])('task %s of Mỹ Hào: %s', (no, role) => {
  expect(at(bookOf(issued('328')), SHEETS.tasks, `NV.${no}`, 'role')).toBe(role);
});

test('the cover says whose report it is, for when and by when', () => {
  const cover = sheet(issued('328'), SHEETS.cover);
  const value = (key: string) => cover.cells.find((cell) => cell.column === 3 && cell.row === rowOf(cover, key))?.value;
  expect(value('unit')).toBe('Thị xã Mỹ Hào');
  expect(value('unitCode')).toBe('328');
  expect(value('period')).toBe('2023-Q1 – Quý I năm 2023');
  expect(value('window')).toBe('từ 15/12/2022 đến hết 14/03/2023');
  expect(value('deadline')).toBe('trước ngày 20/03/2023 (chậm nhất là ngày 19/03/2023)');
});

test('the metadata stand on a very hidden sheet, in the keywords, in the custom properties and on the cover', () => {
  const layout = issued('328');
  const book = bookOf(layout);
  const hidden = sheetNamed(book, SHEETS.metadata) as Sheet;
  expect(hidden.visibility).toBe('very-hidden');
  const rows = METADATA_KEYS.map(
    (key) => hidden.cells.find((cell) => cell.column === 2 && cell.row === rowOf(hidden, key))?.value,
  );
  expect(rows).toEqual(METADATA_KEYS.map((key) => layout.metadata[key]));
  expect(parseMetadataLine(book.properties.keywords ?? '')).toEqual(layout.metadata);
  expect(book.custom).toEqual(layout.metadata);
  const cover = sheetNamed(book, SHEETS.cover) as Sheet;
  expect(cellAt(cover, rowOf(cover, 'template'), 3)?.value).toContain(layout.metadata.fingerprint);
  expect(layout.metadata).toMatchObject({
    unit: '328',
    period: '2023-Q1',
    deadline: '2023-03-20',
    catalogue: 'hung-yen-571',
  });
});

test('keys are hidden, input cells unlocked and every other cell locked', () => {
  const layout = fillTemplate(issued('328'), variedAnswers('328'));
  const book = bookOf(layout);
  const inputs =
    /^(numerator|denominator|stated|text|evidence|evidenceNumber|evidenceDate|note|taskStatus|progress|doneOn|narrative|type|documentNumber|documentDate|subject)$/;
  for (const name of [SHEETS.indicators, SHEETS.tasks, SHEETS.narrative, SHEETS.documents]) {
    const of = sheetNamed(book, name) as Sheet;
    expect(of.protected).toBe(true);
    expect(of.hiddenRows).toEqual([{ from: 1, to: 1 }]);
    expect(of.hiddenColumns).toEqual([{ from: 1, to: 1 }]);
    const field = new Map(of.cells.filter((cell) => cell.row === 1).map((cell) => [cell.column, String(cell.value)]));
    const keyed = new Set(of.cells.filter((cell) => cell.column === 1).map((cell) => cell.row));
    for (const cell of of.cells) {
      const isInput = cell.row > 1 && keyed.has(cell.row) && inputs.test(field.get(cell.column) ?? '');
      expect({ name, at: [cell.row, cell.column], locked: styleOf(book, cell).locked }).toEqual({
        name,
        at: [cell.row, cell.column],
        locked: !isInput,
      });
    }
  }
});

test('names point at the inputs of their rows', () => {
  const layout = issued('328');
  const byName = new Map(layout.names.map(({ name, range }) => [name, range]));
  const indicators = sheet(layout, SHEETS.indicators);
  for (const [key, name, column] of [
    ['I.7', 'th_I_7_numerator', 'H'],
    ['I.7/xa', 'th_I_7_xa_denominator', 'I'],
    ['II.8', 'th_II_8_stated', 'K'],
    ['III.7', 'th_III_7_text', 'L'],
  ] as const) {
    expect([name, byName.get(name)]).toEqual([name, `${column}${rowOf(indicators, key)}`]);
  }
  expect(byName.has('th_II_8_numerator')).toBe(false);
});

test.each([
  ['a district', issued('328')],
  ['a department', issued('STTTT')],
  ['a commune', issued('12103')],
  ['a department that leads without tasks of its own to execute', issued('TTT')],
  ['another province', issued('437', '2023-03-30', hongLinh)],
  ['a filled form', fillTemplate(issued('328'), variedAnswers('328'))],
])('the layout of %s keeps the limits of the format', (_, layout) => {
  expect(layoutFaults(layout)).toEqual([]);
  const rules = layout.sheets.flatMap((each) => each.validations);
  expect(rules.length).toBeGreaterThan(0);
  for (const rule of rules) {
    expect(rule.title.length).toBeLessThanOrEqual(32);
    expect((rule.promptTitle ?? '').length).toBeLessThanOrEqual(32);
    expect(rule.message.length).toBeLessThanOrEqual(255);
    expect((rule.prompt ?? '').length).toBeLessThanOrEqual(255);
  }
});

test('no merged area overlaps another, and none reaches into an input', () => {
  for (const { name, merges, rows } of issued('328').sheets) {
    const areas = merges.map((merge) => ({
      merge,
      area: parseArea(merge) as NonNullable<ReturnType<typeof parseArea>>,
    }));
    const clashes = areas.flatMap(({ merge, area }, i) =>
      areas
        .slice(i + 1)
        .filter(
          ({ area: b }) => area.top <= b.bottom && b.top <= area.bottom && area.left <= b.right && b.left <= area.right,
        )
        .map((other) => `${name}: ${merge} and ${other.merge}`),
    );
    expect(clashes).toEqual([]);
    const inputs = rows.flatMap((row) =>
      row.cells.filter((cell) => cell.style.startsWith('in')).map((cell) => [row.row, cell.column] as const),
    );
    expect(
      inputs.filter(([r, c]) =>
        areas.some(({ area: b }) => r >= b.top && r <= b.bottom && c >= b.left && c <= b.right),
      ),
    ).toEqual([]);
  }
});

test('answers stand under their keys, dates as dates', () => {
  const book = bookOf(
    fillTemplate(issued('328'), {
      indicators: { 'I.7/xa': { numerator: 5, denominator: 8, evidenceDate: '2023-03-13', stated: '>50%' } },
      tasks: { 22: { taskStatus: 'running', doneOn: 'quý II' } },
      narrative: { limits: ['chậm'] },
      documents: [{ documentNumber: '82/KH-UBND', documentDate: '2022-04-06' }],
      sentOn: '2023-03-17',
    }),
  );
  expect(at(book, SHEETS.indicators, 'I.7/xa', 'result')).toBe(62.5);
  expect(at(book, SHEETS.indicators, 'I.7/xa', 'status')).toBe('Đạt');
  expect(at(book, SHEETS.indicators, 'I.7/xa', 'status2030')).toBe('Chưa đạt');
  expect(at(book, SHEETS.indicators, 'I.7/xa', 'evidenceDate')).toBe(44998);
  expect(at(book, SHEETS.indicators, 'I.7/xa', 'stated')).toBe('>50%');
  expect(at(book, SHEETS.indicators, 'I.7', 'status')).toBe('Chưa có số liệu');
  expect(at(book, SHEETS.tasks, 'NV.22', 'taskStatus')).toBe('Đang thực hiện');
  expect(at(book, SHEETS.tasks, 'NV.22', 'doneOn')).toBe('quý II');
  expect(at(book, SHEETS.narrative, 'TM.limits.1', 'narrative')).toBe('chậm');
  expect(at(book, SHEETS.documents, 'VB.1', 'documentDate')).toBe(44657);
  expect(at(book, SHEETS.cover, 'sentOn', 'value')).toBe(45002);
});

test.each([
  [{ code: '328', name: 'Thị xã Mỹ Hào' }, '2023-Q1', '328-thi-xa-my-hao-2023-Q1.xlsx'],
  [
    { code: 'SLDTBXH', name: 'Sở Lao động – Thương binh và Xã hội' },
    '2023-03-30',
    'SLDTBXH-so-lao-dong-thuong-binh-va-xa-hoi-2023-03-30.xlsx',
  ],
  [{ code: '../x', name: 'Đường Hào / "1"' }, '2023-Q4', 'x-duong-hao-1-2023-Q4.xlsx'],
])('file name of %j', (unit, id, expected) => {
  expect(templateFileName(unit, { id })).toBe(expected);
});

const day = { to: '2023-03-14' };
test.each([
  ['everybody: departments, districts and communes', null, { so: 17, huyen: 10, xa: 13 }, [], []],
  ['a kind', ['huyen'], { huyen: 10 }, [], []],
  ['codes and a kind', ['328', 'xa'], { huyen: 1, xa: 13 }, [], []],
  ['a body outside the departments, when asked for', ['CAT'], { khac: 1 }, [], []],
  ['the province is whom they report to', ['33'], {}, [], ['33']],
  ['nobody of that code', ['999', 'huyện'], {}, ['999', 'huyện'], []],
] as const)('units to issue to: %s', (_, asked, kinds, unknown, idle) => {
  const result = unitsToIssue(catalogue, day, asked);
  const counted: Record<string, number> = {};
  for (const unit of result.units) counted[unit.kind] = (counted[unit.kind] ?? 0) + 1;
  expect([counted, result.unknown, result.idle.map((unit) => unit.code)]).toEqual([kinds, unknown, idle]);
});

test('a unit that is no more gets no template', () => {
  expect(unitsToIssue(catalogue, { to: '2025-12-14' }, ['328'])).toEqual({ units: [], unknown: ['328'], idle: [] });
  expect(unitOf('328').validTo).toBe('2025-06-30');
});

function rowOf(of: Sheet, key: string): number {
  return of.cells.find((cell) => cell.column === 1 && cell.value === key)?.row ?? 0;
}
