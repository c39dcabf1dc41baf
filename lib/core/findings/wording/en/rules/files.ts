import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { wordedReason } from '../../worded-reason.ts';
import { figure, has } from './phrases.ts';

/** Why a file could not be read, and what whoever sent it should do. */
const REASONS: Readonly<Record<string, string>> = {
  empty: 'the file is empty. Send the original again; it may have been lost in copying or mailing.',
  'not-xlsx':
    'this is no .xlsx workbook (perhaps another kind of file with its ending changed). Open it in Excel, use Save As, type “Excel Workbook (*.xlsx)”, and send it again.',
  'legacy-xls':
    'the file is in the old Excel format (.xls, Excel 97–2003). Open it in Excel, use Save As, type “Excel Workbook (*.xlsx)”, and send it again.',
  encrypted:
    'the file asks for a password to open. Open it, go to File › Info › Protect Workbook › Encrypt with Password, clear the password, save, and send it again.',
  truncated: 'the file is cut short (usually an unfinished upload or download). Send the original again.',
  damaged: 'the file is damaged. Open the original where it was made, save it as a new file, and send that.',
  'not-a-workbook':
    'the file opens as an archive but holds no workbook (perhaps a Word file, or a .zip of several files). Unpack it and send each .xlsx.',
  'too-large':
    'the file is larger than a report workbook may be. Remove pictures, unrelated sheets and stray formatting, and send it again.',
  'too-many-cells':
    'the workbook has far more cells than a report. Copy the report into the issued form and send that.',
  malformed:
    'the file opens, but its structure is broken, usually by the program that wrote it. Open it in Excel, save it as a new .xlsx file, and send that.',
  'own-roll-up':
    'this is the roll-up of an earlier run, no report of a unit. Keep roll-ups and reports in different folders.',
  'not-accessible':
    'the computer would not open the file (it is gone, or reading is not permitted). See whether another program has it open, and try again.',
  defect:
    'the program failed on this file in a way nobody foresaw. Keep the file as it is and send it to whoever maintains the program.',
  entities: 'the file holds unsafe content that Excel never writes. Do not use it; start again from the issued form.',
};

const OTHER: string = 'its content cannot be read. Open it in Excel, save it as a new .xlsx file, and send that.';

/** Reasons with words of their own, for the tests. */
export const unreadableReasons: readonly string[] = Object.keys(REASONS);

/** `(Allowed 50,000,000, this file 81,000,000.)`, when the reader says which limit was passed. */
const limit = (facts: Facts) => {
  if (!has(facts, 'allowed') || !has(facts, 'found')) return '';
  return ` (Allowed ${figure(facts, 'allowed')}, this file ${figure(facts, 'found')}.)`;
};

/** Why a file could not be read (fact `reason`), as the end of a sentence, and what to do. */
export const because = (facts: Facts) => (wordedReason(facts, REASONS) ?? OTHER) + limit(facts);

export const files: Wordings = {
  'file.unreadable': {
    title: 'File cannot be read',
    message: (facts) => `No figure was taken from this file: ${because(facts)}`,
  },
};
