/** The one shape of a rule of a filled sheet, and what a rule may look at. */
import { parseAddress } from '../book/address.ts';
import type { Book, Cell } from '../book/book.ts';
import { cellAt } from '../book/grid.ts';
import type { AssignedRow } from '../catalogue/assignment.ts';
import type { Catalogue, Indicator, Unit } from '../catalogue/catalogue.ts';
import type { Period } from '../catalogue/period.ts';
import type { Certainty, Facts, FoundAt, Severity } from '../findings/finding.ts';
import type { CellRef, Observation, Submission } from '../locate/submission.ts';

/** An observation with its indicator. */
export interface Row {
  readonly observation: Observation;
  readonly indicator: Indicator;
}

/** Running text of the workbook, with the cell it stands in. */
export interface Passage {
  /** NFC. */
  readonly text: string;
  readonly at: CellRef;
  /** The indicator whose row it stands in, if any. */
  readonly indicator: Indicator | null;
}

export interface RuleContext {
  readonly submission: Submission;
  readonly catalogue: Catalogue;
  /** Whose workbook it is; null when that is unknown, and then nothing is assigned. */
  readonly unit: Unit | null;
  /** The period reported on; null when unknown. */
  readonly period: Period | null;
  /** What was asked for, when somebody asked for a certain unit or period. */
  readonly expected: { readonly unit: string | null; readonly period: string | null };
  readonly rows: readonly Row[];
  readonly passages: readonly Passage[];
  readonly assigned: readonly AssignedRow[];
  /** Day the workbook came in, `yyyy-mm-dd`. */
  readonly receivedOn: string | null;
  /** Day of the report as messages name it: of sending or receiving, else the deadline, else the day of the figures. */
  readonly reportDay: string | null;
  /** No document may be dated later; some weeks after `reportDay` when only the day of the figures is known. */
  readonly latestDocument: string | null;
  /** The same unit's workbook for an earlier period. */
  readonly previous: Submission | null;
  /** The workbook itself, for rules about how a cell was typed. */
  readonly book: Book | null;
}

/** What a rule notices; severity and certainty only where they differ from the rule's own. */
export type Noticed = Pick<FoundAt, 'sheet' | 'range' | 'facts'> & Partial<Pick<FoundAt, 'severity' | 'certainty'>>;

/** The docstring of a rule says which clause it keeps, or against which mishap it guards. */
export interface Rule {
  /** Stable id, `area.what-is-wrong`. */
  readonly id: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly check: (context: RuleContext) => Iterable<Noticed>;
}

/** Notices something at a cell; `null` is the workbook as a whole. */
export function notice(at: CellRef | null, facts: Facts, more: Partial<Pick<Noticed, 'severity' | 'certainty'>> = {}) {
  return { sheet: at?.sheet ?? null, range: at?.address ?? null, facts, ...more } satisfies Noticed;
}

/** The facts that say which row is spoken of. */
export function named({ observation, indicator }: Row): Record<string, string> {
  return {
    indicator: indicator.id,
    name: indicator.name,
    ...(observation.tier === null || indicator.consolidation !== 'sum-ratio-by-tier' ? {} : { tier: observation.tier }),
    ...(observation.class === null ? {} : { class: observation.class }),
  };
}

/** True for indicators whose figure is a percentage. */
export function isPercentage(indicator: Indicator): boolean {
  return indicator.measure === 'ratio' || (indicator.measure === 'share' && indicator.unit.startsWith('%'));
}

/** The cell of the workbook that something was read from; its sheet is named as it is there. */
export function cellOf(book: Book, at: CellRef): Cell | undefined {
  const sheet = book.sheets.find(({ name }) => name === at.sheet);
  const place = parseAddress(at.address);
  return sheet && place ? cellAt(sheet, place.row, place.column) : undefined;
}
