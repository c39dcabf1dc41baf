/**
 * Assumed figures ("số liệu giả định") for the units of which no real report is at hand. They follow from the unit's
 * code alone, so the same unit always reports the same.
 */
import { assignedRows, assignedTasks } from '../../lib/core/catalogue/assignment.ts';
import type { Catalogue, Indicator, Unit } from '../../lib/core/catalogue/catalogue.ts';
import type { Answers, IndicatorAnswer, TaskAnswer } from '../../lib/core/layout/answers.ts';
import { rowKey } from '../../lib/core/layout/form.ts';

/** About how many things the denominator counts in a district; departments and communes have fewer. */
const SCALE: Readonly<Record<string, number>> = {
  'I.2': 240,
  'I.3': 240,
  'I.4': 1800,
  'I.6': 9000,
  'I.7': 6000,
  'I.8': 900,
  'I.10': 2400,
  'I.11': 40,
  'I.12': 12,
  'I.13': 24,
  'I.15': 8,
  'I.17': 190,
  'I.18': 190,
  'II.1': 118000,
  'II.2': 52000,
  'II.3': 52000,
  'II.4': 14,
  'II.5': 640,
  'II.6': 9,
  'II.7': 60,
  'II.9': 20,
  'III.1': 14,
  'III.2': 118000,
  'III.3': 118000,
  'III.4': 118000,
  'III.5': 36000,
  'III.6': 36000,
};

/** A fraction in [0, 1) that follows from a text: the same text always gives the same fraction. */
export function fraction(seed: string): number {
  let hash = 2166136261;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) as number), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** A whole return of assumed figures for a unit, sent on `sentOn` (`yyyy-mm-dd`). */
export function assumedAnswers(catalogue: Catalogue, unit: Unit, sentOn: string): Answers {
  const indicators = Object.fromEntries(
    assignedRows(catalogue, unit).map(({ indicator, part }) => {
      const key = rowKey(indicator.id, part);
      return [key, assumedAnswer(indicator, unit, key)];
    }),
  );
  const tasks = Object.fromEntries(
    assignedTasks(catalogue, unit)
      .filter(({ role }) => role === 'lead')
      .map(({ task }) => [task.no, assumedProgress(`${unit.code} ${task.no}`)]),
  );
  return {
    sentOn,
    remark: 'Số liệu giả định, chỉ để minh họa',
    indicators,
    tasks,
    narrative: {
      results: ['Đã duy trì hệ thống quản lý văn bản và điều hành; số liệu trong sổ là số liệu giả định.'],
      difficulties: ['Chưa có cán bộ chuyên trách về công nghệ thông tin (giả định).'],
      proposals: ['Đề nghị mở lớp tập huấn kỹ năng số cho cán bộ, công chức (giả định).'],
    },
  };
}

function assumedAnswer(indicator: Indicator, unit: Unit, key: string): IndicatorAnswer {
  const at = fraction(`${unit.code} ${key}`);
  const evidence = {
    evidence: 'Báo cáo chuyển đổi số quý I/2023 (giả định)',
    evidenceNumber: `${10 + Math.floor(at * 80)}/BC-${unit.kind === 'so' ? 'SN' : 'UBND'}`,
    evidenceDate: `${String(6 + Math.floor(at * 8)).padStart(2, '0')}/03/2023`,
  };
  if (indicator.measure === 'text')
    return { text: 'Đã kết nối, chia sẻ theo lộ trình của Đề án (giả định).', ...evidence };
  // One row in thirteen has no figure yet: officials say so with a code instead of leaving the cell blank.
  const field = indicator.measure === 'ratio' ? 'numerator' : 'stated';
  if (at < 0.04) return { [field]: 'C' };
  if (at > 0.965) return { [field]: 'K' };
  if (indicator.measure === 'count') return { stated: Math.floor(at * 2), ...evidence };
  if (indicator.measure === 'share') return { stated: Math.round((6 + at * 12) * 10) / 10, ...evidence };
  // Where offices are counted, a unit answers yes or no; where communes are, it counts those on its map.
  const ownAnswer = indicator.consolidation === 'count-units' && SCALE[indicator.id] === undefined;
  if (ownAnswer || (unit.kind === 'xa' && indicator.consolidation === 'count-units')) {
    return { numerator: at < 0.75 ? 1 : 0, denominator: 1, ...evidence };
  }
  const size = unit.kind === 'huyen' ? 1 : unit.kind === 'so' ? 0.35 : 0.08;
  const denominator = Math.max(
    3,
    Math.round((SCALE[indicator.id] ?? 50) * size * (0.6 + fraction(`${key} ${unit.code}`) * 0.8)),
  );
  const numerator = Math.min(denominator, Math.round(denominator * (0.35 + at * 0.68)));
  return { numerator, denominator, stated: statedPercent(numerator, denominator), ...evidence };
}

/** The percentage an official would state beside the two figures: one decimal, rounded half up. */
function statedPercent(numerator: number, denominator: number): number {
  return Math.floor((numerator * 2000 + denominator) / (denominator * 2)) / 10;
}

function assumedProgress(seed: string): TaskAnswer {
  const at = fraction(seed);
  if (at < 0.25) return { taskStatus: 'done', doneOn: '28/02/2023', progress: 'Đã hoàn thành (giả định).' };
  if (at < 0.8) return { taskStatus: 'running', progress: 'Đang thực hiện theo kế hoạch (giả định).' };
  return { taskStatus: 'not-started', progress: 'Chưa bố trí được kinh phí (giả định).' };
}
