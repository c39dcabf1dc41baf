/** `changes.csv`, and the same in sentences: what differs from the frozen period. */
import type { Language } from '../book/language.ts';
import { csvText } from '../findings/csv.ts';
import { formatNumber } from '../findings/format-number.ts';
import type { FrozenFigure, FrozenTotal } from './freeze.ts';
import type { FrozenChanges } from './freeze-changes.ts';

const CHANGE_COLUMNS = [
  'what',
  'kind',
  'unit',
  'indicator',
  'tier',
  'class',
  'before',
  'after',
  'numerator_before',
  'denominator_before',
  'numerator_after',
  'denominator_after',
  'through',
] as const;

type Row = Record<string, string | number | null>;

/** One row per difference: `catalogue`, `scheme`, `input`, `figure`, `total`, `rank`. */
function changeRows(changes: FrozenChanges): Row[] {
  const version = (what: string, change: FrozenChanges['catalogue']): Row[] =>
    change === null ? [] : [{ what, kind: 'changed', before: change.before, after: change.after }];
  return [
    ...version('catalogue', changes.catalogue),
    ...version('scheme', changes.scheme),
    ...changes.inputs.map(
      ({ kind, unit, before, after }): Row => ({
        what: 'input',
        kind,
        unit,
        before: kind === 'state' ? (before?.state ?? null) : (before?.sha256 ?? null),
        after: kind === 'state' ? (after?.state ?? null) : (after?.sha256 ?? null),
        through: after?.file ?? before?.file ?? null,
      }),
    ),
    ...changes.figures.map(
      ({ before, after, through }): Row => ({
        what: 'figure',
        ...keyOf(after ?? before),
        unit: (after ?? before)?.unit ?? null,
        ...partsOf(before, after),
        before: said(before),
        after: said(after),
        through,
      }),
    ),
    ...changes.totals.map(
      ({ before, after, through }): Row => ({
        what: 'total',
        ...keyOf(after ?? before),
        ...partsOf(before, after),
        before: before?.value ?? null,
        after: after?.value ?? null,
        through: through.join(';'),
      }),
    ),
    ...changes.ranks.map(
      ({ before, after }): Row => ({
        what: 'rank',
        kind: (after ?? before)?.group ?? null,
        unit: (after ?? before)?.unit ?? null,
        before: place(before),
        after: place(after),
      }),
    ),
  ];
}

export function changesCsv(changes: FrozenChanges, style: 'plain' | 'vi' = 'plain'): string {
  const numeric = CHANGE_COLUMNS.filter((column) => /before|after/.test(column));
  return csvText(CHANGE_COLUMNS, changeRows(changes), { numeric, style });
}

function keyOf(row: FrozenFigure | FrozenTotal | null): Row {
  return { indicator: row?.indicator ?? null, tier: row?.tier ?? null, class: row?.class ?? null };
}

function partsOf(before: FrozenFigure | FrozenTotal | null, after: FrozenFigure | FrozenTotal | null): Row {
  return {
    kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
    numerator_before: before?.numerator ?? null,
    denominator_before: before?.denominator ?? null,
    numerator_after: after?.numerator ?? null,
    denominator_after: after?.denominator ?? null,
  };
}

/** The figure, else its words, else why there is none. */
function said(figure: FrozenFigure | null): string | null {
  if (figure === null) return null;
  const shown = figure.value ?? figure.stated;
  if (shown !== null) return `${figure.bound ?? ''}${shown}`;
  return figure.state === 'reported' ? figure.text : figure.state;
}

function place(rank: { rank: number | null; score: string | null } | null): string | null {
  return rank === null ? null : `${rank.rank ?? '–'} (${rank.score ?? '–'})`;
}

/** What to tell on the spot: files first, then how much they move. */
export function changeWords(changes: FrozenChanges, language: Language): string[] {
  const { catalogue, scheme, inputs, figures, totals, ranks } = changes;
  const vi = language === 'vi';
  if (inputs.length + figures.length + totals.length + ranks.length === 0 && !catalogue && !scheme) {
    return [
      vi
        ? `Kỳ ${changes.period}: không có gì khác so với bản đã chốt.`
        : `Period ${changes.period}: nothing differs from the frozen state.`,
    ];
  }
  const KIND = {
    added: ['thêm', 'added'],
    removed: ['không còn', 'gone'],
    changed: ['đã sửa', 'changed'],
    state: ['đổi tình trạng', 'state changed'],
  };
  const moved = (file: string | null) => figures.filter((figure) => figure.through === file).length;
  const n = (count: number) => formatNumber(String(count), language);
  return [
    ...[catalogue, scheme].flatMap((change) =>
      change
        ? [
            vi
              ? `Phiên bản khác: ${change.before} → ${change.after}.`
              : `Another version: ${change.before} → ${change.after}.`,
          ]
        : [],
    ),
    ...inputs.map(({ kind, unit, before, after }) => {
      const file = after?.file ?? before?.file ?? unit ?? '';
      const count = moved(file);
      return vi
        ? `${file} (${unit ?? '?'}): ${KIND[kind][0]}; ${n(count)} số liệu thay đổi qua tệp này.`
        : `${file} (${unit ?? '?'}): ${KIND[kind][1]}; ${n(count)} figures change through it.`;
    }),
    ...(moved(null) > 0
      ? [
          vi
            ? `${n(moved(null))} số liệu thay đổi không qua tệp nào (do danh mục hoặc cách kiểm tra).`
            : `${n(moved(null))} figures change through no file (catalogue or rules).`,
        ]
      : []),
    vi
      ? `Tổng cộng: ${n(figures.length)} số liệu, ${n(totals.length)} số tổng hợp, ${n(ranks.length)} thứ hạng hoặc điểm khác bản đã chốt. Xem changes.csv.`
      : `In all ${n(figures.length)} figures, ${n(totals.length)} totals, ${n(ranks.length)} ranks or scores differ from the frozen state. See changes.csv.`,
  ];
}
