/** Tab "Ký gửi": whether the workbook may be handed in, what is left to explain, and the check code for the cover. */
import { signOff } from '../../lib/core/rules/sign-off.ts';
import type { CheckedWorkbook } from '../checked-workbook.ts';
import type { PaneModel } from '../pane-model.ts';
import type { PaneState } from '../pane-state.ts';
import { WORDS } from './all-words.ts';
import { element, fill } from './elements.ts';
import { explainForm } from './finding-detail.ts';
import { messageOf, placeOf, titleOf } from './finding-words.ts';
import { sign } from './signs.ts';
import type { Words } from './words.ts';

export class SignTab {
  readonly node = element('div', { class: 'sign-off' });
  private readonly model: PaneModel;
  private readonly seeErrors: () => void;
  private drawnFor: unknown[] = [];

  constructor(model: PaneModel, seeErrors: () => void) {
    this.model = model;
    this.seeErrors = seeErrors;
  }

  draw(state: PaneState): void {
    const now = [state.checked, state.language];
    if (now.every((each, i) => each === this.drawnFor[i]) && this.drawnFor.length > 0) return;
    this.drawnFor = now;
    const words = WORDS[state.language];
    const { checked, language } = state;
    if (!checked) {
      fill(this.node, element('p', { class: 'empty' }, words.checkFirst));
      return;
    }
    const signing = signOff(checked.findings, checked.open.book.custom);
    const explainable = [...signing.unexplained, ...signing.explained.map(({ finding }) => finding)];
    fill(
      this.node,
      element(
        'p',
        { class: `verdict ${signing.ready ? 'met' : 'not-met'}` },
        sign(signing.ready ? 'done' : 'missed'),
        element('b', {}, signing.ready ? words.ready : words.notReady),
      ),
      element(
        'ul',
        { class: 'steps' },
        step(
          signing.errors.length === 0,
          signing.errors.length === 0 ? words.noErrors : words.errorsLeft(signing.errors.length),
        ),
        step(
          signing.unexplained.length === 0,
          signing.unexplained.length === 0 ? words.noWarnings : words.toExplain(signing.unexplained.length),
        ),
      ),
      signing.errors.length > 0 && element('button', { onclick: () => this.seeErrors() }, words.seeErrors),
      this.code(checked, signing.ready, words),
      explainable.length > 0 &&
        element('h2', {}, `${words.explain} (${words.explainedCount(signing.explained.length)})`),
      ...explainable.map((finding) =>
        element(
          'div',
          { class: 'to-explain' },
          element(
            'p',
            {},
            element('b', {}, `${placeOf(finding, language)}. ${titleOf(finding, language)}. `),
            messageOf(finding, language),
          ),
          explainForm(finding, checked, language, { explain: (each, text) => void this.model.explain(each, text) }),
        ),
      ),
    );
  }

  private code({ signing: { code, printed, cell } }: CheckedWorkbook, ready: boolean, words: Words): HTMLElement {
    const same = printed === code;
    const status = same ? words.codePrinted : printed === '' ? words.codeAbsent : words.codeOther(printed);
    return element(
      'section',
      { class: 'code' },
      element('h2', {}, words.code),
      element('output', { class: 'check-code' }, code),
      element(
        'p',
        { class: `verdict ${same ? 'met' : 'no-data'}` },
        sign(same ? 'done' : 'none'),
        cell ? status : words.codeNoCell,
      ),
      cell &&
        !same &&
        element('button', { class: ready ? 'primary' : '', onclick: () => this.model.writeCode() }, words.writeCode),
      element('p', { class: 'hint' }, words.codeMeans),
    );
  }
}

function step(done: boolean, text: string): HTMLElement {
  return element('li', {}, sign(done ? 'done' : 'warning'), text);
}
