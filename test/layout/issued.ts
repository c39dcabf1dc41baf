/** Templates of the shipped catalogues, for tests. */
import { assignedRows, assignedTasks } from '../../lib/core/catalogue/assignment.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import type { Answers, IndicatorAnswer, TaskAnswer } from '../../lib/core/layout/answers.ts';
import { rowKey, TASK_STATUS } from '../../lib/core/layout/form.ts';
import { layoutTemplate, type TemplateLayout } from '../../lib/core/layout/layout-template.ts';

export const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;

export function unitOf(code: string, of: Catalogue = catalogue): Unit {
  const unit = of.units.find((each) => each.code === code);
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
}

export function issued(code: string, periodId = '2023-Q1', of: Catalogue = catalogue): TemplateLayout {
  const period = parsePeriod(periodId, of.policy) as Period;
  return layoutTemplate({ catalogue: of, unit: unitOf(code, of), period, units: of.units });
}

/** Answers of every sort, row after row: figures, a share, codes, words, halves of a ratio, ties, nothing. */
export function variedAnswers(code: string, of: Catalogue = catalogue): Answers {
  const unit = unitOf(code, of);
  const evidence: IndicatorAnswer = {
    evidence: 'Báo cáo quý',
    evidenceNumber: '45/BC-UBND',
    evidenceDate: '2023-03-13',
  };
  const sorts: readonly IndicatorAnswer[] = [
    { numerator: 1204, denominator: 1223, ...evidence },
    { numerator: 'C' },
    { stated: 81.1 },
    { numerator: 1, denominator: 2 },
    {},
    { numerator: 'K', note: 'không thuộc phạm vi' },
    { text: 'đang thực hiện' },
    { numerator: 32 },
    { numerator: 201, denominator: 20000, stated: 1 },
    { stated: '>50%' },
    { stated: 0.985 },
    { denominator: 40 },
    { numerator: 4, denominator: 0 },
  ];
  const indicators = assignedRows(of, unit).map(({ indicator, part }, i) => {
    const answer = sorts[i % sorts.length] ?? {};
    const plain = indicator.measure === 'ratio' ? answer : { ...answer, stated: answer.stated ?? i };
    return [rowKey(indicator.id, part), indicator.measure === 'text' ? { text: answer.text ?? 'đã kết nối' } : plain];
  });
  const statuses = Object.keys(TASK_STATUS) as (keyof typeof TASK_STATUS)[];
  const tasks = assignedTasks(of, unit).map(({ task }, i): [number, TaskAnswer] => [
    task.no,
    i % 3 === 2 ? {} : { taskStatus: statuses[i % 4] as string, progress: `Kết quả ${task.no}`, doneOn: '2023-02-28' },
  ]);
  return {
    sentOn: '2023-03-17',
    reporter: 'Phòng Văn hóa và Thông tin',
    indicators: Object.fromEntries(indicators),
    tasks: Object.fromEntries(tasks),
    narrative: { results: ['Đã tập huấn.'], proposals: ['Đề nghị hỗ trợ kinh phí.'] },
    documents: [
      { type: 'Kế hoạch', documentNumber: '82/KH-UBND', documentDate: '2022-04-06', subject: 'Chuyển đổi số' },
    ],
  };
}
