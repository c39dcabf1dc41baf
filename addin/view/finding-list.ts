/**
 * Findings as one list: one tab stop, arrows move, Enter or a click goes to the cell. Groups by sheet; consequences stand under
 * their cause as a count and are told in the detail.
 */
import type { Language } from '../../lib/core/book/language.ts';
import type { FindingGroup } from '../../lib/core/findings/group.ts';
import { WORDS } from './all-words.ts';
import { element, fill } from './elements.ts';
import { keyOf, placeOf, titleOf } from './finding-words.ts';
import { sign } from './signs.ts';

export interface FindingListActions {
  readonly selected: (group: FindingGroup) => void;
  readonly opened: (group: FindingGroup) => void;
}

export class FindingList {
  readonly node: HTMLElement;
  private readonly actions: FindingListActions;
  private groups: readonly FindingGroup[] = [];
  private options: HTMLElement[] = [];
  private at = -1;
  private readonly id: string;

  constructor(id: string, actions: FindingListActions) {
    this.id = id;
    this.actions = actions;
    this.node = element('div', {
      role: 'listbox',
      class: 'findings',
      tabindex: 0,
      onkeydown: (event: KeyboardEvent) => this.key(event),
    });
  }

  /** Shows these groups; the selection stays on the finding it was on, if that is still there. */
  show(groups: readonly FindingGroup[], language: Language): void {
    const before = this.selected ? keyOf(this.selected.finding) : null;
    this.groups = groups;
    this.options = groups.map((group, i) => this.option(group, i, language));
    const sheets = new Map<string, HTMLElement[]>();
    groups.forEach(({ finding }, i) => {
      const name = finding.sheet ?? WORDS[language].whole;
      sheets.set(name, [...(sheets.get(name) ?? []), this.options[i] as HTMLElement]);
    });
    this.node.setAttribute('aria-label', WORDS[language].findings);
    const parts = [...sheets].map(([name, options]) =>
      element(
        'div',
        { role: 'group', 'aria-label': name },
        element('div', { class: 'sheet-name', 'aria-hidden': 'true' }, name),
        ...options,
      ),
    );
    const top = this.node.scrollTop;
    fill(this.node, ...parts);
    this.node.scrollTop = top;
    const again = groups.findIndex(({ finding }) => keyOf(finding) === before);
    this.at = -1;
    if (again >= 0) this.select(again, false);
    else this.node.removeAttribute('aria-activedescendant');
  }

  get selected(): FindingGroup | null {
    return this.groups[this.at] ?? null;
  }

  get position(): { at: number; of: number } {
    return { at: this.at + 1, of: this.groups.length };
  }

  /** The next (1) or previous (-1) finding. */
  step(by: number): void {
    if (this.groups.length === 0) return;
    this.select(Math.min(this.groups.length - 1, Math.max(0, this.at + by)));
  }

  select(at: number, tell = true): void {
    this.options[this.at]?.setAttribute('aria-selected', 'false');
    this.at = at;
    const option = this.options[at];
    const group = this.selected;
    if (!option || !group) return;
    option.setAttribute('aria-selected', 'true');
    this.node.setAttribute('aria-activedescendant', option.id);
    if (tell) this.actions.selected(group);
    // Last: the detail that appears takes room from the list.
    option.scrollIntoView({ block: 'nearest' });
  }

  private option({ finding, consequences }: FindingGroup, i: number, language: Language): HTMLElement {
    const words = WORDS[language];
    const { severity, certainty } = finding;
    const about = [finding.facts.indicator, finding.facts.name].filter((fact) => typeof fact === 'string').join(' · ');
    const more = consequences.length > 0 ? words.follows(consequences.length) : '';
    const suspected = certainty === 'heuristic' ? words.certainty.heuristic : '';
    return element(
      'div',
      {
        role: 'option',
        id: `${this.id}-${i}`,
        class: `finding ${severity}`,
        'aria-selected': 'false',
        onclick: () => {
          this.select(i);
          this.open();
        },
      },
      sign(severity),
      element('span', { class: 'unseen' }, `${words.severityOne[severity]}: `),
      element(
        'span',
        { class: 'finding-text' },
        element('span', { class: 'finding-title' }, titleOf(finding, language)),
        element(
          'span',
          { class: 'finding-place' },
          [finding.range ?? placeOf(finding, language), about, suspected, more].filter(Boolean).join(' · '),
        ),
      ),
    );
  }

  private open(): void {
    if (this.selected) this.actions.opened(this.selected);
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.groups.length - 1;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => this.step(1),
      ArrowUp: () => this.step(-1),
      Home: () => this.select(0),
      End: () => this.select(last),
      PageDown: () => this.step(10),
      PageUp: () => this.step(-10),
      Enter: () => (this.selected ? this.open() : this.step(1)),
      ' ': () => (this.selected ? this.open() : this.step(1)),
    };
    const move = moves[event.key];
    if (!move || last < 0) return;
    event.preventDefault();
    move();
  }
}
