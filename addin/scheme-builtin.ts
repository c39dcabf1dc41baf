/** The schemes the pane is shipped with; run when the pane is built. One that names no catalogue suits no workbook. */
import { BUILTIN_SCHEME_IDS, builtinScheme } from '../lib/core/score/scheme/builtin-schemes.ts';
import { encodeSchemes } from './scheme-file.ts';

export function schemesFile(): string {
  const schemes = BUILTIN_SCHEME_IDS.flatMap((id) => builtinScheme(id)?.scheme ?? []);
  return encodeSchemes(schemes.filter(({ catalogue }) => catalogue !== null));
}
