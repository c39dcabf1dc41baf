/** The first page, to be signed: what was asked of whom, how much of it is in, what the totals say, what is missing. */
import { deadlineWords, periodWords, windowWords } from '../../layout/period-words.ts';
import { printed } from '../../layout/printed.ts';
import type { RollUp } from '../roll-up.ts';
import { attention } from './attention.ts';
import { cell, type Setting, say } from './cells.ts';
import { Page } from './page.ts';
import type { StreamedSheet } from './streamed.ts';
import { outcomeTable, reportedTable, submissionTable, taskTable } from './summary-tables.ts';
import type { Survey } from './survey.ts';

const SUMMARY_SHEET = 'TongHop';
const WIDTHS = [36, 14, 14, 14, 14, 14, 14, 14];

export function summarySheet(rollUp: RollUp, survey: Survey, setting: Setting): StreamedSheet {
  const page = new Page(WIDTHS.length);
  head(page, rollUp, setting);
  submissionTable(page, rollUp, setting);
  outcomeTable(page, rollUp, setting);
  reportedTable(page, rollUp, survey, setting);
  if (rollUp.tasks.length > 0) taskTable(page, rollUp, setting);
  attention(page, rollUp, survey, setting);
  signatures(page, setting);
  return {
    name: SUMMARY_SHEET,
    visibility: 'visible',
    tabColor: 'C00000',
    columns: WIDTHS.map((width) => ({ key: '', width })),
    rows: page.rows,
    merges: page.merges,
    validations: [],
    conditional: [],
    protected: false,
    print: printed(setting.footer),
  };
}

function head(page: Page, rollUp: RollUp, setting: Setting): void {
  const { catalogue, period } = rollUp;
  const words = (vi: string, en: string) => say(setting, vi, en);
  const counted = rollUp.workbooks;
  const total = rollUp.units.length;
  const of = rollUp.units.find((unit) => unit.code === catalogue.planOf)?.name ?? 'toàn tỉnh';
  page.wide(catalogue.issuer.toUpperCase(), 'issuer', 20);
  page.skip(6);
  page.wide(
    words(`TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHUYỂN ĐỔI SỐ ${of.toUpperCase()}`, 'DIGITAL TRANSFORMATION: TOTALS'),
    'title',
    28,
  );
  page.wide(
    words(
      `${periodWords(period)} (số liệu ${windowWords(period)}) – ${counted}/${total} đơn vị có báo cáo được tính`,
      `${period.id} (figures up to ${period.to}) – ${counted} of ${total} units`,
    ),
    'subtitle',
    20,
  );
  page.wide(
    words(
      `Căn cứ: ${catalogue.source}.${period.deadline ? ` Hạn gửi: ${deadlineWords(period, catalogue.policy)}.` : ''}`,
      `By ${catalogue.source}.`,
    ),
    'subtitle',
  );
  page.skip();
}

function signatures(page: Page, setting: Setting): void {
  page.skip(14);
  page.merge(1, 3);
  page.merge(6, 8);
  page.line(
    [
      cell(1, say(setting, 'NGƯỜI TỔNG HỢP', 'COMPILED BY'), 'sign'),
      cell(6, say(setting, 'LÃNH ĐẠO ĐƠN VỊ', 'SIGNED BY'), 'sign'),
    ],
    20,
  );
  page.merge(1, 3);
  page.merge(6, 8);
  const hint = say(setting, '(Ký, ghi rõ họ tên)', '(name and signature)');
  page.line([cell(1, hint, 'signHint'), cell(6, hint, 'signHint')], 18);
  page.skip(60);
}
