/**
 * Findings into sentences, in Vietnamese and English. A sentence says where, what, and what to do, with the figures.
 * Each room that makes findings has its file of wordings in `wording/`; this file only looks the right one up.
 */
import type { Finding } from './finding.ts';
import type { Language, Wordings } from './language.ts';
import { audit } from './wording/audit.ts';
import { reading } from './wording/reading.ts';
import { rollup } from './wording/rollup.ts';
import { rules } from './wording/rules.ts';
import { score } from './wording/score.ts';

const all: Wordings = { ...reading, ...rules, ...rollup, ...audit, ...score };

/** The message of a finding. A rule without wording is a defect of this program; the message then names the rule. */
export function wordFinding(finding: Finding, language: Language): string {
  const wording = all[finding.rule];
  const message = wording ? wording[language](finding.facts) : finding.rule;
  const { explanation } = finding.facts;
  return typeof explanation === 'string' ? `${message} ${EXPLAINED[language]}: “${explanation}”` : message;
}

/** Before the unit's own words, which travel in the file (`explanations.ts`). */
const EXPLAINED = { vi: 'Đơn vị giải trình', en: 'The unit explains' } as const;

export function findingTitle(rule: string, language: Language): string {
  return all[rule]?.title[language] ?? rule;
}

/** Every rule id that has words, for the tests and the README. */
export function wordedRules(): readonly string[] {
  return Object.keys(all);
}
