/**
 * The verdict an official sees in the sheet is the one the program gives. One answer is left out, since a sheet's
 * formula cannot read it: words with a figure in them (`>50%`).
 */
import { assess } from '../../lib/core/assess/assess.ts';
import type { Assessment } from '../../lib/core/assess/assessment.ts';
import type { Sheet } from '../../lib/core/book/book.ts';
import { cellAt, sheetNamed } from '../../lib/core/book/grid.ts';
import { bookOf } from '../../lib/core/layout/book-of.ts';
import { rowKey, SHEETS } from '../../lib/core/layout/form.ts';
import { fillTemplate } from '../../lib/core/layout/layout-template.ts';
import { STATUS_WORDS } from '../../lib/core/layout/written-form.ts';
import { locate } from '../../lib/core/locate/locate.ts';
import { catalogue, issued, unitOf, variedAnswers } from './issued.ts';

function wordsOf({ outcome, reason }: Assessment, reported: boolean): string {
  if (outcome !== 'no-target') return STATUS_WORDS[outcome];
  if (reason === 'province-target') return STATUS_WORDS['province-target'];
  return reported ? STATUS_WORDS['no-target'] : STATUS_WORDS['no-data'];
}

test.each(['328', '323', 'STTTT', 'SKHDT', '12103'])('statuses in the sheet of %s', (code) => {
  const unit = unitOf(code);
  const answers = variedAnswers(code);
  const book = bookOf(fillTemplate(issued(code), answers));
  const submission = locate(book, { file: 'a.xlsx', sha256: '', catalogues: [catalogue] });
  const sheet = sheetNamed(book, SHEETS.indicators) as Sheet;
  const column = (field: string) => sheet.cells.find((cell) => cell.row === 1 && cell.value === field)?.column ?? 0;

  const [shown, judged]: [unknown[], unknown[]] = [[], []];
  for (const observation of submission.observations) {
    const { indicator, tier } = observation;
    const part = observation.class ?? (tier !== null && tier !== unit.tier ? tier : null);
    const key = rowKey(indicator, part);
    const stated = answers.indicators?.[key]?.stated;
    if (stated === '>50%') continue;
    const row = sheet.cells.find((cell) => cell.column === 1 && cell.value === key)?.row ?? 0;
    for (const assessment of assess({ observations: [observation] }, catalogue, unit)) {
      const field = assessment.horizon === 2025 ? 'status' : 'status2030';
      // A denominator alone says nothing of the result.
      const told = observation.numerator ?? observation.stated ?? (observation.text || null);
      const reported = observation.state === 'reported' && told !== null;
      shown.push([key, assessment.horizon, cellAt(sheet, row, column(field))?.value]);
      judged.push([key, assessment.horizon, wordsOf(assessment, reported)]);
    }
  }
  expect(judged.length).toBeGreaterThan(10);
  expect(shown).toEqual(judged);
});
