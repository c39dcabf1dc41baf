/**
 * The roll-up workbook as lines of JSON (styles, then for each sheet its frame and its rows), for a program that is to
 * write the same workbook without doing the work behind it: `node test/bench/run.mjs test/bench/roll-up-lines.ts
 * SUBMISSIONS REGISTER LINES`.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { mergeInput } from '../../lib/cli/merge-settings.ts';
import { collectWorkbooks } from '../../lib/cli/paths.ts';
import { submissionReader } from '../../lib/cli/read-submission.ts';
import { createCollector } from '../../lib/core/rollup/collector.ts';
import { rollUpWorkbook } from '../../lib/core/rollup/workbook/roll-up-workbook.ts';

const [folder = '', units, file = ''] = process.argv.slice(2);
const input = mergeInput({ catalogue: undefined, units, period: '2023-Q1', language: 'vi' }, new Map());
const collector = createCollector(input);
const read = submissionReader(input, null);
for (const each of collectWorkbooks([folder], 'vi')) collector.addExamined((await read(each)).text);
const workbook = rollUpWorkbook(collector.finish(), 'vi', (name) => `../submissions/${name.split('/').at(-1)}`);
const lines = openSync(file, 'w');
const write = (line: object) => writeSync(lines, `${JSON.stringify(line)}\n`);
write({ styles: workbook.styles });
for (const { rows, ...frame } of workbook.sheets) {
  write({ frame });
  for (const row of rows) write({ row });
}
closeSync(lines);
