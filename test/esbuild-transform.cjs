/** jest transform: TypeScript and ES modules to CommonJS, CSV catalogues to their text, exactly as the bundles load them. */
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync } = require('esbuild');

const SELF = readFileSync(__filename);

module.exports = {
  // A changed transform must not be hidden by what an older one left in jest's cache.
  getCacheKey: (source, file) => createHash('sha256').update(SELF).update(file).update(source).digest('hex'),
  process(source, file) {
    if (file.endsWith('.csv'))
      return { code: `module.exports = { __esModule: true, default: ${JSON.stringify(source)} };` };
    const { code, map } = transformSync(source, {
      loader: file.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      // jest runs CommonJS without Node's module flags, so import() becomes a deferred require.
      supported: { 'dynamic-import': false },
      sourcefile: file,
      sourcemap: true,
      // import.meta does not exist in CommonJS; nothing tested needs more of it than the address of the file.
      define: { 'import.meta.url': '__importMetaUrl' },
      banner: file.includes('node_modules')
        ? ''
        : "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;",
    });
    return { code, map };
  },
};
