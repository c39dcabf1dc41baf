/**
 * A short code of what a workbook reports, printed on its cover and computed again by whoever receives the file. When
 * paper and file carry the same code, they say the same; a changed figure gives another code. It guards against mix-ups,
 * not against forgery.
 */
import { parseArea } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import { cellAt, sheetNamed } from '../book/grid.ts';
import { contentHash } from '../layout/content-hash.ts';
import { cellName } from '../layout/form.ts';
import type { CellRef, Evidence, Figure, Observation, Submission } from './submission.ts';

/** Digits and letters that nobody takes for another (Crockford's base 32: no I, L, O, U). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

type Reported = Pick<
  Submission,
  'unit' | 'period' | 'template' | 'sentOn' | 'observations' | 'tasks' | 'narrative' | 'documents'
>;

/**
 * `K7QM-2F4P`: 40 bits of a hash over everything that was located: unit, period, figures with their words, evidence,
 * tasks, narrative, documents. The places of cells have no part in it, so a moved row changes nothing; neither has the
 * cell the code itself is printed in.
 */
export function checkCode(submission: Reported): string {
  const { unit, period, template, sentOn, observations, tasks, narrative, documents } = submission;
  const content = [
    [template?.catalogue ?? '', template?.catalogueVersion ?? '', unit ?? '', period ?? '', sentOn ?? ''],
    ...observations.map(observationWords).sort(byWords),
    ...tasks.map(({ task, status, text, date }) => ['task', String(task), status ?? '', text, date]).sort(byWords),
    ...narrative.map(({ section, text }) => ['narrative', section, text]),
    ...documents.map(({ number, type, date, subject }) => ['document', number, type, date, subject]),
  ];
  const hash = contentHash(JSON.stringify(content).normalize('NFC'));
  const bits = BigInt(`0x${hash}`) & 0xffffffffffn;
  const letters = Array.from({ length: 8 }, (_, i) => LETTERS[Number((bits >> BigInt(35 - 5 * i)) & 31n)]);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

/** The code printed on the cover, as typed; empty when there is none. */
export function printedCheckCode(book: Book): string {
  const at = checkCodeCell(book);
  const sheet = at && sheetNamed(book, at.sheet);
  const area = at && parseArea(at.address);
  const value = sheet && area ? cellAt(sheet, area.top, area.left)?.value : null;
  return typeof value === 'string' ? value.trim().toUpperCase() : '';
}

const NAME = cellName('bia', 'checkCode').toLowerCase();

/** Where the code is printed: the cell the template named for it; null in a form of the unit's own. */
export function checkCodeCell(book: Book): CellRef | null {
  const name = book.names.find((each) => each.name.length === NAME.length && each.name.toLowerCase() === NAME);
  const cut = name?.refersTo.lastIndexOf('!') ?? -1;
  if (!name || cut < 0) return null;
  const sheet = name.refersTo
    .slice(0, cut)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  const address = name.refersTo.slice(cut + 1).replaceAll('$', '');
  return parseArea(address) && sheetNamed(book, sheet) ? { sheet, address } : null;
}

function observationWords(observation: Observation): string[] {
  const { indicator, tier, class: cls, state, numerator, denominator, stated, text, evidence, note } = observation;
  return [
    ...['indicator', indicator, tier ?? '', cls ?? '', state],
    ...[figureWords(numerator), figureWords(denominator), figureWords(stated)],
    ...[text, evidenceWords(evidence), note],
  ];
}

function figureWords(figure: Figure | null): string {
  return figure ? `${figure.bound ?? ''}${figure.value.toFixed()}${figure.percent ? '%' : ''}` : '';
}

function evidenceWords(evidence: Evidence | null): string {
  return evidence ? [evidence.text, evidence.number, evidence.date].join('|') : '';
}

function byWords(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join('\n'), b.join('\n')];
  return left < right ? -1 : left > right ? 1 : 0;
}
