/** The one way from a workbook to its findings: command line, roll-up and task pane all come through here. */
import type { Book } from '../book/book.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { explanationOf } from '../findings/explanations.ts';
import type { Finding } from '../findings/finding.ts';
import { orderFindings } from '../findings/order.ts';
import { locate } from '../locate/locate.ts';
import type { Submission } from '../locate/submission.ts';
import type { TableMemory } from '../locate/tables/found-block.ts';
import { carriedBy } from '../locate/whose/metadata.ts';
import { checkSubmission } from './check-submission.ts';
import type { Expected } from './expected.ts';
import { linkCauses } from './link-causes.ts';

/** Looks at a workbook for itself, beside the rules of a filled sheet; the audit of formulas is one. */
export type Auditor = (book: Book, submission: Submission) => readonly Finding[];

export interface BookOptions {
  /** Name of the file, as findings show it. */
  readonly file: string;
  readonly sha256: string;
  /** Catalogues the workbook may follow; the one its own mark names is taken, else the first. */
  readonly catalogues: readonly Catalogue[];
  /** Whose it should be and for when, when that is known (`expecting`). */
  readonly expected?: Expected | null;
  /** Day it came in, `yyyy-mm-dd`. */
  readonly receivedOn?: string | null;
  readonly auditors?: readonly Auditor[];
  /** For one workbook after another: what was learnt of their forms. */
  readonly tables?: TableMemory | null;
}

export interface CheckedBook {
  readonly submission: Submission;
  /** In reading order; those of reading and locating included. */
  readonly findings: readonly Finding[];
}

/** Reads, locates and checks one workbook. Never throws on what a workbook holds; `catalogues` must not be empty. */
export function checkBook(book: Book, options: BookOptions): CheckedBook {
  const { file, sha256, catalogues, expected = null, receivedOn = null } = options;
  const catalogue = catalogueOf(book, catalogues);
  const known = { unit: expected?.unit ?? undefined, period: expected?.period ?? undefined };
  const submission = locate(book, { file, sha256, catalogues: [catalogue], ...known, tables: options.tables ?? null });
  const findings = checkSubmission(submission, { catalogue, expected, receivedOn, book });
  const audited = (options.auditors ?? []).flatMap((auditor) => auditor(book, submission));
  return withAudited({ submission, findings: findings.map((each) => explained(each, book.custom)) }, audited, book);
}

/** The catalogue that the workbook names, else the first of them. */
export function catalogueOf(book: Book, catalogues: readonly Catalogue[]): Catalogue {
  const named = carriedBy(book).values.catalogue;
  const catalogue = catalogues.find(({ id }) => id === named) ?? catalogues[0];
  if (!catalogue) throw new Error('a workbook cannot be checked without a catalogue');
  return catalogue;
}

/** What was checked, with what an auditor found in the same workbook since: causes found again, in reading order. */
export function withAudited(checked: CheckedBook, audited: readonly Finding[], book: Book): CheckedBook {
  if (audited.length === 0) return checked;
  const findings = [...checked.findings, ...audited.map((each) => explained(each, book.custom))];
  return { ...checked, findings: orderFindings(linkCauses(findings)) };
}

/** Gives a finding the explanation that travels in the file. An error is put right, not explained. */
function explained(finding: Finding, custom: Book['custom']): Finding {
  const explanation = finding.severity === 'error' ? '' : explanationOf(finding, custom);
  return explanation === '' ? finding : { ...finding, facts: { ...finding.facts, explanation } };
}
