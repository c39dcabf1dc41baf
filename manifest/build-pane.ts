/** Builds the pane: one folder of static files for any web server. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { iconPng } from './icon.ts';
import { FILES, ICON_SIZES } from './manifest-xml.ts';

/** Microsoft's address of its library, and where a copy lies when the organisation serves it itself. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';
const OFFICE = { cdn: `${OFFICE_CDN}/lib/1/hosted/office.js`, self: 'office/office.js' } as const;
export type OfficeFrom = keyof typeof OFFICE;

export interface PaneBuild {
  /** Folder to write into. */
  readonly out: string;
  readonly office: OfficeFrom;
  /** Readable code with a source map. */
  readonly development?: boolean;
}

/** What the pane may load and talk to: its own folder, and Microsoft's library unless that lies there too. */
function contentSecurityPolicy(office: OfficeFrom): string {
  const library = office === 'cdn' ? ` ${OFFICE_CDN}` : '';
  return [
    "default-src 'none'",
    // WebAssembly of the folder itself may be compiled (stored results); code made from text still may not run.
    `script-src 'self' 'wasm-unsafe-eval'${library}`,
    `style-src 'self'${library}`,
    "img-src 'self'",
    `connect-src 'self'${library}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const PAGE = path.resolve('addin/taskpane.ts');
const ENGINE = path.resolve('addin/engine.ts');

/**
 * What is fetched later runs beside the page, and all but words beside the engine. The bundler does not know that, and
 * would cut what they share into a file for every set of parts that use it: thirty crumbs, each compressed alone. Told by
 * an import that page and engine are there, it leaves each in one piece.
 */
const besideThePage: Plugin = {
  name: 'beside-the-page',
  setup(pane) {
    const late = new Set<string>();
    pane.onResolve({ filter: /^\./ }, ({ kind, path: file, resolveDir }) => {
      if (kind === 'dynamic-import') late.add(path.resolve(resolveDir, file));
      return null;
    });
    pane.onLoad({ filter: /addin[\\/].*\.ts$/ }, async ({ path: file }) => {
      if (!late.has(file)) return null;
      const alone = file === ENGINE || path.basename(path.dirname(file)) === 'words';
      const beside = alone ? [PAGE] : [PAGE, ENGINE];
      const imports = beside.map((each) => `import ${JSON.stringify(each)};`).join('');
      return { contents: imports + (await readFile(file, 'utf8')), loader: 'ts' };
    });
  },
};

/** Options of the bundle, for whoever watches or measures it. */
export function paneBundle(out: string, development: boolean): BuildOptions {
  return {
    entryPoints: { taskpane: 'addin/taskpane.ts' },
    outdir: out,
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: !development,
    legalComments: 'none',
    sourcemap: development,
    charset: 'utf8',
    plugins: [besideThePage],
    metafile: true,
    logLevel: 'warning',
  };
}

/** Writes the page, its code, its catalogues and icons. Returns what went into the code. */
export async function buildPane({ out, office, development = false }: PaneBuild): Promise<Metafile> {
  await mkdir(path.join(out, 'icons'), { recursive: true });
  // Parts carry their content in their name; those of an earlier build would stay beside the new ones.
  await rm(path.join(out, 'parts'), { recursive: true, force: true });
  const { metafile } = await build(paneBundle(out, development));
  const page = await readFile('addin/taskpane.html', 'utf8');
  const filled = page
    .replace('{{CSP}}', contentSecurityPolicy(office))
    .replace('{{OFFICE_JS}}', OFFICE[office])
    .replace(
      '{{PAGE_PARTS}}',
      startingParts(metafile as Metafile, out)
        .map(preload)
        .join('\n    '),
    );
  await writeFile(path.join(out, FILES.pane), filled);
  const engine = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  await cp(engine, path.join(out, 'ironcalc', 'wasm_bg.wasm'));
  await cp('addin/taskpane.css', path.join(out, 'taskpane.css'));
  await writeFile(path.join(out, 'catalogues.json'), await made('addin/catalogues/builtin-file.ts', 'builtinFile'));
  await writeFile(path.join(out, 'schemes.json'), await made('addin/scheme-builtin.ts', 'schemesFile'));
  for (const size of ICON_SIZES) await writeFile(path.join(out, FILES.icon(size)), iconPng(size));
  return metafile as Metafile;
}

/** The program's own catalogues or schemes as text, loaded and checked by the library itself. */
async function made(entry: string, by: string): Promise<string> {
  const outfile = path.resolve('.cache', 'run', `${path.basename(entry, '.ts')}-${process.pid}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    loader: { '.csv': 'text' },
    logLevel: 'warning',
  });
  const module = (await import(pathToFileURL(outfile).href)) as Record<string, () => string>;
  await rm(outfile);
  return (module[by] as () => string)();
}

/** Files that the page cannot start without, whichever language it speaks: fetched while Microsoft's library still is. */
function startingParts({ outputs }: Metafile, out: string): string[] {
  const entry = Object.values(outputs).find(({ entryPoint }) => entryPoint === 'addin/taskpane.ts');
  const imported = entry?.imports.filter(({ kind }) => kind === 'import-statement') ?? [];
  return imported.map(({ path: file }) => path.relative(out, file).replaceAll(path.sep, '/'));
}

const preload = (file: string): string => `<link rel="modulepreload" href="${file}" />`;
