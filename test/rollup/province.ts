/** A small province with every kind of trouble, for tests of what is written out. */
import { builtinCatalogue, builtinPlans } from '../../lib/core/catalogue/builtin.ts';
import type { Catalogue } from '../../lib/core/catalogue/catalogue.ts';
import { type Period, parsePeriod } from '../../lib/core/catalogue/period.ts';
import { finding } from '../../lib/core/findings/finding.ts';
import { unreadableFile } from '../../lib/core/findings/unreadable.ts';
import { createCollector } from '../../lib/core/rollup/collector.ts';
import type { RollUp } from '../../lib/core/rollup/roll-up.ts';
import { submission } from './submission-fixture.ts';

/** Typed by a joker: whatever opens the outputs must not run it. */
export const EVIL = '=HYPERLINK("http://a.b","x")&<b>"\u0007';

export function province(): RollUp {
  const catalogue = builtinCatalogue('hung-yen-571') as Catalogue;
  const period = parsePeriod('2023-Q1', catalogue.policy) as Period;
  const plans = builtinPlans(catalogue);
  const collector = createCollector({
    catalogue,
    plans,
    units: catalogue.units,
    period,
    asked: null,
    received: new Map(),
  });
  const at = { sheet: 'NhiemVu', address: 'H9' };
  const given = [
    submission(
      '323',
      {
        'I.6': '1763/1800 97,9%',
        'I.7/huyen': '800/1000',
        'I.7/xa': '61/103',
        'III.4': '1/3',
        'I.5': 'Có',
        'I.14': '=1',
        'III.7': EVIL,
      },
      { sentOn: '2023-03-10' },
    ),
    submission(
      '328',
      {
        'I.6': '1204/1223 98%',
        'I.7/huyen': '100/333',
        'I.7/xa': '7/11',
        'III.4': '80%',
        'I.5': 'không',
        'I.14': '=1',
        'II.8': '8,1%',
      },
      { sentOn: '2023-03-22' },
    ),
    submission(
      '333',
      { 'I.6': '150/100', 'III.4': '2/7', 'I.9': '12.5/13.25', 'III.3': '>50%' },
      { sentOn: '2023-03-11' },
    ),
    submission(
      'SKHDT',
      { 'II.8': '12,5%', 'II.11': '=480', 'I.6': '33/97', 'II.9': '11%', 'I.2': '5/9' },
      { sentOn: '2023-03-12', unitName: EVIL },
    ),
    submission('SCT', { 'I.6': '', 'II.9': '9,5%', 'I.7': '49/99' }, { sentOn: '2023-03-13' }),
    submission('328', { 'I.6': '1/2' }, { file: 'nop/cũ 328.xlsx', sentOn: '2023-03-01' }),
    submission(null, { 'I.6': '1/2' }, { file: 'nop/la.xlsx', unitName: EVIL }),
  ];
  for (const each of given) {
    const wrong = {
      rule: 'ratio.part-exceeds-whole',
      severity: 'error',
      certainty: 'certain',
      facts: { indicator: 'I.6' },
    } as const;
    const found =
      each.unit === '333' ? [finding({ ...wrong, sheet: 'ChiTieu', range: 'F8' }, each.file, each.unit)] : [];
    const narrative =
      each.unit === '328' ? [{ section: 'proposals' as const, text: 'Đề nghị hỗ trợ kinh phí', at }] : [];
    collector.add({ ...each, narrative }, found);
  }
  collector.quarantine('nop/khóa.xlsx', unreadableFile('nop/khóa.xlsx', 'encrypted'), null);
  return collector.finish();
}
