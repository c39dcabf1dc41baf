/** The auditor's pack: every finding with a link to its cell, and many returns against many rules in one table. */
import { areaAddress, parseArea } from '../../core/book/address.ts';
import type { Language } from '../../core/book/language.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { findingTitle, wordFinding } from '../../core/findings/wording.ts';
import type { CellLayout, RowLayout, SheetLayout, WorkbookLayout } from '../../core/layout/workbook-layout.ts';
import { PACK_STYLES, packProperties, printed } from './pack-styles.ts';

const WORDS = {
  vi: {
    title: 'Kết quả soát công thức',
    findings: 'PhatHien',
    compare: 'SoSanh',
    columns: [
      'Tệp',
      'Trang tính',
      'Ô',
      'Mức độ',
      'Độ chắc chắn',
      'Vấn đề',
      'Diễn giải',
      'Công thức đúng ra',
      'Mã quy tắc',
    ],
    file: 'Tệp',
    total: 'Cộng',
    severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
    certainty: { certain: 'Chắc chắn', computed: 'Tính được', heuristic: 'Nghi ngờ' },
  },
  en: {
    title: 'Formula audit',
    findings: 'Findings',
    compare: 'Comparison',
    columns: ['File', 'Sheet', 'Cell', 'Severity', 'Certainty', 'Problem', 'Explanation', 'Expected formula', 'Rule'],
    file: 'File',
    total: 'Total',
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    certainty: { certain: 'certain', computed: 'computed', heuristic: 'suspected' },
  },
} as const;

/** A workbook file that was audited, and its path as seen from the pack, for links. */
export interface AuditedFile {
  readonly file: string;
  readonly link: string;
}

export function auditPack(
  files: readonly AuditedFile[],
  findings: readonly Finding[],
  language: Language,
): WorkbookLayout {
  return {
    sheets: [findingsSheet(files, findings, language), comparisonSheet(files, findings, language)],
    styles: PACK_STYLES,
    names: [],
    properties: packProperties(WORDS[language].title),
    custom: {},
  };
}

function sheet(name: string, widths: readonly number[], rows: readonly RowLayout[], filter: string): SheetLayout {
  return {
    name,
    visibility: 'visible',
    columns: widths.map((width) => ({ key: '', width })),
    rows,
    merges: [],
    validations: [],
    conditional: [],
    freeze: { rows: 3, columns: 1 },
    filter,
    protected: false,
    print: printed(name, 3),
  };
}

function findingsSheet(files: readonly AuditedFile[], findings: readonly Finding[], language: Language): SheetLayout {
  const words = WORDS[language];
  const links = new Map(files.map(({ file, link }) => [file, link]));
  const rows: RowLayout[] = [
    { row: 1, cells: [{ column: 1, value: words.title, style: 'title' }] },
    { row: 3, cells: words.columns.map((value, i) => ({ column: i + 1, value, style: 'head' })) },
    ...findings.map((finding, i): RowLayout => ({ row: i + 4, cells: findingCells(finding, links, language) })),
  ];
  const filter = areaAddress({
    top: 3,
    left: 1,
    bottom: Math.max(4, findings.length + 3),
    right: words.columns.length,
  });
  return sheet(words.findings, [28, 14, 10, 11, 12, 24, 60, 40, 26], rows, filter);
}

function findingCells(finding: Finding, links: ReadonlyMap<string, string>, language: Language): CellLayout[] {
  const words = WORDS[language];
  const { file, severity, certainty, range, expected, rule } = finding;
  const link = linkTo(finding, file === null ? undefined : links.get(file));
  const texts = [
    file ?? '',
    finding.sheet ?? '',
    range ?? '',
    words.severity[severity],
    words.certainty[certainty],
    findingTitle(rule, language),
    wordFinding(finding, language),
    expected === null ? '' : `=${expected}`,
    rule,
  ];
  return texts.map((value, i): CellLayout => {
    const style = i === 3 ? severity : i === 2 && link ? 'link' : 'text';
    return { column: i + 1, value, style, ...(i === 2 && link ? { link } : {}) };
  });
}

function linkTo({ sheet: name, range }: Finding, file: string | undefined): string | undefined {
  const area = range === null ? null : parseArea(range);
  if (file === undefined || name === null || !area) return undefined;
  return `${file}#'${name.replaceAll("'", "''")}'!${areaAddress(area)}`;
}

function comparisonSheet(files: readonly AuditedFile[], findings: readonly Finding[], language: Language): SheetLayout {
  const words = WORDS[language];
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const count = (file: string, rule: string) => findings.filter((one) => one.file === file && one.rule === rule).length;
  const head = [words.file, ...rules.map((rule) => findingTitle(rule, language)), words.total];
  const rows: RowLayout[] = [
    { row: 1, cells: [{ column: 1, value: words.title, style: 'title' }] },
    { row: 3, cells: head.map((value, i) => ({ column: i + 1, value, style: 'head' })) },
    ...files.map(({ file }, i): RowLayout => {
      const counts = rules.map((rule) => count(file, rule));
      const sum = counts.reduce((a, b) => a + b, 0);
      const cells = [...counts, sum].map((value, k) => ({ column: k + 2, value: value || null, style: 'number' }));
      return { row: i + 4, cells: [{ column: 1, value: file, style: 'text' }, ...cells] };
    }),
  ];
  const filter = areaAddress({ top: 3, left: 1, bottom: Math.max(4, files.length + 3), right: head.length });
  return sheet(words.compare, [36, ...rules.map(() => 14), 9], rows, filter);
}
