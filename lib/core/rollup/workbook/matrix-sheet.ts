/** Units × indicators at a glance: a letter a cell, counted along both sides, each linked to its fact. */
import { address, columnName } from '../../book/address.ts';
import { printed } from '../../layout/printed.ts';
import type { CellLayout, RowLayout } from '../../layout/workbook-layout.ts';
import type { RollUp } from '../roll-up.ts';
import { across, cell, inside, LIST_TOP, type Setting, say } from './cells.ts';
import { FACT_SHEET } from './fact-sheet.ts';
import { LETTERS, legend, letterLooks, MARKS, type Mark } from './matrix-letters.ts';
import type { StreamedSheet } from './streamed.ts';
import type { Place, UnitMarks } from './unit-marks.ts';

const MATRIX_SHEET = 'DonViChiTieu';
const HEAD = 4;
const TOP = 6;
/** Columns before the indicators: number, code, unit. */
const FIRST = 4;

/** @param marks of all units at the `matrixPlaces` */
export function matrixSheet(rollUp: RollUp, marks: UnitMarks, setting: Setting): StreamedSheet {
  const [horizon = 0] = rollUp.catalogue.policy.horizons;
  const places = matrixPlaces(rollUp);
  const lastPlace = FIRST + places.length - 1;
  const last = lastPlace + MARKS.length;
  const bottom = TOP + rollUp.units.length - 1;
  const linked = rollUp.units.length * places.length <= 20000;

  function* unitRows(): Generator<RowLayout> {
    for (const [i, unit] of rollUp.units.entries()) {
      const row = TOP + i;
      const inRow = MARKS.map(() => 0);
      const letters = places.map((_, p): CellLayout => {
        const found = marks.at(i, p);
        if (!found) return cell(FIRST + p, null, 'off');
        const mark = MARKS.indexOf(found.mark);
        inRow[mark] = (inRow[mark] ?? 0) + 1;
        inColumns[p * MARKS.length + mark] = (inColumns[p * MARKS.length + mark] ?? 0) + 1;
        const link = linked ? { link: inside(FACT_SHEET, `A${LIST_TOP + found.fact}`) } : undefined;
        return cell(FIRST + p, LETTERS[found.mark], 'letter', link);
      });
      const range = `$${columnName(FIRST)}${row}:$${columnName(lastPlace)}${row}`;
      const counts = inRow.map((count, m) => {
        const column = lastPlace + 1 + m;
        return cell(column, count, 'count', { formula: `COUNTIF(${range},${columnName(column)}$${HEAD + 1})` });
      });
      const lead = [cell(1, i + 1, 'count'), cell(2, unit.code, 'line'), cell(3, unit.name, 'line')];
      yield { row, height: 15.75, cells: [...lead, ...letters, ...counts] };
    }
    yield* sumRows();
  }

  /** How often each mark stands in each column, column by column. */
  const inColumns = new Uint32Array(places.length * MARKS.length);
  const countIn = (column: number, mark: Mark) => inColumns[(column - FIRST) * MARKS.length + MARKS.indexOf(mark)] ?? 0;
  const range = (column: number) => `${columnName(column)}$${TOP}:${columnName(column)}$${bottom}`;

  /** Under the units: how many met, how many have a judged figure, how many should have one. */
  function* sumRows(): Generator<RowLayout> {
    const columns = places.map((_, p) => FIRST + p);
    const count = (column: number, marks: readonly Mark[]) => marks.reduce((n, mark) => n + countIn(column, mark), 0);
    const formula = (column: number, marks: readonly Mark[]) =>
      marks.map((mark) => `COUNTIF(${range(column)},"${LETTERS[mark]}")`).join('+');
    const lines: readonly (readonly [string, string, readonly Mark[]])[] = [
      ['Số đơn vị đạt', 'Units that meet it', ['met']],
      ['Số đơn vị đã có số liệu', 'Units with a figure', ['met', 'not-met', 'not-quantifiable', 'no-target']],
      ['Số đơn vị phải có', 'Units expected', MARKS],
    ];
    for (const [i, [vi, en, marks]] of lines.entries()) {
      const cells = columns.map((column) =>
        cell(column, count(column, marks), 'bandCount', { formula: formula(column, marks) }),
      );
      const totals = MARKS.map((_, m) => {
        const column = lastPlace + 1 + m;
        const value = i === 0 ? columns.reduce((n, each) => n + countIn(each, MARKS[m] as Mark), 0) : null;
        return cell(column, value, 'bandCount', i === 0 ? { formula: `SUM(${range(column)})` } : {});
      });
      yield {
        row: bottom + 1 + i,
        height: 18,
        cells: [...across(1, 3, say(setting, vi, en), 'band'), ...cells, ...totals],
      };
    }
    yield { row: bottom + 5, cells: [cell(1, legend(setting), 'legend')] };
  }

  const end = columnName(last);
  return {
    name: MATRIX_SHEET,
    visibility: 'visible',
    tabColor: '548235',
    columns: [
      { key: '', width: 5 },
      { key: '', width: 11 },
      { key: '', width: 36 },
      ...places.map(({ label }) => ({ key: '', width: Math.max(3.4, label.length * 1.3) })),
      ...MARKS.map(() => ({ key: '', width: 4.6 })),
    ],
    rows: {
      *[Symbol.iterator]() {
        inColumns.fill(0);
        yield* headRows(rollUp, places, horizon, setting);
        yield* unitRows();
      },
    },
    merges: [
      `A1:${end}1`,
      `A2:${end}2`,
      ...['A', 'B', 'C'].map((letter) => `${letter}${HEAD}:${letter}${HEAD + 1}`),
      ...pillarSpans(rollUp, places, setting)
        .filter(({ from, to }) => to > from)
        .map(({ from, to }) => `${columnName(from)}${HEAD}:${columnName(to)}${HEAD}`),
      `${columnName(lastPlace + 1)}${HEAD}:${end}${HEAD}`,
      ...[1, 2, 3].map((i) => `A${bottom + i}:C${bottom + i}`),
      `A${bottom + 5}:${end}${bottom + 5}`,
    ],
    validations: [],
    conditional:
      places.length > 0 && rollUp.units.length > 0
        ? letterLooks(`${address(TOP, FIRST)}:${address(bottom, lastPlace)}`, address(TOP, FIRST))
        : [],
    freeze: { rows: TOP - 1, columns: FIRST - 1 },
    protected: false,
    print: { ...printed(setting.footer, [HEAD, HEAD + 1]), repeatColumns: [1, 3] },
  };
}

