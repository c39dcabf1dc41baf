/** Submissions for measuring: the province's 27 units and as many invented communes as asked for, all with assumed figures. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtinCatalogue } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue, Unit } from '../../lib/core/catalogue/catalogue.ts';
import { parsePeriod } from '../../lib/core/catalogue/period.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';
import { writeWorkbook } from '../../lib/xlsx/write/write-workbook.ts';
import { assumedAnswers } from '../../samples/make/assumed-answers.ts';

export interface Generated {
  readonly folder: string;
  /** Register of the invented communes, for `--units`. */
  readonly register: string;
}

/** Writes `count` submissions of 2023-Q1 under `folder` unless they already stand there. */
export async function makeSubmissions(folder: string, count: number): Promise<Generated> {
  const base = builtinCatalogue('hung-yen-571') as Catalogue;
  const period = parsePeriod('2023-Q1', base.policy);
  if (!period) throw new Error('no period');
  const fixed = base.units.filter((unit) => unit.kind === 'huyen' || unit.kind === 'so');
  const districts = fixed.filter((unit) => unit.kind === 'huyen');
  const communes = Array.from({ length: Math.max(0, count - fixed.length) }, (_, at) => commune(at, districts));
  const catalogue = { ...base, units: [...base.units.filter((unit) => unit.kind !== 'xa'), ...communes] };
  const register = join(folder, 'register.csv');
  const files = join(folder, 'submissions');
  mkdirSync(files, { recursive: true });
  for (const unit of [...fixed, ...communes].slice(0, count)) {
    const file = join(files, `${unit.code}.xlsx`);
    if (existsSync(file)) continue;
    const layout = layoutTemplate({ catalogue, unit, period, units: catalogue.units });
    writeFileSync(file, await writeWorkbook(fillTemplate(layout, assumedAnswers(catalogue, unit, '2023-03-16'))));
  }
  const rows = [...districts, ...communes].map((unit) =>
    [unit.code, unit.name, unit.kind, unit.type, unit.kind === 'xa' ? unit.parent : ''].join(','),
  );
  writeFileSync(register, `code,name,kind,type,parent\n${rows.join('\n')}\n`);
  return { folder: files, register };
}

function commune(at: number, districts: readonly Unit[]): Unit {
  const no = String(at + 1).padStart(4, '0');
  return {
    code: `X${no}`,
    name: `Xã Giả Định ${no}`,
    kind: 'xa',
    type: 'xã',
    tier: 'xa',
    parent: districts[at % districts.length]?.code ?? null,
    validFrom: null,
    validTo: null,
    aliases: [],
    basis: 'giả định',
  };
}
