/** Merging workbook by workbook: each comes judged and reduced, is set aside and forgotten; the end adds up. */
import { comparePlan, disagreements } from '../assess/compare-plan.ts';
import type { Unit } from '../catalogue/catalogue.ts';
import { unitsWithCode } from '../catalogue/units-by-code.ts';
import type { Finding } from '../findings/finding.ts';
import type { Submission } from '../locate/submission.ts';
import { createExaminer, type ExaminedHead, PARTS, type Part } from './examine.ts';
import { existsIn, expectedUnits } from './expected-units.ts';
import { FactShelf } from './fact-groups.ts';
import { FigureNotes } from './figure-notes.ts';
import { asideFiles, filesOfMissing } from './files-of-missing.ts';
import { FindingShelf } from './finding-shelf.ts';
import { byFile, duplicate, missing, notAsked, recordNote } from './records.ts';
import { type FactRow, reducedText } from './reduced-text.ts';
import type { Remark, RollUp, SubmissionRecord, TaskState } from './roll-up.ts';
import type { RollUpInput } from './roll-up-input.ts';
import { type Rows, WalkedRows } from './rows.ts';
import { memoryShelf, type Shelf } from './shelf.ts';
import { taskStates } from './task-states.ts';
import type { Sent } from './timeliness.ts';
import { totalsOf } from './totals.ts';
import { unitFacts } from './unit-facts.ts';
import { whichCounts } from './which-counts.ts';

export type { RollUpInput } from './roll-up-input.ts';

export interface Collector {
  /** @param findings all findings of the workbook, those of reading and locating included */
  add(submission: Submission, findings: readonly Finding[]): void;
  /** A workbook that was examined elsewhere (`createExaminer`), with the same input. */
  addExamined(text: string): void;
  /** A file that could not be read: `finding` says why. */
  quarantine(file: string, finding: Finding, sha256: string | null): void;
  /** The rows of the result are walked while the shelf stands. */
  finish(): RollUp;
  /** What was added so far, beside what stands on the shelf. */
  collected(): Collected;
}

/** What a collector holds of the workbooks, as plain data: with the same input and shelf it finishes the same roll-up anywhere. */
export interface Collected {
  readonly held: Map<string, Held>;
  /** All workbooks of the units that sent several. */
  readonly rivals: Map<string, Held[]>;
  /** Workbooks that cannot count. */
  readonly aside: SubmissionRecord[];
  /** By file, the numbers on the shelf of its findings. */
  readonly findings: Map<string, number[]>;
}

/** A workbook that may count. Thousands are held, so nothing is held twice, and of each part only how long it is. */
interface Held {
  readonly unit: string;
  readonly sent: Sent;
  readonly record: SubmissionRecord;
  readonly sizes: ExaminedHead['sizes'];
  /** Number on the shelf of its first part that is not empty; the others follow in the order of `SHELVED`. */
  readonly shelved: number;
}

/** Parts that stand on the shelf one by one; findings have a shelf of their own. */
const SHELVED = PARTS.filter((part): part is Exclude<Part, 'findings'> => part !== 'findings');

/**
 * Starts a roll-up. The order of adding decides nothing.
 * @param before what another collector has collected, to go on with; the shelf has its texts
 */
