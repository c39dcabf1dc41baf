/** Names of tables and columns as an official knows them. */
import type { Facts } from '../../../finding.ts';
import { quoted, said } from '../../fact-text.ts';

type Terms = Readonly<Record<string, string>>;

const TABLES: Terms = {
  indicators: 'the indicator table',
  tasks: 'the task table',
  narrative: 'the narrative',
  documents: 'the table of documents',
};

const COLUMNS: Terms = {
  numerator: 'numerator',
  denominator: 'denominator',
  stated: 'stated rate or count',
  result: 'result',
  name: 'name',
  text: 'explanation',
  evidence: 'evidence',
  evidenceNumber: 'document number',
  evidenceDate: 'document date',
  note: 'note',
};

/** The table that the fact `block` names. */
export function table(facts: Facts): string {
  return TABLES[said(facts, 'block')] ?? 'the table';
}

/** The column that a fact names; an unknown one reads as it stands. */
export function column(facts: Facts, key: string): string {
  return COLUMNS[said(facts, key)] ?? said(facts, key);
}

/** Names worth asking about, as the end of a sentence; nothing when there are none. */
export function perhaps(facts: Facts): string {
  const names = quoted(facts, 'suggestions');
  if (names === '') return '';
  return ` Did you mean ${names}?`;
}
