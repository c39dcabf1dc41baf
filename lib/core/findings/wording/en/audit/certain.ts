/** What is certain once the template is known. */
import type { Wordings } from '../../../language.ts';
import { expectation, formula, place, said } from './words.ts';

export const certain: Wordings = {
  'audit.formula-typed-over': {
    title: 'Formula typed over',
    message: (f) =>
      `${place(f)} should hold the template's formula but ${said(f, 'value')} was typed over it.${expectation(f)} Put the formula back.`,
  },
  'audit.formula-removed': {
    title: 'Formula removed',
    message: (f) =>
      `${place(f)} should hold the template's formula but is blank.${expectation(f)} Put the formula back.`,
  },
  'audit.formula-changed': {
    title: 'Formula changed',
    message: (f) =>
      `${place(f)} holds ${formula(f)}, not the template's formula.${expectation(f)} Restore it, or ask why it was changed.`,
  },
  'audit.ratio-swapped': {
    title: 'Numerator and denominator swapped',
    message: (f) =>
      `${place(f)} holds ${formula(f)}: numerator and denominator have changed places.${expectation(f)} Restore the template's formula.`,
  },
  'audit.anchor-changed': {
    title: '$ marks changed',
    message: (f) =>
      `${place(f)} holds ${formula(f)}: its result is unchanged, but the $ marks differ from the template and copies of it will be wrong.${expectation(f)}`,
  },
  'audit.formula-in-input': {
    title: 'Formula in an input cell',
    message: (f) =>
      `${place(f)} is an input but holds the formula ${formula(f)}, giving ${said(f, 'value')}. Check where it takes its figure from, then enter the figure.`,
  },
  'audit.inserted-row-without-formula': {
    title: 'Inserted row without formula',
    message: (f) =>
      `${place(f)} stands in an inserted row with figures in ${said(f, 'filled')} but lacks the formula of the rows beside it.${expectation(f)} Copy the formula down from the row above.`,
  },
  'audit.inserted-row-outside-total': {
    title: 'Inserted row outside the total',
    message: (f) =>
      `${place(f)} holds ${formula(f)}, which leaves out the inserted ${said(f, 'outside')}. Extend the range.`,
  },
  'audit.row-removed': {
    title: 'Row of the template removed',
    message: (f) =>
      `This sheet lacks row ${said(f, 'row')} of the template (“${said(f, 'label')}”) and its ${said(f, 'formulas')} formulas. Take the row over again from the issued template.`,
  },
  'audit.sheet-removed': {
    title: 'Sheet removed',
    message: (f) => `The sheet “${said(f, 'name')}” of the template is missing. Copy it back from the issued template.`,
  },
  'audit.sheet-renamed': {
    title: 'Sheet renamed',
    message: (f) =>
      `The sheet “${said(f, 'was')}” of the template is now called “${said(f, 'name')}”. Give it its name back.`,
  },
  'audit.sheet-hidden': {
    title: 'Sheet hidden',
    message: (f) => `The sheet “${said(f, 'name')}” is visible in the template and hidden here. Unhide it.`,
  },
  'audit.protection-removed': {
    title: 'Protection removed',
    message: (f) =>
      `The sheet “${said(f, 'name')}” is protected in the template and no longer here. Look closely at its formulas.`,
  },
  'audit.name-removed': {
    title: 'Defined names removed',
    message: (f) =>
      `${said(f, 'count')} defined names of the template are missing or broken: ${said(f, 'names')}. Cells are still found by key and name.`,
  },
  'audit.validation-removed': {
    title: 'Validation removed',
    message: (f) =>
      `${said(f, 'count')} cells no longer check what is typed as the template does: ${said(f, 'cells')}. Look at their values.`,
  },
  'audit.fixed-cell-changed': {
    title: 'Fixed cell changed',
    message: (f) =>
      `${place(f)} is fixed by the template (“${said(f, 'was')}”) and now reads “${said(f, 'value')}”. Restore it.`,
  },
  'audit.template-version': {
    title: 'Another template version',
    message: (f) =>
      `The workbook carries ${said(f, 'mark')} = ${said(f, 'value')}, the template compared with it ${said(f, 'was')}. Use the template of this period.`,
  },
  'audit.template-unknown': {
    title: 'Issued template not at hand',
    message: (f) =>
      `The workbook was issued from a template that cannot be laid out again (mark ${said(f, 'issued')}), so its formulas were not compared one by one. Run again with --template and the issued file.`,
  },
  'audit.changed-since-previous': {
    title: 'Changed since the previous report',
    message: (f) => `${place(f)} held another formula in the previous report.${expectation(f)} Ask why, or restore it.`,
  },
  'audit.total-of-units': {
    title: 'Total differs from the sum of units',
    message: (f) =>
      `${place(f)} holds ${said(f, 'value')}, the ${said(f, 'units')} units add up to ${said(f, 'sum')}, a difference of ${said(f, 'effect')}. Look for a unit missing or counted twice.`,
  },
};
