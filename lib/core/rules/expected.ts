/**
 * What a workbook should be where workbooks are collected: whose, for when, after which earlier one; with the rules
 * that hold it against that. Only made as a whole, so that nothing is expected without its rule. The task pane, where one
 * workbook is filled in, expects nothing and carries none of this.
 */
import type { Submission } from '../locate/submission.ts';
import { lastBefore } from './previous/last-before.ts';
import { previousCopied } from './previous/previous-copied.ts';
import { previousDenominator } from './previous/previous-denominator.ts';
import type { Rule } from './rule.ts';
import { wrongPeriod } from './workbook/wrong-period.ts';
import { wrongUnit } from './workbook/wrong-unit.ts';

export interface Expected {
  /** Code of the unit. */
  readonly unit: string | null;
  /** Id of the period (`2023-Q1`, `2023-03-30`). */
  readonly period: string | null;
  /** The workbook of the same unit that came last before this one. */
  readonly previous: (now: Submission) => Submission | null;
  readonly rules: readonly Rule[];
}

export const EXPECTED_RULES: readonly Rule[] = [wrongUnit, wrongPeriod, previousCopied, previousDenominator];

/** What is known from outside; nothing of it has to be. */
export interface Known {
  readonly unit?: string | null;
  readonly period?: string | null;
  /** Workbooks of earlier periods, of any unit. */
  readonly earlier?: readonly Submission[];
}

/** What is known, with the rules that go with it. */
export function expecting({ unit = null, period = null, earlier = [] }: Known): Expected {
  return { unit, period, previous: (now) => lastBefore(now, earlier), rules: EXPECTED_RULES };
}
