/** `submissions.csv`: one row per expected unit, and one per file that is nobody's counted workbook. */
import { csvText } from '../../findings/csv.ts';
import type { Language } from '../../findings/language.ts';
import type { RollUp } from '../roll-up.ts';
import { wordRecordReason } from '../words/record-reason.ts';
import { inPieces } from './in-pieces.ts';

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

/** `state` is a word for machines; `reason` is a sentence in the language asked for. In pieces, to be written one after the other. */
export function submissionsCsv(
  { records, period }: Pick<RollUp, 'records' | 'period'>,
  language: Language,
  style: 'plain' | 'vi' = 'plain',
): Generator<string> {
  return inPieces(records, (piece) => {
    const rows = piece.map((record) => ({ ...record, reason: wordRecordReason(record, period, language) }));
    return csvText(SUBMISSION_COLUMNS, rows, { numeric: ['errors', 'warnings'], style });
  });
}
