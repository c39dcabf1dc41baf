/** The whole page: heading, tabs, status line, and the keys that work everywhere. */

import type { Language } from '../../lib/core/book/language.ts';
import type { Finding } from '../../lib/core/findings/finding.ts';
import { formatDate } from '../../lib/core/findings/format-number.ts';
import { countFindings } from '../../lib/core/findings/group.ts';
import type { Failure } from '../host/failure.ts';
import type { PaneModel } from '../pane-model.ts';
import type { PaneState, Tab } from '../pane-state.ts';
import { WORDS } from './all-words.ts';
import { CheckTab } from './check-tab.ts';
import { element, fill } from './elements.ts';
import { LateTab } from './late-tab.ts';
import { noticeWords } from './notice-words.ts';
import type { Words } from './words.ts';

const TABS: readonly Tab[] = ['check', 'score', 'sign', 'formulas'];

/** Fills `root` and keeps it in step with the model. `spoken` is told when the person changes the language. */
export function panePage(root: HTMLElement, model: PaneModel, spoken: (language: Language) => void): void {
  const check = new CheckTab(model);
  const score = new LateTab(model, async () => new (await import('./score-tab.ts')).ScoreTab(model));
  const sign = new LateTab(model, async () => {
    const { SignTab } = await import('./sign-tab.ts');
    return new SignTab(model, () => {
      check.only('error');
      model.show('check');
    });
  });
  const formulas = new LateTab(model, async () => new (await import('./formula-tab.ts')).FormulaTab(model));
  const bodies = { check, score, sign, formulas };
  const heading = element('header', {});
  const tabs = element('div', { role: 'tablist', class: 'tabs' });
  const banner = element('div', { class: 'banner' });
  const panel = element('main', { role: 'tabpanel', id: 'panel', class: 'panel', tabindex: -1 });
  const status = element('div', { class: 'status', role: 'status', 'aria-live': 'polite' });
  const told = element('div', { class: 'unseen', 'aria-live': 'polite' });
  fill(root, heading, tabs, banner, panel, status, told);

  let shown: Tab | null = null;
  const draw = (state: PaneState): void => {
    const words = WORDS[state.language];
    document.documentElement.lang = state.language;
    document.title = words.title;
    drawHeading(heading, state, () => {
      const language = state.language === 'vi' ? 'en' : 'vi';
      spoken(language);
      void model.speak(language).then(() => heading.querySelector<HTMLElement>('button')?.focus());
    });
    drawTabs(tabs, state, model);
    panel.setAttribute('aria-labelledby', `tab-${state.tab}`);
    fill(banner, state.checked && !state.checked.submission.template ? words.notTonghop : null);
    banner.hidden = banner.childNodes.length === 0;
    if (shown !== state.tab) fill(panel, bodies[state.tab].node);
    shown = state.tab;
    bodies[state.tab].draw(state);
    drawStatus(status, state, model);
    // Whoever listens hears what a check found; the others see the counts.
    const heard = state.checked && state.reading === null ? countWords(state.checked.findings, words) : '';
    if (told.textContent !== heard) fill(told, heard);
  };
  model.subscribe(draw);
  document.addEventListener('keydown', (event) => {
    // Alt may be taken by Excel's own key tips; Ctrl does the same.
    if (event.altKey === event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
    if (event.altKey ? event.code === 'KeyK' : event.key === 'Enter') void model.check();
    else if (step === 0 || (typing && event.ctrlKey)) return;
    else if (model.state.tab === 'formulas') formulas.with((tab) => tab.step(step));
    else if (model.state.tab === 'check') check.step(step);
    else return;
    event.preventDefault();
  });
  draw(model.state);
}

function countWords(findings: readonly Finding[], words: Words): string {
  const count = countFindings(findings);
  return (['error', 'warning', 'info'] as const)
    .map((severity) => words.severity[severity](count[severity]))
    .join(', ');
}

function drawHeading(heading: HTMLElement, { language, checked }: PaneState, switchLanguage: () => void): void {
  const words = WORDS[language];
  const period = checked?.submission.period;
  const whose = [checked?.submission.unitName, period && periodOf(period, language)].filter(Boolean).join(' · ');
  fill(
    heading,
    element('div', { class: 'names' }, element('h1', {}, words.title), element('p', { class: 'whose' }, whose)),
    element(
      'button',
      {
        class: 'language',
        lang: language === 'vi' ? 'en' : 'vi',
        'aria-label': words.otherLanguageName,
        title: words.otherLanguageName,
        onclick: switchLanguage,
      },
      words.otherLanguage,
    ),
  );
}

/** `2023-Q1` → `Quý I/2023` as on the cover, a date as the language writes it. */
function periodOf(id: string, language: Language): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(id);
  if (!quarter || language !== 'vi') return formatDate(id, language);
  return `Quý ${['I', 'II', 'III', 'IV'][Number(quarter[2]) - 1]}/${quarter[1]}`;
}

/** One tab stop; arrows move between tabs and show them. */
function drawTabs(tabs: HTMLElement, { language, tab }: PaneState, model: PaneModel): void {
  const words = WORDS[language];
  const had = tabs.contains(document.activeElement);
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? TABS.length - 1
          : by === undefined
            ? -1
            : (TABS.indexOf(tab) + by + TABS.length) % TABS.length;
    if (to < 0 || event.altKey) return;
    event.preventDefault();
    model.show(TABS[to] as Tab);
  };
  tabs.setAttribute('aria-label', words.sections);
  fill(
    tabs,
    ...TABS.map((each) =>
      element(
        'button',
        {
          role: 'tab',
          id: `tab-${each}`,
          'aria-selected': String(each === tab),
          'aria-controls': 'panel',
          tabindex: each === tab ? 0 : -1,
          onclick: () => model.show(each),
          onkeydown: move,
        },
        words.tabs[each],
      ),
    ),
  );
  if (had) document.getElementById(`tab-${tab}`)?.focus();
}

/** A part that once failed to arrive is not asked for again by the browser: only a page opened anew gets it. */
function again({ reason }: Failure, model: PaneModel): void {
  if (reason === 'not-loaded') window.location.reload();
  else void model.check();
}

function drawStatus(status: HTMLElement, state: PaneState, model: PaneModel): void {
  const words = WORDS[state.language];
  const { failure, reading, notice } = state;
  if (state.waiting) fill(status, words.waiting);
  else if (reading !== null) fill(status, words.reading(reading));
  else if (failure) {
    fill(
      status,
      element('span', {}, words.failures[failure.reason]),
      failure.reason === 'unknown' && element('code', {}, failure.detail),
      element('button', { onclick: () => again(failure, model) }, words.tryAgain),
    );
  } else fill(status, notice ? noticeWords(notice, words) : null);
  status.classList.toggle('failed', failure !== null);
  status.hidden = status.childNodes.length === 0;
}
