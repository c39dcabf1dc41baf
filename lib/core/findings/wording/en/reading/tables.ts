/** Words for what was noticed while tying rows and columns to the form. */
import type { Wordings } from '../../../language.ts';
import { quoted } from '../../fact-text.ts';
import { about, said } from '../rules/phrases.ts';
import { column, perhaps, table } from './terms.ts';

export const tables: Wordings = {
  'locate.by-name': {
    title: 'Indicators recognised by name',
    message: (f) =>
      `This table has no keys of the issued form, so ${said(f, 'rows')} rows were recognised by indicator name, never by row number. Look through the list; use the issued form next time.`,
  },
  'locate.column-by-heading': {
    title: 'Column recognised by its heading',
    message: (f) =>
      `The column “${said(f, 'heading')}” has lost its key and was taken, by its heading, as the ${column(f, 'field')}. Check that it is.`,
  },
  'locate.column-by-key': {
    title: 'Column heading changed',
    message: (f) =>
      `The heading of the ${column(f, 'key')} column was changed or removed. Its key and cell names still agree, so the figures were taken; restore the heading of the issued form.`,
  },
  'locate.column-contradicted': {
    title: 'Column key and heading contradict each other',
    message: (f) =>
      `By its key this is the ${column(f, 'key')} column, but its heading reads “${said(f, 'heading')}”. Nobody can say which the figures follow, so none was taken; correct the heading and check the figures under it.`,
  },
  'locate.column-twice': {
    title: 'Two columns for one kind of figure',
    message: (f) =>
      `Several columns claim to be the ${column(f, 'field')} (${quoted(f, 'headings')}), so none was taken. Keep one; delete or retitle the other.`,
  },
  'locate.column-unconfirmed': {
    title: 'Column cannot be confirmed',
    message: (f) =>
      `The column is keyed as ${column(f, 'key')} but its heading is no longer recognisable, so its figures were not taken. Restore the heading of the issued form.`,
  },
  'locate.hidden-sheet': {
    title: 'Figures on a hidden sheet',
    message: (f) =>
      `This sheet is hidden but holds ${said(f, 'rows')} indicator rows, which were read. Delete it if it is an old copy; unhide it if it is the report.`,
  },
  'locate.key-missing': {
    title: 'Row has lost its key',
    message: (f) =>
      `The row “${said(f, 'name')}” has lost its hidden key and was taken by its name as ${said(f, 'key')}. Check that it is the right row.`,
  },
  'locate.key-moved': {
    title: 'Row key belongs to another row',
    message: (f) =>
      `The row's key is ${said(f, 'key')} but its name is that of ${said(f, 'belongsTo')} (“${said(f, 'name')}”), usually because rows were sorted without the key column. The name was followed; check that the figures belong to ${said(f, 'belongsTo')}.`,
  },
  'locate.name-changed': {
    title: 'Row name differs a little from the form',
    message: (f) =>
      `Row ${said(f, 'key')} is named “${said(f, 'printed')}”; the form says “${said(f, 'name')}”. The figures were taken, since the key agrees.`,
  },
  'locate.name-lost': {
    title: 'Row name changed to something else',
    message: (f) =>
      `The row is keyed ${said(f, 'key')} but named “${said(f, 'printed')}” instead of “${said(f, 'name')}”. Key and cell names agree, so its figures were taken; restore the name and check that they belong here.`,
  },
  'locate.name-shortened': {
    title: 'Indicator named in other words',
    message: (f) =>
      `“${said(f, 'printed')}” was taken for ${said(f, 'key')} “${said(f, 'name')}”, as no other indicator comes near. Confirm it or write the official name.`,
  },
  'locate.no-key-column': {
    title: 'Key column deleted',
    message: (f) =>
      `The hidden key column of ${table(f)} is gone; rows were recognised by name. Check that no name was changed; keep that column next time.`,
  },
  'locate.no-key-row': {
    title: 'Key row deleted',
    message: (f) =>
      `The hidden key row of ${table(f)} is gone; columns were recognised by heading. Check that no heading was changed; keep that row next time.`,
  },
  'locate.other-table': {
    title: 'Another indicator table, not read',
    message: (f) =>
      `This sheet also has ${said(f, 'rows')} indicator rows with figures; they were not taken, since the issued form on ${said(f, 'read')} was read. Copy the figures into the form, or delete this sheet if it is a draft.`,
  },
  'locate.row-deleted': {
    title: 'A row of the form was deleted',
    message: (f) =>
      `Row ${said(f, 'key')} “${said(f, 'name')}” was in the issued form and has been deleted. Restore it; write C when there is no figure yet, K when it does not apply.`,
  },
  'locate.row-nameless': {
    title: 'Figures in a row without a name',
    message: (f) =>
      `Row ${said(f, 'row')} holds figures but no indicator name, so they were not taken. Name the indicator, or delete the row.`,
  },
  'locate.row-repeated': {
    title: 'An indicator on two equal rows',
    message: (f) =>
      `${about(f)}stands on several rows (${said(f, 'cells')}) with the same figures, or blank; it counts once. Delete the extra row.`,
  },
  'locate.row-twice': {
    title: 'An indicator on two differing rows',
    message: (f) =>
      `${about(f)}stands on several rows (${said(f, 'cells')}) with differing figures: ${quoted(f, 'values')}. Nobody can say which is meant, so none was taken; keep one row.`,
  },
  'locate.row-unconfirmed': {
    title: 'Row cannot be confirmed',
    message: (f) =>
      `The key is ${said(f, 'key')} (“${said(f, 'name')}”) but the name reads “${said(f, 'printed')}” and nothing else confirms it, so the figures were not taken. Restore the indicator's name.`,
  },
  'locate.row-unknown': {
    title: 'Row not in the catalogue',
    message: (f) =>
      `“${said(f, 'printed')}” is no indicator or task of the catalogue, so the row is not consolidated.${perhaps(f)} If so, use the official name; if it is extra, move it to the narrative.`,
  },
  'locate.rows-unknown': {
    title: 'Many rows not in the catalogue',
    message: (f) =>
      `Beside the rows named, ${table(f)} has ${said(f, 'rows')} more that are not in the catalogue and are not consolidated. Check that it is the right form.`,
  },
  'locate.task-twice': {
    title: 'A task on two differing rows',
    message: (f) =>
      `Task ${said(f, 'task')} stands on several rows (${said(f, 'cells')}) that differ; the first was taken. Keep one row.`,
  },
};
