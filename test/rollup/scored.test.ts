/** `rollup --scheme`: the figures just written are scored, exactly as `tonghop score` scores them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tonghop } from '../../lib/cli/tonghop.ts';

const silent = { out: () => {}, err: () => {}, tty: false };

test('Mỹ Hào of 30/3/2023 scored in the same run and on its own: the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-scored-'));
  try {
    const out = join(folder, 'out');
    const scheme = ['--scheme', 'hung-yen-571-progress'];
    const roll = [
      'rollup',
      'samples/my-hao-2023-03-30',
      '--period',
      '2023-03-30',
      '--units',
      '328',
      '--out',
      out,
      '--quiet',
    ];
    expect(await tonghop([...roll, ...scheme], silent)).toBeLessThanOrEqual(1);
    await tonghop(['score', join(out, 'facts.csv'), ...scheme, '--out', join(folder, 'alone')], silent);
    const ranks = (where: string) => readFileSync(join(where, 'ranks.csv'), 'utf8');
    expect(ranks(join(out, 'score'))).toBe(ranks(join(folder, 'alone')));
    expect(ranks(join(out, 'score'))).toContain('0.903');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a scheme that takes nothing from the roll-up ranks nobody and says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-scored-'));
  try {
    const out = join(folder, 'out');
    const said: string[] = [];
    const io = { ...silent, err: (text: string) => void said.push(text) };
    const roll = ['rollup', 'samples/my-hao-2023-03-30', '--period', '2023-03-30', '--units', '328', '--out', out];
    expect(await tonghop([...roll, '--scheme', 'xa-mau', '--quiet'], io)).toBe(1);
    expect(said.join('')).toMatch(/Bộ tiêu chí "xa-mau" không lấy được gì .* của danh mục hung-yen-571 /);
    const [head = '', ...ranks] = readFileSync(join(out, 'score', 'ranks.csv'), 'utf8')
      .trim()
      .split('\r\n');
    const [rank, score] = ['rank', 'score'].map((name) => head.split(',').indexOf(name));
    expect(ranks.length).toBeGreaterThan(0);
    for (const row of ranks) expect([row.split(',')[rank ?? -1], row.split(',')[score ?? -1]]).toEqual(['', '']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a scheme that is none stops the run before anything is written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-scored-'));
  try {
    const out = join(folder, 'out');
    const said: string[] = [];
    const io = { ...silent, err: (text: string) => void said.push(text) };
    const roll = ['rollup', 'samples/my-hao-2023-03-30', '--period', '2023-03-30', '--units', '328', '--out', out];
    expect(await tonghop([...roll, '--scheme', 'khong-co'], io)).toBe(2);
    expect(said.join('')).toMatch(/^Không có bộ tiêu chí "khong-co"/);
    expect(existsSync(out)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
