/** Who may import whom is law: this test reads every import and fails on one that the tables below do not allow. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Rooms of the core from the ground up; a room may import those of its own floor and below, never in a circle. */
const FLOORS: readonly (readonly string[])[] = [
  ['book', 'catalogue'],
  ['findings', 'layout'],
  ['locate', 'audit'],
  ['rules', 'assess'],
  ['rollup'],
  ['score'],
];

/** Libraries of the core, and what of it may import each: all arithmetic goes through one class, logarithms stay with scores. */
const CORE_LIBRARIES: Readonly<Record<string, string>> = {
  'big.js': 'lib/core/book/decimal.ts',
  'decimal.js': 'lib/core/score/points/',
  papaparse: 'lib/core/',
  '@borgar/fx': 'lib/core/',
  '@borgar/fx/xlsx': 'lib/core/',
};

/** Rooms outside the core: which rooms and which libraries each may import. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; libraries: RegExp }>> = {
  'lib/xlsx': {
    rooms: ['lib/xlsx', 'lib/core'],
    libraries: /^(exceljs|jszip|saxes|@ironcalc\/wasm|node:.*)$/,
  },
  'lib/cli': { rooms: ['lib/cli', 'lib/core', 'lib/xlsx'], libraries: /^node:/ },
  addin: { rooms: ['addin', 'lib/core'], libraries: /^@ironcalc\/wasm$/ },
  manifest: {
    rooms: ['manifest'],
    libraries: /^(node:.*|office-addin-manifest|office-addin-dev-certs|esbuild|saxes)$/,
  },
  samples: { rooms: ['samples', 'lib/core', 'lib/xlsx'], libraries: /^(node:.*|xlsx)$/ },
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = ['lib', 'addin', 'manifest', 'samples'].flatMap(sourcesUnder);
const imports = files.flatMap(importsOf);

test('every import is one the rooms allow', () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.filter((each) => !allowed(each)).map((each) => `${each.file} → ${each.target}`)).toEqual([]);
});

test('no file of the library imports itself in a circle', () => {
  const edges = new Map<string, string[]>();
  for (const { file, target } of imports) {
    if (/\.ts$/.test(target)) edges.set(file, [...(edges.get(file) ?? []), target]);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of edges.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test('the core reads no clock, no randomness and no globals of Node or a browser', () => {
  // A name inside quotes is a rule id (`document.after-report`), not a global.
  const FORBIDDEN =
    /(?<!')\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.\w|globalThis\.\w|document\.\w|window\.\w|fetch\()/;
  const found = files
    .filter((file) => file.startsWith('lib/core/'))
    .filter((file) => FORBIDDEN.test(readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
  expect(found).toEqual([]);
});

test('a planted violation is seen', () => {
  const planted = [
    { file: 'lib/core/book/x.ts', target: 'exceljs' },
    { file: 'lib/core/book/x.ts', target: 'big.js' },
    { file: 'lib/core/rules/x.ts', target: 'decimal.js' },
    { file: 'lib/core/book/x.ts', target: 'lib/core/rules/y.ts' },
    { file: 'addin/host/x.ts', target: 'lib/xlsx/read/read-book.ts' },
    { file: 'lib/core/assess/x.ts', target: 'node:fs' },
  ];
  expect(planted.map(allowed)).toEqual(planted.map(() => false));
});

function allowed({ file, target }: Import): boolean {
  const local = /\.(ts|csv|json)$/.test(target) || target.startsWith('lib/') || target.startsWith('addin/');
  if (file.startsWith('lib/core/')) {
    if (!local) return file.startsWith(CORE_LIBRARIES[target] ?? 'nowhere');
    if (!target.startsWith('lib/core/')) return false;
    const [from, to] = [floorOf(file), floorOf(target)];
    return from !== -1 && to !== -1 && to <= from;
  }
  const room = Object.keys(ROOMS).find((name) => file.startsWith(`${name}/`));
  const law = room === undefined ? undefined : ROOMS[room];
  if (!law) return false;
  return local
    ? law.rooms.some((name) => target.startsWith(`${name}/`)) || target === 'package.json'
    : law.libraries.test(target);
}

function roomOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function floorOf(file: string): number {
  return FLOORS.findIndex((floor) => floor.includes(roomOf(file)));
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;
  return [...text.matchAll(pattern)].map((match) => {
    const target = (match[1] ?? match[2] ?? match[3]) as string;
    return {
      file,
      target: target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), target)).replaceAll('\\', '/') : target,
    };
  });
}
