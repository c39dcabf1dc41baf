/** jest transform: TypeScript and ES modules to CommonJS, CSV catalogues to their text, exactly as the bundles load them. */
const { transformSync } = require('esbuild');

module.exports = {
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
