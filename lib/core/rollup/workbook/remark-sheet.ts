/** Difficulties and proposals, unit by unit, in their own words (Decision 571, Điều 2.2). */
import type { Remark, RollUp } from '../roll-up.ts';
import { SECTION_WORDS } from '../words/terms.ts';
import { type ListColumn, listSheet, type Setting, say, sourceLink } from './cells.ts';
import { baseName } from './fact-sheet.ts';
import type { StreamedSheet } from './streamed.ts';

const REMARK_SHEET = 'KhoKhanKienNghi';

export function remarkSheet(rollUp: RollUp, setting: Setting): StreamedSheet {
  const { language } = setting;
  const names = new Map(rollUp.units.map((unit) => [unit.code, unit.name]));
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const columns: ListColumn<Remark>[] = [
    { heading: heading('STT', 'No'), width: 6, style: 'count', value: (_, i) => i + 1 },
    { heading: heading('Đơn vị', 'Unit'), width: 32, value: ({ unit }) => names.get(unit) ?? unit },
    {
      heading: heading('Loại', 'Kind'),
      width: 22,
      style: 'center',
      value: ({ section }) => SECTION_WORDS[section][language],
    },
    { heading: heading('Nội dung', 'Text'), width: 100, value: ({ text }) => text.slice(0, 2000) },
    {
      heading: heading('Nguồn', 'Source'),
      width: 26,
      style: 'linkSmall',
      value: ({ file, at }) => `${baseName(file)} · ${at.sheet}!${at.address}`,
      link: ({ file, at }) => sourceLink(setting, file, at),
    },
  ];
  const title = heading('TỒN TẠI, KHÓ KHĂN VÀ KIẾN NGHỊ CỦA CÁC ĐƠN VỊ', 'DIFFICULTIES AND PROPOSALS');
  return listSheet(
    setting,
    REMARK_SHEET,
    title,
    heading('Nguyên văn của đơn vị.', "In the units' own words."),
    columns,
    rollUp.remarks,
  );
}
