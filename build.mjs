/** Bundles the commands into `dist/`. Catalogue CSV files travel inside the bundle as text. */
import { build } from 'esbuild';

await build({
  entryPoints: { tonghop: 'lib/cli/main.ts', start: 'lib/cli/start.ts', samples: 'samples/make/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: { '.csv': 'text' },
  // Libraries are read from node_modules, so a heavy one is loaded only by the command that needs it.
  packages: 'external',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});
