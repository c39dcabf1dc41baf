/** Bundles the commands into `dist/`. Catalogue CSV files travel inside the bundle as text. */
import { build } from 'esbuild';

const entries = ['lib/cli/tonghop.ts', 'lib/cli/start.ts'];

await build({
  entryPoints: Object.fromEntries(entries.map((file) => [file.replace(/^.*\/|\.ts$/g, ''), file])),
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: { '.csv': 'text' },
  // Libraries are read from node_modules, so a heavy one is loaded only by the command that needs it.
  packages: 'external',
  logLevel: 'warning',
});
