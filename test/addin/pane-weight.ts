/** What the code of the pane weighs, part by part, as a browser fetches it: minified and gzipped, in KB of 1,024 bytes. */
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { paneBundle } from '../../manifest/build-pane.ts';

export interface PaneWeight {
  /** To open the pane, check a workbook, show findings and fixes, and check again, in Vietnamese. */
  readonly check: number;
  /** Of that, what is there before the page is painted. */
  readonly start: number;
  /** What each other part adds when it is first used, by what it is. */
  readonly later: Readonly<Record<string, number>>;
  readonly all: number;
  /** Sources that went into what a check needs. */
  readonly sources: readonly string[];
}

const START = ['addin/taskpane.ts'];
const LATER: Readonly<Record<string, readonly string[]>> = {
  'words where a form is not as issued': ['addin/view/words/form-vi.ts'],
  'words where a cell holds no plain figure': ['addin/view/words/cells-vi.ts'],
  'words about sentences and evidence': ['addin/view/words/texts-vi.ts'],
  'English words': ['en', 'form-en', 'cells-en', 'texts-en', 'tabs-en'].map((name) => `addin/view/words/${name}.ts`),
  'tab of targets, with its Vietnamese words': ['addin/view/score-tab.ts', 'addin/view/words/tabs-vi.ts'],
  'points by scheme': ['addin/view/score-scheme.ts'],
  'tab of sign-off': ['addin/view/sign-tab.ts'],
  'tab of formulas': ['addin/view/formula-tab.ts'],
  'audit of formulas, with its Vietnamese words': ['addin/audit-workbook.ts', 'addin/view/words/audit-vi.ts'],
  'English words of that audit': ['addin/view/words/audit-en.ts'],
  'calculator for stored results': ['addin/calculation.ts'],
};

export async function paneWeight(): Promise<PaneWeight> {
  const { metafile, outputFiles } = await build({ ...paneBundle('out/weighed', false), write: false });
  const { outputs } = metafile as Metafile;
  const weights = new Map(
    (outputFiles ?? []).map((file) => [
      path.relative('.', file.path).replaceAll(path.sep, '/'),
      gzipSync(file.contents, { level: 9 }).length / 1024,
    ]),
  );
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + (weights.get(file) ?? 0), 0);
  const partsOf = (entries: readonly string[]) => {
    const found = new Set<string>();
    const take = (file: string): void => {
      if (found.has(file)) return;
      found.add(file);
      for (const { path: to, kind } of outputs[file]?.imports ?? []) if (kind === 'import-statement') take(to);
    };
    for (const entry of entries) {
      const file = Object.keys(outputs).find((each) => outputs[each]?.entryPoint === entry);
      if (!file) throw new Error(`no part of the pane begins with ${entry}`);
      take(file);
    }
    return found;
  };
  const check = partsOf([...START, 'addin/engine.ts']);
  const added = (entries: readonly string[]) => sum([...partsOf(entries)].filter((file) => !check.has(file)));
  return {
    check: sum(check),
    start: sum(partsOf(START)),
    later: Object.fromEntries(Object.entries(LATER).map(([what, entries]) => [what, added(entries)])),
    all: sum(weights.keys()),
    sources: [...check].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {})),
  };
}
