/** Tab "Công thức": the audit of formulas, certain, computed and suspected kept apart. */
import { groupFindings } from '../../lib/core/findings/group.ts';
import type { PaneModel } from '../pane-model.ts';
import type { PaneState } from '../pane-state.ts';
import { WORDS } from './all-words.ts';
import { element, fill } from './elements.ts';
import { FindingBrowser } from './finding-browser.ts';
import { sign } from './signs.ts';

export class FormulaTab {
  readonly node: HTMLElement;
  private readonly model: PaneModel;
  private readonly findings: FindingBrowser;
  private readonly head = element('div', { class: 'tools' });
  private readonly intro = element('div', { class: 'empty' });
  private drawnFor: unknown[] = [];

  constructor(model: PaneModel) {
    this.model = model;
    this.findings = new FindingBrowser('formula', model);
    this.node = element('div', { class: 'check' }, this.head, this.intro, this.findings.list, this.findings.below);
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
    this.findings.show(groups, state.language);
  }

  step(by: number): void {
    this.findings.step(by);
  }
}
