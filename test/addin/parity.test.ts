/**
 * One engine: for every workbook in samples/ the pane, reading through Excel, finds exactly what the command line finds
 * reading the file, and says it in the same words. Compared field by field, in a new Excel and in the oldest.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as audit from '../../addin/audit-workbook.ts';
import { checkWorkbook } from '../../addin/checked-workbook.ts';
import { readBook as readFromExcel } from '../../addin/host/read-book.ts';
import { fetchParts, fetchWords } from '../../addin/view/all-words.ts';
import { messageOf, titleOf } from '../../addin/view/finding-words.ts';
import { auditIssued } from '../../lib/core/audit/audit-issued.ts';
import { changedFormulas } from '../../lib/core/audit/changed-formulas.ts';
import type { Book } from '../../lib/core/book/book.ts';
import { BUILTIN_IDS, builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import { findingTitle, wordFinding } from '../../lib/core/findings/wording.ts';
import { checkCode } from '../../lib/core/locate/check-code.ts';
import { checkBook } from '../../lib/core/rules/check-book.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../lib/xlsx/read/unreadable.ts';
import { excelOfBook } from './excel-of-book.ts';

const LANGUAGES = ['vi', 'en'] as const;
const SAMPLES = path.join(__dirname, '../../samples');
const catalogues = BUILTIN_IDS.map((id) => builtinCatalogue(id) as Catalogue);

const files = existsSync(SAMPLES)
  ? readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xlsx') && !path.basename(name).startsWith('~$'))
      .sort()
  : [];

/** Null for the samples that are no workbooks on purpose: Excel would not open them either. */
async function bookOf(file: string): Promise<Book | null> {
  return readBook(readFileSync(path.join(SAMPLES, file))).catch((error: unknown) => {
    if (error instanceof UnreadableFileError) return null;
    throw error;
  });
}

/** A finding in words, as the pane fetched them and as the command line has them. */
const inThePane = (finding: Finding) =>
  LANGUAGES.map((language) => `${titleOf(finding, language)}: ${messageOf(finding, language)}`);
const onTheLine = (finding: Finding) =>
  LANGUAGES.map((language) => `${findingTitle(finding.rule, language)}: ${wordFinding(finding, language)}`);

beforeAll(async () => {
  await fetchParts('audit', 'form', 'cells', 'texts');
  await Promise.all(LANGUAGES.map(fetchWords));
});

test('there are samples to compare', () => expect(files.length).toBeGreaterThan(10));

describe.each(['1.7', '1.21'] as const)('ExcelApi %s', (api) => {
  test.each(files)('%s', async (file) => {
    const book = await bookOf(file);
    if (!book) return;
    const line = checkBook(book, { file, sha256: '', catalogues, auditors: [changedFormulas(catalogues)] });
    const { excel, host } = excelOfBook(book, { api }, file);
    const pane = await checkWorkbook(await readFromExcel(host), catalogues, async () => audit);
    expect(pane.findings).toEqual(line.findings);
    expect(pane.submission).toEqual(line.submission);
    expect(pane.signing.code).toBe(checkCode(line.submission));
    expect(pane.findings.map(inThePane)).toEqual(line.findings.map(onTheLine));
    // Excel tells validations only cell by cell, so the pane does not judge them; everything else of the audit is the same.
    const audited = auditIssued(book, catalogues, { file, unit: line.submission.unit });
    expect(audit.auditWorkbook(pane, catalogues)).toEqual(
      audited.filter(({ rule }) => rule !== 'audit.validation-removed'),
    );
    expect(audited.map(inThePane)).toEqual(audited.map(onTheLine));
    expect(excel.ledger.writes).toEqual([]);
    expect(excel.ledger.syncs).toBeLessThanOrEqual(2);
  });
});
