/** Words for what was noticed while reading figures and text. */
import type { Wordings } from '../../../language.ts';
import { quoted } from '../../fact-text.ts';
import { about, day, figure, has, said } from '../rules/phrases.ts';

export const figures: Wordings = {
  'number.ambiguous': {
    title: 'Number with two readings',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” may be ${readings(f.readings, ' or ')}; nothing tells whether the mark separates thousands or decimals, so it was not taken. Write counts in digits only, and rates with %.`,
  },
  'number.date-for-figure': {
    title: 'Excel turned the figure into a date',
    message: (f) =>
      `${about(f)}the cell holds the date ${day(f, 'date')}, not a figure; usually “${said(f, 'ratio')}” was typed and Excel changed it. Type numerator and denominator in their columns, or an apostrophe before the fraction.`,
  },
  'number.error-value': {
    title: 'Cell shows an error',
    message: (f) =>
      `${about(f)}the cell shows ${said(f, 'shown')}, so there is no figure. Mend the formula or type the number.`,
  },
  'number.fractional-count': {
    title: 'Count that is no whole number',
    message: (f) =>
      `${about(f)}the count reads ${figure(f, 'typed')}, which is no whole number${has(f, 'thousands') ? `; perhaps ${figure(f, 'thousands')} was meant and the thousands mark was taken for a decimal one` : ''}. It was not taken; type it again in digits only.`,
  },
  'number.from-sentence': {
    title: 'Figure taken from a sentence',
    message: (f) =>
      `${about(f)}${said(f, 'taken')} was taken from the sentence “${said(f, 'typed')}”. Confirm that it is the result; better put the figure first.`,
  },
  'number.not-calculated': {
    title: 'Formula never calculated',
    message: (f) =>
      `${about(f)}the cell has the formula =${said(f, 'formula')} but the file holds no result. Open it in Excel, press F9, save and send again.`,
  },
  'number.percent-for-count': {
    title: 'Percentage in a cell for a count',
    message: (f) =>
      `${about(f)}a count is asked here but ${said(f, 'typed')} was written. Put counts under numerator and denominator, the rate under the stated rate.`,
  },
  'number.percent-or-count': {
    title: 'Percentage or count?',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” has neither % nor unit, so it is held to be a count and cannot be judged. If it is a rate, add %.`,
  },
  'number.ratio-contradicted': {
    title: 'Ratio in a cell contradicts the cell beside it',
    message: (f) =>
      `${about(f)}the cell reads “${said(f, 'typed')}” but the numerator or denominator beside it differs, so neither was taken. Give each number its own cell.`,
  },
  'number.ratio-in-one-cell': {
    title: 'Numerator and denominator in one cell',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” holds both parts in one cell and was split. Put each into its column so that the form can calculate.`,
  },
  'number.read-in-context': {
    title: 'Number read by its context',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” was read as ${figure(f, 'read')}, because ${REASONS[said(f, 'because')] ?? 'of its context'}. Correct it if that is wrong.`,
  },
  'number.several': {
    title: 'Several figures in one cell',
    message: (f) =>
      `${about(f)}the cell holds several figures (${quoted(f, 'figures')}); nobody can say which is the result, so none was taken. Leave the result in the cell and move the rest to the explanation.`,
  },
  'number.scale-in-words': {
    title: 'Thousands or millions in words',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” was not taken. Write the number out in digits as it was counted (15 thousand is 15000).`,
  },
  'number.unreadable': {
    title: 'Figure cannot be read',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” cannot be read as one figure. Type digits only and move words to the explanation; K when it does not apply, C when it was not collected.`,
  },
  'text.dash': {
    title: 'A dash instead of a figure',
    message: (f) =>
      `${about(f)}“${said(f, 'typed')}” is held to be blank, not zero. Write 0 for none, K when it does not apply, C when it was not collected.`,
  },
  'text.figures-in-prose': {
    title: 'Figures in prose, not taken',
    message: (f) =>
      `${about(f)}the result is in words and mentions ${quoted(f, 'figures')}; none was taken as the result. If one of them is, put it first in the cell.`,
  },
  'text.legacy-font': {
    title: 'Text in an encoding from before Unicode',
    message: (f) =>
      `${said(f, 'cells')} cells of the sheet use the font ${said(f, 'font')} (${said(f, 'encoding')} encoding), so their words cannot be read. Convert them to Unicode (Times New Roman) and send again; nothing is converted here.`,
  },
  'text.not-a-day': {
    title: 'Date cannot be read',
    message: (f) =>
      `Task ${said(f, 'task')}: “${said(f, 'typed')}” is no day of the calendar. Write day/month/year, for example 14/03/2023.`,
  },
};

const REASONS: Readonly<Record<string, string>> = {
  'count-expected': 'a count of things is asked here',
  'percent-expected': 'a percentage is asked here',
  'habit-of-sheet': 'the other numbers of the sheet are written so',
};

function readings(fact: unknown, or: string): string {
  return Array.isArray(fact) ? fact.join(or) : '?';
}
