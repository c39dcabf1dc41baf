/** Makes every workbook under `samples/` again, byte for byte: `npm run samples`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { parsePeriod } from '../../lib/core/catalogue/period.ts';
import type { Answers } from '../../lib/core/layout/answers.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';
import type { WorkbookLayout } from '../../lib/core/layout/workbook-layout.ts';
import { writeWorkbook } from '../../lib/xlsx/write/write-workbook.ts';
import { appendixLayout } from './appendix-layout.ts';
import { encryptWorkbook } from './encrypt-workbook.ts';
import { HONG_LINH_2023 } from './hong-linh-2023.ts';
import { MY_HAO_2023, PILOT_COMMUNES, pilotCommuneAnswers } from './my-hao-2023.ts';
import { provinceQuarter, slug } from './province-2023-q1.ts';

/** Password of the one encrypted sample; anybody may open it. */
const SAMPLE_PASSWORD = 'tonghop';

export interface MadeFile {
  /** Path below `samples/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** All sample files, one after the other, so that no more than one is held in memory. */
export async function* makeSamples(): AsyncGenerator<MadeFile> {
  const hungYen = catalogue('hung-yen-571');
  yield { path: 'my-hao-2023-03-30/phu-luc-571.xlsx', bytes: await writeWorkbook(appendixLayout()) };
  yield* filled('my-hao-2023', hungYen, '2023-11-27', [
    ['328', MY_HAO_2023],
    ...PILOT_COMMUNES.map((commune): [string, Answers] => [commune.unit, pilotCommuneAnswers(commune)]),
  ]);
  yield* filled('hong-linh-2023', catalogue('hong-linh-2023'), '2023-04-30', [['437', HONG_LINH_2023]]);
  yield* province(hungYen);
}

async function* province(hungYen: Catalogue): AsyncGenerator<MadeFile> {
  const folder = 'hung-yen-2023-Q1';
  const arrivals = ['file,received'];
  for (const file of provinceQuarter(hungYen)) {
    const bytes = await writeWorkbook(file.layout);
    arrivals.push(`${file.name}.xlsx,${file.received}`);
    yield { path: `${folder}/${file.name}.xlsx`, bytes: harmed(bytes, file.harm) };
  }
  yield { path: `${folder}/received.csv`, bytes: new TextEncoder().encode(`${arrivals.join('\n')}\n`) };
}

function harmed(bytes: Uint8Array, harm: 'encrypted' | 'truncated' | undefined): Uint8Array {
  if (harm === 'encrypted') return encryptWorkbook(bytes, SAMPLE_PASSWORD);
  return harm === 'truncated' ? bytes.subarray(0, Math.floor(bytes.length * 0.6)) : bytes;
}

async function* filled(
  folder: string,
  source: Catalogue,
  periodId: string,
  returns: readonly (readonly [string, Answers])[],
): AsyncGenerator<MadeFile> {
  const period = parsePeriod(periodId, source.policy);
  if (!period) throw new Error(`no period ${periodId}`);
  for (const [code, answers] of returns) {
    const unit = source.units.find((each) => each.code === code);
    if (!unit) throw new Error(`no unit ${code}`);
    const layout: WorkbookLayout = fillTemplate(
      layoutTemplate({ catalogue: source, unit, period, units: source.units }),
      answers,
    );
    yield { path: `${folder}/${code}-${slug(unit.name)}-${periodId}.xlsx`, bytes: await writeWorkbook(layout) };
  }
}

function catalogue(id: string): Catalogue {
  const found = builtinCatalogue(id);
  if (!found) throw new Error(`no catalogue ${id}`);
  return found;
}

/** Writes the files under a folder, in place of what stands there. */
export async function writeSamples(folder: string): Promise<number> {
  let count = 0;
  for await (const { path, bytes } of makeSamples()) {
    const file = join(folder, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, bytes);
    count++;
  }
  return count;
}
