/**
 * Proof that the pane needs no newer Excel than it says: a copy of Microsoft's types without every member of the Excel
 * API above the floor. A program compiled against the copy cannot use what an old Excel lacks; `host/newer/` alone is
 * compiled against the whole.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

export interface Cut {
  readonly text: string;
  /** How many members were left out. */
  readonly members: number;
}

const TAG = /\[Api set: ExcelApi (\d+)\.(\d+)|\[Api set: ExcelApi BETA|\[Api set: ExcelApi(Online|Desktop)/;

/** The type file without members of namespace `Excel` above `1.floor`. */
export function cutTypes(types: string, floor: number): Cut {
  const lines = types.split('\n');
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel {'));
  // Behind it come only the shapes of what `load` takes; what is loaded is read through the classes before it.
  const end = lines.findIndex((line, i) => i > start && line.startsWith('    namespace Interfaces {'));
  const kept: string[] = lines.slice(0, start);
  let members = 0;
  for (let i = start; i < end; i += 1) {
    const last = lines[i]?.trim() === '' ? i : commentEnd(lines, i);
    const comment = lines.slice(i, last + 1).join('\n');
    const above = isAbove(comment, floor);
    const member = last > i || comment.includes('*/') ? memberEnd(lines, last + 1) : null;
    if (above && member !== null) {
      members += 1;
      i = member;
    } else {
      kept.push(...lines.slice(i, last + 1));
      i = last;
    }
  }
  return { text: [...kept, ...lines.slice(end)].join('\n'), members };
}

function isAbove(comment: string, floor: number): boolean {
  const tag = TAG.exec(comment);
  if (!tag) return false;
  return tag[1] === undefined || Number(tag[2]) > floor;
}

/** Last line of the comment that begins at a line; the line itself when none does. */
function commentEnd(lines: readonly string[], at: number): number {
  if (!lines[at]?.trim().startsWith('/**')) return at;
  let end = at;
  while (!lines[end]?.includes('*/')) end += 1;
  return end;
}

/**
 * Last line of the member after a comment. Whole classes, enums and the like stay, so that names in signatures still
 * mean something; what is in them is cut one by one. Null when there is no member to cut.
 */
function memberEnd(lines: readonly string[], at: number): number | null {
  const line = lines[at] ?? '';
  // Members of a class are indented by eight, members of the namespace by four.
  if (!/^ {8}\S/.test(line)) return null;
  let open = 0;
  for (let end = at; end < lines.length; end += 1) {
    // Comments inside an interface may hold any bracket.
    if (open > 0 && /^\s*(\*|\/\*\*)/.test(lines[end] ?? '')) continue;
    const text = (lines[end] ?? '').replace(/\/\/.*$|\/\*.*?\*\/|"[^"]*"/g, '').trimEnd();
    open += (text.match(/[({[]/g) ?? []).length - (text.match(/[)}\]]/g) ?? []).length;
    if (open < 0) return null;
    if (open === 0 && /[;},"]$|= $|=$/.test(text)) return end;
    // The next member begins: this one had no end we know.
    if (end > at && open === 0 && /^\s*\/\*\*/.test(lines[end] ?? '')) return end - 1;
  }
  return null;
}

/** Writes the cut types where `addin/tsconfig.floor.json` looks for them; returns how many members were cut. */
export function writeFloorTypes(folder: string, floor: number): number {
  const file = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
  const { text, members } = cutTypes(readFileSync(file, 'utf8'), floor);
  mkdirSync(path.join(folder, 'office-js'), { recursive: true });
  writeFileSync(path.join(folder, 'office-js', 'index.d.ts'), text);
  return members;
}
