/**
 * A period as it was signed: its inputs by hash, its figures, its totals and places, and the versions it was made with.
 * A later run lays itself beside it (`freeze-changes.ts`); a frozen figure never changes silently.
 */
import { plainFigure } from './outputs/plain-figure.ts';
import type { RollUp } from './roll-up.ts';

const FROZEN_VERSION = 1;

export interface FrozenInput {
  readonly unit: string | null;
  readonly file: string | null;
  readonly state: string;
  readonly sha256: string | null;
}

/** A figure as decimal strings; `parts` null when there is none. */
export interface FrozenFigure {
  readonly unit: string;
  readonly indicator: string;
  readonly tier: string | null;
  readonly class: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly value: string | null;
  readonly stated: string | null;
  /** How the figure is meant when it is no measurement (`>`, `≥`, `<`, `≤`, `~`); absent in files frozen before it was kept. */
  readonly bound?: string | null;
  readonly state: string;
  readonly text: string;
  readonly file: string | null;
  readonly cell: string | null;
}

export interface FrozenTotal {
  readonly indicator: string;
  readonly tier: string | null;
  readonly class: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly value: string | null;
  readonly unitsReporting: number;
  readonly unitsExpected: number;
}

/** A place by some scheme; scoring stands above this floor, so it hands its places in. */
export interface FrozenRank {
  readonly group: string;
  readonly unit: string;
  readonly rank: number | null;
  readonly score: string | null;
}

export interface Frozen {
  readonly tonghop: number;
  readonly period: string;
  readonly catalogue: { readonly id: string; readonly version: string };
  readonly scheme: { readonly id: string; readonly version: string } | null;
  readonly inputs: readonly FrozenInput[];
  readonly figures: readonly FrozenFigure[];
  readonly totals: readonly FrozenTotal[];
  readonly ranks: readonly FrozenRank[];
}

export interface Places {
  readonly scheme: { readonly id: string; readonly version: string };
  readonly ranks: readonly FrozenRank[];
}

/** The state of a roll-up to be kept; `places` when a scheme scores it. */
export function freeze(rollUp: RollUp, places: Places | null): Frozen {
  const { catalogue, period, records, facts, totals } = rollUp;
  return {
    tonghop: FROZEN_VERSION,
    period: period.id,
    catalogue: { id: catalogue.id, version: catalogue.version },
    scheme: places === null ? null : { id: places.scheme.id, version: places.scheme.version },
    inputs: records.map(({ unit, file, state, sha256 }) => ({ unit, file: fileName(file), state, sha256 })),
    figures: facts.map((fact) => ({
      unit: fact.unit,
      indicator: fact.indicator,
      tier: fact.tier,
      class: fact.class,
      numerator: plainFigure(fact.numerator),
      denominator: plainFigure(fact.denominator),
      value: plainFigure(fact.value),
      stated: plainFigure(fact.stated),
      ...(fact.bound === null ? {} : { bound: fact.bound }),
      state: fact.state,
      text: fact.text,
      file: fileName(fact.file),
      cell: fact.at === null ? null : `${fact.at.sheet}!${fact.at.address}`,
    })),
    totals: totals.map((total) => ({
      indicator: total.indicator,
      tier: total.tier,
      class: total.class,
      numerator: plainFigure(total.numerator),
      denominator: plainFigure(total.denominator),
      value: plainFigure(total.value),
      unitsReporting: total.unitsReporting,
      unitsExpected: total.unitsExpected,
    })),
    ranks: places?.ranks ?? [],
  };
}

/** The name alone: the folder a file lay in says nothing about what was signed. */
function fileName(file: string | null): string | null {
  return file === null ? null : (file.split(/[\\/]/).at(-1) ?? file);
}

/** `frozen.json`: the same state gives the same bytes. */
export function frozenJson(frozen: Frozen): string {
  return `${JSON.stringify(frozen, null, 1)}\n`;
}

/** Reads `frozen.json` back; null when the text is none, or was cut or edited out of shape. */
export function parseFrozen(text: string): Frozen | null {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const frozen = read as Partial<Frozen>;
  const lists = [frozen.inputs, frozen.figures, frozen.totals, frozen.ranks];
  const whole = frozen.tonghop === FROZEN_VERSION && typeof frozen.period === 'string' && lists.every(Array.isArray);
  return whole && typeof frozen.catalogue?.id === 'string' ? (frozen as Frozen) : null;
}
