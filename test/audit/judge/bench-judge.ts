/** Prints the judgement in full: by rule, by kind, by workbook. Run with `node test/bench/run.mjs test/audit/judge/bench-judge.ts`. */
import { type Judged, judge, score } from './judgement.ts';
import { WORKBOOKS } from './workbooks.ts';

const percent = (x: number) => `${(100 * x).toFixed(1)} %`;
const all: Judged[] = Object.entries(WORKBOOKS).map(([name, make]) => judge(name, make()));

for (const [what, counts] of [
  ['all findings', () => true],
  ['warning and above', (one: { severity: string }) => one.severity !== 'info'],
  ['error', (one: { severity: string }) => one.severity === 'error'],
] as const) {
  const { precision, recall, f1, clean, cleanWithError } = score(all, counts);
  console.log(
    `${what}: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}; ` +
      `error-free with error: ${cleanWithError.length} of ${clean} ${cleanWithError.join(', ')}`,
  );
}
const formulas = all.map((one) => one.formulas).sort((a, b) => a - b);
console.log(`${all.length} workbooks, ${formulas[0]}–${formulas.at(-1)} formulas`);

const rules = new Map<string, [number, number]>();
const kinds = new Map<string, [number, number]>();
for (const { named, wrong } of all) {
  for (const { rule, severity, right } of named) {
    const count = rules.get(`${rule} ${severity}`) ?? [0, 0];
    count[right ? 0 : 1]++;
    rules.set(`${rule} ${severity}`, count);
  }
  const said = new Set(named.map(({ cell }) => cell));
  for (const [cell, kind] of wrong) {
    const count = kinds.get(kind) ?? [0, 0];
    count[said.has(cell) ? 0 : 1]++;
    kinds.set(kind, count);
  }
}
console.log('\nrule: right, wrong');
for (const [rule, [right, not]] of [...rules].sort()) console.log(`  ${rule}: ${right}, ${not}`);
console.log('\nkind: found, missed');
for (const [kind, [found, missed]] of [...kinds].sort()) console.log(`  ${kind}: ${found}, ${missed}`);
console.log('\nworkbooks');
for (const { name, named, wrong, formulas: n } of all) {
  const said = new Set(named.map(({ cell }) => cell));
  const missed = [...wrong]
    .filter(([cell]) => !said.has(cell))
    .map(([cell, kind]) => `${cell.split('!')[1]} (${kind})`);
  const alarms = named
    .filter(({ right }) => !right)
    .map(({ cell, rule, severity }) => `${cell.split('!')[1]} ${rule} ${severity}`);
  if (missed.length + alarms.length === 0) continue;
  console.log(`${name} [${n} formulas, ${wrong.size} wrong]`);
  if (missed.length) console.log(`   missed ${missed.join(', ')}`);
  if (alarms.length)
    console.log(`   false  ${alarms.slice(0, 14).join(', ')}${alarms.length > 14 ? ` … ${alarms.length}` : ''}`);
}
