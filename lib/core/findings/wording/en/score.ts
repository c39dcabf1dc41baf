/** Words for what scoring notices: given points that cannot stand, figures beyond a scale, units without a rank. */
import type { Facts } from '../../finding.ts';
import { formatNumber } from '../../format-number.ts';
import type { Wordings } from '../../language.ts';

const STAGE: Readonly<Record<string, string>> = {
  self: 'self-assessed points',
  verified: 'verified points',
  final: 'final points',
};

const stage = (facts: Facts) => STAGE[String(facts.of)] ?? String(facts.of);
const n = (value: Facts[string] | undefined) => formatNumber(String(value ?? ''), 'en');
const list = (value: Facts[string] | undefined) => (Array.isArray(value) ? value.join(', ') : '');
/** The first of a long list. */
const few = (value: Facts[string] | undefined) =>
  Array.isArray(value) ? `${value.slice(0, 8).join(', ')}${value.length > 8 ? ' …' : ''}` : '';
const SIGN: Readonly<Record<string, string>> = {
  '>': 'above ',
  '≥': 'at least ',
  '<': 'below ',
  '≤': 'at most ',
  '~': 'about ',
};
const sign = (facts: Facts) => SIGN[String(facts.bound)] ?? '';
const place = (facts: Facts) => {
  if (facts.row === null || facts.row === undefined) return '';
  return ` (${facts.csv}, row ${facts.row}${facts.column ? `, column ${facts.column}` : ''})`;
};

export const score: Wordings = {
  'score.criterion-without-data': {
    title: 'Criterion nobody has data for',
    message: (f) =>
      `criteria.csv, row ${f.row}, column ${f.column}: criterion ${f.criterion} "${f.name}"${
        f.input === null ? ' has points of no unit' : ` takes "${f.input}", which no unit has`
      }. Check the key in this column, or supply the figures.`,
  },
  'score.nothing-taken': {
    title: 'The scheme takes nothing from these figures',
    message: (f) =>
      `Scheme "${f.scheme}" takes nothing from these figures, so there are no scores and no ranks: ${
        f.count === 0
          ? 'no unit has a figure yet. Score when reports are in.'
          : `${n(f.count)} figures${few(f.catalogues) === '' ? '' : ` of catalogue ${few(f.catalogues)}`} are of the indicators ${few(f.indicators)}, and its criteria ask for ${few(f.inputs) || 'points given by people (points.csv)'}. Score by a scheme made for these figures (--scheme), or mend the column input of criteria.csv.`
      }`,
  },
  'score.points-above-maximum': {
    title: 'Points outside the criterion’s scale',
    message: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": ${stage(f)} ${n(f.points)} lie outside 0 to the maximum ${n(f.before)}${place(f)}. They do not count; correct them.`,
  },
  'score.difference-without-reason': {
    title: 'Points changed without a reason',
    message: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": ${stage(f)} ${n(f.points)} differ from ${n(f.before)} before, and the column reason is empty${place(f)}. Write the reason.`,
  },
  'score.evidence-missing': {
    title: 'Points without evidence',
    message: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": ${stage(f)} ${n(f.points)} lack number, name or date of the evidence${place(f)} and stay unverified. Asked for: ${f.evidence}.`,
  },
  'score.value-beyond-scale': {
    title: 'Value beyond the scale',
    message: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": the value ${n(f.value)} ${
        f.full === null ? 'lies below the lowest of the scale' : `lies outside 0–${n(f.full)}`
      }${place(f)}; points stop at the ends. Check the figure.`,
  },
  'score.answer-unknown': {
    title: 'Answer not in the scale',
    message: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": the answer "${f.answer}" is not in steps.csv${place(f)}. Allowed: ${list(f.allowed)}.`,
  },
  'score.bound-open': {
    title: 'Only a bound, which decides no points',
    message: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": the figure says ${sign(f)}${n(f.value)}${place(f)}, which is no measurement${
        f.low === null ? '' : `; points may be anything from ${n(f.low)} to ${n(f.high)} of ${n(f.maximum)}`
      }, so it is scored as missing. Give the measured figure.`,
  },
  'score.best-unsure': {
    title: 'The best of the group is not certain',
    message: (f) =>
      `Criterion ${f.criterion} "${f.name}" is relative to the best of the group, taken as ${n(f.best)}; but ${list(f.units)} gave no measurement and may be better, which would lower the others. Get the measured figure.`,
  },
  'score.no-value': {
    title: 'Reported, with no value to score',
    message: (f) =>
      `${f.unitName}, criterion ${f.criterion} "${f.name}": ${
        f.why === 'zero-denominator'
          ? 'the denominator is zero'
          : f.why === 'unpaired'
            ? 'there is a numerator, and no denominator or value'
            : `only words are given, "${f.text}"`
      }${place(f)}, so it is scored as missing. Supply the figure.`,
  },
  'score.unit-unknown': {
    title: 'Unit code not in the register',
    message: (f) =>
      `The unit code "${f.code}"${place(f)} is not in the register for this period, so neither its tier nor its group is known. Correct the code, or add the unit to the scheme's units.csv.`,
  },
  'score.other-catalogue': {
    title: 'Figures of another catalogue',
    message: (f) =>
      `${f.count} figures are of the catalogue "${f.catalogue}"${place(f)}, and the scheme is made for "${f.asked}"; the same ids mean other things, so they are not scored. Use a scheme of that catalogue.`,
  },
  'score.other-tier': {
    title: 'Figure for another tier than the unit’s',
    message: (f) =>
      `${f.unitName}, indicator ${f.indicator}: the figure is for the tier "${f.tier}"${place(f)}, the unit is of "${f.own}" and has none of its own, so it is scored as missing. Check the column tier.`,
  },
  'score.value-not-its-parts': {
    title: 'Value does not match its parts',
    message: (f) =>
      `${f.unitName}, indicator ${f.indicator}: the value says ${n(f.value)}, but ${n(f.numerator)}/${n(f.denominator)} is ${n(f.computed)}%${place(f)}. It is scored by the value as written; correct the one that is wrong.`,
  },
  'score.indicator-misspelt': {
    title: 'Indicator key close to one of the scheme',
    message: (f) =>
      `${f.unitName}: no criterion takes the key "${f.indicator}"${place(f)}; perhaps "${f.meant}" is meant. The figure is not scored; correct the key.`,
  },
  'score.indicator-unused': {
    title: 'Figures that no criterion takes',
    message: (f) =>
      `No criterion of the scheme takes ${f.count} of the figures: ${list(f.indicators)}${place(f)}. Correct any key that is mistyped.`,
  },
  'score.restated-in-part': {
    title: 'Figure on the new map lacks old units',
    message: (f) =>
      `${f.unitName}, indicator ${f.indicator}: added up from ${f.unitsIn} of ${f.unitsOf} old units; ${list(f.absent)} are absent. It speaks of a part of the new unit only.`,
  },
  'score.not-ranked': { title: 'Not ranked', message: (f) => `${f.unitName}: not ranked because ${unrankedWords(f)}.` },
};

/** The clause after "vì": facts `because`, and what belongs to it (`reason`, `criteria`, `coverage`, `minimum`). */
export function unrankedWords(facts: Facts): string {
  switch (facts.because) {
    case 'group':
      return String(facts.reason);
    case 'policy':
      return `figures that a rank needs are missing: ${list(facts.criteria)}`;
    case 'coverage':
      return `there are figures for ${n(facts.coverage)}% of the points only, ${n(facts.minimum)}% are needed`;
    case 'nothing-to-score':
      return 'there is nothing to score';
    default:
      return 'it belongs to no ranking group of the scheme';
  }
}
