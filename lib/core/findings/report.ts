/** Findings as a person reads them in a terminal: by file, then sheet; words and marks, never colour alone. */
import type { Language } from '../book/language.ts';
import type { Certainty, Finding, Severity } from './finding.ts';
import { countFindings, type FindingGroup, groupFindings } from './group.ts';
import { findingTitle, wordFinding } from './wording.ts';

const MARK: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', info: '·' };

const SEVERITY: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  vi: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'LƯU Ý' },
  en: { error: 'ERROR', warning: 'WARNING', info: 'NOTE' },
};

const CERTAINTY: Readonly<Record<Language, Readonly<Record<Certainty, string>>>> = {
  vi: { certain: '', computed: '', heuristic: ' (nghi vấn)' },
  en: { certain: '', computed: '', heuristic: ' (suspected)' },
};

const WORDS = {
  vi: {
    whole: 'Cả tệp',
    sheet: 'Trang tính',
    consequence: 'kéo theo',
    clean: 'không có gì phải sửa',
    more: (count: number) => `và ${count} chỗ khác như vậy`,
    count: (c: Record<Severity, number>) => `${c.error} lỗi, ${c.warning} cảnh báo, ${c.info} lưu ý`,
    files: (count: number) => `${count} tệp`,
  },
  en: {
    whole: 'Whole file',
    sheet: 'Sheet',
    consequence: 'follows',
    clean: 'nothing to correct',
    more: (count: number) => `and ${count} more like it`,
    count: (c: Record<Severity, number>) => `${c.error} error(s), ${c.warning} warning(s), ${c.info} note(s)`,
    files: (count: number) => `${count} file(s)`,
  },
} as const;

/** More than this many findings of one rule on one sheet are told once, with the list of places. */
const TOLD_ONE_BY_ONE = 3;

/**
 * The report over the files that were checked, in their order; a file without findings is said to be clean.
 * `findings` are in reading order (`orderFindings`).
 */
export function findingsReport(files: readonly string[], findings: readonly Finding[], language: Language): string {
  const words = WORDS[language];
  const blocks = files.map((file) => fileReport(file, findings, language));
  return `${blocks.join('\n')}\n${words.files(files.length)}: ${words.count(countFindings(findings))}\n`;
}

function fileReport(file: string, findings: readonly Finding[], language: Language): string {
  const words = WORDS[language];
  const own = findings.filter((finding) => finding.file === file);
  const name = printable(file);
  if (own.length === 0) return `${name}: ${words.clean}\n`;
  const lines = [`${name}: ${words.count(countFindings(own))}`];
  const groups = groupFindings(own);
  for (const sheet of new Set(groups.map((group) => group.finding.sheet))) {
    lines.push(`  ${sheet === null ? words.whole : `${words.sheet} ${printable(sheet)}`}`);
    for (const alike of byRule(groups.filter((group) => group.finding.sheet === sheet))) {
      lines.push(...alikeLines(alike, language));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Groups of one rule together, where the first of them stands. */
function byRule(groups: readonly FindingGroup[]): FindingGroup[][] {
  const rules = new Map<string, FindingGroup[]>();
  for (const group of groups) {
    const { rule, severity } = group.finding;
    const key = `${rule} ${severity}`;
    rules.set(key, [...(rules.get(key) ?? []), group]);
  }
  // Few of a kind are told one by one; many are told once.
  return [...rules.values()].flatMap((alike) =>
    alike.length > TOLD_ONE_BY_ONE ? [alike] : alike.map((group) => [group]),
  );
}

function alikeLines(alike: readonly FindingGroup[], language: Language): string[] {
  const words = WORDS[language];
  const first = alike[0] as FindingGroup;
  const lines = [`    ${line(first.finding, language)}`];
  if (alike.length > 1) {
    const places = alike.slice(1).map(({ finding }) => placeName(finding));
    lines.push(`        ${words.more(alike.length - 1)}: ${places.join(', ')}`);
  }
  for (const group of alike) {
    for (const consequence of group.consequences) {
      lines.push(`        ↳ ${words.consequence}: ${line(consequence, language)}`);
    }
  }
  return lines;
}

function line(finding: Finding, language: Language): string {
  const { severity, certainty, range } = finding;
  const label = `${MARK[severity]} ${SEVERITY[language][severity]}${CERTAINTY[language][certainty]}`;
  const title = findingTitle(finding.rule, language);
  return printable(`${label}  ${range === null ? '' : `${range}  `}${title}. ${wordFinding(finding, language)}`);
}

function placeName(finding: Finding): string {
  const { indicator, task } = finding.facts;
  if (finding.range !== null) return finding.range;
  return String(indicator ?? task ?? finding.rule);
}

/** What people typed must not steer the terminal: control characters and line breaks become spaces. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ');
}
