/**
 * The province's first quarter of 2023: 10 districts and 17 departments. Mỹ Hào's figures are its own (its appendix of
 * 30/3/2023); all others are assumed. The faults that show what the tool does are planted here and nowhere else.
 */
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { parsePeriod } from '../../lib/core/catalogue/period.ts';
import type { Answers, IndicatorAnswer, Typed } from '../../lib/core/layout/answers.ts';
import { fillTemplate, layoutTemplate, type TemplateLayout } from '../../lib/core/layout/layout-template.ts';
import { assumedAnswers, fraction } from './assumed-answers.ts';
import { exchangeRows, redirect, staleResult, typeOver } from './faults.ts';

export interface SampleFile {
  readonly name: string;
  readonly layout: TemplateLayout;
  /** `yyyy-mm-dd`, as the compiler's list of arrivals has it. */
  readonly received: string;
  /** What happens to the bytes afterwards. */
  readonly harm?: 'encrypted' | 'truncated';
}

const APPENDIX = 'Phụ lục kết quả thực hiện Quyết định 571/QĐ-UBND';

/** What Mỹ Hào reported, put into the template: percentages alone, one bare count, prose, blanks. */
const MY_HAO: Answers = {
  sentOn: '2023-03-17',
  indicators: {
    'I.2': { numerator: 32, text: '32 DVC trực tuyến có phát sinh hồ sơ' },
    'I.3': share(100),
    'I.4': {
      stated: 90,
      evidence: 'Công bố Chỉ số hài lòng năm 2022',
      evidenceNumber: '41/QĐ-UBND',
      evidenceDate: '10/01/2023',
    },
    'I.6': share(100),
    'I.7': share(30),
    'I.8': share(100),
    'I.9': share(100),
    'I.10': share(40),
    'I.11': share(70),
    'I.12': share(100),
    'I.13': share(30),
    'I.14': {
      text: 'Trình HĐND thị xã phê duyệt chủ trương đầu tư Trung tâm IOC, kinh phí dự kiến 23.618.000.000 đồng',
    },
    'I.17': share(50),
    'I.18': share(100),
    'III.1': share(100),
    'III.2': share(95),
    'III.4': share(80),
    'III.6': share(91),
    'III.7': { text: 'Đã thực hiện kết nối, chia sẻ dữ liệu về dân cư với các hệ thống thông tin khác' },
  },
  narrative: {
    limits: [
      'Hạ tầng công nghệ thông tin đã xuống cấp, một số cơ quan còn thiếu thiết bị bảo đảm an toàn thông tin mạng.',
    ],
    proposals: ['Thường xuyên mở các lớp tập huấn về công nghệ thông tin cho cán bộ, công chức, đặc biệt ở cấp xã.'],
  },
  documents: [
    {
      type: 'Kế hoạch',
      documentNumber: '32/KH-UBND',
      documentDate: '03/02/2023',
      subject: 'Thí điểm chuyển đổi số 04 xã, phường',
    },
    { type: 'Kế hoạch', documentNumber: '60/KH-UBND', documentDate: '01/3/2023', subject: 'Chuyển đổi số năm 2023' },
  ],
};

function share(stated: number): IndicatorAnswer {
  return { stated, evidence: APPENDIX };
}

/** The files of the quarter in the order of their names, and who sent nothing. */
export function provinceQuarter(catalogue: Catalogue): SampleFile[] {
  const period = parsePeriod('2023-Q1', catalogue.policy);
  if (!period) throw new Error('no such period');
  const units = catalogue.units.filter((unit) => unit.kind === 'huyen' || unit.kind === 'so');
  return units.flatMap((unit) => {
    const blank = layoutTemplate({ catalogue, unit, period, units: catalogue.units });
    const sentOn = `2023-03-${String(13 + Math.floor(fraction(unit.code) * 6)).padStart(2, '0')}`;
    const answers = unit.code === '328' ? MY_HAO : assumedAnswers(catalogue, unit, sentOn);
    return filesOf(unit, answers, (a) => fillTemplate(blank, a));
  });
}

