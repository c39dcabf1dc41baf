/** A piece of a text as a message quotes it. */
const LONGEST = 160;

/** The words from one offset to another, with the few words before that say what it is about; on one line. */
export function quoted(text: string, from: number, to: number, before = 60): string {
  const start = Math.max(0, from - before);
  // Begin after a sentence or clause mark when there is one, else at a whole word.
  const lead = text.slice(start, from);
  const mark = Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('. '), lead.lastIndexOf('\n'), lead.lastIndexOf('('));
  const word = start === 0 ? 0 : lead.indexOf(' ') + 1;
  const rest = /^[\p{L}\d]*/u.exec(text.slice(to))?.[0] ?? '';
  const words = (lead.slice(mark >= 0 ? mark + 1 : word) + text.slice(from, to) + rest).replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`;
}
