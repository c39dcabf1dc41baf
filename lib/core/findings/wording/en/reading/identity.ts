/** Words for whose workbook it is, and for when. */
import type { Wordings } from '../../../language.ts';
import { quoted } from '../../fact-text.ts';
import { day, said } from '../rules/phrases.ts';
import { perhaps } from './terms.ts';

export const identity: Wordings = {
  'period.contradicted': {
    title: 'Contradictory reporting periods',
    message: (f) =>
      `The file names different periods: ${quoted(f, 'values')}; nobody can say which the figures belong to. Use the form issued for the period, not one of an earlier period.`,
  },
  'period.from-title': {
    title: 'Period taken from a heading',
    message: (f) =>
      `The period was taken to be ${day(f, 'period')}, from the heading “${said(f, 'words')}”. Correct the heading if that is wrong.`,
  },
  'period.missing': {
    title: 'Period unknown',
    message: () =>
      'The file does not say which period it is for. Write it in the title, for example “Quý I năm 2023” or “đến ngày 30/3/2023”.',
  },
  'period.sent-on-unreadable': {
    title: 'Day of sending cannot be read',
    message: (f) =>
      `The day of sending reads “${said(f, 'typed')}”, which is no day of the calendar. Write day/month/year, for example 14/03/2023.`,
  },
  'unit.code-reused': {
    title: 'Code of another unit',
    message: (f) =>
      `The form was issued to “${said(f, 'issuedTo')}” with the code ${said(f, 'code')}, which the register in use gives to “${said(f, 'registered')}”; whose figures these are is open. Run again with the register of that period (--units), or issue the form anew.`,
  },
  'unit.contradicted': {
    title: 'Contradictory units',
    message: (f) =>
      `The file names different units: ${quoted(f, 'values')}; perhaps the form of another unit was used, or the name on the cover was changed. Use the form issued to your unit and leave its cover as it is.`,
  },
  'unit.from-title': {
    title: 'Unit taken from the title',
    message: (f) =>
      `The file was taken to be of ${said(f, 'name')} (code ${said(f, 'code')}), from its title. Correct the title if that is wrong.`,
  },
  'unit.missing': {
    title: 'Unit unknown',
    message: () =>
      'The file does not say whose it is. Put the name of the unit, as the register has it, into the title, or use the issued form.',
  },
  'unit.several': {
    title: 'Several units in the title',
    message: (f) =>
      `The title names several units: ${quoted(f, 'values')}; nobody can say whose report it is. Let the title name the reporting unit only.`,
  },
  'unit.unknown': {
    title: 'Unit not in the register',
    message: (f) =>
      `“${said(f, 'printed')}” is no unit of the register.${perhaps(f)} Write the exact name; unit names are never corrected silently.`,
  },
};
