/** Words about what stands in sentences: sums, quantities, documents, places. */
import type { Facts } from '../../../finding.ts';
import type { Wordings } from '../../../language.ts';
import { members, membersInWords } from '../../fact-text.ts';
import { about, day, figure, has, said } from './phrases.ts';

const added = (f: Facts) =>
  members(f, 'parts')
    .map((part) => figure({ part }, 'part'))
    .join(' + ');

const quote = (f: Facts) => `“${said(f, 'quote')}”`;

const missing = (f: Facts) => {
  const names: Record<string, string> = {
    number: 'its number',
    date: 'its date',
  };
  return membersInWords(f, 'missing', names, ' and ');
};

const onePart = (f: Facts) => Array.isArray(f.parts) && f.parts.length === 1;

export const texts: Wordings = {
  'sum.parts-differ': {
    title: 'Parts do not add up to the total',
    message: (f) =>
      onePart(f)
        ? `${quote(f)}: the part ${added(f)} is larger than the total ${figure(f, 'total')}. Check the two numbers.`
        : `${quote(f)}: the total is ${figure(f, 'total')}, but ${added(f)} = ${figure(f, 'sum')}. Check the total and its parts.`,
  },
  'sum.classes-differ': {
    title: 'Total differs from its class rows',
    message: (f) =>
      `${about(f)}the ${said(f, 'field')} of the whole is ${figure(f, 'total')}, but its classes add up to ${added(f)} = ${figure(f, 'sum')}. Check these rows.`,
  },
  'quantity.two-values': {
    title: 'One quantity with two values',
    message: (f) =>
      `${said(f, 'firstSheet')}!${said(f, 'firstAt')} says ${figure(f, 'first')} (“${said(f, 'firstQuote')}”), here it is ${figure(f, 'second')} (${quote(f)}). If they are the same quantity, settle on one number; if not, say how they differ (date, scope).`,
  },
  'evidence.missing': {
    title: 'No evidence document',
    message: (f) =>
      `${about(f)}a figure is given but no evidence. Name the document or system it was taken from, with number and date.`,
  },
  'evidence.incomplete': {
    title: 'Evidence incomplete',
    message: (f) =>
      `${about(f)}the evidence${has(f, 'evidence') ? ` “${said(f, 'evidence')}”` : ''} lacks ${missing(f)}. Add it so that it can be looked up.`,
  },
  'evidence.after-report': {
    title: 'Evidence dated after the report',
    message: (f) =>
      `${about(f)}the document “${said(f, 'document')}” is dated ${day(f, 'date')}, after the report of ${day(f, 'reportDay')}. Check the date, above all its year.`,
  },
  'document.incomplete': {
    title: 'Document without number or date',
    message: (f) => `The document “${said(f, 'document')}” lacks ${missing(f)}. Add it from the issued document.`,
  },
  'document.after-report': {
    title: 'Document dated after the report',
    message: (f) =>
      `The document ${said(f, 'document')} is dated ${day(f, 'date')}, after the report of ${day(f, 'reportDay')}. Check the date, above all its year.`,
  },
  'place.other-unit': {
    title: 'Name of another place',
    message: (f) =>
      `${quote(f)} mentions ${said(f, 'place')} in the report of ${said(f, 'own')}. If it was left over from another place's text, correct it; if it is meant, ignore this.`,
  },
  'place.other-kind': {
    title: 'Another kind of unit',
    message: (f) =>
      `${quote(f)} speaks of the area of a “${said(f, 'kind')}” in the report of ${said(f, 'own')}. See whether it was left over from another text.`,
  },
};
