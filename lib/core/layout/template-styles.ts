/** The looks of a template: navy headings, pale-yellow inputs, grey for what is computed or not asked. */
import type { StyleLayout } from './workbook-layout.ts';

const NAVY = '1F3864';
const LINE = 'A6B1C2';
const INPUT = 'FFF9DB';
const COMPUTED = 'F0F1F3';
const BAND = 'DCE6F1';
/** Asks for Vietnamese marks (1.763,5) where a program lets a format decide; elsewhere the user's own marks show. */
const VIETNAMESE = '[$-42A]';
const COUNT_FORMAT = `${VIETNAMESE}#,##0`;
/** For the count that is no whole number, such as kilometres of road: nothing of it may be hidden by rounding. */
export const FRACTION_FORMAT = `${VIETNAMESE}#,##0.0###`;

const boxed = (style: StyleLayout): StyleLayout => ({ border: LINE, ...style });
const input = (style: StyleLayout): StyleLayout => boxed({ fill: INPUT, locked: false, wrap: true, ...style });
const head = (style: StyleLayout): StyleLayout => ({
  fill: NAVY,
  color: 'FFFFFF',
  bold: true,
  border: '8496B0',
  horizontal: 'center',
  wrap: true,
  ...style,
});

/** Colours of the verdicts; the words carry the meaning, the colour only helps to find it. */
export const VERDICT_LOOKS = {
  met: { color: '1E6B34', fill: 'DDF1E1', bold: true },
  'not-met': { color: '9C1C1C', fill: 'FBE0DE', bold: true },
  'no-data': { color: '5F6368', fill: 'ECEDEF' },
  'not-quantifiable': { color: '7A5200', fill: 'FDEFC9' },
} as const;

export const TEMPLATE_STYLES = {
  plain: {},
  key: { size: 8, color: '808080' },
  title: { size: 16, bold: true, color: NAVY, horizontal: 'center' },
  subtitle: { size: 12, italic: true, horizontal: 'center', wrap: true },
  hint: { size: 10, italic: true, color: '595959', horizontal: 'right' },
  footnote: { size: 10, italic: true, color: '404040', wrap: true, vertical: 'top' },
  link: { color: '0B5CAD', underline: true },
  head: head({}),
  headNumber: boxed({ fill: BAND, italic: true, size: 9, horizontal: 'center' }),
  bandNumber: boxed({ fill: BAND, bold: true, horizontal: 'center' }),
  band: boxed({ fill: BAND, bold: true, wrap: true }),
  number: boxed({ horizontal: 'center', size: 10 }),
  text: boxed({ wrap: true }),
  definition: boxed({ wrap: true, size: 9, italic: true, color: '404040' }),
  center: boxed({ wrap: true, horizontal: 'center' }),
  small: boxed({ wrap: true, horizontal: 'center', size: 10 }),
  off: boxed({ fill: COMPUTED, color: '7F7F7F', horizontal: 'center' }),
  result: boxed({ fill: COMPUTED, bold: true, horizontal: 'right', format: `${VIETNAMESE}#,##0.00` }),
  count: boxed({ fill: COMPUTED, bold: true, horizontal: 'right', format: COUNT_FORMAT }),
  status: boxed({ horizontal: 'center', wrap: true, size: 10 }),
  inNumber: input({ horizontal: 'right', format: COUNT_FORMAT }),
  // General, so that Excel itself marks what was typed with a percent sign, and `98,5%` stays apart from `0,985`.
  inShare: input({ horizontal: 'right' }),
  inText: input({}),
  inSmall: input({ size: 10 }),
  inTop: input({ vertical: 'top' }),
  inCenter: input({ horizontal: 'center' }),
  inDate: input({ horizontal: 'center', format: 'dd/mm/yyyy', size: 10 }),
  letterhead: { size: 12, horizontal: 'center', wrap: true },
  letterheadBold: { size: 12, bold: true, horizontal: 'center', wrap: true },
  motto: { size: 12, bold: true, underline: true, horizontal: 'center' },
  coverTitle: { size: 20, bold: true, color: NAVY, horizontal: 'center' },
  coverPeriod: { size: 14, bold: true, horizontal: 'center' },
  coverBasis: { size: 11, italic: true, horizontal: 'center', wrap: true },
  remark: { size: 12, bold: true, color: '9C1C1C', horizontal: 'center', wrap: true },
  coverHead: head({ horizontal: 'left', indent: 1, size: 12 }),
  coverLabel: boxed({ bold: true, fill: BAND, wrap: true, indent: 1 }),
  coverValue: boxed({ wrap: true, indent: 1 }),
  coverInput: input({ indent: 1 }),
  coverDate: input({ horizontal: 'left', indent: 1, format: 'dd/mm/yyyy' }),
  coverLink: boxed({ color: '0B5CAD', underline: true, indent: 1 }),
  coverCount: boxed({ fill: COMPUTED, wrap: true, horizontal: 'center' }),
  step: { wrap: true, indent: 1 },
} as const satisfies Readonly<Record<string, StyleLayout>>;

export type TemplateStyle = keyof typeof TEMPLATE_STYLES;
