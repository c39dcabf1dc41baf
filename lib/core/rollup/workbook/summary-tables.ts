/** The counts of the first page, each a live formula over the sheet it counts. */
import type { Outcome } from '../../assess/assessment.ts';
import type { Tier } from '../../catalogue/catalogue.ts';
import type { CellLayout } from '../../layout/workbook-layout.ts';
import type { RollUp, SubmissionState, TaskPhase } from '../roll-up.ts';
import { OUTCOME_WORDS, SUBMISSION_STATE_WORDS, TASK_PHASE_WORDS, TIER_WORDS } from '../words/terms.ts';
import { cell, columnRange, inside, LIST_TOP, type Setting, say } from './cells.ts';
import { FACT_SHEET, factRange } from './fact-sheet.ts';
import type { Page } from './page.ts';
import { outcomeRange, pillarSheetName, totalsOf } from './pillar-sheet.ts';
import { STATE_COLUMN, SUBMISSION_SHEET } from './submission-sheet.ts';
import type { Survey } from './survey.ts';
import { PHASE_COLUMN, ROLE_COLUMN, TASK_SHEET } from './task-sheet.ts';

const OUTCOMES: readonly Outcome[] = ['met', 'not-met', 'not-quantifiable', 'no-data', 'no-target'];
const STATES: readonly SubmissionState[] = ['on-time', 'late', 'received', 'missing'];
const ASIDE: readonly SubmissionState[] = [
  'duplicate',
  'quarantined',
  'wrong-period',
  'unknown-unit',
  'other-template',
];
const PHASES: readonly TaskPhase[] = ['done', 'late', 'due', 'running', 'not-yet', 'yearly', 'other-plan'];

/** Units by how they sent, then files that do not count. */
export function submissionTable(page: Page, rollUp: RollUp, setting: Setting): void {
  const range = `${SUBMISSION_SHEET}!${columnRange(STATE_COLUMN, LIST_TOP, LIST_TOP + Math.max(rollUp.records.length, 1) - 1)}`;
  const count = (column: number, state: SubmissionState): CellLayout => {
    const word = SUBMISSION_STATE_WORDS[state][setting.language];
    const value = rollUp.records.filter((record) => record.state === state).length;
    return cell(column, value, 'count', {
      formula: `COUNTIF(${range},"${word}")`,
      link: inside(SUBMISSION_SHEET, 'A1'),
    });
  };
  const words = (states: readonly SubmissionState[]) =>
    states.map((state) => SUBMISSION_STATE_WORDS[state][setting.language]);
  page.wide(say(setting, '1. Tình hình gửi báo cáo', '1. Submissions'), 'section', 20);
  page.line(
    headCells([
      say(setting, 'Đơn vị phải báo cáo', 'Units expected'),
      say(setting, 'Tổng số', 'All'),
      ...words(STATES),
    ]),
    33,
  );
  const row = page.next;
  page.line([
    cell(1, say(setting, 'Số đơn vị', 'Units'), 'text'),
    cell(2, rollUp.units.length, 'countBold', { formula: `SUM(C${row}:F${row})` }),
    ...STATES.map((state, i) => count(3 + i, state)),
  ]);
  page.line(
    headCells([
      say(setting, 'Tệp không được tính', 'Files that do not count'),
      say(setting, 'Tổng số', 'All'),
      ...words(ASIDE),
    ]),
    33,
  );
  const aside = page.next;
  page.line([
    cell(1, say(setting, 'Số tệp', 'Files'), 'text'),
    cell(2, rollUp.records.filter((record) => ASIDE.includes(record.state)).length, 'countBold', {
      formula: `SUM(C${aside}:G${aside})`,
    }),
    ...ASIDE.map((state, i) => count(3 + i, state)),
  ]);
  page.skip();
}

