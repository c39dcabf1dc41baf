import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditIssued } from '../../lib/core/audit/audit-issued.ts';
import type { Unit } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { fillTemplate, layoutTemplate } from '../../lib/core/layout/layout-template.ts';
import { loadEngine } from '../../lib/xlsx/audit/engine.ts';
import { readBook } from '../../lib/xlsx/read/read-book.ts';
import { writeWorkbook } from '../../lib/xlsx/write/write-workbook.ts';
import { catalogue } from '../locate/filled-form.ts';

const unit = catalogue.units.find((one) => one.code === '328') as Unit;
const period = parsePeriod('2023-Q1', catalogue.policy) as Period;
const blank = layoutTemplate({ catalogue, unit, period, units: catalogue.units });
const filled = fillTemplate(blank, {
  sentOn: '2023-03-15',
  indicators: { 'I.6': { numerator: 87, denominator: 96, stated: 90.63 }, 'I.8': { numerator: 240, denominator: 300 } },
});

const worth = (found: ReturnType<typeof auditIssued>) =>
  found
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, sheet, range, facts }) => `${rule} ${sheet}!${range} ${JSON.stringify(facts)}`);

test('a filled template is known again by its own mark, and is silent', async () => {
  const found = auditIssued(await readBook(await writeWorkbook(filled)), [catalogue], { engine: await loadEngine() });
  expect(worth(found)).toEqual([]);
  expect(found.map(({ rule }) => rule)).not.toContain('audit.template-unknown');
});

const office = spawnSync('soffice', ['--version']).status === 0;
if (!office) console.info('LibreOffice is not here: the test of workbooks saved again by it is skipped.');

(office ? test : test.skip)(
  'saved again by LibreOffice it is silent too',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'resaved-'));
    try {
      writeFileSync(join(folder, 'a.xlsx'), await writeWorkbook(filled));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const to = join(folder, 'out');
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', to, join(folder, 'a.xlsx')], {
        stdio: 'ignore',
      });
      const book = await readBook(readFileSync(join(to, 'a.xlsx')));
      const found = auditIssued(book, [catalogue], { engine: await loadEngine() });
      expect(worth(found)).toEqual([]);
      expect(found.map(({ rule }) => rule)).not.toContain('audit.template-unknown');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  120000,
);
