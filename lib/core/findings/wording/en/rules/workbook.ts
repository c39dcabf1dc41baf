/** Words about the workbook as a whole: in time, on which form, with which code it was signed. */
import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { membersInWords } from '../../fact-text.ts';
import { day, figure, said } from './phrases.ts';

const differs = (f: Facts) => {
  const names: Record<string, string> = {
    catalogue: `follows catalogue ${said(f, 'found')}, not ${said(f, 'wanted')}`,
    catalogueVersion: `follows catalogue version ${said(f, 'found')}; the current one is ${said(f, 'wanted')}`,
    layout: `is version ${said(f, 'layout')}; the current one is ${said(f, 'wantedLayout')}`,
  };
  return membersInWords(f, 'differs', names, '; ');
};

export const workbook: Wordings = {
  'submission.late': {
    title: 'Late',
    message: (f) =>
      `Sent on ${day(f, 'sent')}, ${figure(f, 'days')} day(s) late (due before ${day(f, 'deadline')}, at the latest ${day(f, 'lastOnTime')}). The figures are taken; be on time next period.`,
  },
  'template.changed': {
    title: 'Form was changed',
    message: () =>
      'Names, units, targets or formulas of the form are not those that were issued. Figures are still read by the name of their indicator; copy them into the original form and send it again, so that its formulas compute rightly.',
  },
  'template.other-version': {
    title: 'Form of another version',
    message: (f) => `This form ${differs(f)}. Use the form issued for this period.`,
  },
  'submission.check-code-differs': {
    title: 'Check code does not match',
    message: (f) =>
      `The cover carries ${said(f, 'printed')}, but the content of the file gives ${said(f, 'computed')}: something was changed after the code was written. Write the new code, or send the file that was signed.`,
  },
};
