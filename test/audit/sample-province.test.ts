import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditIssued } from '../../lib/core/audit/audit-issued.ts';
import { BUILTIN_IDS, builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import { loadEngine } from '../../lib/xlsx/audit/engine.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../lib/xlsx/read/unreadable.ts';

const FOLDER = join(__dirname, '../../samples/hung-yen-2023-Q1');
const catalogues = BUILTIN_IDS.flatMap((id) => builtinCatalogue(id) ?? []);

test('the planted faults of the sample province, and nothing else at error level', async () => {
  const engine = await loadEngine();
  const errors: string[] = [];
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.xlsx'))) {
    try {
      const book = await readBook(readFileSync(join(FOLDER, name)));
      for (const { rule, severity, certainty, sheet, range } of auditIssued(book, catalogues, { engine })) {
        if (severity === 'error') errors.push(`${name.split('-')[0]} ${certainty} ${rule} ${sheet}!${range}`);
      }
    } catch (error) {
      // Two of them are there to be refused.
      if (!(error instanceof UnreadableFileError)) throw error;
    }
  }
  expect(errors).toEqual([
    '329 certain audit.formula-typed-over ChiTieu!J14',
    'SCT computed audit.stale-result ChiTieu!J15',
    'SNV certain audit.formula-changed ChiTieu!J13',
  ]);
});
