/** Where the body of a decision and its appendix ask different things, as a table for the catalogue's workbook. */
import { type Asked, disagreements } from '../assess/compare-plan.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { TableOf } from '../layout/table-sheet.ts';

/** One table, or none when the catalogue has no clauses beside its appendix. */
export function differencesTable(catalogue: Catalogue): TableOf[] {
  if (catalogue.clauses.length === 0) return [];
  const words = (asked: Asked | null) => asked?.text ?? '–';
  return [
    {
      name: 'KhacNhau',
      title: 'Chỗ khác nhau giữa phần thân văn bản và phụ lục (phụ lục được dùng để đánh giá)',
      columns: [
        { heading: 'Chỉ tiêu', width: 10, look: 'center' },
        { heading: 'Năm', width: 8, look: 'center' },
        { heading: 'Phụ lục', width: 40 },
        { heading: 'Phần thân', width: 60 },
        { heading: 'Ghi chú', width: 40 },
      ],
      rows: disagreements(catalogue).map((each) => [
        each.indicator ?? '',
        each.year,
        words(each.decision),
        words(each.plan),
        each.note,
      ]),
    },
  ];
}
