/** `tonghop catalogue check|export`: a catalogue looked over, or written out for people and machines. */
import { parseArgs } from 'node:util';
import { unassigned } from '../core/catalogue/assignment.ts';
import { BUILTIN_IDS } from '../core/catalogue/builtin.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { catalogueJson } from '../core/catalogue/catalogue-json.ts';
import { catalogueBook } from '../core/layout/catalogue-book.ts';
import { differencesTable } from '../core/rollup/differences-table.ts';
import { writeWorkbook } from '../xlsx/write/write-workbook.ts';
import { catalogueFrom, loadCatalogueFrom, wordMistakes } from './catalogue-source.ts';
import { EXIT, type Io, UsageError } from './io.ts';
import { choiceOption, languageOption } from './language-option.ts';
import { writeInto } from './output.ts';

export async function run(args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' } },
  });
  const [what, source, ...more] = positionals;
  const language = languageOption(values.lang);
  if (more.length > 0) {
    const said = more.join(' ');
    throw new UsageError(language === 'vi' ? `Thừa "${said}".` : `"${said}" is one too many.`);
  }
  if (what === 'check') return check(source, language, io);
  if (what !== 'export') {
    throw new UsageError(
      language === 'vi'
        ? 'Cần "catalogue check" hoặc "catalogue export".'
        : 'Either "catalogue check" or "catalogue export" is needed.',
    );
  }
  const catalogue = catalogueFrom(source, language);
  if (choiceOption('format', values.format, ['json', 'xlsx'], language) === 'json') {
    const json = `${JSON.stringify(catalogueJson(catalogue), null, 2)}\n`;
    if (values.out === undefined) io.out(json);
    else io.out(`${writeInto(values.out, `${catalogue.id}.json`, json, language)}\n`);
    return EXIT.ok;
  }
  const bytes = await writeWorkbook(catalogueBook(catalogue, differencesTable(catalogue)));
  io.out(`${writeInto(values.out ?? '.', `${catalogue.id}.xlsx`, bytes, language)}\n`);
  return EXIT.ok;
}

/** Every mistake in one run; for a sound catalogue its counts, and what nobody is assigned to. */
function check(source: string | undefined, language: 'vi' | 'en', io: Io): number {
  const sources = source === undefined ? BUILTIN_IDS : [source];
  let code: number = EXIT.ok;
  for (const each of sources) {
    const { catalogue, mistakes } = loadCatalogueFrom(each, language);
    if (!catalogue) {
      const count = language === 'vi' ? `${mistakes.length} chỗ cần sửa` : `${mistakes.length} mistakes`;
      io.out(`${each}: ${count}\n${wordMistakes(mistakes, language).join('\n')}\n`);
      code = EXIT.findings;
      continue;
    }
    io.out(`${summary(catalogue, language)}\n`);
  }
  return code;
}

function summary(catalogue: Catalogue, language: 'vi' | 'en'): string {
  const targets = catalogue.indicators.flatMap((indicator) => indicator.targets).length;
  const perPillar = catalogue.pillars.map(
    (pillar) => `${pillar.id}: ${catalogue.indicators.filter((each) => each.pillar === pillar.id).length}`,
  );
  const nobody = unassigned(catalogue).indicators.map((indicator) => indicator.id);
  const counts = [
    catalogue.indicators.length,
    targets,
    catalogue.tasks.length,
    catalogue.programmes.length,
    catalogue.units.length,
  ];
  if (language === 'en') {
    const [indicators, t, tasks, programmes, units] = counts;
    return `${catalogue.id} ${catalogue.version}: sound. ${indicators} indicators (${perPillar.join(', ')}), ${t} targets, ${tasks} tasks, ${programmes} programmes, ${units} units.
  Indicators that name no executing unit: ${nobody.join(', ') || 'none'}`;
  }
  const [indicators, t, tasks, programmes, units] = counts;
  return `${catalogue.id} ${catalogue.version}: không có lỗi. ${indicators} chỉ tiêu (${perPillar.join(', ')}), ${t} mục tiêu, ${tasks} nhiệm vụ, ${programmes} chương trình, ${units} đơn vị.
  Chỉ tiêu văn bản không ghi đơn vị thực hiện: ${nobody.join(', ') || 'không có'}`;
}
