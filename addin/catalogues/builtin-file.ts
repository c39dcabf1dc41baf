/** The file the pane is shipped with; run when the pane is built. */
import { BUILTIN_IDS, builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { encodeCatalogues } from './catalogue-file.ts';

export function builtinFile(): string {
  return encodeCatalogues(BUILTIN_IDS.map((id) => builtinCatalogue(id) as Catalogue));
}
