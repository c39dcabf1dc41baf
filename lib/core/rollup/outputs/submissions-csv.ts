/** `submissions.csv`: one row per expected unit, and one per file that is nobody's counted workbook. */
import { csvText } from '../../findings/csv.ts';
import type { Language } from '../../findings/language.ts';
import type { RollUp } from '../roll-up.ts';
import { wordRecordReason } from '../words/record-reason.ts';

const SUBMISSION_COLUMNS = [
  'unit',
  'name',
  'file',
  'state',
  'received',
  'template',
  'sha256',
  'errors',
  'warnings',
  'reason',
] as const;

/** `state` is a word for machines; `reason` is a sentence in the language asked for. */
export function submissionsCsv(rollUp: RollUp, language: Language, style: 'plain' | 'vi' = 'plain'): string {
  const rows = rollUp.records.map((record) => ({
    ...record,
    reason: wordRecordReason(record, rollUp.period, language),
  }));
  return csvText(SUBMISSION_COLUMNS, rows, { numeric: ['errors', 'warnings'], style });
}
