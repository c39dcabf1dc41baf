import fc from 'fast-check';
import { isLegacyText, legacyEncoding } from '../../lib/core/book/legacy-font.ts';
import { editDistance, nearMisses, similarity } from '../../lib/core/book/similarity.ts';
import { cleanText, firstSyllable, foldedKey, nameKey } from '../../lib/core/book/text.ts';

test.each([
  ['  Thị xã\u00a0 Mỹ  Hào ', 'Thị xã Mỹ Hào'],
  ['Thị xã Mỹ Hào'.normalize('NFD'), 'Thị xã Mỹ Hào'],
  ['９８,５％', '98,5%'],
  ['\ufeffMỹ\u200b Hào', 'Mỹ Hào'],
  ['dòng một \r\n dòng hai', 'dòng một\ndòng hai'],
])('%j cleans to %j', (text, expected) => expect(cleanText(text)).toBe(expected));

const pieces = fc.constantFrom(
  ...[
    'a',
    'Đ',
    'ồ',
    'o\u0302\u0300',
    'y',
    '%',
    '9',
    '９',
    '％',
    ' ',
    '  ',
    '\u00a0',
    '\u3000',
    '\t',
    '\n',
    '\r',
    '\r\n',
  ],
  ...['\u00ad', '\u200b', '\u202e', '\ufeff', '\u2060', '\u1680', '-', '\u0301'],
);
const typed = fc.array(pieces, { maxLength: 12 }).map((some) => some.join(''));

test('clean text has no invisible characters, other spaces or full-width forms, and no space that shows nothing', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const clean = cleanText(text);
      expect(clean).not.toMatch(
        /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\t\r\u00a0\u1680\u2000-\u200a\u202f\u3000]/,
      );
      expect(clean).not.toMatch(/[\uff01-\uff5e]| {2}| \n|\n |^\s|\s$/);
      const visible = (of: string) => of.normalize('NFKC').replace(/[\s\u00ad\u200b\u202e\ufeff\u2060]/g, '');
      expect(visible(clean).normalize('NFC')).toBe(visible(text).normalize('NFC'));
    }),
  );
});

test('the first syllable is where the key of the whole begins', () => {
  fc.assert(fc.property(typed, (text) => expect(firstSyllable(text)).toBe(nameKey(text).split(' ')[0])));
});

test.each([
  ['Hoà Phong', 'Hòa Phong', true],
  ['Thụy Lôi', 'Thuỵ Lôi', true],
  ['Quý', 'Quí', true],
  ['kỹ năng', 'Kĩ năng', true],
  ['mức độ 3,  mức độ 4', 'Mức độ 3, mức độ 4)', true],
  ['THỊ XÃ MỸ HÀO', 'thị xã Mỹ Hào', true],
  ['Mỹ Hào', 'Mỹ Hòa', false],
  ['Mỹ Hào', 'My Hao', false],
  ['Bần Yên Nhân', 'Bàn Yên Nhân', false],
  ['tuy', 'tui', false],
])('%j and %j are one name: %s', (a, b, same) => expect(nameKey(a) === nameKey(b)).toBe(same));

test.each([
  ['Mỹ Hào', 'my hao', true],
  ['Đậu Liêu', 'DAU LIEU', true],
  ['Mỹ Hào', 'Mỹ Hòa', false],
])('%j and %j fold to one: %s', (a, b, same) => expect(foldedKey(a) === foldedKey(b)).toBe(same));

test.each([
  ['abc', 'abc', 0],
  ['abc', '', 3],
  ['hao', 'hoa', 1],
  ['ban', 'bang', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j takes %i changes', (a, b, changes) => expect(editDistance(a, b)).toBe(changes));

test('near misses come most alike first, and unlike ones not at all', () => {
  const names = ['Thị xã Mỹ Hào', 'Huyện Yên Mỹ', 'Huyện Ân Thi'];
  expect(nearMisses('thị xã Mỹ Hòa', names, (name) => [name]).map((one) => one.candidate)).toEqual(['Thị xã Mỹ Hào']);
  expect(similarity('my hao', 'Mỹ Hào')).toBe(1);
});

test('keys do not depend on how letters are composed, and distance is symmetric', () => {
  const syllable = fc.constantFrom('Hoà', 'hòa', 'Thuỷ', 'ĐẬU', 'nghiệp', 'quý', ' ', '-', 'Ấp 3');
  fc.assert(
    fc.property(fc.array(syllable, { maxLength: 8 }), fc.array(syllable, { maxLength: 8 }), (a, b) => {
      const [x, y] = [a.join(' '), b.join(' ')];
      expect(nameKey(x.normalize('NFD'))).toBe(nameKey(x));
      expect(nameKey(nameKey(x))).toBe(nameKey(x));
      expect(editDistance(x, y)).toBe(editDistance(y, x));
    }),
  );
});

test.each([
  ['.VnTime', 'TCVN3'],
  ['.VnArialH', 'TCVN3'],
  ['VNI-Times', 'VNI'],
  ['Times New Roman', null],
  [null, null],
])('font %s is of %s', (font, encoding) => expect(legacyEncoding(font)).toBe(encoding));

test.each([
  ['Tû lÖ hå s¬', '.VnTime', true],
  ['Tyû leä hoà sô', 'VNI-Times', true],
  ['Tỷ lệ hồ sơ', '.VnTime', false],
  ['98.5', '.VnTime', false],
  ['Tû lÖ', 'Times New Roman', false],
])('%j in %s is old text: %s', (text, font, legacy) => expect(isLegacyText(text, font)).toBe(legacy));
