/** The looks of the roll-up workbook: those of the templates, so that the province's papers look like one family. */
import type { Language } from '../../findings/language.ts';
import type { StyleLayout } from '../../layout/workbook-layout.ts';

const NAVY = '1F3864';
const LINE = 'A6B1C2';
const BAND = 'DCE6F1';
const GREY = 'F3F4F6';

const boxed = (style: StyleLayout): StyleLayout => ({ border: LINE, ...style });
const head = (style: StyleLayout): StyleLayout => ({
  fill: NAVY,
  color: 'FFFFFF',
  bold: true,
  border: '8496B0',
  horizontal: 'center',
  wrap: true,
  ...style,
});

const BASE_STYLES = {
  plain: {},
  issuer: { size: 12, bold: true, horizontal: 'center', wrap: true },
  motto: { size: 12, bold: true, horizontal: 'center' },
  title: { size: 16, bold: true, color: NAVY, horizontal: 'center', wrap: true },
  subtitle: { size: 12, italic: true, horizontal: 'center', wrap: true },
  section: { size: 12, bold: true, color: NAVY },
  legend: { size: 10, italic: true, color: '404040', wrap: true },
  head: head({}),
  headSmall: head({ size: 9 }),
  headLink: head({ size: 9, underline: true }),
  band: boxed({ fill: BAND, bold: true }),
  bandCount: boxed({ fill: BAND, bold: true, horizontal: 'center', format: '#,##0' }),
  text: boxed({ wrap: true }),
  line: boxed({}),
  center: boxed({ horizontal: 'center', wrap: true }),
  small: boxed({ wrap: true, size: 10 }),
  link: boxed({ color: '0B5CAD', underline: true }),
  linkSmall: boxed({ color: '0B5CAD', underline: true, size: 10, wrap: true }),
  count: boxed({ horizontal: 'center', format: '#,##0' }),
  countBold: boxed({ horizontal: 'center', bold: true, format: '#,##0' }),
  whole: boxed({ horizontal: 'right', format: '#,##0' }),
  decimal: boxed({ horizontal: 'right', format: '#,##0.0###' }),
  date: boxed({ horizontal: 'center', format: 'dd/mm/yyyy' }),
  figure: boxed({ horizontal: 'right', bold: true, color: NAVY, underline: true }),
  part: boxed({ horizontal: 'right', format: '#,##0' }),
  none: boxed({ horizontal: 'center', color: '7F7F7F', fill: GREY }),
  target: boxed({ horizontal: 'center' }),
  gap: boxed({ horizontal: 'center', format: '#,##0.00;-#,##0.00;"–"' }),
  coverage: boxed({ horizontal: 'center', italic: true, size: 9, color: '404040', fill: GREY }),
  outcome: boxed({ horizontal: 'center', wrap: true, size: 10 }),
  letter: boxed({ horizontal: 'center', size: 9 }),
  off: { border: LINE, fill: 'E7E9EC', horizontal: 'center', size: 9, color: '7F7F7F' },
  sign: { bold: true, horizontal: 'center', size: 12 },
  signHint: { italic: true, horizontal: 'center', size: 11 },
} as const satisfies Readonly<Record<string, StyleLayout>>;

export type BaseStyle = keyof typeof BASE_STYLES;

/** Looks of the verdicts; letters and words carry the meaning, the colour only helps to find it. */
export const OUTCOME_LOOKS = {
  met: { color: '1E6B34', fill: 'DDF1E1', bold: true },
  'not-met': { color: '9C1C1C', fill: 'FBE0DE', bold: true },
  'not-quantifiable': { color: '7A5200', fill: 'FDEFC9' },
  'no-data': { color: '5F6368', fill: 'ECEDEF' },
} as const;

/** Vietnamese marks (1.763,5) in programs that let a format choose them; Excel shows the marks of its own language. */
const VIETNAMESE = '[$-42A]';

/** The base styles, and those that differ from one of them only in the number format. */
export class Styles {
  readonly all: Record<string, StyleLayout>;
  private readonly locale: string;

  constructor(language: Language) {
    this.locale = language === 'vi' ? VIETNAMESE : '';
    this.all = Object.fromEntries(
      Object.entries<StyleLayout>(BASE_STYLES).map(([name, style]) => [
        name,
        style.format ? { ...style, format: this.localized(style.format) } : style,
      ]),
    );
  }

  /** Name of the style with another number format. */
  formatted(base: BaseStyle, format: string): string {
    const name = `${base} ${format}`;
    this.all[name] = { ...BASE_STYLES[base], format: this.localized(format) };
    return name;
  }

  /** Each section of the format (positive; negative; zero) names its locale. */
  private localized(format: string): string {
    return format
      .split(';')
      .map((section) => (section.startsWith('"–') || section.includes('yy') ? section : this.locale + section))
      .join(';');
  }
}