export function createCollector(input: RollUpInput, shelf: Shelf = memoryShelf(), before?: Collected): Collector {
  const { catalogue, plans, period, asked } = input;
  const units = input.units.filter((unit) => existsIn(unit, period));
  const examiner = createExaminer(input);
  const text = reducedText(catalogue, plans);
  const collected: Collected = before ?? { held: new Map(), rivals: new Map(), aside: [], findings: new Map() };
  const { held, rivals, aside } = collected;
  const findings = new FindingShelf(shelf, collected.findings);

  const addExamined = (examined: string): void => {
    const [first = '', ...lines] = examined.split('\n');
    const { file, unit, sent, record, sizes } = JSON.parse(first) as ExaminedHead;
    if (sizes.findings > 0) findings.add(file, lines[PARTS.indexOf('findings')] as string);
    if (unit === null || sent === null) {
      aside.push(record);
      return;
    }
    const filled = SHELVED.filter((part) => sizes[part] > 0);
    const [shelved = 0] = filled.map((part) => shelf.put(lines[PARTS.indexOf(part)] as string));
    const workbook = { unit, ...shared(sent, record, unitsWithCode(units, unit)[0]), sizes, shelved };
    const earlier = held.get(unit);
    if (!earlier) held.set(unit, workbook);
    else if (!rivals.get(unit)?.push(workbook)) rivals.set(unit, [earlier, workbook]);
  };

  const lineOf = (workbook: Held, part: (typeof SHELVED)[number]): string => {
    const { sizes, shelved } = workbook;
    if (sizes[part] === 0) return '[]';
    const before = SHELVED.slice(0, SHELVED.indexOf(part)).filter((each) => sizes[each] > 0);
    return shelf.take(shelved + before.length);
  };

  /** The rows of one part, workbook by workbook; `silent` gives those of a unit that sent nothing. */
  const walked = <Row>(
    of: readonly Unit[],
    part: (typeof SHELVED)[number],
    read: (line: string, workbook: Held) => readonly Row[],
    silent: (unit: Unit) => readonly Row[] = () => [],
  ): Rows<Row> => {
    const sizeOf = (unit: Unit) => held.get(unit.code)?.sizes[part] ?? silent(unit).length;
    const size = of.reduce((sum, unit) => sum + sizeOf(unit), 0);
    return new WalkedRows(size, function* () {
      for (const unit of of) {
        const workbook = held.get(unit.code);
        yield workbook ? read(lineOf(workbook, part), workbook) : silent(unit);
      }
    });
  };

  const finish = (): RollUp => {
    const duplicates = [...rivals].flatMap(([unit, all]) => {
      const { counts, others } = whichCounts(all);
      held.set(unit, counts);
      return others.map(duplicate);
    });
    const expected = expectedUnits(units, catalogue, period, asked, new Set(held.keys()));
    const codes = new Set(expected.map((unit) => unit.code));
    const outside = [...held.values()].filter(({ unit }) => !codes.has(unit));
    const facts = new FactShelf(shelf, text);
    for (const unit of expected) {
      const workbook = held.get(unit.code);
      const owner = { unit: unit.code, file: workbook?.sent.file ?? null, sha256: workbook?.sent.sha256 ?? null };
      const rows = workbook
        ? (JSON.parse(lineOf(workbook, 'facts')) as FactRow[])
        : unitFacts(unit, null, catalogue, new Map()).map(text.factRow);
      facts.add(owner, rows);
    }
    const province = units.find((unit) => unit.kind === 'tinh')?.code ?? '';
    const figureNotes = new FigureNotes();
    const totals = totalsOf(facts, catalogue, units, province, (fact) => figureNotes.see(fact));
    const others = [...outside.map(({ record }) => notAsked(record)), ...duplicates, ...aside].sort(byFile);
    const files = asideFiles(others, units);
    const records = [
      ...expected.map((unit) => held.get(unit.code)?.record ?? missing(unit, filesOfMissing(unit, files))),
      ...others,
    ];
    const owner = ({ unit, sent }: Held) => ({ unit, file: sent.file });
    const notes = [...records.flatMap((record) => recordNote(record, period)), ...figureNotes.all()];
    return {
      catalogue,
      period,
      units: expected,
      records,
      workbooks: expected.filter(({ code }) => held.has(code)).length,
      facts: facts.all(),
      assessments: walked(expected, 'assessments', (line, of) => text.assessments.read(line, owner(of))),
      totals,
      tasks: walked<TaskState>(
        expected,
        'tasks',
        (line, of) => text.tasks.read(line, owner(of)),
        (unit) => taskStates(unit, null, catalogue, period),
      ),
      remarks: walked(expected, 'remarks', (line) => JSON.parse(line) as Remark[]),
      planAssessments: walked(expected, 'planAssessments', (line, of) => text.planAssessments.read(line, owner(of))),
      planComparisons: plans.map((plan) => ({ plan, comparisons: comparePlan(plan, catalogue) })),
      disagreements: disagreements(catalogue),
      findings: findings.ordered(notes),
    };
  };

  return {
    add: (submission, found) => addExamined(examiner.examine(submission, found)),
    addExamined,
    quarantine: (file, why, sha256) => addExamined(examiner.quarantined(file, why, sha256)),
    finish,
    collected: () => collected,
  };
}

/** The same texts once: what is parsed is new text each time, though the register and the record have it already. */
function shared(sent: Sent, record: SubmissionRecord, unit: Unit | undefined): Pick<Held, 'sent' | 'record'> {
  const named = unit?.name === record.name ? { unit: unit.code, name: unit.name } : {};
  const { file, sha256 } = record;
  const one = { ...record, ...named };
  return { record: one, sent: { ...sent, file: file ?? sent.file, sha256: sha256 ?? sent.sha256 } };
}
