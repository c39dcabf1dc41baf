/** What the audit says about the set, cell by cell: every cell a finding names counts, whatever its rule. */
import { auditBook } from '../../../lib/core/audit/audit-book.ts';
import { address } from '../../../lib/core/book/address.ts';
import type { Severity } from '../../../lib/core/findings/finding.ts';
import { judgedBook } from './judged-book.ts';
import { type Draft, each, type SlipKind } from './page.ts';

export interface Named {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly right: boolean;
}

export interface Judged {
  readonly name: string;
  readonly formulas: number;
  readonly wrong: ReadonlyMap<string, SlipKind>;
  readonly named: readonly Named[];
}

export function judge(name: string, draft: Draft): Judged {
  const book = judgedBook(draft);
  const named: Named[] = [];
  for (const { rule, severity, sheet, range } of auditBook(book)) {
    if (range === null) continue;
    each(range, (row, column) => {
      const cell = `${sheet}!${address(row, column)}`;
      named.push({ rule: rule.replace('audit.', ''), severity, cell, right: draft.wrong.has(cell) });
    });
  }
  const formulas = book.sheets.reduce((sum, { cells }) => sum + cells.filter((one) => one.formula).length, 0);
  return { name, formulas, wrong: draft.wrong, named };
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Workbooks without a slip, and those of them in which something stands at severity error. */
  readonly clean: number;
  readonly cleanWithError: readonly string[];
}

export function score(all: readonly Judged[], counts: (named: Named) => boolean = () => true): Score {
  let [hit, said, wrong] = [0, 0, 0];
  for (const { named, wrong: slips } of all) {
    const cells = new Set(named.filter(counts).map(({ cell }) => cell));
    said += cells.size;
    wrong += slips.size;
    hit += [...cells].filter((cell) => slips.has(cell)).length;
  }
  const clean = all.filter((one) => one.wrong.size === 0);
  const [precision, recall] = [said === 0 ? 1 : hit / said, wrong === 0 ? 1 : hit / wrong];
  return {
    precision,
    recall,
    f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    clean: clean.length,
    cleanWithError: clean.filter(({ named }) => named.some((one) => one.severity === 'error')).map(({ name }) => name),
  };
}
