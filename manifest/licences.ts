/** The licences of the libraries that the pane carries: MIT asks that its notice goes wherever the code goes. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** One text for all libraries that went into the code: name, version, licence, and its words where the library has them. */
export async function licencesOf({ inputs }: Pick<Metafile, 'inputs'>): Promise<string> {
  const homes = Object.keys(inputs).flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  const notices = [...new Set(homes)].sort().map(async (home) => {
    const { name, version, license } = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'));
    const file = (await readdir(home)).find((each) => /^licen[cs]e/i.test(each));
    const words = file === undefined ? '' : `\n${(await readFile(path.join(home, file), 'utf8')).trim()}\n`;
    return `${name} ${version} (${license})\n${words}`;
  });
  return (await Promise.all(notices)).join('\n\n');
}
