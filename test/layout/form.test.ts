import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Indicator } from '../../lib/core/catalogue/catalogue.ts';
import { cellName, type Metadata, parseMetadataLine, rowKey, rowName } from '../../lib/core/layout/form.ts';
import { metadataLine } from '../../lib/core/layout/written-form.ts';

const metadata: Metadata = {
  tonghop: '1',
  catalogue: 'hung-yen-571',
  catalogueVersion: '1.0.0',
  unit: '328',
  unitName: 'Sở Văn hóa, Thể thao và Du lịch',
  period: '2023-Q1',
  deadline: '',
  fingerprint: '1fe141400bd1d3f5-65871d106f2ab1d6',
};
const line = metadataLine(metadata);

test.each([
  ['as written', line, metadata],
  ['saved with spaces for semicolons', line.replaceAll(';', ' '), metadata],
  ['saved with commas', line.replaceAll(';', ', '), metadata],
  [
    'with keywords of the user around it',
    `báo cáo; ${line}; quý I`,
    expect.objectContaining({ unit: '328', unitName: metadata.unitName }),
  ],
  ['cut off', 'tonghop=1;catalogue=a', { tonghop: '1', catalogue: 'a' }],
  ['other keywords', 'chuyển đổi số; unit=328', null],
  ['nothing', '', null],
])('metadata line %s', (_, text, expected) => {
  expect(parseMetadataLine(text)).toEqual(expected);
});

test('marks of the line in a value do not break it', () => {
  expect(parseMetadataLine(metadataLine({ ...metadata, unitName: 'A;unit=1' }))).toMatchObject({
    unit: '328',
    unitName: 'A unit 1',
  });
});

const indicators = builtinCatalogue('hung-yen-571')?.indicators as readonly Indicator[];
test.each([
  ['I.7', null, 'I.7', 'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng'],
  ['I.7', 'xa', 'I.7/xa', 'Tỷ lệ hồ sơ công việc được xử lý trên môi trường mạng – cấp xã'],
  [
    'I.16',
    'quoc-lo',
    'I.16/quoc-lo',
    'Tỷ lệ đường giao thông được lắp đặt hệ thống camera giám sát giao thông – Quốc lộ',
  ],
])('row of %s, part %s', (id, part, key, name) => {
  const indicator = indicators.find((each) => each.id === id) as Indicator;
  expect([rowKey(id, part), rowName(indicator, part)]).toEqual([key, name]);
});

test('defined names hold letters, digits and underscores only', () => {
  expect(cellName('I.16/quoc-lo', 'numerator')).toBe('th_I_16_quoc_lo_numerator');
});
