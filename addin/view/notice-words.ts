/** The status line's sentence for what just happened. */
import type { Notice } from '../pane-state.ts';
import type { Words } from './words.ts';

export function noticeWords(notice: Notice, words: Words): string {
  switch (notice.is) {
    case 'arrival':
      if (notice.arrival === 'hidden') return words.arrived.hidden(notice.sheet);
      return notice.arrival === 'no-sheet' ? words.arrived.gone(notice.sheet) : words.arrived.elsewhere(notice.place);
    case 'written':
      if (notice.written === 'written')
        return notice.undone ? words.wrote.undone(notice.place) : words.wrote.done(notice.place);
      if (notice.written === 'changed') return words.wrote.changed(notice.place);
      return notice.written === 'protected' ? words.wrote.locked(notice.place) : words.wrote.gone(notice.place);
    case 'marked':
      return words.marked(notice.count, notice.skipped);
    case 'unmarked':
      return words.unmarked;
    case 'saved':
      return words.saved;
    case 'updated':
      return words.updated;
    case 'changed-since':
      return words.changedSince;
  }
}
