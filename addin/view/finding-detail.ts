/** The selected finding in full: where, what, what to do, the figures, what follows from it, and what can be done here. */
import type { Language } from '../../lib/core/book/language.ts';
import { explanationOf, LONGEST_EXPLANATION } from '../../lib/core/findings/explanations.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import { formatNumber } from '../../lib/core/findings/format-number.ts';
import type { FindingGroup } from '../../lib/core/findings/group.ts';
import type { Fix } from '../../lib/core/rules/fix.ts';
import type { CheckedWorkbook } from '../checked-workbook.ts';
import type { Engine } from '../engine.ts';
import { WORDS } from './all-words.ts';
import { element } from './elements.ts';
import { contentWords, figuresOf, messageOf, placeOf, titleOf } from './finding-words.ts';
import { sign } from './signs.ts';

export interface DetailActions {
  readonly engine: Engine;
  readonly goTo: (finding: Finding) => void;
  readonly fix: (fix: Fix) => void;
  readonly explain: (finding: Finding, text: string) => void;
  readonly step: (by: number) => void;
}

export function findingDetail(
  group: FindingGroup,
  position: { at: number; of: number },
  checked: CheckedWorkbook,
  language: Language,
  actions: DetailActions,
): HTMLElement {
  const words = WORDS[language];
  const { finding, consequences } = group;
  const { engine } = actions;
  const fix = engine.fix(finding, checked.open.book);
  const figures = figuresOf(finding, language);
  return element(
    'section',
    { class: `detail ${finding.severity}`, 'aria-label': titleOf(finding, language) },
    element(
      'div',
      { class: 'detail-head' },
      sign(finding.severity),
      element(
        'span',
        { class: 'detail-place' },
        `${words.severityOne[finding.severity]} · ${placeOf(finding, language)}`,
      ),
      element('span', { class: 'certainty' }, words.certainty[finding.certainty]),
      element(
        'button',
        { class: 'step', title: words.previous, 'aria-label': words.previous, onclick: () => actions.step(-1) },
        sign('up'),
      ),
      element('span', { class: 'position' }, words.position(position.at, position.of)),
      element(
        'button',
        { class: 'step', title: words.next, 'aria-label': words.next, onclick: () => actions.step(1) },
        sign('down'),
      ),
    ),
    element('p', { class: 'message' }, messageOf(finding, language)),
    figures.length > 0 &&
      element(
        'dl',
        { class: 'figures' },
        ...figures.map(({ label, figure }) => element('div', {}, element('dt', {}, label), element('dd', {}, figure))),
      ),
    fix && fixPreview(fix, language, actions),
    element(
      'div',
      { class: 'buttons' },
      finding.sheet !== null &&
        element('button', { class: 'primary', onclick: () => actions.goTo(finding) }, words.goTo),
    ),
    // A correction shows the formula itself.
    !fix &&
      finding.expected !== null &&
      element('p', { class: 'expected' }, `${words.expected}: `, element('code', {}, `=${finding.expected}`)),
    consequences.length > 0 &&
      element(
        'div',
        { class: 'consequences' },
        element('h3', {}, words.followsFrom),
        element(
          'ul',
          {},
          ...consequences.map((each) => element('li', {}, `${placeOf(each, language)}: ${messageOf(each, language)}`)),
        ),
      ),
    finding.severity === 'warning' && explainForm(finding, checked, language, actions),
  );
}

function fixPreview(fix: Fix, language: Language, actions: DetailActions): HTMLElement {
  const words = WORDS[language];
  const line = (label: string, content: string) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, content));
  return element(
    'div',
    { class: 'fix' },
    element('h3', {}, `${words.fixes[fix.kind]} · ${fix.address}`),
    element(
      'dl',
      { class: 'figures' },
      line(words.before, contentWords(fix.before, language)),
      line(words.after, contentWords(fix.after, language)),
      fix.gives !== undefined && line(words.gives, formatNumber(String(fix.gives), language)),
    ),
    element('button', { class: 'fix-button', onclick: () => actions.fix(fix) }, words.fixIt),
  );
}

/** A warning may stay if it is explained; the explanation is kept in the workbook. */
export function explainForm(
  finding: Finding,
  checked: CheckedWorkbook,
  language: Language,
  actions: Pick<DetailActions, 'explain'>,
): HTMLElement {
  const words = WORDS[language];
  const explained = explanationOf(finding, checked.open.book.custom);
  const text = element('textarea', {
    rows: 2,
    maxlength: LONGEST_EXPLANATION,
    'aria-label': words.explanation,
    placeholder: words.explanation,
  });
  text.value = explained;
  return element(
    'details',
    { class: 'explain', open: explained !== '' },
    element('summary', {}, words.explain),
    text,
    element('button', { onclick: () => actions.explain(finding, text.value) }, words.save),
  );
}
