/** What an upgrade did, as a sheet of the new workbook and as a record for machines. */
import type { Language } from '../../book/language.ts';
import { type Successor, successorsOf } from '../../catalogue/succession.ts';
import { type VersionChange, wordVersionChange } from '../../catalogue/version-changes.ts';
import { fitRows } from '../../layout/fit-rows.ts';
import { cellName } from '../../layout/form.ts';
import { tableSheet } from '../../layout/table-sheet.ts';
import type { WorkbookLayout } from '../../layout/workbook-layout.ts';
import type { Upgrade, UpgradeTarget } from './upgrade.ts';
import { CHANGES_SHEET } from './upgrade-cells.ts';
import { notCarriedWords, placeWords } from './upgrade-words.ts';

export interface UpgradeReport {
  readonly changes: readonly VersionChange[];
  /** Units that the unit went into since the period; empty while it stands. */
  readonly successors: readonly Successor[];
}

/** Who the unit became between its period and now: its figures stay its own, and are restated elsewhere. */
export function successorsSince(succession: readonly Successor[], { unit, period }: UpgradeTarget): Successor[] {
  return successorsOf(succession, unit.code, period.to, '9999-12-31');
}

/** The upgraded workbook with its list of changes as the last visible sheet. */
export function upgradedWorkbook(upgrade: Upgrade, report: UpgradeReport, language: Language): WorkbookLayout {
  const vi = language === 'vi';
  const { layout, from, to, carried, notCarried, newRows } = upgrade;
  const kind = (text: string, english: string) => (vi ? text : english);
  const version = (each: Upgrade['from']) =>
    [each.catalogue, each.version, each.layout === '' ? '' : `mẫu ${each.layout}`].filter(Boolean).join(' ');
  const where = { vi: 'Ô cũ', en: 'Old cell' }[language];
  const rows: (string | number)[][] = [
    ...notCarried.map((each) => [
      kind('Không chuyển được', 'Not carried'),
      `${each.sheet}!${each.address}`,
      each.value,
      each.key ?? '',
      notCarriedWords(each.reason, language),
    ]),
    ...report.successors.map((each) => [
      kind('Đơn vị thay đổi', 'Unit changed'),
      '',
      each.oldName,
      each.newCode ?? '',
      each.newCode === null
        ? kind(`hết hiệu lực từ ${each.from}`, `ended on ${each.from}`)
        : kind(
            `từ ${each.from} thuộc ${each.newName}; số liệu kỳ này vẫn là của đơn vị cũ`,
            `part of ${each.newName} from ${each.from}; the figures of this period stay its own`,
          ),
    ]),
    ...report.changes.map((each) => [
      kind('Danh mục thay đổi', 'Catalogue changed'),
      '',
      '',
      each.id,
      wordVersionChange(each, language),
    ]),
    ...newRows.map((key) => [kind('Dòng mới cần điền', 'New row to fill in'), '', '', key, '']),
    ...carried
      .filter((each) => each.formula !== null)
      .map((each) => [
        kind('Công thức thành giá trị', 'Formula became a value'),
        `${each.sheet}!${each.address}`,
        `=${each.formula}`,
        placeWords(each.to, language),
        String(each.value),
      ]),
    ...carried.map((each) => [
      kind('Đã chuyển', 'Carried'),
      `${each.sheet}!${each.address}`,
      String(each.value),
      placeWords(each.to, language),
      '',
    ]),
  ];
  const sheet = tableSheet(
    {
      name: CHANGES_SHEET,
      title: kind('Những gì đã chuyển từ sổ cũ', 'What was carried from the old workbook'),
      subtitle: `${version(from) || kind('mẫu của đơn vị', 'a form of the unit’s own')} → ${version(to)}`,
      columns: [
        { heading: kind('Loại', 'Kind'), width: 24 },
        { heading: where, width: 20 },
        { heading: kind('Nội dung', 'Content'), width: 60 },
        { heading: kind('Dòng, ô mới', 'New row, field'), width: 24 },
        { heading: kind('Ghi chú', 'Remark'), width: 60 },
      ],
      rows,
    },
    `NangCap · ${to.catalogue} ${to.version}`,
  );
  const hidden = layout.sheets.findIndex((each) => each.visibility !== 'visible');
  const at = hidden < 0 ? layout.sheets.length : hidden;
  return fitRows({ ...layout, sheets: [...layout.sheets.slice(0, at), sheet, ...layout.sheets.slice(at)] });
}

/** One workbook in `upgrade.json`. `output`: its new file; addresses of new cells where the form names them. */
export function upgradeRecord(
  file: string,
  output: string,
  upgrade: Upgrade,
  report: UpgradeReport,
  target: UpgradeTarget,
  language: Language,
) {
  const names = new Map(
    upgrade.layout.names.map((name) => [name.name, { sheet: name.sheet, cell: name.range.replaceAll('$', '') }]),
  );
  return {
    file,
    output,
    unit: target.unit.code,
    unitName: target.unit.name,
    period: target.period.id,
    from: upgrade.from,
    to: upgrade.to,
    carried: upgrade.carried.map(({ sheet, address, to, value, formula }) => {
      const [key = '', field = ''] = to.split(' ');
      return { sheet, cell: address, value, formula, to, target: names.get(cellName(key, field)) ?? null };
    }),
    recomputed: upgrade.recomputed.map(({ sheet, address }) => ({ sheet, cell: address })),
    notCarried: upgrade.notCarried.map(({ sheet, address, value, key, reason }) => ({
      ...{ sheet, cell: address, value, key, reason },
      message: notCarriedWords(reason, language),
    })),
    newRows: upgrade.newRows,
    successors: report.successors.map(({ newCode, newName, from }) => ({ unit: newCode, name: newName, from })),
    catalogueChanges: report.changes.map((change) => ({ ...change, message: wordVersionChange(change, language) })),
  };
}
