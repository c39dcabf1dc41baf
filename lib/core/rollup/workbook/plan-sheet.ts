/** Plans of single units, and the decision's own body, beside the targets that judge. */
import type { Asked, PlanComparison } from '../../assess/compare-plan.ts';
import { formatNumber } from '../../findings/format-number.ts';
import { rowKey } from '../../layout/form.ts';
import type { RollUp } from '../roll-up.ts';
import { OUTCOME_WORDS, TIER_WORDS, VERDICT_WORDS } from '../words/terms.ts';
import { type ListColumn, listSheet, type Setting, say } from './cells.ts';
import type { StreamedSheet } from './streamed.ts';
import type { Survey } from './survey.ts';

const PLAN_SHEET = 'KeHoach';

interface PlanLine {
  readonly source: string;
  readonly compared: PlanComparison;
  readonly outcome: string | null;
}

export function planSheet(rollUp: RollUp, survey: Survey, setting: Setting): StreamedSheet {
  const { language } = setting;
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const outcomes = planOutcomes(survey, setting);
  const ofPlans = rollUp.planComparisons.flatMap(({ plan, comparisons }) =>
    comparisons.map(
      (compared): PlanLine => ({
        source: plan.document,
        compared,
        outcome: outcomes(plan.id, compared),
      }),
    ),
  );
  const ofBody = rollUp.disagreements.map(
    (compared): PlanLine => ({
      source: heading(`Thân văn bản ${rollUp.catalogue.document}`, `Body of ${rollUp.catalogue.document}`),
      compared,
      outcome: null,
    }),
  );
  const asked = (of: Asked | null) => (of === null ? null : of.text);
  const columns: ListColumn<PlanLine>[] = [
    { heading: heading('Văn bản', 'Document'), width: 22, style: 'small', value: ({ source }) => source },
    {
      heading: heading('Chỉ tiêu', 'Indicator'),
      width: 10,
      style: 'center',
      value: ({ compared }) => (compared.indicator === null ? null : rowKey(compared.indicator, compared.class)),
    },
    { heading: heading('Năm', 'Year'), width: 7, style: 'center', value: ({ compared }) => String(compared.year) },
    {
      heading: heading('Cấp', 'Tier'),
      width: 8,
      style: 'center',
      value: ({ compared }) => (compared.tier ? TIER_WORDS[compared.tier][language] : null),
    },
    {
      heading: heading('Mục tiêu để đánh giá (phụ lục)', 'Target used (appendix)'),
      width: 26,
      style: 'small',
      value: ({ compared }) => asked(compared.decision),
    },
    {
      heading: heading('Mục tiêu của văn bản', "The document's target"),
      width: 44,
      style: 'small',
      value: ({ compared }) => asked(compared.plan),
    },
    {
      heading: heading('So sánh', 'Compared'),
      width: 17,
      style: 'center',
      value: ({ compared }) =>
        VERDICT_WORDS[compared.verdict][language] + (compared.boundary ? heading(' (ở ranh giới)', ' (boundary)') : ''),
    },
    {
      heading: heading('Chênh lệch', 'Difference'),
      width: 10,
      style: 'center',
      value: ({ compared }) => (compared.difference ? formatNumber(compared.difference, language) : null),
    },
    {
      heading: heading('Kết quả theo quyết định / theo kế hoạch', 'Outcome by decision / by plan'),
      width: 24,
      style: 'small',
      value: ({ outcome }) => outcome,
    },
    { heading: heading('Ghi chú', 'Note'), width: 40, style: 'small', value: ({ compared }) => compared.note || null },
  ];
  const title = heading('MỤC TIÊU CỦA KẾ HOẠCH SO VỚI QUYẾT ĐỊNH', 'PLANS BESIDE THE DECISION');
  const subtitle = heading(
    'Đơn vị được đánh giá theo quyết định của tỉnh; kế hoạch riêng và phần thân văn bản chỉ để đối chiếu.',
    "Units are judged by the province's decision; their own plans and the decision's body are shown for comparison.",
  );
  return listSheet(setting, PLAN_SHEET, title, subtitle, columns, [...ofPlans, ...ofBody]);
}

/** Outcome by the decision and by the plan, for the units that have a plan of their own. */
function planOutcomes(
  { byPlans, planned }: Survey,
  { language }: Setting,
): (plan: string, compared: PlanComparison) => string | null {
  const words = (outcome: keyof typeof OUTCOME_WORDS | undefined) => (outcome ? OUTCOME_WORDS[outcome][language] : '–');
  return (plan, compared) => {
    const same = (each: { indicator: string; horizon: number; tier: string | null }) =>
      each.indicator === compared.indicator &&
      each.horizon === compared.year &&
      (compared.tier === null || each.tier === compared.tier);
    const byPlan = byPlans.find(
      (each) => each.plan === plan && each.planIndicator === compared.planIndicator && same(each.assessment),
    );
    if (!byPlan) return null;
    const byDecision = planned.find((each) => each.unit === byPlan.assessment.unit && same(each));
    return `${words(byDecision?.outcome)} / ${words(byPlan.assessment.outcome)}`;
  };
}
