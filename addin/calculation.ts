/**
 * The calculation engine for stored results: IronCalc as WebAssembly, 2 MB, from the pane's own folder and only when it
 * is asked for.
 */
import init, { Model } from '@ironcalc/wasm';
import type { Engine as Calculation } from '../lib/core/audit/stale/engine.ts';
import { ironCalcEngine } from '../lib/core/audit/stale/ironcalc.ts';

/** Beside the page; put there when the pane is built. */
const FILE = 'ironcalc/wasm_bg.wasm';

/** Rejects where the file is not served or WebAssembly is not allowed. */
export async function loadCalculation(): Promise<Calculation> {
  const answer = await fetch(FILE);
  if (!answer.ok) throw new Error(`${FILE}: ${answer.status}`);
  // As bytes: not every web server knows the type that reading on the fly asks for.
  await init({ module_or_path: await answer.arrayBuffer() });
  return ironCalcEngine(Model);
}
