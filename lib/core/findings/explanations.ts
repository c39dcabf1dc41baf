/**
 * Explanations of warnings travel in the workbook, one custom document property each, so that whoever receives the file
 * reads them without the add-in.
 */
import { type Finding, findingKey } from './finding.ts';

const PREFIX = 'tonghop:giai-trinh:';

/** Excel keeps at most 255 characters of a text property, and of its name. */
export const LONGEST_EXPLANATION = 255;

/**
 * Name of the property that explains a finding. Findings of one rule without a cell of their own (`indicator.absent`)
 * are told apart by the indicator or task they speak of.
 */
export function explanationName(finding: Finding): string {
  const { indicator, task } = finding.facts;
  const about = finding.range === null ? (indicator ?? task ?? '') : '';
  return `${PREFIX}${findingKey(finding)}${about === '' ? '' : `#${about}`}`.slice(0, LONGEST_EXPLANATION);
}

/** The explanation a workbook carries for a finding; empty when it carries none. */
export function explanationOf(finding: Finding, custom: Readonly<Record<string, string>>): string {
  const name = explanationName(finding);
  return Object.hasOwn(custom, name) ? (custom[name] ?? '').trim() : '';
}
