/** What the pane knows and can do, without a page: tests drive it in Node exactly as the buttons do. */
import type { Engine as Calculation } from '../lib/core/audit/stale/engine.ts';
import type { Language } from '../lib/core/book/language.ts';
import { explanationName } from '../lib/core/findings/explanations.ts';
import type { Finding } from '../lib/core/findings/finding.ts';
import type { Fix } from '../lib/core/rules/fix.ts';
import type { CheckedWorkbook } from './checked-workbook.ts';
import type { Engine } from './engine.ts';
import { changeOfCode, changeOfFix, journalAfter, undoing } from './fix-journal.ts';
import { FollowedSheets } from './followed-sheets.ts';
import { setProperties } from './host/custom-property.ts';
import { failureOf } from './host/failure.ts';
import { goToCell } from './host/go-to-cell.ts';
import { type OpenBook, readBook } from './host/read-book.ts';
import type { Edit } from './host/watch-edits.ts';
import { type CellChange, writeCell } from './host/write-cell.ts';
import { LateEngine, late } from './late-part.ts';
import type { PaneOptions, PaneState, Tab } from './pane-state.ts';

const MARK_COLOR = { error: '#F8CBAD', warning: '#FFE699', info: '#DDEBF7' } as const;

/** Above this many cells an edit re-reads only the rows it touched. */
const READ_WHOLE = 60_000;

export class PaneModel {
  state: PaneState;
  private readonly options: PaneOptions;
  private readonly listeners = new Set<(state: PaneState) => void>();
  private readonly sheets: FollowedSheets;
  private readonly lateEngine: LateEngine;
  private busy: Promise<unknown> = Promise.resolve();
  private calculation: Calculation | null = null;

  constructor(options: PaneOptions) {
    this.options = options;
    this.sheets = new FollowedSheets(options, (edits) => void this.heard(edits));
    this.lateEngine = new LateEngine(options.loadEngine);
    this.state = {
      language: options.language,
      tab: 'check',
      reading: null,
      waiting: false,
      checked: null,
      failure: null,
      notice: null,
      journal: [],
      marks: [],
      audit: null,
      results: 'not-asked',
    };
  }

  /** What words and corrects findings; there once a workbook has been checked. */
  get engine(): Engine {
    const { here } = this.lateEngine;
    if (!here) throw new Error('nothing has been checked yet');
    return here;
  }

  /** Fetches the engine ahead of the first check; a failure is told when somebody checks. */
  prepare(): void {
    this.lateEngine.fetched().catch(() => undefined);
  }

  subscribe(listener: (state: PaneState) => void): void {
    this.listeners.add(listener);
  }

  show(tab: Tab): void {
    this.set({ tab, notice: null });
  }

  /** Changes the language once its words are here. */
  async speak(language: Language): Promise<void> {
    if (await this.part(async () => [await this.options.loadWords(language)])) this.set({ language });
  }

  /** Fetches a part of the pane that is needed only now; null, and a failure told, when it does not come. */
  async part<T>(fetch: () => Promise<T>): Promise<T | null> {
    try {
      return await late(fetch);
    } catch (error) {
      this.set({ failure: failureOf(error) });
      return null;
    }
  }

  /** Reads and checks the whole workbook. */
  check(): Promise<void> {
    return this.attempt(async () => {
      this.set({ waiting: !this.lateEngine.here, notice: null });
      await this.lateEngine.fetched();
      this.set({ waiting: false, reading: 0 });
      const open = await readBook(this.options.host, async (cells) => {
        this.set({ reading: cells });
        // Lets the page draw: Office restarts a pane that keeps its process busy for seconds.
        await new Promise((done) => setTimeout(done));
      });
      this.set({ checked: await this.checked(open), audit: null });
      await this.sheets.follow(open.ids.values());
    });
  }

  goTo(sheet: string, range: string | null): Promise<void> {
    return this.attempt(async () => {
      const arrival = await goToCell(this.options.host, sheet, range);
      const place = range === null ? sheet : `${sheet}!${range}`;
      this.set({ notice: arrival === 'there' ? null : { is: 'arrival', arrival, sheet, place } });
    });
  }

  applyFix(fix: Fix): Promise<void> {
    return this.write(changeOfFix(fix), false);
  }

  undo(): Promise<void> {
    const back = undoing(this.state.journal);
    return back ? this.write(back, true) : Promise.resolve();
  }

  /** Keeps an explanation in the workbook; an empty one takes it away. */
  explain(finding: Finding, text: string): Promise<void> {
    return this.attempt(async () => {
      await setProperties(this.options.host, { [explanationName(finding)]: text.trim() || null });
      await this.readAgain();
      this.set({ notice: { is: 'saved' } });
    });
  }

