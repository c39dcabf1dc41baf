/** Loads the calculation engine in Node, once per process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Engine } from '../../core/audit/stale/engine.ts';
import { ironCalcEngine } from '../../core/audit/stale/ironcalc.ts';

let started: Promise<Engine> | undefined;

/** The engine, started on first use; rejects where WebAssembly or the package is missing. */
export function loadEngine(): Promise<Engine> {
  started ??= start();
  return started;
}

async function start(): Promise<Engine> {
  const ironCalc = await import('@ironcalc/wasm');
  const file = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  ironCalc.initSync({ module: readFileSync(file) });
  return ironCalcEngine(ironCalc.Model);
}
