/** Facts of the workbook itself. */
import type { Wordings } from '../../../language.ts';
import { formula, has, place, said } from './words.ts';

export const computed: Wordings = {
  'audit.stale-result': {
    title: 'Stale result',
    message: (f) =>
      `${place(f)} stores ${said(f, 'value')}, but ${formula(f)} gives ${said(f, 'computed')} on the figures in the workbook. Open it in Excel, press Ctrl+Alt+F9 and save.`,
  },
  'audit.not-checked': {
    title: 'Formulas not checked',
    message: (f) =>
      `${said(f, 'formulas')} formulas could not be worked out again: ${said(f, 'volatile')} change with the moment, ${said(f, 'external')} read other workbooks, ${said(f, 'other')} for other reasons. That does not mean they are wrong.`,
  },
  'audit.never-calculated': {
    title: 'Never calculated',
    message: (f) =>
      `${has(f, 'at') ? place(f) : `All ${said(f, 'formulas')} formulas`} have no result yet. Open the workbook in Excel and save it.`,
  },
  'audit.manual-calculation': {
    title: 'Manual calculation',
    message: () =>
      `The workbook calculates manually: results may lag behind the figures. Choose Formulas › Calculation Options › Automatic and save.`,
  },
  'audit.iterative-calculation': {
    title: 'Iterative calculation',
    message: () =>
      `Iterative calculation is on, so circular references pass unnoticed. Turn it off unless the form needs it.`,
  },
  'audit.precision-as-displayed': {
    title: 'Precision as displayed',
    message: () =>
      `The workbook calculates with the digits it shows; the rest is lost for good. Turn “Set precision as displayed” off unless it is meant.`,
  },
  'audit.error-value': {
    title: 'Error value',
    message: (f) => `${place(f)} shows ${said(f, 'value')} from ${formula(f)}. Correct its inputs or the formula.`,
  },
  'audit.broken-reference': {
    title: 'Broken reference',
    message: (f) =>
      `${place(f)} holds ${formula(f)}, which refers to cells that were deleted (#REF!). Write the reference again.`,
  },
  'audit.hidden-error': {
    title: 'Error hidden',
    message: (f) =>
      `${place(f)} shows ${said(f, 'value')}, but ${formula(f)} hides the error ${said(f, 'error')}. Find its cause before using the figure.`,
  },
  'audit.external-link': {
    title: 'External link',
    message: (f) =>
      `The workbook takes figures from another file: ${said(f, 'target')} (${said(f, 'formulas')} formulas: ${said(f, 'readBy')}). Nobody without that file can check them; enter the figures and name the source.`,
  },
  'audit.text-number': {
    title: 'Number stored as text',
    message: (f) =>
      `${place(f)} holds “${String(f.text ?? '')}” as text, ${f.passedOver === true ? 'so it is passed over by' : 'which may mislead'} ${said(f, 'usedBy')}. Type it again as a number.`,
  },
  'audit.not-a-number-in-range': {
    title: 'Text among figures',
    message: (f) =>
      `${place(f)} holds “${said(f, 'value')}” among ${said(f, 'total')} figures that ${said(f, 'usedBy')} takes. If a figure is missing, say so in a note.`,
  },
  'audit.blank-input': {
    title: 'Formula reads a blank',
    message: (f) =>
      `${place(f)} holds ${formula(f)}, which reads the blank ${said(f, 'blank')}, while all its copies find figures. Fill it in or say why it is missing.`,
  },
  'audit.hidden-in-total': {
    title: 'Total counts hidden cells',
    message: (f) =>
      `${place(f)} counts the hidden ${said(f, 'hidden')}, ${said(f, 'hiddenSum')} in all. Unhide them, or leave them out of the total.`,
  },
  'audit.hidden-sheet-in-total': {
    title: 'Total over a hidden sheet',
    message: (f) =>
      `${place(f)} adds up ${said(f, 'covered')} of the hidden sheet “${said(f, 'on')}”. Unhide the sheet while checking.`,
  },
  'audit.circular-reference': {
    title: 'Circular reference',
    message: (f) =>
      `${place(f)} reads itself through ${said(f, 'circle')}. Break the circle: until then its result means nothing.`,
  },
  'audit.double-count': {
    title: 'Double count',
    message: (f) =>
      `${place(f)} holds ${formula(f)}, which adds up details and their subtotals ${said(f, 'subtotals')}${has(f, 'effect') ? `, ${said(f, 'effect')} too much` : ''}. Add up the one or the other.`,
  },
  'audit.approximate-lookup': {
    title: 'Approximate lookup in an unsorted table',
    message: (f) =>
      `${place(f)} looks for the nearest entry of ${said(f, 'table')} (sheet ${said(f, 'tableOn')}), which is not sorted; ${said(f, 'value')} may belong to another row. Add FALSE (or 0) to match exactly.`,
  },
  'audit.lookup-shifted': {
    title: 'Lookup table shifted',
    message: (f) =>
      `${place(f)} holds ${formula(f)}: ${has(f, 'index') ? `column or row ${said(f, 'index')} lies past the table (it has ${said(f, 'size')})` : `the table ${said(f, 'table')} slides along as the formula is copied`}. Hold the table with $ and check the column number.`,
  },
  'audit.shown-digits': {
    title: 'Shown digits do not add up',
    message: (f) =>
      `${place(f)} shows ${said(f, 'shown')}, the digits shown add up to ${said(f, 'shownSum')}, ${said(f, 'difference')} apart through rounding. The total is right; say “figures are rounded” when printing.`,
  },
};
