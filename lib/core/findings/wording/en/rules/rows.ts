/** Words about rows of the form: absent, blank, twice, of another tier; and about tasks. */
import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { about, day, figure, has, said, tier } from './phrases.ts';

const STATUS: Readonly<Record<string, string>> = {
  running: 'running',
  'not-started': 'not started',
  stopped: 'stopped',
};

const task = (f: Facts) => `Task ${said(f, 'task')}${has(f, 'name') ? ` “${said(f, 'name')}”` : ''}: `;

/** `1204/1223 = 98%` with the marks of the language. */
const inFigures = (f: Facts, key: string) =>
  said(f, key).replace(/\d+(\.\d+)?/g, (number) => figure({ number }, 'number'));

const place = (f: Facts) => `${said(f, 'firstSheet')}!${said(f, 'firstAt')}`;

export const rows: Wordings = {
  'indicator.none-found': {
    title: 'No indicator found',
    message: (f) =>
      `No row of the workbook matches an indicator of ${said(f, 'source')}. See whether the wrong file was sent; if not, copy the figures into the issued form.`,
  },
  'indicator.absent': {
    title: 'Indicator row missing',
    message: (f) =>
      `${about(f)}${has(f, 'part') ? `the row “${tier(f, 'partName')}” ` : ''}${f.deleted === true ? 'was deleted from the form' : 'is not in the workbook'}${f.assigned === false ? ' (it is not assigned to this unit directly)' : ', though the unit is to report it'}. ${f.assigned === false ? 'Nothing needs adding if the unit has no figure.' : 'Put the row back as in the issued form; write the code C when there is no figure yet.'}`,
  },
  'indicator.blank': {
    title: 'Indicator left blank',
    message: (f) =>
      `${about(f)}left blank. Fill it in; write the code C when the figure is not collected yet, K when it does not concern the unit. A blank is never counted as 0.`,
  },
  'indicator.two-values': {
    title: 'One indicator with two results',
    message: (f) =>
      `${about(f)}${inFigures(f, 'second')} here, but ${inFigures(f, 'first')} at ${place(f)}. Keep one row with the right figure and delete the other.`,
  },
  'tier.not-own': {
    title: 'Figure of another tier',
    message: (f) =>
      `${about({ ...f, tier: null })}this row is for the ${tier(f, 'tier')}, not for ${said(f, 'own')}. Move the figure to the row of the ${tier(f, 'ownTier')}, or use the form issued to the unit.`,
  },
  'tier.rows-equal': {
    title: "District's row equals the communes' row",
    message: (f) =>
      `${about(f)}the communes' row and the district's row (${said(f, 'otherAt')}) both hold ${figure(f, 'numerator')}/${figure(f, 'denominator')}. One may be a copy of the other; give the district's own figure and the communes' total apart.`,
  },
  'task.not-reported': {
    title: 'Led tasks not reported',
    message: (f) =>
      `Nothing is said about ${figure(f, 'count')} of the ${figure(f, 'of')} tasks the unit leads: number ${said(f, 'tasks')}. Choose a status and give the progress of each.`,
  },
  'task.status-missing': {
    title: 'Task without status',
    message: (f) => `${task(f)}no status is given. Choose one from the list: done, running, not started or stopped.`,
  },
  'task.done-undated': {
    title: 'Done, but no date given',
    message: (f) => `${task(f)}marked as done without a date of completion. Add the date.`,
  },
  'task.date-ahead': {
    title: 'Completion dated after the report',
    message: (f) =>
      `${task(f)}the completion date ${day(f, 'date')} is after the report of ${day(f, 'reportDay')}. Check the date, above all its year; if it is a forecast, choose “running”.`,
  },
  'task.overdue': {
    title: 'Task overdue',
    message: (f) =>
      `${task(f)}due by the end of ${said(f, 'due')}, but still “${STATUS[said(f, 'status')] ?? said(f, 'status')}” on ${day(f, 'on')}. Give the reason and the expected date.`,
  },
};
