/** `score.xlsx`: places, points, reasons, measures, the scheme itself and what was noticed, each on a sheet to read and print. */
import type { CellValue } from '../../book/book.ts';
import type { Language } from '../../book/language.ts';
import { within } from '../../book/text.ts';
import { unrankedWords } from '../../findings/wording/unranked.ts';
import { findingTitle, wordFinding } from '../../findings/wording.ts';
import { fitRows } from '../../layout/fit-rows.ts';
import { type TableColumn, type TableOf, tableSheet } from '../../layout/table-sheet.ts';
import { TEMPLATE_STYLES } from '../../layout/template-styles.ts';
import type { WorkbookLayout } from '../../layout/workbook-layout.ts';
import { lastDayOf } from '../facts/periods.ts';
import { plain, rounded } from '../points/exact.ts';
import type { Scores } from '../points/unit-score.ts';
import { unrankedFacts } from '../points/unranked-facts.ts';
import type { ComparedMeasure } from '../ranks/compare-units.ts';
import type { Criterion, Scheme } from '../scheme/scheme.ts';
import { type Explanation, isSafe } from '../why/explanation.ts';
import { explanationWords } from './explanation-words.ts';
import { pointsSheet } from './points-sheet.ts';
import { policyWords } from './policy-words.ts';
import { inOrderOfRank } from './score-tables.ts';

/** `more`: further tables, such as series and restated figures. */
export function scoreWorkbook(
  scores: Scores,
  explanations: readonly Explanation[],
  compared: readonly ComparedMeasure[],
  language: Language,
  more: readonly TableOf[] = [],
): WorkbookLayout {
  const { scheme, period } = scores;
  const name = (language === 'en' && scheme.nameEn) || scheme.name;
  // An ampersand begins a code in a footer.
  const footer = within(`${scheme.id} ${scheme.version} · ${period}`, 80).replaceAll('&', '&&');
  const ordered = inOrderOfRank(scores, explanations);
  const tables = [
    rankTable(scores, ordered, name, language),
    reasonTable(ordered, language),
    ...(compared.length > 0 ? [comparisonTable(scores, compared, language)] : []),
    ...more,
    schemeTable(scheme, name, language),
    ...(scores.findings.length > 0 ? [findingTable(scores, language)] : []),
  ];
  const [ranks, ...others] = tables.map((table) => tableSheet(table, footer));
  return fitRows({
    sheets: [...(ranks ? [ranks] : []), pointsSheet(scores, ordered, footer, language), ...others],
    styles: { ...TEMPLATE_STYLES, points: { ...TEMPLATE_STYLES.number, horizontal: 'right', format: '#,##0.00##' } },
    names: [],
    properties: {
      title: name,
      subject: scheme.source,
      keywords: `${scheme.id} ${scheme.version}`,
      creator: 'tonghop',
      description: '',
      date: lastDayOf(period) ?? '2000-01-01',
    },
    custom: {},
  });
}

const column = (heading: string, width: number, look?: TableColumn['look']): TableColumn => ({
  heading,
  width,
  ...(look ? { look } : {}),
});

function rankTable(scores: Scores, ordered: readonly Explanation[], title: string, language: Language): TableOf {
  const vi = language === 'vi';
  const { scheme, period, root } = scores;
  const scale = scheme.scale === 'index' ? '0–1' : `0–${plain(root.maximum)}`;
  return {
    name: 'XepHang',
    title,
    subtitle: `${vi ? 'Kỳ' : 'Period'} ${period} · ${scheme.source}\n${policyWords(scheme, language)}`,
    columns: [
      column(vi ? 'Nhóm' : 'Group', 27),
      column(vi ? 'Hạng' : 'Rank', 8, 'center'),
      column(vi ? 'Mã' : 'Code', 12, 'center'),
      column(vi ? 'Đơn vị' : 'Unit', 40),
      column(`${vi ? 'Điểm' : 'Score'} (${scale})`, 14, 'center'),
      column(vi ? 'Có số liệu, % số điểm' : 'With figures, % of points', 14, 'center'),
      column(vi ? 'Khoảng hạng' : 'Places possible', 12, 'center'),
      column(vi ? 'Chắc chắn' : 'Safe', 10, 'center'),
      column(vi ? 'Không xếp hạng vì' : 'Not ranked because', 44),
    ],
    rows: ordered.map(({ unit, safety }) => [
      (vi ? unit.group?.name : unit.group?.nameEn || unit.group?.name) ?? '–',
      unit.rank ?? '–',
      unit.code,
      unit.name,
      unit.score === null ? null : Number(unit.score.toFixed(scheme.decimals)),
      rounded(unit.coverage, 1).toNumber(),
      safety === null
        ? ''
        : safety.whole.best === safety.whole.worst
          ? `${safety.whole.best}`
          : `${safety.whole.best}–${safety.whole.worst}`,
      safety === null ? '' : isSafe(safety) ? (vi ? 'có' : 'yes') : vi ? 'chưa' : 'no',
      unit.unranked === null ? '' : unrankedWords(unrankedFacts(unit.unranked), language),
    ]),
  };
}

