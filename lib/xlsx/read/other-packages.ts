/** Archives that are no .xlsx workbook: what they are instead, as far as their parts tell. */
import type { Package } from './package.ts';
import { UnreadableFileError } from './unreadable.ts';

/** The part that holds the workbook, as the package names it; throws what the package is when it holds none. */
export function requireWorkbook(from: Package, mainPart: string | null): string {
  if (mainPart !== null) {
    if (/\.bin$/i.test(mainPart)) throw new UnreadableFileError('not-xlsx', { looksLike: 'xlsb' });
    if (/^(word|ppt|visio)\//i.test(mainPart) || !from.has(mainPart)) {
      throw new UnreadableFileError('not-a-workbook', { part: mainPart });
    }
    return mainPart;
  }
  if (from.has('mimetype') && from.has('META-INF/manifest.xml')) {
    throw new UnreadableFileError('not-xlsx', { looksLike: 'opendocument' });
  }
  if (from.has('[Content_Types].xml')) throw new UnreadableFileError('not-a-workbook', { entries: from.names.length });
  throw new UnreadableFileError('not-xlsx', { looksLike: 'zip' });
}
