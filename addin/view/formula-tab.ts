/** Tab "Công thức": the audit of formulas, certain, computed and suspected kept apart. */
import { groupFindings } from '../../lib/core/findings/group.ts';
import type { PaneModel, PaneState } from '../pane-model.ts';
import { WORDS } from './all-words.ts';
import { element, fill } from './elements.ts';
import { findingDetail } from './finding-detail.ts';
import { FindingList } from './finding-list.ts';
import { sign } from './signs.ts';

export class FormulaTab {
  readonly node: HTMLElement;
  private readonly model: PaneModel;
  private readonly list: FindingList;
  private readonly head = element('div', { class: 'tools' });
  private readonly intro = element('div', { class: 'empty' });
  private readonly below = element('div', { class: 'below' });
  private drawnFor: unknown[] = [];

  constructor(model: PaneModel) {
    this.model = model;
    this.list = new FindingList('formula', {
      engine: () => this.model.engine,
      selected: () => this.detail(),
      opened: ({ finding }) => void (finding.sheet !== null && this.model.goTo(finding.sheet, finding.range)),
    });
    this.node = element('div', { class: 'check' }, this.head, this.intro, this.list.node, this.below);
  }

  draw(state: PaneState): void {
    const now = [state.audit, state.language, state.reading, state.results];
    if (now.every((each, i) => each === this.drawnFor[i]) && this.drawnFor.length > 0) return;
    this.drawnFor = now;
    const words = WORDS[state.language];
    const groups = groupFindings(state.audit ?? []);
    fill(
      this.head,
      element('button', { class: state.audit ? '' : 'primary', onclick: () => this.model.audit() }, words.audit),
      element(
        'button',
        { id: 'results-button', disabled: state.results === 'loading', onclick: () => this.model.auditResults() },
        words.checkResults,
      ),
      element('p', { class: `results ${state.results}`, role: 'status' }, words.results[state.results]),
    );
    const clean = state.audit !== null && groups.length === 0;
    fill(
      this.intro,
      ...(clean ? [sign('done'), element('p', {}, words.auditClean)] : [element('p', {}, words.auditIntro)]),
    );
    this.intro.hidden = groups.length > 0;
    this.list.node.hidden = groups.length === 0;
    this.list.show(groups, state.language);
    this.detail();
  }

  step(by: number): void {
    this.list.step(by);
    this.list.node.focus();
  }

  private detail(): void {
    const { checked, language } = this.model.state;
    const group = this.list.selected;
    if (!checked || !group) {
      fill(this.below);
      return;
    }
    fill(
      this.below,
      findingDetail(group, this.list.position, checked, language, {
        engine: this.model.engine,
        goTo: ({ sheet, range }) => void (sheet !== null && this.model.goTo(sheet, range)),
        fix: (fix) => this.model.applyFix(fix),
        explain: (finding, text) => this.model.explain(finding, text),
        step: (by) => this.step(by),
      }),
    );
  }
}