function reasonTable(ordered: readonly Explanation[], language: Language): TableOf {
  const vi = language === 'vi';
  return {
    name: 'ViSao',
    title: vi ? 'Vì sao có thứ hạng này' : 'Why this rank',
    subtitle: vi
      ? 'Điểm mất ở đâu, thay đổi gần nhất để lên hạng, thứ hạng chắc chắn đến đâu'
      : 'Where points went, the nearest change that moves the unit, how safe the rank is',
    columns: [column(vi ? 'Đơn vị' : 'Unit', 30), column(vi ? 'Giải thích' : 'Explanation', 120)],
    rows: ordered.map((each) => [each.unit.name, explanationWords(each, language).join('\n')]),
  };
}

function comparisonTable(scores: Scores, compared: readonly ComparedMeasure[], language: Language): TableOf {
  const vi = language === 'vi';
  const names = new Map(scores.units.map((unit) => [unit.code, unit.name]));
  return {
    name: 'SoSanh',
    title: vi ? 'So sánh từng chỉ tiêu, không cộng gộp' : 'Measure by measure, nothing added up',
    columns: [
      column(vi ? 'Chỉ tiêu' : 'Measure', 44),
      column(vi ? 'Đơn vị' : 'Unit', 32),
      column(vi ? 'Giá trị' : 'Value', 12, 'center'),
      column(vi ? 'Hạng' : 'Rank', 8, 'center'),
      column(vi ? 'Trên tổng số' : 'Of', 10, 'center'),
    ],
    rows: compared.flatMap(({ measure, units, ranked }) =>
      // Units without a figure stand in comparison.csv.
      units
        .filter(({ value }) => value !== null)
        .sort((a, b) => (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER))
        .map(({ unit, value, rank }): CellValue[] => [
          measure.name,
          names.get(unit) ?? unit,
          value === null ? null : rounded(value, 4).toNumber(),
          rank ?? '–',
          ranked,
        ]),
    ),
  };
}

function schemeTable(scheme: Scheme, title: string, language: Language): TableOf {
  const vi = language === 'vi';
  const how = (each: Criterion) => [
    each.form ?? each.aggregation ?? '',
    ...(['full', 'floor', 'target', 'per'] as const).flatMap((key) =>
      each[key] === null ? [] : [`${key} = ${plain(each[key])}`],
    ),
    ...each.steps.map(
      (step) =>
        `${step.option || `${each.direction === 'higher' ? '≥' : '≤'} ${step.from === null ? '' : plain(step.from)}`}: ${plain(step.points)}`,
    ),
  ];
  return {
    name: 'BoTieuChi',
    title,
    subtitle: scheme.source,
    columns: [
      column(vi ? 'Mã' : 'Id', 14, 'center'),
      column(vi ? 'Tiêu chí' : 'Criterion', 50),
      column(vi ? 'Điểm tối đa' : 'Maximum', 11, 'center'),
      column(vi ? 'Trọng số' : 'Weight', 10, 'center'),
      column(vi ? 'Cách chấm' : 'How it is scored', 26),
      column(vi ? 'Số liệu' : 'Input', 18, 'center'),
      column(vi ? 'Tài liệu kiểm chứng' : 'Evidence', 30),
      column(vi ? 'Căn cứ' : 'Source', 30),
    ],
    rows: scheme.criteria.map((each) => [
      each.id,
      (!vi && each.nameEn) || each.name,
      each.maximum.toNumber(),
      each.weight?.toNumber() ?? null,
      how(each).join('\n'),
      each.input,
      each.evidence,
      each.source,
    ]),
  };
}

function findingTable(scores: Scores, language: Language): TableOf {
  const vi = language === 'vi';
  return {
    name: 'PhatHien',
    title: vi ? 'Những điều cần xem lại' : 'What needs a look',
    columns: [
      column(vi ? 'Đơn vị' : 'Unit', 14, 'center'),
      column(vi ? 'Việc' : 'What', 34),
      column(vi ? 'Nội dung' : 'Message', 110),
    ],
    rows: scores.findings.map((finding) => [
      finding.unit ?? '',
      findingTitle(finding.rule, language),
      wordFinding(finding, language),
    ]),
  };
}
