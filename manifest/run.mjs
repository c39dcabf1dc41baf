/**
 * Runs a TypeScript file of the project under plain Node: bundled into .cache/, libraries left where npm put them.
 * `node manifest/run.mjs manifest/package-addin.ts --base https://…`
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
if (!entry) throw new Error('usage: node manifest/run.mjs FILE.ts [arguments]');
// Several may run at once, each with a bundle of its own.
const outfile = path.join('.cache', 'run', `${entry.replace(/\.ts$/, '')}-${process.pid}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  loader: { '.csv': 'text' },
  logLevel: 'warning',
});
process.argv = [process.argv[0] ?? 'node', path.resolve(entry), ...args];
try {
  await import(pathToFileURL(path.resolve(outfile)).href);
} finally {
  await rm(outfile, { force: true });
}
