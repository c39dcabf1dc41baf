import { dateIn, dateOfSerial, isDateFormat, parseDate } from '../../lib/core/book/dates.ts';

test.each([
  ['30/3/2023', '2023-03-30'],
  ['ngày 10/01/2023', '2023-01-10'],
  ['10-01-2023', '2023-01-10'],
  ['10.01.2023', '2023-01-10'],
  ['05/7/23', '2023-07-05'],
  ['ngày 05 tháng 7 năm 2023', '2023-07-05'],
  ['2023-01-10', '2023-01-10'],
  ['2023-01-10T00:00:00', '2023-01-10'],
  ['29/02/2024', '2024-02-29'],
  ['29/02/2023', null],
  ['31/4/2023', null],
  ['3/30/2023', null],
  ['30/3', null],
  ['10/01-2023', null],
  ['41/QĐ-UBND', null],
  ['', null],
])('%j is %s', (text, expected) => expect(parseDate(text)).toBe(expected));

test.each([
  ['Kết quả thực hiện đến 30/3/2023', '2023-03-30'],
  ['tính đến ngày 27 tháng 11 năm 2023.', '2023-11-27'],
  ['Quyết định 571/QĐ-UBND', null],
  ['đến 31/02/2023', null],
])('the date in %j is %s', (text, expected) => expect(dateIn(text)).toBe(expected));

test.each([
  [45015, false, '2023-03-30'],
  [45015.75, false, '2023-03-30'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, null],
  [61, false, '1900-03-01'],
  [0, false, null],
  [-3, false, null],
  [0, true, '1904-01-01'],
  [43553, true, '2023-03-30'],
  [1e9, false, null],
])('serial %d in the 1904 system (%s) is %s', (serial, date1904, expected) =>
  expect(dateOfSerial(serial, date1904)).toBe(expected),
);

test.each([
  ['General', false],
  ['0.0%', false],
  ['#,##0', false],
  ['@', false],
  ['0" đạt"', false],
  ['[Red]0.00', false],
  ['dd/mm/yyyy', true],
  ['d-mmm', true],
  ['[$-42A]dd mmmm yyyy;@', true],
  ['yyyy\\-mm\\-dd', true],
])('format %s shows a date: %s', (format, expected) => expect(isDateFormat(format)).toBe(expected));