  /** Writes the check code into its cell on the cover. */
  writeCode(): Promise<void> {
    const { checked } = this.state;
    const change = checked && changeOfCode(checked.signing);
    return change ? this.write(change, false) : Promise.resolve();
  }

  mark(findings: readonly Finding[]): Promise<void> {
    return this.attempt(async () => {
      const marks = findings.flatMap(({ sheet, range, severity }) =>
        sheet !== null && range !== null ? [{ sheet, range, color: MARK_COLOR[severity] }] : [],
      );
      const { markCells } = await late(() => import('./host/mark-cells.ts'));
      const { marked, skipped } = await markCells(this.options.host, marks);
      this.set({ marks: [...this.state.marks, ...marked], notice: { is: 'marked', count: marked.length, skipped } });
    });
  }

  unmark(): Promise<void> {
    return this.attempt(async () => {
      const { unmarkCells } = await late(() => import('./host/mark-cells.ts'));
      await unmarkCells(this.options.host, this.state.marks);
      this.set({ marks: [], notice: { is: 'unmarked' } });
    });
  }

  audit(): Promise<void> {
    return this.attempt(async () => {
      if (!this.state.checked) await this.readAgain();
      await this.auditChecked();
    });
  }

  /** The audit with every stored result worked out again. Where that cannot be had, the audit says so and does without. */
  auditResults(): Promise<void> {
    return this.attempt(async () => {
      this.set({ results: 'loading' });
      try {
        this.calculation ??= await this.options.loadCalculation();
      } catch {
        this.set({ results: 'not-loaded' });
      }
      if (!this.state.checked) await this.readAgain();
      await this.auditChecked();
    });
  }

  async stop(): Promise<void> {
    await this.sheets.stop();
  }

  private write(change: CellChange, undone: boolean): Promise<void> {
    return this.attempt(async () => {
      const place = `${change.sheet}!${change.address}`;
      const written = await writeCell(this.options.host, change, (id, address) => this.sheets.ownWrite(id, address));
      if (written === 'written') {
        this.set({ journal: journalAfter(this.state.journal, change, undone) });
        await this.readAgain();
      }
      this.set({ notice: { is: 'written', written, place, undone } });
    });
  }

  /** People's edits: the whole workbook again when that is quick, else the rows they touched. */
  private heard(edits: readonly Edit[]): Promise<void> {
    return this.attempt(async () => {
      const { checked } = this.state;
      if (!checked) return;
      const cells = checked.open.book.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
      if (cells <= READ_WHOLE) {
        await this.readAgain();
        this.set({ notice: { is: 'updated' } });
        return;
      }
      const { rereadRows, touchedRows } = await late(() => import('./host/reread-rows.ts'));
      const rows = touchedRows(edits, checked.open);
      if (rows) {
        const open = await rereadRows(this.options.host, checked.open, rows);
        this.set({ checked: await this.checked(open), audit: null });
      }
      this.set({ notice: { is: rows ? 'updated' : 'changed-since' } });
    });
  }

  /** Reads and checks the whole workbook; where formulas were audited, they are audited again. */
  private async readAgain(): Promise<void> {
    await this.lateEngine.fetched();
    this.set({ checked: await this.checked(await readBook(this.options.host)) });
    if (this.state.audit) await this.auditChecked();
  }

  /** Checked, and with the words to say what was found. */
  private async checked(open: OpenBook): Promise<CheckedWorkbook> {
    const checked = await this.engine.check(open);
    await late(() => this.options.loadWordsFor(checked.findings));
    return checked;
  }

  private async auditChecked(): Promise<void> {
    const { checked } = this.state;
    if (!checked) return;
    const engine = await this.lateEngine.fetched();
    try {
      const audit = await engine.audit(checked, this.calculation);
      this.set({ audit, ...(this.calculation ? { results: 'checked' } : {}) });
    } catch (error) {
      if (!this.calculation) throw error;
      // What works formulas out broke down: no result of it counts, the rest of the audit does.
      this.calculation = null;
      this.set({ results: 'not-loaded', audit: await engine.audit(checked, null) });
    }
  }

  /** One thing at a time, and every failure a message. */
  private attempt(task: () => Promise<void>): Promise<void> {
    const run = this.busy.then(async () => {
      try {
        this.set({ failure: null });
        await task();
      } catch (error) {
        this.set({ failure: failureOf(error) });
      } finally {
        if (this.state.reading !== null || this.state.waiting) this.set({ reading: null, waiting: false });
      }
    });
    this.busy = run;
    return run;
  }

  private set(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener(this.state);
  }
}