/** Totals by outcome: one line per pillar and horizon. */
export function outcomeTable(page: Page, rollUp: RollUp, setting: Setting): void {
  const { catalogue } = rollUp;
  const { language } = setting;
  page.wide(
    say(
      setting,
      '2. Kết quả tổng hợp so với mục tiêu (mỗi chỉ tiêu tính riêng từng cấp)',
      '2. Totals against targets (each indicator by tier)',
    ),
    'section',
    20,
  );
  page.line(
    headCells([
      say(setting, 'Nhóm chỉ tiêu', 'Pillar'),
      say(setting, 'Mục tiêu năm', 'Target year'),
      say(setting, 'Số dòng', 'Totals'),
      ...OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome][language]),
    ]),
    33,
  );
  for (const pillar of catalogue.pillars) {
    const totals = totalsOf(rollUp, pillar);
    for (const [h, horizon] of catalogue.policy.horizons.entries()) {
      const row = page.next;
      const range = outcomeRange(rollUp, pillar, horizon);
      const counts = OUTCOMES.map((outcome, i): CellLayout => {
        const value = totals.filter((total) =>
          total.assessments.some((each) => each.horizon === horizon && each.outcome === outcome),
        ).length;
        return cell(4 + i, value, 'count', { formula: `COUNTIF(${range},"${OUTCOME_WORDS[outcome][language]}")` });
      });
      const name = `${pillar.id}. ${say(setting, pillar.name, pillar.nameEn)}`;
      page.line([
        h === 0 ? cell(1, name, 'link', { link: inside(pillarSheetName(pillar), 'A1') }) : cell(1, null, 'text'),
        cell(2, String(horizon), 'center'),
        cell(3, totals.length, 'countBold', { formula: `SUM(D${row}:H${row})` }),
        ...counts,
      ]);
    }
  }
  page.skip();
}

/** How much of what was asked is in, by tier. */
export function reportedTable(page: Page, rollUp: RollUp, survey: Survey, setting: Setting): void {
  const tiers: readonly Tier[] = ['tinh', 'huyen', 'xa'];
  page.wide(say(setting, '3. Mức độ đầy đủ của số liệu', '3. Coverage of the figures'), 'section', 20);
  page.line(
    headCells([
      say(setting, 'Cấp', 'Tier'),
      say(setting, 'Số liệu phải có', 'Expected'),
      say(setting, 'Đã có và được tính', 'Counted'),
      say(setting, 'Tỷ lệ', 'Share'),
    ]),
    33,
  );
  const key = factRange(rollUp, 'key');
  for (const tier of tiers) {
    const { expected: all, counted } = survey.coverage.get(tier) ?? { expected: 0, counted: 0 };
    if (all === 0) continue;
    const row = page.next;
    const expected = `${factRange(rollUp, 'expected')},1`;
    page.line([
      cell(1, TIER_WORDS[tier][setting.language], 'text'),
      cell(2, all, 'count', { formula: `COUNTIFS(${key},"*|${tier}",${expected})` }),
      cell(3, counted, 'count', {
        formula: `COUNTIFS(${key},"*|${tier}",${expected},${factRange(rollUp, 'counted')},1)`,
      }),
      cell(4, counted / all, setting.styles.formatted('count', '0.0%'), { formula: `C${row}/B${row}` }),
    ]);
  }
  page.wide(
    say(
      setting,
      `Số liệu từng đơn vị, kèm tệp và ô: trang tính ${FACT_SHEET}. Đơn vị chưa gửi không được coi là 0.`,
      `Every figure with its file and cell: sheet ${FACT_SHEET}. A unit that has not reported is not taken for zero.`,
    ),
    'legend',
    18,
  );
  page.skip();
}

/** Tasks of their leads by phase. */
export function taskTable(page: Page, rollUp: RollUp, setting: Setting): void {
  const bottom = LIST_TOP + rollUp.tasks.length - 1;
  const range = (column: number) => `${TASK_SHEET}!${columnRange(column, LIST_TOP, bottom)}`;
  const lead = say(setting, 'Chủ trì', 'Lead');
  page.wide(say(setting, '4. Nhiệm vụ được giao, theo đơn vị chủ trì', '4. Tasks, by lead'), 'section', 20);
  page.line(headCells(['', ...PHASES.map((phase) => TASK_PHASE_WORDS[phase][setting.language])]), 33);
  const byPhase = new Map<TaskPhase, number>();
  rollUp.tasks.forEach(({ role, phase }) => {
    if (role === 'lead') byPhase.set(phase, (byPhase.get(phase) ?? 0) + 1);
  });
  page.line([
    cell(1, say(setting, 'Số nhiệm vụ × đơn vị chủ trì', 'Tasks × leads'), 'text'),
    ...PHASES.map((phase, i) => {
      const value = byPhase.get(phase) ?? 0;
      const word = TASK_PHASE_WORDS[phase][setting.language];
      return cell(2 + i, value, 'count', {
        formula: `COUNTIFS(${range(PHASE_COLUMN)},"${word}",${range(ROLE_COLUMN)},"${lead}")`,
        link: inside(TASK_SHEET, 'A1'),
      });
    }),
  ]);
  page.skip();
}

function headCells(texts: readonly string[]): CellLayout[] {
  return texts.map((text, i) => cell(i + 1, text, 'head'));
}
