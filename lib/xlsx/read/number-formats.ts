/**
 * Number formats that files name only by number (ECMA-376 part 1, 18.8.30), as Excel for English stores them. Numbers
 * 27–36 and 50–58 mean something else in each East Asian language; without one they are dates in Excel's own default.
 */
const CODES = `
0 General|1 0|2 0.00|3 #,##0|4 #,##0.00|5 "$"#,##0_);\\("$"#,##0\\)|6 "$"#,##0_);[Red]\\("$"#,##0\\)
7 "$"#,##0.00_);\\("$"#,##0.00\\)|8 "$"#,##0.00_);[Red]\\("$"#,##0.00\\)|9 0%|10 0.00%|11 0.00E+00|12 # ?/?|13 # ??/??
14 mm-dd-yy|15 d-mmm-yy|16 d-mmm|17 mmm-yy|18 h:mm AM/PM|19 h:mm:ss AM/PM|20 h:mm|21 h:mm:ss|22 m/d/yy h:mm
37 #,##0_);\\(#,##0\\)|38 #,##0_);[Red]\\(#,##0\\)|39 #,##0.00_);\\(#,##0.00\\)|40 #,##0.00_);[Red]\\(#,##0.00\\)
41 _(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)|42 _("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)
43 _(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)|44 _("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)
45 mm:ss|46 [h]:mm:ss|47 mmss.0|48 ##0.0E+0|49 @`;

export const builtinFormats: ReadonlyMap<number, string> = new Map(
  CODES.trim()
    .split(/[|\n]/)
    .map((line) => [Number(line.slice(0, line.indexOf(' '))), line.slice(line.indexOf(' ') + 1)]),
);

/** The code of a number format, from the file's own list or the built-in one; `General` when neither knows it. */
export function formatCode(id: number, own: ReadonlyMap<number, string>): string {
  const eastAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return own.get(id) ?? builtinFormats.get(id) ?? (eastAsianDate ? 'mm-dd-yy' : 'General');
}
