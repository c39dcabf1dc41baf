/** What is written into a template and never asked for again when it comes back filled in. */
import { METADATA_KEYS, type Metadata, type NarrativeSection } from './form.ts';

/** Columns of the cover's key row. */
export const COVER_FIELDS = ['label', 'value'] as const;

/** Words of a task's role column. */
export const TASK_ROLE = { lead: 'Chủ trì', joins: 'Phối hợp' } as const;

/** What the status columns of the indicator sheet may show. */
export const STATUS_WORDS = {
  met: 'Đạt',
  'not-met': 'Chưa đạt',
  'no-data': 'Chưa có số liệu',
  'not-quantifiable': 'Không lượng hoá được',
  'no-target': 'Không có mục tiêu',
  /** The target is the province's and is not shared out among its districts and communes. */
  'province-target': 'Mục tiêu toàn tỉnh',
} as const;

/** Row key of the n-th paragraph of a narrative section: `TM.results.1`. */
export function narrativeKey(section: NarrativeSection, n: number): string {
  return `TM.${section}.${n}`;
}

/** Row key of the n-th issued document: `VB.1`. */
export function documentKey(n: number): string {
  return `VB.${n}`;
}

/** The metadata in one line for the keywords property, `tonghop=1;catalogue=hung-yen-571;…`, as `parseMetadataLine` reads it. */
export function metadataLine(metadata: Metadata): string {
  return METADATA_KEYS.map((key) => `${key}=${metadata[key].replace(/[;=]/g, ' ')}`).join(';');
}
