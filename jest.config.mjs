/** Tests run from TypeScript through esbuild; `test/esbuild-transform.cjs` is the whole transform. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/test/equal-decimals.ts'],
  transform: {
    '\\.(ts|csv)$': '<rootDir>/test/esbuild-transform.cjs',
    'node_modules/.*\\.m?js$': '<rootDir>/test/esbuild-transform.cjs',
  },
  // office-addin-manifest and @borgar/fx ship ES modules only; jest on Node 20 needs them as CommonJS.
  transformIgnorePatterns: [
    '/node_modules/(?!(.*/)?(@borgar/fx|@ironcalc/wasm|strip-bom|uuid|node-fetch|data-uri-to-buffer|fetch-blob|formdata-polyfill)/)',
  ],
  testTimeout: 60000,
};
