/** Suspicions, each with what was expected. */
import type { Wordings } from '../../../language.ts';
import { expectation, formula, has, peers, place, said } from './words.ts';

export const heuristic: Wordings = {
  'audit.deviates-from-neighbours': {
    title: 'Deviates from its neighbours',
    message: (f) =>
      `${place(f)} holds ${formula(f)}, unlike ${said(f, 'peerCount')} cells of its row or column${peers(f)}.${expectation(f)} Check whether it is meant.`,
  },
  'audit.reference-off': {
    title: 'Reference off',
    message: (f) =>
      `${place(f)} holds ${formula(f)}; its reference is off against ${said(f, 'peerCount')} like it${peers(f)}.${expectation(f)} Check which cell it should read.`,
  },
  'audit.range-short': {
    title: 'Range stops short',
    message: (f) =>
      `${place(f)} holds ${formula(f)} and leaves out ${said(f, 'missing')}${has(f, 'effect') && !has(f, 'expectedValue') ? `, an effect of ${said(f, 'effect')}` : ''}.${expectation(f)} Extend the range if it belongs there.`,
  },
  'audit.range-over': {
    title: 'Range takes too much',
    message: (f) =>
      `${place(f)} holds ${formula(f)} and takes in ${said(f, 'extra')} beyond its peers${peers(f)}.${expectation(f)} Shorten the range if it does not belong there.`,
  },
  'audit.sum-over-heading': {
    title: 'Heading counted',
    message: (f) =>
      `${place(f)} holds ${formula(f)} and counts the heading ${said(f, 'heading')} (${String(f.headingValue ?? '')}). Begin the range one cell later.`,
  },
  'audit.forgotten-anchor': {
    title: 'Forgotten $',
    message: (f) =>
      `${place(f)} holds ${formula(f)}, which reads blank cells or text where the first copy ${formula(f, 'firstFormula')} reads a figure. A $ was probably forgotten; hold the cell and copy again.`,
  },
  'audit.constant-among-formulas': {
    title: 'Constant among formulas',
    message: (f) =>
      `${place(f)} is a typed ${said(f, 'value')} among cells that compute${peers(f)}.${expectation(f)} Put the formula there, or say why not.`,
  },
  'audit.magic-number': {
    title: 'Number in a formula',
    message: (f) =>
      `${place(f)} holds ${formula(f)} with the number ${said(f, 'number')}, which its peers lack${peers(f)}.${expectation(f)} Put the number into a cell of its own, with its source.`,
  },
  'audit.progression-broken': {
    title: 'Series of references broken',
    message: (f) =>
      `${place(f)} holds ${formula(f)}; by the even step of ${said(f, 'peerCount')} cells of the series it should read ${said(f, 'wanted')}. Check it.`,
  },
  'audit.size-jump': {
    title: 'A thousand or a million times off',
    message: (f) =>
      `${place(f)} is ${said(f, 'value')}, ${has(f, 'previous') ? `${said(f, 'times')} times the previous report (${said(f, 'previous')})` : `about ${said(f, 'times')} times the figures of its row`}. Check the unit (single, thousands, millions).`,
  },
};
