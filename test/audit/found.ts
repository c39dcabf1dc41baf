/** Findings as short lines, for tests: `rule sheet!range` of those at warning level or above. */
import type { AuditOptions } from '../../lib/core/audit/audit-book.ts';
import { auditBook } from '../../lib/core/audit/audit-book.ts';
import type { Book } from '../../lib/core/book/book.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import { bookOfTables } from '../tables/book-of-tables.ts';

export function audited(table: string, options: AuditOptions = {}): readonly Finding[] {
  return auditBook(bookOfTables({ S: table }), options);
}

export function lines(found: readonly Finding[], level: 'info' | 'warning' = 'warning'): string[] {
  return found
    .filter(({ severity }) => level === 'info' || severity !== 'info')
    .map(({ rule, range }) => `${rule.replace('audit.', '')}${range === null ? '' : ` ${range}`}`)
    .sort();
}

/** The one finding of a rule. */
export function only(found: readonly Finding[], rule: string): Finding {
  const [first, ...more] = found.filter((one) => one.rule === `audit.${rule}`);
  if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} findings of ${rule}`);
  return first;
}

export const book = (tables: Parameters<typeof bookOfTables>[0], rest?: Partial<Book>): Book =>
  bookOfTables(tables, rest);
