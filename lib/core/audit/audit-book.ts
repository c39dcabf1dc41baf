import type { Book } from '../book/book.ts';
import { type Finding, finding } from '../findings/finding.ts';
import { orderFindings } from '../findings/order.ts';
import { type AuditedBook, auditedBook } from './audited-book.ts';
import { circularReference } from './computed/circular.ts';
import { brokenReference, errorValue, hiddenError } from './computed/errors.ts';
import { lookups } from './computed/lookups.ts';
import { blankInput, notANumber, textNumber } from './computed/numbers-in-ranges.ts';
import { calculationMode, externalLink, neverCalculated } from './computed/settings.ts';
import { shownDigits } from './computed/shown-digits.ts';
import { doubleCount, hiddenInTotal, hiddenSheetInTotal } from './computed/totals.ts';
import type { AuditRule, Flag } from './flag.ts';
import { capPerSheet, mergeFlags, strongestPerCell } from './merge.ts';
import {
  constantAmongFormulas,
  deviatesFromNeighbours,
  forgottenAnchor,
  progressionBroken,
  shareOfOther,
} from './neighbours/neighbour-rules.ts';
import { rangeShort, sumOverHeading } from './neighbours/range-rules.ts';
import { sizeJump } from './neighbours/size-jump.ts';
import type { Engine } from './stale/engine.ts';
import { staleFlags } from './stale/stale-rules.ts';
import { sumOfUnits } from './template/sum-of-units.ts';
import { previousFlags, templateFlags } from './template/template-rules.ts';
import { toldOnce } from './told-once.ts';

/** Facts of the workbook itself. */
export const COMPUTED: readonly AuditRule[] = [
  brokenReference,
  errorValue,
  circularReference,
  doubleCount,
  textNumber,
  hiddenInTotal,
  hiddenSheetInTotal,
  hiddenError,
  lookups,
  externalLink,
  neverCalculated,
  calculationMode,
  notANumber,
  blankInput,
  shownDigits,
];

/** Suspicions, ranked among themselves. */
const HEURISTIC: readonly AuditRule[] = [
  deviatesFromNeighbours,
  shareOfOther,
  rangeShort,
  sumOverHeading,
  forgottenAnchor,
  constantAmongFormulas,
  progressionBroken,
  sizeJump,
];

export interface AuditOptions {
  readonly file?: string | null;
  readonly unit?: string | null;
  /** The workbook as it was issued, or another return of the same form. */
  readonly template?: Book;
  /** The previous report of the same unit. */
  readonly previous?: Book;
  /** Workbooks of the units that this one should add up. */
  readonly units?: readonly Book[];
  /** Mark of an issued template that could not be laid out again, so that formulas could not be compared. */
  readonly issuedUnknown?: string;
  /** Works formulas out; without it stale results are not looked for. */
  readonly engine?: Engine;
}

/** Audits the formulas of a workbook. Findings are in reading order; file and unit are those given. */
export function auditBook(book: Book, options: AuditOptions = {}): readonly Finding[] {
  return auditOf(auditedBook(book), options);
}

/** The same for a workbook already prepared, for who needs its formula maps too. */
export function auditOf(audited: AuditedBook, options: AuditOptions = {}): readonly Finding[] {
  const { file = null, unit = null, template, previous, units, issuedUnknown, engine } = options;
  const flags: Flag[] = [...COMPUTED, ...HEURISTIC].flatMap((rule) => [...rule.check(audited)]);
  if (template) flags.push(...templateFlags(audited, template));
  if (previous) flags.push(...previousFlags(audited, previous));
  if (units) flags.push(...sumOfUnits(audited, units));
  if (engine) flags.push(...staleFlags(audited, engine));
  if (issuedUnknown) flags.push(unknownTemplate(issuedUnknown));
  // Of a known form every cell is judged; in a workbook of unknown origin one cause is told once.
  const told = template ? flags : toldOnce(flags);
  const kept = capPerSheet(strongestPerCell(told), (sheet) => audited.mapOf(sheet).formulas.length);
  return orderFindings(mergeFlags(kept).map((found) => finding(found, file, unit)));
}

function unknownTemplate(issued: string): Flag {
  const rule = 'audit.template-unknown';
  return {
    rule,
    severity: 'info',
    certainty: 'certain',
    sheet: null,
    row: 0,
    column: 0,
    facts: { issued },
    alike: rule,
  };
}
