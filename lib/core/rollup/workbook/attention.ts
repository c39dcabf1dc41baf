/** What the signer must know before signing: who is missing, what cannot be read, what is withheld and why. */
import { findingTitle } from '../../findings/wording.ts';
import { rowKey } from '../../layout/form.ts';
import type { CellLayout } from '../../layout/workbook-layout.ts';
import type { Fact, RollUp } from '../roll-up.ts';
import { wordRecordReason } from '../words/record-reason.ts';
import { SUBMISSION_STATE_WORDS } from '../words/terms.ts';
import { across, cell, type Setting, say } from './cells.ts';
import { baseName, FACT_SHEET } from './fact-sheet.ts';
import type { Page } from './page.ts';
import { SUBMISSION_SHEET } from './submission-sheet.ts';
import type { Survey } from './survey.ts';

/** A list on the first page ends here and names the sheet that has the rest. */
const LONGEST = 40;

interface Line {
  readonly who: string;
  readonly what: string;
  readonly why: string;
}

export function attention(page: Page, rollUp: RollUp, { withheld }: Survey, setting: Setting): void {
  page.wide(
    say(
      setting,
      '5. Còn thiếu hoặc bị giữ lại – phải biết trước khi ký',
      '5. Missing or withheld: to be known before signing',
    ),
    'section',
    20,
  );
  const lines = [...submissionLines(rollUp, setting), ...withheldLines(rollUp, withheld, setting)];
  if (lines.length === 0) {
    page.wide(
      say(
        setting,
        'Không có: mọi đơn vị đã gửi đúng hạn và không số liệu nào bị giữ lại.',
        'Nothing: every unit reported in time and no figure is withheld.',
      ),
      'legend',
      18,
    );
    return;
  }
  const heads = [
    say(setting, 'Đơn vị hoặc tệp', 'Unit or file'),
    say(setting, 'Việc', 'What'),
    say(setting, 'Giải thích', 'Why'),
  ];
  row(page, heads, 'head', 20);
  for (const { who, what, why } of lines.slice(0, LONGEST)) row(page, [who, what, why], 'small');
  if (lines.length > LONGEST) {
    const more = lines.length - LONGEST;
    const where = `${SUBMISSION_SHEET}, ${FACT_SHEET}`;
    page.wide(
      say(setting, `… và ${more} việc khác: xem trang tính ${where}.`, `… and ${more} more: see ${where}.`),
      'legend',
      18,
    );
  }
}

/** One text in the first column, one over two, one over the rest. */
function row(page: Page, [who = '', what = '', why = '']: readonly string[], style: string, height?: number): void {
  page.merge(2, 3);
  page.merge(4, 8);
  const cells: CellLayout[] = [cell(1, who, style), ...across(2, 3, what, style), ...across(4, 8, why, style)];
  page.line(cells, height);
}

function submissionLines(rollUp: RollUp, setting: Setting): Line[] {
  return rollUp.records
    .filter(({ state }) => state !== 'on-time' && state !== 'received')
    .map((record) => ({
      who: record.state === 'missing' || record.file === null ? record.name : baseName(record.file),
      what: SUBMISSION_STATE_WORDS[record.state][setting.language],
      why: wordRecordReason(record, rollUp.period, setting.language),
    }));
}

function withheldLines(rollUp: RollUp, withheld: readonly Fact[], setting: Setting): Line[] {
  const names = new Map(rollUp.units.map((unit) => [unit.code, unit.name]));
  return withheld.map((fact) => {
    const at = fact.file ? `${baseName(fact.file)}${fact.at ? ` · ${fact.at.sheet}!${fact.at.address}` : ''}` : '';
    const title = fact.withheldBy ? findingTitle(fact.withheldBy, setting.language) : '';
    const what = say(
      setting,
      `Giữ lại số liệu chỉ tiêu ${rowKey(fact.indicator, fact.class)}`,
      `Figure of ${rowKey(fact.indicator, fact.class)} withheld`,
    );
    return { who: names.get(fact.unit) ?? fact.unit, what, why: `${title} (${at})` };
  });
}
