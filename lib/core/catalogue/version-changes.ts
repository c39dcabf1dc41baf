/** What changed between two versions of a catalogue, in words an official reads. */
import type { Language } from '../book/language.ts';
import type { Catalogue, Indicator, Target, Task } from './catalogue.ts';

export interface VersionChange {
  /** `indicator`, `target`, `task`, `unit`: which part of the catalogue. */
  readonly part: 'catalogue' | 'indicator' | 'target' | 'task' | 'unit';
  readonly kind: 'added' | 'withdrawn' | 'changed';
  readonly id: string;
  /** What of it changed: a field such as `name`, `denominator`, `value`; empty for what is new or gone. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Differences from `before` to `after`, in the order of the catalogue: indicators with their targets, tasks, units. */
export function versionChanges(before: Catalogue, after: Catalogue): VersionChange[] {
  return [
    ...fields(
      'catalogue',
      after.id,
      { document: before.document, date: before.date, name: before.name },
      { document: after.document, date: after.date, name: after.name },
    ),
    ...pairs(before.indicators, after.indicators, ({ id }) => id).flatMap(([was, is]) => indicatorChanges(was, is)),
    ...pairs(before.tasks, after.tasks, ({ no }) => `NV.${no}`).flatMap(([was, is, id]) =>
      listed('task', id, was && taskFields(was), is && taskFields(is), (is ?? was)?.name ?? ''),
    ),
    ...pairs(before.units, after.units, ({ code, validFrom }) => `${code} ${validFrom ?? ''}`.trim()).flatMap(
      ([was, is, id]) =>
        listed(
          'unit',
          id,
          was && { name: was.name, validTo: was.validTo ?? '' },
          is && { name: is.name, validTo: is.validTo ?? '' },
          (is ?? was)?.name ?? '',
        ),
    ),
  ];
}

function indicatorChanges(was: Indicator | null, is: Indicator | null): VersionChange[] {
  const one = (is ?? was) as Indicator;
  const own = listed('indicator', one.id, was && indicatorFields(was), is && indicatorFields(is), one.name);
  if (was === null || is === null) return own;
  const key = ({ year, tier, class: cls }: Target) => [one.id, year, tier, cls].filter(Boolean).join(' · ');
  const targets = pairs(was.targets, is.targets, key).flatMap(([a, b, id]) =>
    listed(
      'target',
      id,
      a && { value: targetWords(a) },
      b && { value: targetWords(b) },
      targetWords((b ?? a) as Target),
    ),
  );
  return [...own, ...targets];
}

function indicatorFields(indicator: Indicator): Record<string, string> {
  const { name, pillar, measure, unit, numerator, denominator, consolidation, executorsPrinted, leadPrinted } =
    indicator;
  return {
    name,
    pillar,
    measure,
    unit,
    numerator,
    denominator,
    consolidation,
    lead: leadPrinted,
    executors: executorsPrinted,
  };
}

function taskFields({ name, content, leadPrinted, coordinatingPrinted, timeline }: Task): Record<string, string> {
  return { name, content, lead: leadPrinted, coordinating: coordinatingPrinted, timeline: timeline.text };
}

function targetWords({ comparator, value, unit, text }: Target): string {
  return value === null ? text : `${comparator} ${value.toFixed()} ${unit}`.trim();
}

type Fields = Readonly<Record<string, string>>;

function listed(
  part: VersionChange['part'],
  id: string,
  was: Fields | null,
  is: Fields | null,
  name: string,
): VersionChange[] {
  if (was === null) return [{ part, kind: 'added', id, field: '', before: '', after: name }];
  if (is === null) return [{ part, kind: 'withdrawn', id, field: '', before: name, after: '' }];
  return fields(part, id, was, is);
}

function fields(part: VersionChange['part'], id: string, was: Fields, is: Fields): VersionChange[] {
  return Object.keys(is).flatMap((field): VersionChange[] =>
    was[field] === is[field]
      ? []
      : [{ part, kind: 'changed', id, field, before: was[field] ?? '', after: is[field] ?? '' }],
  );
}

/** Pairs by key, in the order of `after`; what only `before` has comes last. */
function pairs<T>(before: readonly T[], after: readonly T[], key: (one: T) => string): [T | null, T | null, string][] {
  const was = new Map(before.map((one) => [key(one), one]));
  const is = new Set(after.map(key));
  return [
    ...after.map((one): [T | null, T, string] => [was.get(key(one)) ?? null, one, key(one)]),
    ...before.filter((one) => !is.has(key(one))).map((one): [T, null, string] => [one, null, key(one)]),
  ];
}

const PARTS: Readonly<Record<VersionChange['part'], Readonly<Record<Language, string>>>> = {
  catalogue: { vi: 'Danh mục', en: 'Catalogue' },
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  target: { vi: 'Mục tiêu', en: 'Target' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
};

const FIELDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  document: { vi: 'số văn bản', en: 'document' },
  date: { vi: 'ngày văn bản', en: 'date' },
  name: { vi: 'tên', en: 'name' },
  pillar: { vi: 'nhóm', en: 'pillar' },
  measure: { vi: 'loại chỉ tiêu', en: 'measure' },
  unit: { vi: 'đơn vị tính', en: 'unit' },
  numerator: { vi: 'tử số', en: 'numerator' },
  denominator: { vi: 'mẫu số', en: 'denominator' },
  consolidation: { vi: 'cách tổng hợp', en: 'consolidation' },
  lead: { vi: 'cơ quan chủ trì', en: 'lead' },
  executors: { vi: 'đơn vị thực hiện', en: 'executors' },
  content: { vi: 'nội dung', en: 'content' },
  coordinating: { vi: 'đơn vị phối hợp', en: 'coordinating units' },
  timeline: { vi: 'lộ trình', en: 'timeline' },
  value: { vi: 'mức', en: 'level' },
  validTo: { vi: 'ngày hết hiệu lực', en: 'valid to' },
};

/** `Chỉ tiêu III.2: mẫu số đổi từ "Dân số" thành "Dân số trưởng thành".` */
export function wordVersionChange(change: VersionChange, language: Language): string {
  const { part, kind, id, field, before, after } = change;
  const what = `${PARTS[part][language]} ${id}`;
  if (language === 'vi') {
    if (kind === 'added') return `${what}: mới, "${after}".`;
    if (kind === 'withdrawn') return `${what}: không còn, trước đây là "${before}".`;
    return `${what}: ${FIELDS[field]?.vi ?? field} đổi từ "${before}" thành "${after}".`;
  }
  if (kind === 'added') return `${what}: new, "${after}".`;
  if (kind === 'withdrawn') return `${what}: withdrawn, was "${before}".`;
  return `${what}: ${FIELDS[field]?.en ?? field} changed from "${before}" to "${after}".`;
}
