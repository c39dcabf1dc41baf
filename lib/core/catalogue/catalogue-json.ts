/** A catalogue as JSON for machines, by the contract of `tonghop catalogue export --format json`. */
import type { Catalogue, Indicator, Task, Unit } from './catalogue.ts';

/** `{id, version, source, pillars[], indicators[], tasks[], units[]}`; figures are decimal strings, absent values null. */
export function catalogueJson(catalogue: Catalogue) {
  return {
    id: catalogue.id,
    version: catalogue.version,
    name: catalogue.name,
    source: { document: catalogue.document, date: catalogue.date, issuer: catalogue.issuer, text: catalogue.source },
    pillars: catalogue.pillars.map((pillar) => ({ id: pillar.id, name: pillar.name, name_en: pillar.nameEn })),
    indicators: catalogue.indicators.map(indicatorJson),
    tasks: catalogue.tasks.map(taskJson),
    programmes: catalogue.programmes,
    units: catalogue.units.map(unitJson),
    clauses: catalogue.clauses.map((clause) => ({ ...clause, value: clause.value?.toFixed() ?? null })),
    mappings: catalogue.mappings.map((m) => ({ indicator: m.indicator, maps_to: m.mapsTo, basis: m.basis })),
    questions: catalogue.questions,
  };
}

function indicatorJson(indicator: Indicator) {
  return {
    id: indicator.id,
    pillar: indicator.pillar,
    name: indicator.name,
    measure: indicator.measure,
    unit: indicator.unit,
    numerator: indicator.numerator,
    denominator: indicator.denominator,
    consolidation: indicator.consolidation,
    classes: indicator.classes,
    lead: indicator.leadPrinted,
    lead_units: indicator.lead,
    executors: indicator.executorsPrinted,
    executor_units: indicator.executors,
    commune: indicator.commune,
    definition: indicator.definition,
    caution: indicator.caution,
    source: indicator.source,
    targets: indicator.targets.map((target) => ({
      year: target.year,
      tier: target.tier,
      class: target.class,
      scope: target.scope,
      comparator: target.comparator,
      value: target.value?.toFixed() ?? null,
      unit: target.unit,
      text: target.text,
      source: target.source,
      step: target.step && {
        value: target.step.value.toFixed(),
        unit: target.step.unit,
        from_year: target.step.fromYear,
      },
    })),
  };
}

function taskJson(task: Task) {
  return {
    no: task.no,
    group: task.group,
    programme: task.programme,
    code: task.code,
    name: task.name,
    content: task.content,
    lead: task.leadPrinted,
    lead_units: task.lead,
    coordinating: task.coordinatingPrinted,
    coordinating_units: task.coordinating,
    timeline: task.timeline,
    funding: task.funding,
    note: task.note,
  };
}

function unitJson(unit: Unit) {
  return {
    code: unit.code,
    name: unit.name,
    kind: unit.kind,
    type: unit.type,
    tier: unit.tier,
    parent: unit.parent,
    valid_from: unit.validFrom,
    valid_to: unit.validTo,
    aliases: unit.aliases,
    basis: unit.basis,
  };
}
