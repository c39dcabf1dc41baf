/** A sample workbook read, located and checked, as the commands do it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedFormulas } from '../../lib/core/audit/changed-formulas.ts';
import { BUILTIN_IDS, builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { type CheckedBook, checkBook } from '../../lib/core/rules/check-book.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';

export const SAMPLES = join(__dirname, '../../samples');

export const CATALOGUES = BUILTIN_IDS.map((id) => builtinCatalogue(id) as Catalogue);

/** `path` below `samples/`. */
export async function checkedSample(path: string): Promise<CheckedBook> {
  const bytes = readFileSync(join(SAMPLES, path));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return checkBook(await readBook(bytes), {
    file: path,
    sha256,
    catalogues: CATALOGUES,
    auditors: [changedFormulas(CATALOGUES)],
  });
}
