/**
 * Builds the demo into one folder of static files: the pane as it is shipped, the fake Excel, sample workbooks. The
 * client library is copied from where npm installed it and stays out of the repository.
 */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { readBook } from '../../../lib/xlsx/read/read-book.ts';
import { UnreadableFileError } from '../../../lib/xlsx/read/unreadable.ts';
import { buildPane } from '../../../manifest/build-pane.ts';
import { officeFiles } from '../office-client.ts';

const HERE = path.join('test', 'fake-excel', 'demo');
const SAMPLES = 'samples';
/** The workbook shown first: real figures, with the slips of the real return. */
const FIRST = 'my-hao-2023/328-thi-xa-my-hao';

export async function buildDemo(out: string): Promise<void> {
  await mkdir(path.join(out, 'office'), { recursive: true });
  await mkdir(path.join(out, 'books'), { recursive: true });
  await buildPane({ out, office: 'self' });
  const common = { bundle: true, minify: true, charset: 'utf8', target: 'es2022', logLevel: 'warning' } as const;
  const shim = await build({ ...common, entryPoints: [path.join(HERE, 'office-for-demo.ts')], write: false });
  await build({
    ...common,
    entryPoints: [path.join(HERE, 'demo.ts')],
    format: 'esm',
    outfile: path.join(out, 'demo.js'),
  });
  const library = await readFile(path.join(officeFiles(), 'excel-web-16.00.js'), 'utf8');
  await writeFile(path.join(out, 'office', 'office.js'), `${library}\n;${shim.outputFiles[0]?.text ?? ''}`);
  await cp(path.join(HERE, 'demo.css'), path.join(out, 'demo.css'));
  await cp(path.join(HERE, 'demo.html'), path.join(out, 'index.html'));
  await writeFile(path.join(out, 'samples.json'), JSON.stringify(await writeSamples(out)));
}

/** Every sample that can be opened, as a `Book` in JSON: the page needs no reader for them. */
async function writeSamples(out: string): Promise<{ file: string; title: string }[]> {
  const names = (await readdir(SAMPLES, { recursive: true })).filter((name) => name.endsWith('.xlsx')).sort();
  const listed: { file: string; title: string }[] = [];
  for (const name of names) {
    try {
      const book = await readBook(await readFile(path.join(SAMPLES, name)));
      const file = `books/${name.replace(/[^A-Za-z0-9.-]+/g, '_')}.json`;
      await writeFile(path.join(out, file), JSON.stringify(book));
      listed.push({ file, title: path.basename(name) });
    } catch (error) {
      // Some samples are damaged or encrypted on purpose.
      if (!(error instanceof UnreadableFileError)) throw error;
    }
  }
  const first = (file: string) => (file.includes(FIRST.replace('/', '_')) ? 0 : 1);
  return listed.sort((a, b) => first(a.file) - first(b.file));
}
