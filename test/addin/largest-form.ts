/** A form with every indicator and every task of Decision 571 in it, filled in: larger than any unit is asked for. */
import type { Book } from '../../lib/core/book/book.ts';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';

export function largestForm(): { book: Book; catalogue: Catalogue } {
  const decision = builtinCatalogue('hung-yen-571') as Catalogue;
  const unit = decision.units.find(({ code }) => code === '328') as Unit;
  const catalogue: Catalogue = {
    ...decision,
    indicators: decision.indicators.map((each) => ({ ...each, executors: [unit.code] })),
    tasks: decision.tasks.map((each) => ({ ...each, lead: [unit.code] })),
  };
  const period = parsePeriod('2023-Q1', catalogue.policy) as Period;
  const layout = layoutTemplate({ catalogue, unit, period, units: catalogue.units });
  const evidence = { evidence: 'Báo cáo', evidenceNumber: '12/BC-UBND', evidenceDate: '2023-03-10' };
  const indicators = catalogue.indicators.map((each, i) => {
    const figures = each.measure === 'ratio' ? { numerator: 100 + i, denominator: 200 + i } : { stated: 10 + i };
    return [each.id, { ...figures, ...evidence }] as const;
  });
  const tasks = catalogue.tasks.map(
    ({ no }) => [no, { taskStatus: 'running', progress: `Đã triển khai ${no}%` }] as const,
  );
  const answers = {
    sentOn: '2023-03-15',
    indicators: Object.fromEntries(indicators),
    tasks: Object.fromEntries(tasks),
  };
  return { book: bookOf(fillTemplate(layout, answers)), catalogue };
}
