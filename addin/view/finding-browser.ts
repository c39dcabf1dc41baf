/** Findings as a list, and below it the selected one in full: the body of the tabs that show findings. */
import type { Language } from '../../lib/core/book/language.ts';
import type { FindingGroup } from '../../lib/core/findings/group.ts';
import type { PaneModel } from '../pane-model.ts';
import { element, fill } from './elements.ts';
import { findingDetail } from './finding-detail.ts';
import { FindingList } from './finding-list.ts';

export class FindingBrowser {
  readonly list: HTMLElement;
  readonly below = element('div', { class: 'below' });
  private readonly model: PaneModel;
  private readonly findings: FindingList;

  /** @param id tells this list's options from those of another */
  constructor(id: string, model: PaneModel) {
    this.model = model;
    this.findings = new FindingList(id, {
      selected: () => this.detail(),
      opened: ({ finding }) => void (finding.sheet !== null && this.model.goTo(finding.sheet, finding.range)),
    });
    this.list = this.findings.node;
  }

  show(groups: readonly FindingGroup[], language: Language): void {
    this.findings.show(groups, language);
    this.list.hidden = groups.length === 0;
    this.detail();
  }

  step(by: number): void {
    this.findings.step(by);
    this.list.focus();
  }

  private detail(): void {
    const { checked, language } = this.model.state;
    const group = this.findings.selected;
    if (!checked || !group) {
      fill(this.below);
      return;
    }
    const inside = this.below.contains(document.activeElement);
    fill(
      this.below,
      findingDetail(group, this.findings.position, checked, language, {
        engine: this.model.engine,
        goTo: ({ sheet, range }) => void (sheet !== null && this.model.goTo(sheet, range)),
        fix: (fix) => this.model.applyFix(fix),
        explain: (finding, text) => this.model.explain(finding, text),
        step: (by) => this.step(by),
      }),
    );
    // The button that was pressed is gone; the keyboard stays where the person is working.
    if (inside) this.list.focus();
  }
}
