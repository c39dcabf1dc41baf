/** Words about the figures of a row: percentages, numerators and denominators. */
import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { about, figure, has, said } from './phrases.ts';

const BOUND: Readonly<Record<string, string>> = {
  '>': 'above ',
  '≥': 'at least ',
  '<': 'below ',
  '≤': 'at most ',
  '~': 'about ',
};

const statedAs = (facts: Facts) => `${BOUND[String(facts.bound)] ?? ''}${figure(facts, 'stated')}%`;

const pair = (facts: Facts) => `${figure(facts, 'numerator')}/${figure(facts, 'denominator')}`;

/** 0.41 points, without its sign. */
const points = (facts: Facts) =>
  `${figure({ difference: said(facts, 'difference').replace('-', '') }, 'difference')} points`;

const ending = (facts: Facts) => {
  if (!has(facts, 'stated')) return '';
  return ` The stated ${figure(facts, 'stated')}% can therefore not be verified.`;
};

/** What a cell shows, and what it holds: 1,763, 0.05%. */
const mark = (facts: Facts) => (has(facts, 'mark') ? said(facts, 'mark') : '');
const shown = (facts: Facts) => `${figure(facts, 'shown')}${mark(facts)}`;
const stored = (facts: Facts) => `${figure(facts, 'stored')}${mark(facts)}`;

export const figures: Wordings = {
  'percent.wrong': {
    title: 'Stated percentage does not match its figures',
    message: (f) =>
      `${about(f)}${statedAs(f)} is stated, but ${pair(f)} is ${figure(f, 'computed')}%, ${points(f)} away. Check numerator, denominator and percentage, and correct the one that is wrong.`,
  },
  'percent.truncated': {
    title: 'Percentage cut off instead of rounded',
    message: (f) =>
      `${about(f)}${statedAs(f)} is stated, but ${pair(f)} is ${figure(f, 'computed')}%, which rounds to ${figure(f, 'rounded')}%. Write ${figure(f, 'rounded')}%.`,
  },
  'percent.bound-broken': {
    title: 'Approximate percentage contradicts its figures',
    message: (f) =>
      `${about(f)}“${statedAs(f)}” is stated, but ${pair(f)} is ${figure(f, 'computed')}%. State the exact percentage instead.`,
  },
  'percent.not-verifiable': {
    title: 'Percentage without numerator and denominator',
    message: (f) =>
      `${about(f)}${statedAs(f)} is stated without both numerator and denominator, so it can neither be verified nor added up. Give the two numbers.`,
  },
  'percent.fraction': {
    title: 'A fraction where percent is asked',
    message: (f) =>
      `${about(f)}the percent cell holds ${figure(f, 'stated')}, which reads ${figure(f, 'stated')}%. If ${figure(f, 'points')}% is meant, write ${figure(f, 'points')}.`,
  },
  'percent.out-of-range': {
    title: 'Percentage outside 0–100',
    message: (f) =>
      `${about(f)}${figure(f, 'stated')}${has(f, 'percent') ? '%' : ''} is stated, but this percentage can only be from 0 to 100. Correct it; if it is a count, put it in the numerator column.`,
  },
  'ratio.part-exceeds-whole': {
    title: 'Numerator larger than denominator',
    message: (f) =>
      `${about(f)}numerator ${figure(f, 'numerator')} is larger than denominator ${figure(f, 'denominator')}. See whether the two cells were swapped, and correct them.`,
  },
  'ratio.zero-denominator': {
    title: 'Denominator is zero but numerator is not',
    message: (f) =>
      `${about(f)}the denominator is 0 but the numerator is ${figure(f, 'numerator')}; a whole cannot be smaller than its part. Give the denominator again.`,
  },
  'ratio.nothing-counted': {
    title: 'Denominator is zero: nothing to make a percentage of',
    message: (f) =>
      `${about(f)}the denominator is 0, so there is no percentage (neither 0% nor 100%). If nothing came up in the period, write the code K in the result and leave both numbers blank.`,
  },
  'ratio.pair-incomplete': {
    title: 'Only one of the two numbers given',
    message: (f) =>
      `${about(f)}the ${said(f, 'given')} is ${figure(f, 'value')}, but the ${said(f, 'given') === 'numerator' ? 'denominator' : 'numerator'} is blank${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}. Fill it in so that the figure can be computed and added up.${ending(f)}`,
  },
  'figure.negative': {
    title: 'Negative number',
    message: (f) => `${about(f)}${figure(f, 'value')} is given, but a count cannot be negative. Correct it.`,
  },
  'figure.zero-for-blank': {
    title: 'A zero that stands alone',
    message: (f) =>
      `${about(f)}0 is given without a denominator${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}. If it is truly 0, fill in the denominator; if there is no figure yet, delete the 0 and write the code C.`,
  },
  'figure.text-number': {
    title: 'Number typed as text',
    message: (f) =>
      `${about(f)}the cell holds “${said(f, 'typed')}” as text (read as ${figure(f, 'value')}), so the form's formulas skip it. Type ${said(f, 'value')} again, without separators.`,
  },
  'figure.scaled-format': {
    title: 'Cell shows thousands or millions of what it holds',
    message: (f) =>
      `${about(f)}the cell shows ${shown(f)}, but what it holds, and what is counted, is ${stored(f)}. If ${stored(f)} is right, change the format of the cell so that it shows the whole number; if ${shown(f)} is, change the format and type it again.`,
  },
  'figure.words-only': {
    title: 'Result in words only',
    message: (f) =>
      `${about(f)}the result is in words (“${said(f, 'text')}”) and cannot be quantified. Put the ${said(f, 'measure') === 'count' ? 'number' : 'numerator and denominator'} into the number cells and move the words to the note.`,
  },
  'count.for-ratio': {
    title: 'A count where a percentage is asked',
    message: (f) =>
      `${about(f)}a count is given, “${said(f, 'typed')}”, but the indicator is a percentage. Put ${figure(f, 'value')} into the numerator and add the denominator${has(f, 'caption') ? ` (${said(f, 'caption')})` : ''}.`,
  },
  'code.with-figure': {
    title: 'A code and a figure in one row',
    message: (f) =>
      `${about(f)}the code ${said(f, 'code')} (${said(f, 'code') === 'K' ? 'not applicable' : 'not collected'}) stands beside ${said(f, 'values')}. Keep one: delete the code if the number is right, the number if the code is.`,
  },
};
