/** What `--help` prints, and the usage line shown after a wrong call. */
const LINES: Readonly<Record<string, string>> = {
  issue: `tonghop issue --period 2023-Q1 [--catalogue ID|DIR] [--units all|KIND|CODE,…|FILE.csv]
               [--register FILE.csv] --out DIR [--lang vi|en]
  Phát hành biểu mẫu: mỗi đơn vị một sổ Excel để điền số liệu.
  Issues one workbook per unit.`,
  check: `tonghop check PATH… [--period ID] [--previous FILE|DIR] [--catalogue ID|DIR] [--units FILE.csv] [--unit CODE]
               [--format text|json|csv] [--lang vi|en]
  Kiểm tra sổ đã điền: sai ở đâu, sai gì, sửa thế nào.
  Checks filled workbooks.`,
  rollup: `tonghop rollup PATH… --period 2023-Q1 --out DIR [--catalogue ID|DIR] [--units KIND|CODE,…|FILE.csv]
                [--received FILE.csv] [--freeze] [--against frozen.json] [--scheme ID|DIR] [--csv vi] [--lang vi|en] [--quiet]
                [--workers N] [--no-cache]
  Tổng hợp toàn tỉnh: một sổ rollup.xlsx, kèm CSV và JSON.
  Merges the units' workbooks into the province's figures.`,
  audit: `tonghop audit PATH… [--template FILE] [--previous FILE] [--total FILE] [--catalogue ID|DIR] [--units FILE.csv]
               [--format text|json|csv] [--out DIR] [--lang vi|en]
  Soát công thức: công thức nào sai, vì sao biết.
  Audits formulas: certain, computed and suspected kept apart.`,
  score: `tonghop score FACTS.csv|DIR --scheme ID|DIR [--scheme PERIOD=ID|DIR …] --out DIR [--period ID] [--points FILE.csv]
                [--map 2025-07-01 [--succession FILE.csv]] [--lang vi|en]
  Chấm điểm, xếp hạng và giải thích vì sao.
  Scores, ranks and explains the rank.`,
  upgrade: `tonghop upgrade PATH… --out DIR [--catalogue ID|DIR] [--from DIR] [--unit CODE] [--period ID] [--lang vi|en]
  Chuyển sổ đã điền theo mẫu cũ sang mẫu hiện hành, không mất số liệu.
  Carries filled workbooks of an older template into the current one.`,
  catalogue: `tonghop catalogue check|export [ID|DIR] [--format json|xlsx] [--out DIR] [--lang vi|en]
  Kiểm tra hoặc xuất danh mục chỉ tiêu, nhiệm vụ.
  Checks or exports a catalogue of indicators and tasks.`,
};

const EXIT_CODES = `Mã kết thúc: 0 xong, không có lỗi · 1 xong, có lỗi cần xem · 2 gọi sai lệnh · 3 không làm được gì
Exit codes:  0 done · 1 done, with errors to look at · 2 wrong usage · 3 nothing could be done
`;

export const USAGE = `tonghop – tổng hợp số liệu chuyển đổi số từ sổ Excel của các đơn vị

${Object.values(LINES).join('\n\n')}

PATH là một tệp hoặc một thư mục (đọc cả thư mục con). --version in phiên bản.
${EXIT_CODES}`;

/** Usage of one command. */
export function usageOf(command: string): string {
  return `Cách gọi / usage:\n${LINES[command] ?? ''}\n\n${EXIT_CODES}`;
}
