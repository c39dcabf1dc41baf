/** All findings, errors first, each with its place. */
import type { Finding } from '../../findings/finding.ts';
import { findingTitle, wordFinding } from '../../findings/wording.ts';
import type { RollUp } from '../roll-up.ts';
import { WalkedRows } from '../rows.ts';
import { type ListColumn, listSheet, type Setting, say, sourceLink } from './cells.ts';
import { baseName } from './fact-sheet.ts';
import type { StreamedSheet } from './streamed.ts';

const FINDING_SHEET = 'PhatHien';

export function findingSheet(rollUp: RollUp, setting: Setting): StreamedSheet {
  const { language } = setting;
  const names = new Map(rollUp.catalogue.units.map((unit) => [unit.code, unit.name]));
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const severity = {
    error: heading('Lỗi', 'Error'),
    warning: heading('Cảnh báo', 'Warning'),
    info: heading('Lưu ý', 'Note'),
  };
  const certainty = {
    certain: heading('chắc chắn', 'certain'),
    computed: heading('tính được', 'computed'),
    heuristic: heading('nghi vấn', 'suspected'),
  };
  const { findings } = rollUp;
  const ordered = new WalkedRows(findings.length, function* () {
    for (const wanted of ['error', 'warning', 'info']) {
      for (const finding of findings) if (finding.severity === wanted) yield [finding];
    }
  });
  const columns: ListColumn<Finding>[] = [
    { heading: heading('STT', 'No'), width: 6, style: 'count', value: (_, i) => i + 1 },
    { heading: heading('Mức', 'Severity'), width: 10, style: 'center', value: (finding) => severity[finding.severity] },
    {
      heading: heading('Độ chắc', 'Certainty'),
      width: 11,
      style: 'center',
      value: (finding) => certainty[finding.certainty],
    },
    {
      heading: heading('Đơn vị', 'Unit'),
      width: 26,
      style: 'small',
      value: ({ unit }) => (unit === null ? null : (names.get(unit) ?? unit)),
    },
    {
      heading: heading('Ở đâu', 'Where'),
      width: 38,
      styleOf: ({ file }) => (file === null ? 'small' : 'linkSmall'),
      value: ({ file, sheet, range }) =>
        file === null
          ? null
          : `${baseName(file)}${sheet === null ? '' : ` · ${sheet}${range === null ? '' : `!${range}`}`}`,
      link: ({ file, sheet, range }) =>
        sourceLink(setting, file, sheet !== null && range !== null ? { sheet, address: range } : null),
    },
    {
      heading: heading('Phát hiện', 'Finding'),
      width: 26,
      style: 'small',
      value: ({ rule }) => findingTitle(rule, language),
    },
    {
      heading: heading('Nói rõ và cách xử lý', 'In full'),
      width: 84,
      style: 'small',
      value: (finding) => wordFinding(finding, language),
    },
  ];
  const title = heading('NHỮNG ĐIỀU CẦN XEM LẠI', 'FINDINGS');
  const subtitle = heading(
    'Lỗi trước, cảnh báo sau. Bấm vào cột "Ở đâu" để mở đúng ô.',
    'Errors first. The place opens the cell.',
  );
  return listSheet(setting, FINDING_SHEET, title, subtitle, columns, ordered);
}
