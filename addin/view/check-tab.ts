/** Tab "Kiểm tra": what is wrong, filtered and searched, and one finding in full. */
import type { Severity } from '../../lib/core/findings/finding.ts';
import { countFindings, type FindingGroup, groupFindings } from '../../lib/core/findings/group.ts';
import type { PaneModel } from '../pane-model.ts';
import type { PaneState } from '../pane-state.ts';
import { WORDS } from './all-words.ts';
import { element, fill } from './elements.ts';
import { FindingBrowser } from './finding-browser.ts';
import { searchText } from './finding-words.ts';
import { type Sign, sign } from './signs.ts';
import type { Words } from './words.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Value of the sheet filter for everything, and for whatever sheet is open. */
const EVERY = '*';
const OPEN = '.';

export class CheckTab {
  readonly node: HTMLElement;
  private readonly model: PaneModel;
  private readonly findings: FindingBrowser;
  private readonly head = element('div', { class: 'tools' });
  private readonly filters = element('div', { class: 'filters' });
  private readonly counts = element('div', { class: 'counts', role: 'group' });
  private readonly search: HTMLInputElement;
  private readonly sheet: HTMLSelectElement;
  private readonly empty = element('div', { class: 'empty' });
  private hidden = new Set<Severity>();
  private shown: readonly FindingGroup[] = [];
  private drawnFor: unknown[] = [];

  constructor(model: PaneModel) {
    this.model = model;
    this.search = element('input', { type: 'search', class: 'search', oninput: () => this.filter() });
    this.sheet = element('select', { class: 'sheet', onchange: () => this.filter() });
    this.findings = new FindingBrowser('finding', model);
    fill(this.filters, this.search, this.sheet);
    this.node = element(
      'div',
      { class: 'check' },
      this.head,
      this.filters,
      this.empty,
      this.findings.list,
      this.findings.below,
    );
  }

  draw(state: PaneState): void {
    // Typing in the search field or an explanation must survive whatever else changes.
    const now = [state.checked, state.language, state.journal, state.marks, state.reading, state.waiting];
    if (now.every((each, i) => each === this.drawnFor[i]) && this.drawnFor.length > 0) return;
    this.drawnFor = now;
    const words = WORDS[state.language];
    this.tools(state, words);
    this.search.setAttribute('aria-label', words.search);
    this.search.placeholder = words.search;
    this.sheets(state, words);
    this.filter();
  }

  step(by: number): void {
    this.findings.step(by);
  }

  /** Lets only these severities through, as the sign-off tab asks for. */
  only(severity: Severity): void {
    this.hidden = new Set(SEVERITIES.filter((each) => each !== severity));
    this.drawnFor = [];
    this.draw(this.model.state);
  }

  private tools(state: PaneState, words: Words): void {
    const { checked, journal, marks } = state;
    const count = countFindings(checked?.findings ?? []);
    fill(
      this.counts,
      ...SEVERITIES.map((severity) =>
        element(
          'button',
          {
            class: `count ${severity}`,
            'aria-pressed': String(!this.hidden.has(severity)),
            'aria-label': words.show(words.severity[severity](count[severity])),
            title: words.severity[severity](count[severity]),
            onclick: () => this.toggle(severity),
          },
          sign(severity),
          String(count[severity]),
        ),
      ),
    );
    this.counts.setAttribute('aria-label', words.findings);
    const focused = document.activeElement?.id;
    fill(
      this.head,
      element(
        'button',
        {
          id: 'check-button',
          class: checked ? '' : 'primary',
          title: words.checkKey,
          'aria-keyshortcuts': 'Alt+K Control+Enter',
          disabled: state.reading !== null || state.waiting,
          onclick: () => this.model.check(),
        },
        checked ? words.checkAgain : words.check,
      ),
      checked && this.counts,
      checked &&
        element(
          'span',
          { class: 'more' },
          journal.length > 0 && iconButton('undo', words.undo(journal.length), () => this.model.undo()),
          marks.length > 0
            ? iconButton('paint', words.unmark, () => this.model.unmark())
            : iconButton('paint', words.mark, () => this.model.mark(this.shown.map(({ finding }) => finding))),
        ),
    );
    if (focused === 'check-button') document.getElementById(focused)?.focus();
    this.filters.hidden = !checked || checked.findings.length === 0;
  }

  private sheets({ checked }: PaneState, words: Words): void {
    const chosen = this.sheet.value || EVERY;
    const names = [...new Set((checked?.findings ?? []).flatMap(({ sheet }) => sheet ?? []))];
    const option = (value: string, text: string) => element('option', { value }, text);
    fill(
      this.sheet,
      option(EVERY, words.allSheets),
      option(OPEN, words.thisSheet),
      ...names.map((name) => option(`=${name}`, name)),
    );
    this.sheet.setAttribute('aria-label', words.scope);
    this.sheet.value = chosen;
    if (this.sheet.selectedIndex < 0) this.sheet.value = EVERY;
  }

  private toggle(severity: Severity): void {
    if (!this.hidden.delete(severity)) this.hidden.add(severity);
    this.drawnFor = [];
    this.draw(this.model.state);
  }

  private filter(): void {
    const { checked, language } = this.model.state;
    const wanted = this.search.value.normalize('NFC').toLowerCase().trim();
    const chosen = this.sheet.value || EVERY;
    const name = chosen === OPEN ? checked?.open.active : chosen.slice(1);
    this.shown = groupFindings(checked?.findings ?? []).filter(
      ({ finding, consequences }) =>
        !this.hidden.has(finding.severity) &&
        (chosen === EVERY || finding.sheet === name) &&
        (wanted === '' || [finding, ...consequences].some((each) => searchText(each, language).includes(wanted))),
    );
    this.findings.show(this.shown, language);
    fill(this.empty, ...this.nothing());
    this.empty.hidden = this.shown.length > 0;
  }

  private nothing(): (HTMLElement | SVGElement)[] {
    const { checked, language, reading } = this.model.state;
    const words = WORDS[language];
    if (!checked) return reading === null ? words.intro.map((line) => element('p', {}, line)) : [];
    const filtered = this.search.value !== '' || this.hidden.size > 0;
    if (checked.findings.length === 0) return [sign('done'), element('p', {}, words.clean)];
    return [element('p', {}, filtered ? words.nothingMatches : words.cleanSheet)];
  }
}

/** A button that shows a sign and says its name to whoever hovers or listens. */
function iconButton(name: Sign, label: string, act: () => void): HTMLElement {
  return element('button', { class: 'icon', title: label, 'aria-label': label, onclick: act }, sign(name));
}
