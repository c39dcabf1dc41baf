/** Who reports what: the catalogue's executors, groups expanded (Decision 571, Appendix I column 6; Điều 2.6). */
import { onceFor } from '../book/remember.ts';
import type { Catalogue, Indicator, Task, Tier, Unit, UnitKind } from './catalogue.ts';

const GROUPS: Readonly<Record<string, UnitKind>> = { '@so': 'so', '@huyen': 'huyen', '@xa': 'xa' };

/** One row of a unit's form: the indicator, and the tier or class the row speaks of. */
export interface AssignedRow {
  readonly indicator: Indicator;
  readonly tier: Tier | null;
  readonly class: string | null;
  /** The part of the row key after the slash: `xa`, `quoc-lo`, or null. */
  readonly part: string | null;
}

export interface AssignedTask {
  readonly task: Task;
  readonly role: 'lead' | 'joins';
}

/** Whether a list of codes and groups names the unit. */
export function names(codes: readonly string[], unit: Unit): boolean {
  return codes.some((code) => code === unit.code || GROUPS[code] === unit.kind);
}

/**
 * The rows a unit answers for: indicators it executes; where nobody is named to execute, the lead answers; a commune
 * answers for what is added up from communes. A district gets its own row and its communes' row of an indicator whose
 * tiers have targets of their own; an indicator with classes gets one row a class. Units alike get the same list.
 */
export function assignedRows(catalogue: Catalogue, unit: Unit): readonly AssignedRow[] {
  return listsOf(catalogue, unit).rows;
}

/** Ids of the indicators of a list of rows (`assignedRows`). */
export const assignedIds: (rows: readonly AssignedRow[]) => ReadonlySet<string> = onceFor(
  (rows) => new Set(rows.map(({ indicator }) => indicator.id)),
);

/** The indicators a unit answers for, each once. */
export function assignedIndicators(catalogue: Catalogue, unit: Unit): Indicator[] {
  return catalogue.indicators.filter((indicator) => answersFor(catalogue, indicator, unit));
}

/** Tasks the unit leads, and those it joins, in the order of the appendix. */
export function assignedTasks(catalogue: Catalogue, unit: Unit): readonly AssignedTask[] {
  return listsOf(catalogue, unit).tasks;
}

interface Lists {
  readonly rows: readonly AssignedRow[];
  readonly tasks: readonly AssignedTask[];
}

/** The lists of a unit, made once for all units alike: thousands of communes have the same. */
function listsOf(catalogue: Catalogue, unit: Unit): Lists {
  const { named, lists } = knownLists(catalogue);
  // Units that no list names by code differ only by these.
  const code = named.has(unit.code) ? unit.code : '';
  const like = `${code}@${unit.kind}/${unit.tier}/${isOfPlan(catalogue, unit)}`;
  let known = lists.get(like);
  if (!known) {
    const rows = assignedIndicators(catalogue, unit).flatMap((indicator) => rowsOf(indicator, unit));
    known = { rows, tasks: tasksOf(catalogue, unit) };
    lists.set(like, known);
  }
  return known;
}

const knownLists = onceFor(({ indicators, tasks }: Catalogue) => {
  const codes = [
    ...indicators.flatMap(({ executors, lead }) => [...executors, ...lead]),
    ...tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]),
  ];
  return { named: new Set(codes), lists: new Map<string, Lists>() };
});

function tasksOf(catalogue: Catalogue, unit: Unit): AssignedTask[] {
  return catalogue.tasks.flatMap((task): AssignedTask[] => {
    if (names(task.lead, unit)) return [{ task, role: 'lead' }];
    return names(task.coordinating, unit) ? [{ task, role: 'joins' }] : [];
  });
}

/** Indicators without executors, and tasks nobody is named to join show. */
export function unassigned(catalogue: Catalogue): { indicators: Indicator[]; tasks: Task[] } {
  return {
    indicators: catalogue.indicators.filter((indicator) => indicator.executors.length === 0),
    tasks: catalogue.tasks.filter((task) => task.lead.length === 0 || task.coordinating.length === 0),
  };
}

function answersFor(catalogue: Catalogue, indicator: Indicator, unit: Unit): boolean {
  // A document that names no executors at all is answered by the unit whose own it is, and by its communes.
  if (catalogue.indicators.every((each) => each.executors.length === 0)) {
    return isOfPlan(catalogue, unit);
  }
  if (unit.kind === 'xa') return indicator.commune || names(indicator.executors, unit);
  if (names(indicator.executors, unit)) return true;
  if (indicator.executors.length > 0) return false;
  // What communes report, the district above them adds up.
  return names(indicator.lead, unit) || (unit.kind === 'huyen' && indicator.commune);
}

/** The unit whose own plan the catalogue is, or a commune of it. */
function isOfPlan({ planOf }: Catalogue, { code, parent }: Unit): boolean {
  return code === planOf || (parent !== null && parent === planOf);
}

function rowsOf(indicator: Indicator, unit: Unit): AssignedRow[] {
  const row = (tier: Tier | null, cls: string | null, part: string | null) => ({ indicator, tier, class: cls, part });
  if (indicator.classes.length > 0) return indicator.classes.map((each) => row(unit.tier, each.id, each.id));
  const own = row(unit.tier, null, null);
  const forCommunes = indicator.consolidation === 'sum-ratio-by-tier' && unit.kind === 'huyen';
  return forCommunes ? [own, row('xa', null, 'xa')] : [own];
}
