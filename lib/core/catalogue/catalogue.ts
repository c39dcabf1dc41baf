/**
 * What is measured: indicators, targets and tasks as a legal document sets them, and the units that report.
 * A catalogue is dated and immutable; a changed definition is a new version. All of it is data in CSV files.
 */
import type { Decimal } from '../book/decimal.ts';

/** Level of government that a figure belongs to. Departments (`so`) report at the level of the province. */
export type Tier = 'tinh' | 'huyen' | 'xa';
export type UnitKind = 'tinh' | 'so' | 'huyen' | 'xa' | 'khac';

/**
 * How an indicator is measured. `ratio`: numerator over denominator, in percentage points. `share`: a percentage from
 * one source, reported alone. `count`: a number of things. `text`: a status in words.
 */
export type Measure = 'ratio' | 'share' | 'count' | 'text';

/** How figures of many units become one figure. Percentages are never averaged. */
export type Consolidation =
  | 'sum-ratio'
  | 'sum-ratio-by-tier'
  | 'sum-ratio-by-class'
  | 'count-units'
  | 'count-named'
  | 'sum-count'
  | 'union'
  | 'single-source'
  | 'min-over-sectors'
  | 'text';

export type Comparator = '>=' | '>' | '=' | 'text';

export interface Pillar {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

export interface Target {
  readonly indicator: string;
  readonly year: number;
  /** Null: the target holds for every tier, or class. */
  readonly tier: Tier | null;
  readonly class: string | null;
  /** `province`: the target is for the province as a whole and is not shared out among units. */
  readonly scope: 'unit' | 'province';
  readonly comparator: Comparator;
  /** In the target's unit; null for a target in words. */
  readonly value: Decimal | null;
  readonly unit: string;
  /** The target as printed. */
  readonly text: string;
  readonly source: string;
  /** A target that grows: `value` holds in `fromYear` and rises by `step` each later year. */
  readonly step: { readonly value: Decimal; readonly unit: string; readonly fromYear: number } | null;
}

export interface IndicatorClass {
  readonly id: string;
  readonly name: string;
}

export interface Indicator {
  /** `I.7`; never reused, even after the indicator is withdrawn. */
  readonly id: string;
  readonly pillar: string;
  /** Official name, verbatim. */
  readonly name: string;
  readonly measure: Measure;
  /** `%`, `doanh nghiệp`…; empty for text. */
  readonly unit: string;
  /** Decimals shown of a computed value. */
  readonly decimals: number;
  readonly direction: 'higher' | 'lower';
  /** True when a value outside 0–100 is impossible. */
  readonly bounded: boolean;
  /** Captions of the two parts of a ratio (or of the count), as the form asks for them. */
  readonly numerator: string;
  readonly denominator: string;
  readonly consolidation: Consolidation;
  readonly counted: string;
  /** Classes that have targets of their own (I.16: national and provincial roads). */
  readonly classes: readonly IndicatorClass[];
  readonly leadPrinted: string;
  /** Unit codes. */
  readonly lead: readonly string[];
  readonly executorsPrinted: string;
  /** Unit codes and groups: `@so` departments, `@huyen` districts, `@xa` communes. */
  readonly executors: readonly string[];
  /** Whether a commune reports it too, because the figure is added up from communes. */
  readonly commune: boolean;
  /** Whether the document defines the measure, or this is the tool's reading of its name. */
  readonly definition: 'decision' | 'reading';
  readonly caution: string;
  readonly source: string;
  readonly targets: readonly Target[];
}

export interface Timeline {
  /** As printed: `2021-2025`, `Hằng năm`, `Theo lộ trình của Bộ Công an`, or empty. */
  readonly text: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly yearly: boolean;
}

export interface Task {
  /** The key. A code is not: XHS6.2 stands twice. */
  readonly no: number;
  readonly group: string;
  readonly programme: string;
  readonly code: string;
  readonly name: string;
  readonly content: string;
  readonly leadPrinted: string;
  readonly lead: readonly string[];
  readonly coordinatingPrinted: string;
  readonly coordinating: readonly string[];
  readonly timeline: Timeline;
  readonly funding: string;
  /** What is in doubt about the row, chiefly through merged cells; empty when nothing is. */
  readonly note: string;
}

export interface Programme {
  readonly code: string;
  readonly group: string;
  readonly no: string;
  readonly name: string;
}

/** A target sentence of the decision's body, or of a plan, beside the targets of the catalogue's appendix. */
export interface ClauseTarget {
  readonly clause: string;
  /** Null: the appendix has no such indicator. */
  readonly indicator: string | null;
  readonly year: number;
  readonly tier: Tier | null;
  readonly class: string | null;
  readonly comparator: Comparator;
  readonly value: Decimal | null;
  readonly unit: string;
  readonly text: string;
  readonly note: string;
}

/** An indicator of a plan and the indicator of the decision it answers to; null with the reason when there is none. */
export interface Mapping {
  readonly indicator: string;
  readonly mapsTo: string | null;
  readonly basis: string;
}

/** A question the documents leave open, the answer taken, and where to change it. */
export interface OpenQuestion {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly where: string;
}

/** The answers that decide a judgement; from `catalogue.csv`. */
export interface Policy {
  readonly horizons: readonly number[];
  /** Whether a target without comparator is met at equality. */
  readonly equalityMeets: boolean;
  /** Day of the quarter's last month that reports are due; null when the document sets none. */
  readonly deadlineDay: number | null;
  /** Whether a report on the deadline day itself is on time ("trước ngày 20": no). */
  readonly deadlineInclusive: boolean;
  /** Unit the reports go to. */
  readonly reportTo: string;
}

export interface Catalogue {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly nameEn: string;
  /** Number of the document, e.g. `571/QĐ-UBND`, and its date `yyyy-mm-dd`; the date is empty when it prints none. */
  readonly document: string;
  readonly date: string;
  readonly issuer: string;
  /** `document` and `date` in one citation, as a report cites it. */
  readonly source: string;
  /** Id of the catalogue whose indicators this plan answers to, and the unit the plan belongs to. */
  readonly parent: string | null;
  readonly planOf: string | null;
  readonly policy: Policy;
  readonly pillars: readonly Pillar[];
  readonly indicators: readonly Indicator[];
  readonly programmes: readonly Programme[];
  readonly tasks: readonly Task[];
  readonly units: readonly Unit[];
  readonly clauses: readonly ClauseTarget[];
  readonly mappings: readonly Mapping[];
  readonly questions: readonly OpenQuestion[];
}

/** The key is code **and** date: codes and names were both reused in 2025. */
export interface Unit {
  readonly code: string;
  /** Official name, e.g. `Thị xã Mỹ Hào`. */
  readonly name: string;
  readonly kind: UnitKind;
  /** `thị xã`, `phường`, `sở`… */
  readonly type: string;
  readonly tier: Tier | null;
  readonly parent: string | null;
  /** `yyyy-mm-dd`, inclusive; null when open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly aliases: readonly string[];
  /** What the row rests on. */
  readonly basis: string;
}
