/**
 * What a template's sheets, columns and keys are called. Writer, locator, audit and pane share this file, so that a
 * cell written under a key is found again under it; what is only written is in `written-form.ts`.
 *
 * Cells are found again after people have moved them because every input carries four marks: its row's key in a hidden
 * column, its column's key in a hidden row, a defined name, and the row's and column's printed words.
 */

/** Version of the layout; it goes up when a change makes older templates need another reader or an upgrade. */
export const LAYOUT_VERSION = '1';

/** First cell of a key row: `#tonghop:` and the block's name. */
export const KEY_MARK = '#tonghop:';

/** Sheets of a template. Names are ASCII, so that links and formulas survive every program. */
export const SHEETS = {
  cover: 'Bia',
  indicators: 'ChiTieu',
  tasks: 'NhiemVu',
  narrative: 'ThuyetMinh',
  documents: 'VanBan',
  lists: 'DanhMuc',
  metadata: '_tonghop',
} as const;

export type Block = 'cover' | 'indicators' | 'tasks' | 'narrative' | 'documents';

/** Column keys of the indicator sheet, in printed order. */
export const INDICATOR_FIELDS = [
  'no',
  'name',
  'definition',
  'unit',
  'target2025',
  'target2030',
  'numerator',
  'denominator',
  'result',
  'stated',
  'text',
  'status',
  'status2030',
  'evidence',
  'evidenceNumber',
  'evidenceDate',
  'note',
] as const;
export type IndicatorField = (typeof INDICATOR_FIELDS)[number];

/** The ones a person fills in. */
export const INDICATOR_INPUTS: readonly IndicatorField[] = [
  'numerator',
  'denominator',
  'stated',
  'text',
  'evidence',
  'evidenceNumber',
  'evidenceDate',
  'note',
];

export const TASK_FIELDS = [
  'no',
  'name',
  'content',
  'role',
  'timeline',
  'taskStatus',
  'progress',
  'doneOn',
  'note',
] as const;
export type TaskField = (typeof TASK_FIELDS)[number];

export const NARRATIVE_FIELDS = ['no', 'section', 'narrative'] as const;
export const DOCUMENT_FIELDS = ['no', 'type', 'documentNumber', 'documentDate', 'subject'] as const;

/** Keys of the cover's cells (column of keys, value beside it). */
export const COVER_KEYS = [
  'unit',
  'unitCode',
  'period',
  'window',
  'deadline',
  'sentOn',
  'reporter',
  'template',
  'checkCode',
] as const;
export type CoverKey = (typeof COVER_KEYS)[number];

/** Parts of the narrative, as headed in the form. */
export const NARRATIVE_SECTIONS = {
  results: 'Kết quả nổi bật',
  limits: 'Tồn tại, hạn chế',
  difficulties: 'Khó khăn, vướng mắc',
  proposals: 'Đề xuất, kiến nghị',
} as const;
export type NarrativeSection = keyof typeof NARRATIVE_SECTIONS;

/** What an official types instead of a figure. */
export const CODES = {
  /** Không áp dụng: the indicator does not concern this unit. */
  notApplicable: 'K',
  /** Chưa thu thập: it does, but nobody has the figure yet. */
  notCollected: 'C',
} as const;

/** Words of the task status list, as shown and as read. */
export const TASK_STATUS = {
  done: 'Đã hoàn thành',
  running: 'Đang thực hiện',
  'not-started': 'Chưa thực hiện',
  stopped: 'Tạm dừng',
} as const;

const TIER_WORDS: Readonly<Record<string, string>> = { tinh: 'cấp tỉnh', huyen: 'cấp huyện', xa: 'cấp xã' };

/**
 * The printed name of a row: the official name, and after a dash the tier or class when the row is only a part of its
 * indicator (`… – cấp xã`, `… – Quốc lộ`).
 */
export function rowName(
  indicator: { name: string; classes: readonly { id: string; name: string }[] },
  part: string | null,
) {
  if (part === null) return indicator.name;
  const words = indicator.classes.find((each) => each.id === part)?.name ?? TIER_WORDS[part] ?? part;
  return `${indicator.name} – ${words}`;
}

/** `I.7`, `I.7/xa` (the communes' row of a district), `I.16/quoc-lo` (a class). */
export function rowKey(indicator: string, part: string | null): string {
  return part === null ? indicator : `${indicator}/${part}`;
}

/** Row key of a task: `NV.12`. */
export function taskKey(no: number): string {
  return `NV.${no}`;
}

/** Defined name of an input cell: letters, digits and underscores only, since `.` is lost on the way through old formats. */
export function cellName(key: string, field: string): string {
  return `th_${key.replace(/[^A-Za-z0-9]+/g, '_')}_${field}`;
}

/** Name under which a metadata value stands on the metadata sheet, in the document properties and in the keywords. */
export const METADATA_KEYS = [
  'tonghop',
  'catalogue',
  'catalogueVersion',
  'unit',
  'unitName',
  'period',
  'deadline',
  'fingerprint',
] as const;
export type MetadataKey = (typeof METADATA_KEYS)[number];
export type Metadata = Readonly<Record<MetadataKey, string>>;

/** Where the value of a key begins. */
const METADATA_START = new RegExp(`(?:^|[\\s;,])(${METADATA_KEYS.join('|')})=`, 'g');

/**
 * Reads `metadataLine` back; null when the text is no such line. Programs that take keywords for a list save the
 * semicolons as spaces or commas, so a value ends where the next key begins.
 */
export function parseMetadataLine(line: string): Partial<Metadata> | null {
  const starts = [...line.matchAll(METADATA_START)];
  if (!starts.some(([, key]) => key === 'tonghop')) return null;
  return Object.fromEntries(
    starts.map((start, i) => {
      const end = starts[i + 1]?.index ?? line.length;
      return [start[1], line.slice(start.index + start[0].length, end).replace(/^[\s;,]+|[\s;,]+$/g, '')];
    }),
  );
}
