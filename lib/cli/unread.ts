import type { Finding } from '../core/findings/finding.ts';
import { unreadableFile } from '../core/findings/unreadable.ts';
import type { UnreadableFileError } from '../xlsx/read/unreadable.ts';

/** The reader's refusal of a file as a finding, its figures as text like those of every finding. */
export function unread(file: string, { reason, facts }: UnreadableFileError): Finding {
  return unreadableFile(
    file,
    reason,
    Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)])),
  );
}
