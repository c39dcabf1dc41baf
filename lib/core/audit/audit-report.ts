/** The auditor's report for reading: by file, then by how sure it is, then by sheet. */

import { grouped } from '../book/grouped.ts';
import type { Language } from '../book/language.ts';
import type { Certainty, Finding, Severity } from '../findings/finding.ts';
import { countFindings } from '../findings/group.ts';
import { findingTitle, wordFinding } from '../findings/wording.ts';

const WORDS = {
  vi: {
    clean: 'không thấy gì phải sửa',
    whole: 'Cả sổ',
    sheet: 'Trang tính',
    more: (count: number) => `và ${count} chỗ như vậy nữa`,
    certainty: {
      certain: 'CHẮC CHẮN (so với biểu mẫu)',
      computed: 'TÍNH ĐƯỢC (sự việc trong sổ)',
      heuristic: 'NGHI NGỜ (so với các ô bên cạnh)',
    },
    severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
    files: (count: number) => `${count} tệp`,
  },
  en: {
    clean: 'nothing to correct',
    whole: 'Whole workbook',
    sheet: 'Sheet',
    more: (count: number) => `and ${count} more like it`,
    certainty: {
      certain: 'CERTAIN (against the template)',
      computed: 'COMPUTED (facts of the workbook)',
      heuristic: 'SUSPECTED (against neighbours)',
    },
    severity: { error: 'error', warning: 'warning', info: 'note' },
    files: (count: number) => `${count} files`,
  },
} as const;

const MARK: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };
const ORDER: readonly Certainty[] = ['certain', 'computed', 'heuristic'];

/** Findings of one rule beyond this many on one sheet are told as places only. */
const TOLD_ONE_BY_ONE = 3;

/** `findings` in reading order; a file without findings is said to be clean. */
export function auditReport(files: readonly string[], findings: readonly Finding[], language: Language): string {
  const words = WORDS[language];
  const blocks = files.map((file) => {
    const own = findings.filter((finding) => finding.file === file);
    if (own.length === 0) return `${printable(file)}: ${words.clean}\n`;
    const lines = [`${printable(file)}: ${counted(own, language)}`];
    for (const certainty of ORDER) lines.push(...section(own, certainty, language));
    return `${lines.join('\n')}\n`;
  });
  return `${blocks.join('\n')}\n${words.files(files.length)}: ${counted(findings, language)}\n`;
}

function section(own: readonly Finding[], certainty: Certainty, language: Language): string[] {
  const words = WORDS[language];
  const part = own.filter((finding) => finding.certainty === certainty);
  if (part.length === 0) return [];
  const lines = [`  ${words.certainty[certainty]}`];
  for (const sheet of new Set(part.map((finding) => finding.sheet))) {
    lines.push(`    ${sheet === null ? words.whole : `${words.sheet} ${printable(sheet)}`}`);
    const rules = grouped(
      part.filter((one) => one.sheet === sheet),
      ({ rule }) => rule,
    );
    for (const alike of rules.values()) {
      const told = alike.slice(0, TOLD_ONE_BY_ONE);
      const rest = alike.slice(TOLD_ONE_BY_ONE);
      for (const finding of told) {
        const { severity, rule } = finding;
        const label = `${MARK[severity]} ${words.severity[severity]}`;
        lines.push(`      ${label}  ${findingTitle(rule, language)}. ${printable(wordFinding(finding, language))}`);
      }
      if (rest.length > 0) {
        lines.push(`        ${words.more(rest.length)}: ${rest.map(({ range }) => range ?? '').join(', ')}`);
      }
    }
  }
  return lines;
}

function counted(findings: readonly Finding[], language: Language): string {
  const { error, warning, info } = countFindings(findings);
  const { severity } = WORDS[language];
  return `${error} ${severity.error}, ${warning} ${severity.warning}, ${info} ${severity.info}`;
}

/** What people typed must not steer the terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
