/** All that the pane thinks with, in one part of the code that is fetched once the page stands. */
import type { Engine as Calculation } from '../lib/core/audit/stale/engine.ts';
import type { Book } from '../lib/core/book/book.ts';
import type { Catalogue } from '../lib/core/catalogue/catalogue.ts';
import type { Finding } from '../lib/core/findings/finding.ts';
import { type Fix, fixFor } from '../lib/core/rules/fix.ts';
import { decodeCatalogues } from './catalogues/catalogue-file.ts';
import { type CheckedWorkbook, checkWorkbook, type LoadAudit } from './checked-workbook.ts';
import type { OpenBook } from './host/read-book.ts';

export interface Engine {
  readonly check: (open: OpenBook) => Promise<CheckedWorkbook>;
  /** The audit of formulas; stored results are worked out again where a calculation is given. */
  readonly audit: (checked: CheckedWorkbook, calculation: Calculation | null) => Promise<readonly Finding[]>;
  readonly fix: (finding: Finding, book: Book) => Fix | null;
}

export function engineOf(catalogues: readonly Catalogue[], loadAudit: LoadAudit): Engine {
  return {
    check: (open) => checkWorkbook(open, catalogues, loadAudit),
    audit: async (checked, calculation) => (await loadAudit()).auditWorkbook(checked, catalogues, calculation),
    fix: fixFor,
  };
}

/** The same from the file of catalogues that lies beside the pane. */
export function engineFrom(file: string, loadAudit: LoadAudit): Engine {
  return engineOf(decodeCatalogues(file), loadAudit);
}