function filesOf(unit: Unit, answers: Answers, fill: (answers: Answers) => TemplateLayout): SampleFile[] {
  const name = `${unit.code}-${slug(unit.name)}-2023-Q1`;
  const received = answers.sentOn ?? '2023-03-17';
  const file = (layout: TemplateLayout, more: Partial<SampleFile> = {}): SampleFile => ({
    name,
    layout,
    received,
    ...more,
  });
  switch (unit.code) {
    case '330': // Khoái Châu sends nothing.
      return [];
    case '327': // Yên Mỹ is late: received on the 22nd, the last day on time was the 19th.
      return [file(fill({ ...answers, sentOn: '2023-03-22' }), { received: '2023-03-22' })];
    case '326': {
      // Văn Giang sends twice; the second time I.6 is corrected.
      const second = changed(answers, 'I.6', { numerator: 7450, denominator: 7600, stated: 98 });
      return [
        file(fill({ ...answers, sentOn: '2023-03-13' }), { received: '2023-03-13' }),
        { name: `${name}-gui-lai`, layout: fill({ ...second, sentOn: '2023-03-17' }), received: '2023-03-17' },
      ];
    }
    case '331': // Kim Động types its figures as text.
      return [file(fill(asText(answers, ['I.6', 'I.7', 'I.10', 'III.4'])))];
    case '333': {
      // Phù Cừ: a stated percentage that its own figures do not give.
      return [file(fill(changed(answers, 'I.17', { numerator: 96, denominator: 180, stated: 83.5 })))];
    }
    case 'SGDDT': // More officials trained than there are.
      return [file(fill(changed(answers, 'I.18', { numerator: 196, denominator: 169, stated: 116 })))];
    case '329': // Ân Thi: a number typed over the formula of a result.
      return [file(typeOver(fill(answers), 'I.7', 'result', 80.5))];
    case 'SNV': // The result of I.6 refers to the row below.
      return [file(shifted(fill(answers)))];
    case 'SCT': // The result of I.8 was not calculated again.
      return [
        file(
          staleResult(
            fill(changed(answers, 'I.8', { numerator: 240, denominator: 300, stated: 80 })),
            'I.8',
            'result',
            60,
          ),
        ),
      ];
    case 'SYT': // Rows moved by cutting and inserting: an honest change.
      return [file(exchangeRows(fill(answers), 'I.9', 'I.17'))];
    case 'SXD':
      return [file(fill(answers), { harm: 'encrypted' })];
    case 'SKHCN':
      return [file(fill(answers), { harm: 'truncated' })];
    default:
      return [file(fill(answers))];
  }
}

function changed(answers: Answers, key: string, answer: IndicatorAnswer): Answers {
  return { ...answers, indicators: { ...answers.indicators, [key]: { ...answers.indicators?.[key], ...answer } } };
}

/** Figures as people type them where the cell was formatted as text. */
function asText(answers: Answers, keys: readonly string[]): Answers {
  const typed = (value: Typed | undefined, percent: boolean): Typed =>
    typeof value === 'number'
      ? percent
        ? `${String(value).replace('.', ',')}%`
        : value.toLocaleString('vi-VN')
      : (value ?? '');
  return keys.reduce((all, key) => {
    const answer = all.indicators?.[key] ?? {};
    return changed(all, key, {
      numerator: typed(answer.numerator, false),
      denominator: typed(answer.denominator, false),
      stated: typed(answer.stated, true),
    });
  }, answers);
}

/** The formula of I.6 made to read the row of I.7, with the result that then follows. */
function shifted(layout: TemplateLayout): TemplateLayout {
  const sheet = layout.sheets.find((each) => each.columns.some((column) => column.key === 'numerator'));
  const at = (key: string) =>
    sheet?.rows.find((row) => row.cells.some((cell) => cell.column === 1 && cell.value === key));
  const [own, below] = [at('I.6'), at('I.7')];
  const result = sheet?.columns.findIndex((column) => column.key === 'result') ?? -1;
  const value = below?.cells.find((cell) => cell.column === result + 1)?.value;
  if (!own || !below || (typeof value !== 'number' && typeof value !== 'string')) throw new Error('no rows to shift');
  const change = (formula: string) => formula.replace(/([A-Z]+)\d+/g, `$1${below.row}`);
  return redirect(layout, 'I.6', 'result', change, value);
}

/** ASCII file name part: `Thị xã Mỹ Hào` → `thi-xa-my-hao`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
