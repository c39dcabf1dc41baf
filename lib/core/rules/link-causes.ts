/** Which finding follows from which: mending the cause mends the consequence, so people read it under its cause. */
import { parseArea } from '../book/address.ts';
import { listed } from '../book/grouped.ts';
import { type Finding, findingKey } from '../findings/finding.ts';

/** For a rule, what it follows from when that stands in the same row; the first that is there counts. */
const IN_ROW: Readonly<Record<string, readonly RegExp[]>> = {
  'percent.not-verifiable': [
    /^number\./,
    /^figure\.text-number$/,
    /^ratio\./,
    /^figure\.zero/,
    /^count\./,
    /^percent\.out-of-range$/,
  ],
  'ratio.pair-incomplete': [/^number\./],
  'ratio.part-exceeds-whole': [/^number\./],
  'ratio.zero-denominator': [/^number\./],
  'ratio.nothing-counted': [/^number\./],
  'percent.wrong': [/^number\./, /^ratio\.part-exceeds-whole$/, /^figure\.negative$/, /^indicator\.two-values$/],
  'percent.truncated': [/^number\./, /^ratio\.part-exceeds-whole$/],
  'percent.out-of-range': [/^number\./, /^ratio\.part-exceeds-whole$/],
  'percent.fraction': [/^number\./],
  'figure.negative': [/^number\./],
  'figure.words-only': [/^number\./],
  'text.figures-in-prose': [/^figure\.words-only$/],
  'figure.zero-for-blank': [/^number\./],
  'count.for-ratio': [/^number\./],
  'indicator.blank': [/^number\./, /^locate\./],
  'evidence.incomplete': [/^evidence\.after-report$/],
};

/** The same for findings about the workbook as a whole. */
const IN_FILE: Readonly<Record<string, readonly RegExp[]>> = {
  'indicator.none-found': [/^template\.other-version$/, /^submission\.wrong-/],
  'indicator.absent': [/^template\.other-version$/, /^submission\.wrong-unit$/],
  'locate.row-deleted': [/^indicator\.none-found$/],
  'template.changed': [/^template\.other-version$/],
  'submission.late': [/^submission\.wrong-period$/],
};

/**
 * The same where the cause stands in a cell: which formula was changed says more than that the form is no longer the
 * one that was issued.
 */
const ANYWHERE: Readonly<Record<string, readonly RegExp[]>> = {
  'template.changed': [/^audit\./],
};

/** Findings of one file, each with its cause set where it has one and none was given. */
export function linkCauses(findings: readonly Finding[]): Finding[] {
  const rows = new Map<string, Finding[]>();
  for (const finding of findings) {
    const row = rowOf(finding);
    if (row !== null) listed(rows, row, finding);
  }
  const whole = findings.filter(({ sheet }) => sheet === null);
  const certain = findings.filter(({ certainty }) => certainty === 'certain');
  return findings.map((finding) => {
    if (finding.cause !== null) return finding;
    const row = rowOf(finding);
    const beside = row === null ? [] : (rows.get(row) ?? []);
    const cause =
      first(IN_ROW[finding.rule], beside, finding) ??
      first(IN_FILE[finding.rule], whole, finding) ??
      first(ANYWHERE[finding.rule], certain, finding);
    return cause ? { ...finding, cause: findingKey(cause) } : finding;
  });
}

function first(patterns: readonly RegExp[] | undefined, among: readonly Finding[], self: Finding): Finding | undefined {
  for (const pattern of patterns ?? []) {
    const found = among.find((each) => each !== self && pattern.test(each.rule));
    if (found) return found;
  }
  return undefined;
}

function rowOf({ sheet, range }: Finding): string | null {
  const area = sheet === null || range === null ? null : parseArea(range);
  return area ? `${sheet}!${area.top}` : null;
}
