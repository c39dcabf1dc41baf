/** The make-up of all scores as one sheet: units down, criteria across, with the additions and places as live formulas. */
import { columnName } from '../../book/address.ts';
import type { Language } from '../../book/language.ts';
import { printed } from '../../layout/printed.ts';
import type { CellLayout, RowLayout, SheetLayout } from '../../layout/workbook-layout.ts';
import type { Scores, UnitScore } from '../points/unit-score.ts';
import { type Criterion, partsOf, type Scheme } from '../scheme/scheme.ts';
import type { Explanation } from '../why/explanation.ts';

const HEAD = 4;
/** Columns before the criteria: rank, code, name, score. */
const BEFORE = 4;

export function pointsSheet(
  scores: Scores,
  ordered: readonly Explanation[],
  footer: string,
  language: Language,
): SheetLayout {
  const vi = language === 'vi';
  const { scheme } = scores;
  const criteria = scheme.criteria.filter((each) => each.form !== 'shown');
  const columns = new Map(criteria.map((each, at) => [each.id, BEFORE + 1 + at]));
  const width = BEFORE + criteria.length;
  const heads = [vi ? 'Hạng' : 'Rank', vi ? 'Mã' : 'Code', vi ? 'Đơn vị' : 'Unit', vi ? 'Điểm' : 'Score'];
  const units = ordered.map(({ unit }) => unit);
  const rows: RowLayout[] = [
    {
      row: 1,
      height: 26,
      cells: [{ column: 1, value: vi ? 'Điểm từng tiêu chí' : 'Points of every criterion', style: 'title' }],
    },
    {
      row: 2,
      cells: [
        {
          column: 1,
          value: vi ? 'Ô trống: không tính cho đơn vị này' : 'Empty: left out of this unit’s reckoning',
          style: 'subtitle',
        },
      ],
    },
    {
      row: HEAD,
      cells: [...heads, ...criteria.map((each) => `${each.id}\n(${each.maximum.toFixed()})`)].map((value, at) => ({
        column: at + 1,
        value,
        style: 'head',
      })),
    },
    ...units.map((unit, at) => ({
      row: HEAD + 1 + at,
      cells: [
        rankCell(scheme, unit, units, HEAD + 1 + at),
        { column: 2, value: unit.code, style: 'center' },
        { column: 3, value: unit.name, style: 'text' },
        { column: 4, value: unit.score === null ? null : Number(unit.score.toFixed()), style: 'points' },
        ...criteria.map((each) => pointsCell(scheme, each, unit, columns, HEAD + 1 + at)),
      ],
    })),
  ];
  return {
    name: 'Diem',
    visibility: 'visible',
    tabColor: '1F3864',
    columns: Array.from({ length: width }, (_, at) => ({ key: '', width: [8, 12, 32, 11][at] ?? 9 })),
    rows,
    merges: [`A1:${columnName(width)}1`, `A2:${columnName(width)}2`],
    validations: [],
    conditional: [],
    freeze: { rows: HEAD, columns: BEFORE },
    ...(units.length > 0 ? { filter: `A${HEAD}:${columnName(width)}${HEAD + units.length}` } : {}),
    protected: false,
    print: printed(footer, [HEAD, HEAD]),
  };
}

/** The place as a count of better scores among the ranked rows of the group, which stand together. */
function rankCell(scheme: Scheme, unit: UnitScore, units: readonly UnitScore[], row: number): CellLayout {
  if (unit.rank === null) return { column: 1, value: '–', style: 'center' };
  const group = units.flatMap((other, at) =>
    other.group === unit.group && other.rank !== null ? [HEAD + 1 + at] : [],
  );
  const range = `D$${group[0]}:D$${group.at(-1)}`;
  const formula = {
    min: `COUNTIF(${range},">"&D${row})+1`,
    max: `COUNTIF(${range},">="&D${row})`,
    average: `COUNTIF(${range},">"&D${row})+(COUNTIF(${range},D${row})+1)/2`,
    dense: null,
  }[scheme.ties];
  return { column: 1, value: unit.rank, style: 'center', ...(formula === null ? {} : { formula }) };
}

/** Plain additions are formulas over their parts; every other figure stands as reckoned. */
function pointsCell(
  scheme: Scheme,
  criterion: Criterion,
  unit: UnitScore,
  columns: ReadonlyMap<string, number>,
  row: number,
): CellLayout {
  const column = columns.get(criterion.id) as number;
  const tally = unit.tallies.get(criterion.id);
  if (!tally || tally.available.isZero()) return { column, value: null, style: 'points' };
  const value = tally.points.toNumber();
  const parts = partsOf(scheme, criterion.id).flatMap((part) => columns.get(part.id) ?? []);
  if (criterion.aggregation !== 'sum' || criterion.decimals !== null || parts.length === 0)
    return { column, value, style: 'points' };
  return { column, value, formula: parts.map((part) => `${columnName(part)}${row}`).join('+'), style: 'points' };
}
