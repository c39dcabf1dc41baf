/** What an audit rule says about one cell, before flags that say the same are merged into findings. */
import type { Sheet } from '../book/book.ts';
import type { Certainty, Facts, Severity } from '../findings/finding.ts';
import type { AuditedBook } from './audited-book.ts';

export interface Flag {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Null for something said about the workbook as a whole. */
  readonly sheet: Sheet | null;
  /** 1-based; 0 for something said about the sheet as a whole. */
  readonly row: number;
  readonly column: number;
  readonly facts: Facts;
  /** The formula that was expected, without `=`. */
  readonly expected?: string;
  /** Neighbouring flags of one rule with the same `alike` become one finding over a range. */
  readonly alike: string;
  /** 0 to 1: how sure a heuristic is; decides rank and the cap per sheet. */
  readonly score?: number;
}

export interface AuditRule {
  readonly id: string;
  readonly check: (audited: AuditedBook) => Iterable<Flag>;
}
