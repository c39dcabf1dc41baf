/** What the rules look at, made once from a submission and what is known about it. */
import type { Book } from '../book/book.ts';
import { listed } from '../book/grouped.ts';
import { remember } from '../book/remember.ts';
import { assignedRows } from '../catalogue/assignment.ts';
import type { Catalogue, Indicator, Unit } from '../catalogue/catalogue.ts';
import { indicatorsById } from '../catalogue/indicators-by-id.ts';
import { addDays, type Period, parsePeriod } from '../catalogue/period.ts';
import { unitsWithCode } from '../catalogue/units-by-code.ts';
import type { CellRef, Figure, Submission } from '../locate/submission.ts';
import type { Expected } from './expected.ts';
import type { Passage, RuleContext } from './rule.ts';

export interface CheckOptions {
  readonly catalogue: Catalogue;
  /** What the workbook should be, when that is known from outside. */
  readonly expected?: Expected | null;
  /** Day the workbook came in, `yyyy-mm-dd`; goes before the day its cover names. */
  readonly receivedOn?: string | null;
  readonly book?: Book | null;
}

export function ruleContext(submission: Submission, options: CheckOptions): RuleContext {
  const { catalogue, receivedOn = null, book = null } = options;
  const expected = { unit: options.expected?.unit ?? null, period: options.expected?.period ?? null };
  const periodId = submission.period ?? expected.period;
  const period = periodId === null ? null : parsePeriod(periodId, catalogue.policy);
  const unit = unitOf(catalogue, submission.unit ?? expected.unit, period?.to ?? null);
  const byId = indicatorsById(catalogue);
  return {
    submission,
    catalogue,
    unit,
    period,
    expected,
    rows: submission.observations.flatMap((observation) => {
      const indicator = byId.get(observation.indicator);
      return indicator ? [{ observation, indicator }] : [];
    }),
    passages: passagesOf(submission, byId),
    assigned: unit ? assignedRows(catalogue, unit) : [],
    receivedOn,
    ...reportDays(submission, receivedOn, period),
    previous: options.expected?.previous(submission) ?? null,
    book,
  };
}

/** The unit of that code that was valid on the day; codes were reused. */
function unitOf(catalogue: Catalogue, code: string | null, day: string | null): Unit | null {
  const named = unitsWithCode(catalogue.units, code);
  const valid = named.find((u) => day === null || ((u.validFrom ?? '') <= day && day <= (u.validTo ?? '9999')));
  return valid ?? named[0] ?? null;
}

/** How long after the day of its figures an ad-hoc report may be written, when nobody says when it was sent. */
const WRITTEN_WITHIN_DAYS = 30;

/** The later of sending and receiving; without either, the deadline of a quarter, or the day of an ad-hoc report. */
function reportDays({ sentOn }: Submission, receivedOn: string | null, period: Period | null) {
  const known =
    [sentOn, receivedOn]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? period?.deadline;
  if (known) return { reportDay: known, latestDocument: known };
  const to = period?.to ?? null;
  return { reportDay: to, latestDocument: to === null ? null : addDays(to, WRITTEN_WITHIN_DAYS) };
}

/** Every text of people's own words, once for each cell. */
function passagesOf(submission: Submission, indicators: ReadonlyMap<string, Indicator>): Passage[] {
  const passages: Passage[] = [];
  const byAddress = new Map<string, Passage[]>();
  const add = (text: string, at: CellRef | null, indicator: Indicator | null) => {
    if (at === null || !/\S/.test(text)) return;
    const clean = composed(text);
    const known = byAddress.get(at.address);
    if (known?.some((each) => each.text === clean && each.at.sheet === at.sheet)) return;
    const passage = { text: clean, at, indicator };
    listed(byAddress, at.address, passage);
    passages.push(passage);
  };
  for (const observation of submission.observations) {
    const indicator = indicators.get(observation.indicator) ?? null;
    add(observation.text, observation.at, indicator);
    add(observation.note, observation.at, indicator);
    const { stated, numerator } = observation;
    const typed = observation.text !== '' ? null : saysMore(stated) ? stated : saysMore(numerator) ? numerator : null;
    if (typed) add(typed.typed, typed.at, indicator);
    if (observation.evidence) add(observation.evidence.text, observation.evidence.at ?? observation.at, indicator);
  }
  for (const { text, at } of submission.narrative) add(text, at, null);
  for (const { text, at } of submission.tasks) add(text, at, null);
  for (const { subject, at } of submission.documents) add(subject, at, null);
  return passages;
}

/** The same evidence and the same sentences stand in row after row. */
const composed = remember((text) => text.normalize('NFC').replace(/\u00a0/g, ' '));

/** Whether words stand beside the digits. */
function saysMore(figure: Figure | null): figure is Figure {
  return figure !== null && /\p{L}/u.test(figure.typed);
}
