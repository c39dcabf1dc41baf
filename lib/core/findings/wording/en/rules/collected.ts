/**
 * Words of the rules that know more than the workbook: which unit and period were asked for, what it said last time.
 * They speak where workbooks are collected, not where one is filled in.
 */
import type { Wordings } from '../../../language.ts';
import { about, figure, period, said } from './phrases.ts';

export const collected: Wordings = {
  'submission.wrong-unit': {
    title: 'Workbook of another unit',
    message: (f) =>
      `This workbook says it is of ${said(f, 'found')}, not of ${said(f, 'wanted')}. Send the unit's own workbook.`,
  },
  'submission.wrong-period': {
    title: 'Wrong period',
    message: (f) =>
      `This workbook reports ${period(f, 'found')}, but ${period(f, 'wanted')} is being collected; its figures are not added. Send the workbook for ${period(f, 'wanted')}.`,
  },
  'previous.copied': {
    title: 'Same figures as last time',
    message: (f) =>
      `All ${figure(f, 'figures')} figures equal those of the report for ${period(f, 'previous')}. See whether the earlier workbook was sent again.`,
  },
  'previous.denominator-changed': {
    title: 'Denominator changed a lot',
    message: (f) =>
      `${about(f)}the denominator is ${figure(f, 'now')}; for ${period(f, 'previous')} it was ${figure(f, 'before')}. If the definition changed, say so in the note; the two periods then cannot be compared.`,
  },
};
