/** Words for what merging many workbooks brings to light: who is missing, which file counts, what is not added up. */
import type { Facts } from '../../finding.ts';
import type { Wording, Wordings } from '../../language.ts';
import { text } from '../fact-text.ts';
import { before, missing } from './missing.ts';
import { day, period } from './rules/phrases.ts';

const duplicate = (because: string | ((facts: Facts) => string)): Wording => ({
  title: 'Several workbooks of one unit',
  message: (f) =>
    `${text(f, 'name')} sent several workbooks; ${text(f, 'counts')} counts ${typeof because === 'string' ? because : because(f)}. This one does not. If that is wrong, take the unwanted file out of the folder or state the days of receipt in received.csv, and merge again.`,
});

const LEFT_OUT: Readonly<Record<string, string>> = {
  'percent-only': 'gave only a percentage without its parts; percentages are neither added nor averaged',
  unpaired: 'gave only one of numerator and denominator',
  bound: 'gave only a bound (more than, about), not a figure',
  'zero-denominator': 'have a denominator of zero',
  'text-only': 'gave words and no figure',
  'count-for-ratio': 'gave a number of things where a ratio is asked',
  'ratio-for-count': 'gave a percentage where a number of things is asked',
  'not-yes-no': 'did not answer yes (1) or no (0)',
};

export const rollup: Wordings = {
  'rollup.missing': missing,
  'rollup.late': {
    title: 'Late',
    message: (f) =>
      `${text(f, 'name')} is ${text(f, 'days')} day(s) late: received ${day(f, 'received')}${before(f)}. Its figures count.`,
  },
  'rollup.duplicate-received': duplicate('because it was received later'),
  'rollup.duplicate-cover-date': duplicate('because its cover gives a later day of sending'),
  'rollup.duplicate-name': duplicate('because it is last by file name (no date tells them apart)'),
  'rollup.duplicate-same-content': duplicate('since the two are identical (the first day of receipt is taken)'),
  'rollup.duplicate-copy': duplicate(
    (f) => `because this one is a mere copy of ${text(f, 'first')}, received on ${day(f, 'day')}`,
  ),
  'rollup.wrong-period': {
    title: 'Another period',
    message: (f) =>
      `This workbook reports ${period(f, 'found')}, not ${period(f, 'expected')}, and does not count. Ask for the right period, or merge that one on its own (--period ${text(f, 'found')}).`,
  },
  'rollup.period-not-said': {
    title: 'Period not said',
    message: (f) =>
      `The workbook does not say its period; it is taken for ${text(f, 'expected')} because it lies among that period's files. Confirm with the unit.`,
  },
  'rollup.unknown-unit': {
    title: 'Unit not in the register',
    message: (f) =>
      `There is no unit "${text(f, 'name')}" (code ${text(f, 'code')}) in the register for this period; the workbook does not count. Check the cover, or give another register with --units.`,
  },
  'rollup.unit-not-said': {
    title: 'Unit not said',
    message: (f) =>
      `It is not clear whose workbook this is${text(f, 'name') === '' ? '' : ` (the cover says "${text(f, 'name')}")`}; it does not count. Write the unit's name as in the register on the cover and send it again.`,
  },
  'rollup.unit-not-asked': {
    title: 'Unit not asked for',
    message: (f) =>
      `${text(f, 'name')} is not among the units asked for, or answers for no indicator; its workbook does not count.`,
  },
  'rollup.other-template': {
    title: 'Template of another catalogue',
    message: (f) =>
      `The workbook is a template of catalogue ${text(f, 'found')}, not ${text(f, 'expected')}, and does not count. Ask the unit to use the template issued for this period.`,
  },
  'rollup.no-template': {
    title: 'Not a report',
    message: (f) =>
      `The workbook is no issued template and holds none of the indicators of ${text(f, 'expected')}; it does not count. If it was sent by mistake, ask for the right one.`,
  },
  'rollup.figure-twice': {
    title: 'One indicator, two figures',
    message: (f) =>
      `Indicator ${text(f, 'indicator')} stands in two rows with different figures (the other at ${text(f, 'other')}); neither counts. Keep the right one.`,
  },
  'rollup.left-out': {
    title: 'Figures that cannot be added up',
    message: (f) =>
      `Indicator ${text(f, 'indicator')}: ${text(f, 'count')} unit(s) ${LEFT_OUT[text(f, 'why')] ?? text(f, 'why')} (${text(f, 'units')}). They are listed and not added up. Ask for both parts.`,
  },
};