interface MatrixPlace extends Place {
  readonly pillar: string;
  readonly label: string;
}

/** One column an indicator, and one a class of it: `16a`, `16b`; the pillar stands above. */
export function matrixPlaces({ catalogue }: RollUp): MatrixPlace[] {
  return catalogue.indicators.flatMap(({ id, pillar, classes }): MatrixPlace[] => {
    const number = id.startsWith(`${pillar}.`) ? id.slice(pillar.length + 1) : id;
    return classes.length === 0
      ? [{ indicator: id, class: null, pillar, label: number }]
      : classes.map((each, i) => ({
          indicator: id,
          class: each.id,
          pillar,
          label: `${number}${String.fromCharCode(97 + i)}`,
        }));
  });
}

function pillarSpans(
  { catalogue }: RollUp,
  places: readonly MatrixPlace[],
  setting: Setting,
): { name: string; from: number; to: number }[] {
  return catalogue.pillars.flatMap(({ id, name, nameEn }) => {
    const columns = places.flatMap((place, i) => (place.pillar === id ? [FIRST + i] : []));
    const [from] = columns;
    return from === undefined
      ? []
      : [{ name: `${id}. ${say(setting, name, nameEn)}`, from, to: columns.at(-1) as number }];
  });
}

function headRows(rollUp: RollUp, places: readonly MatrixPlace[], horizon: number, setting: Setting): RowLayout[] {
  const heading = (vi: string, en: string) => say(setting, vi, en);
  const lead = [heading('STT', 'No'), heading('Mã', 'Code'), heading('Đơn vị', 'Unit')];
  const counted = rollUp.workbooks;
  const subtitle = heading(
    `So với mục tiêu ${horizon} – ${counted}/${rollUp.units.length} đơn vị đã gửi báo cáo được tính`,
    `Against the targets of ${horizon} – ${counted} of ${rollUp.units.length} units reported`,
  );
  const countHead = FIRST + places.length;
  return [
    {
      row: 1,
      height: 26,
      cells: [cell(1, heading('KẾT QUẢ TỪNG ĐƠN VỊ THEO TỪNG CHỈ TIÊU', 'EVERY UNIT, EVERY INDICATOR'), 'title')],
    },
    { row: 2, height: 20, cells: [cell(1, subtitle, 'subtitle')] },
    {
      row: HEAD,
      height: 20,
      cells: [
        ...lead.map((text, i) => cell(i + 1, text, 'head')),
        ...pillarSpans(rollUp, places, setting).flatMap(({ name, from, to }) => across(from, to, name, 'head')),
        ...across(countHead, countHead + MARKS.length - 1, heading('Số chỉ tiêu', 'Indicators'), 'head'),
      ],
    },
    {
      row: HEAD + 1,
      height: 18,
      cells: [
        ...lead.map((_, i) => cell(i + 1, null, 'head')),
        ...places.map(({ label }, i) => cell(FIRST + i, label, 'headSmall')),
        ...MARKS.map((mark, i) => cell(countHead + i, LETTERS[mark], 'headSmall')),
      ],
    },
  ];
}
