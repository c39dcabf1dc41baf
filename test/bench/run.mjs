/** Bundles one script of this folder's kind (TypeScript, run by hand and not by jest) and runs it: `node test/bench/run.mjs FILE …`. */
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
// Inside node_modules, so that the bundle finds the libraries it leaves outside.
const outfile = fileURLToPath(
  new URL(`../../node_modules/.cache/tonghop/${basename(entry, '.ts')}.mjs`, import.meta.url),
);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: { '.csv': 'text' },
  packages: 'external',
  logLevel: 'warning',
});
const nodeOptions = process.env.NODE_FLAGS?.split(' ') ?? [];
process.exit(spawnSync(process.execPath, [...nodeOptions, outfile, ...rest], { stdio: 'inherit' }).status ?? 1);
