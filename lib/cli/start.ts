/** `npm start`: the whole road on the sample province – issue, check, merge – and what to open then. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from './io.ts';
import { tonghop } from './tonghop.ts';

const SAMPLE = 'samples/hung-yen-2023-Q1';
const PERIOD = '2023-Q1';
const OUT = 'out';

const say = (text: string) => void process.stdout.write(`${text}\n`);

/** Runs one command; findings in the sample are expected, anything worse ends the walk. */
async function step(title: string, args: readonly string[]): Promise<string> {
  say(`\n▸ ${title}\n  tonghop ${args.join(' ')}`);
  let result = '';
  const code = await tonghop(args, {
    out: (text) => {
      result += text;
    },
    err: (text) => void process.stderr.write(text),
    tty: process.stderr.isTTY === true,
  });
  if (code > EXIT.findings) process.exit(code);
  return result;
}

mkdirSync(OUT, { recursive: true });
say('tonghop: đi hết con đường trên tỉnh mẫu (số liệu giả định, riêng Mỹ Hào là số liệu thật).');

const templates = join(OUT, 'templates');
await step('Phát hành biểu mẫu cho 27 đơn vị', [
  'issue',
  '--period',
  PERIOD,
  '--units',
  'huyen,so',
  '--out',
  templates,
]);

const findings = await step('Kiểm tra các sổ đã nộp', ['check', SAMPLE, '--period', PERIOD]);
writeFileSync(join(OUT, 'check.txt'), findings);
say(`  → ${join(OUT, 'check.txt')}`);

say(await step('Tổng hợp toàn tỉnh', ['rollup', SAMPLE, '--period', PERIOD, '--out', OUT]));

say(`Mở xem:
  ${join(OUT, 'rollup.xlsx')}      sổ tổng hợp toàn tỉnh (Excel, LibreOffice, WPS)
  ${join(OUT, 'check.txt')}        những điều cần sửa, theo từng tệp
  ${templates}/       biểu mẫu trống để gửi các đơn vị
  ${join(OUT, 'facts.csv')}, totals.csv, submissions.csv, findings.csv, rollup.json   cho máy đọc`);
