/** Filled forms for the browser tests: one with ordinary slips, one with texts that would run if anything let them. */
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import type { Answers } from '../../lib/core/layout/answers.ts';
import { fillTemplate, layoutTemplate, type TemplateLayout } from '../../lib/core/layout/layout-template.ts';

const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
const unit = catalogue.units.find(({ code }) => code === '328') as Unit;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;

function filled(answers: Answers): TemplateLayout {
  return fillTemplate(layoutTemplate({ catalogue, unit, period, units: catalogue.units }), answers);
}

export function myHaoForm(): TemplateLayout {
  return filled({
    sentOn: '2023-03-15',
    indicators: {
      'I.6': { numerator: '1763', denominator: 1800 },
      'I.8': { numerator: 50, denominator: 40 },
      'I.17': { numerator: 160, denominator: 183, stated: 87 },
    },
  });
}

export const HOSTILE: readonly string[] = [
  '<img src=x onerror="top.hacked=1">',
  '<script>top.hacked=1</script>',
  '"><svg onload=top.hacked=1>',
  "=cmd|'/c calc'!A1",
  '@SUM(1+1)*cmd|calc',
  '+HYPERLINK("http://example.com","x")',
  'javascript:top.hacked=1',
  '{{constructor.constructor("top.hacked=1")()}}',
  '\u202Etxt.exe',
];

/** Every place where a person types holds one of them. */
export function hostileForm(): TemplateLayout {
  const text = (i: number) => HOSTILE[i % HOSTILE.length] as string;
  const ids = catalogue.indicators.map(({ id }) => id);
  const indicators = ids.map((id, i) => {
    const answer = {
      numerator: text(i),
      denominator: text(i + 1),
      stated: text(i + 2),
      text: text(i + 3),
      evidence: text(i + 4),
      evidenceNumber: text(i + 5),
      evidenceDate: text(i + 6),
      note: text(i + 7),
    };
    return [id, answer] as const;
  });
  const tasks = catalogue.tasks.map(
    ({ no }, i) => [no, { taskStatus: text(i), progress: text(i + 1), doneOn: text(i + 2) }] as const,
  );
  return filled({
    sentOn: text(0),
    reporter: text(1),
    remark: text(2),
    indicators: Object.fromEntries(indicators),
    tasks: Object.fromEntries(tasks),
    narrative: { results: HOSTILE, limits: HOSTILE },
    documents: HOSTILE.map((each) => ({ type: each, documentNumber: each, documentDate: each, subject: each })),
  });
}
