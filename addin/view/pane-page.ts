/** The whole page: heading, tabs, status line, and the keys that work everywhere. */
import type { Language } from '../../lib/core/book/language.ts';
import type { PaneModel, PaneState, Tab } from '../pane-model.ts';
import { CheckTab } from './check-tab.ts';
import { element, fill } from './elements.ts';
import { FormulaTab } from './formula-tab.ts';
import { noticeWords } from './notice-words.ts';
import { ScoreTab } from './score-tab.ts';
import { SignTab } from './sign-tab.ts';
import { WORDS } from './words.ts';

const TABS: readonly Tab[] = ['check', 'score', 'sign', 'formulas'];

/** Fills `root` and keeps it in step with the model. `spoken` is told when the person changes the language. */
export function panePage(root: HTMLElement, model: PaneModel, spoken: (language: Language) => void): void {
  const check = new CheckTab(model);
  const formulas = new FormulaTab(model);
  const sign = new SignTab(model, () => {
    check.only('error');
    model.show('check');
  });
  const bodies = { check, score: new ScoreTab(model), sign, formulas };
  const heading = element('header', {});
  const tabs = element('div', { role: 'tablist', class: 'tabs' });
  const banner = element('div', { class: 'banner' });
  const panel = element('main', { role: 'tabpanel', id: 'panel', class: 'panel', tabindex: -1 });
  const status = element('div', { class: 'status', role: 'status', 'aria-live': 'polite' });
  fill(root, heading, tabs, banner, panel, status);

  let shown: Tab | null = null;
  const draw = (state: PaneState): void => {
    const words = WORDS[state.language];
    document.documentElement.lang = state.language;
    document.title = words.title;
    drawHeading(heading, state, () => {
      const language = state.language === 'vi' ? 'en' : 'vi';
      model.speak(language);
      spoken(language);
      heading.querySelector<HTMLElement>('button')?.focus();
    });
    drawTabs(tabs, state, model);
    panel.setAttribute('aria-labelledby', `tab-${state.tab}`);
    fill(banner, state.checked && !state.checked.submission.template ? words.notTonghop : null);
    banner.hidden = banner.childNodes.length === 0;
    if (shown !== state.tab) fill(panel, bodies[state.tab].node);
    shown = state.tab;
    bodies[state.tab].draw(state);
    drawStatus(status, state, model);
  };
  model.subscribe(draw);
  document.addEventListener('keydown', (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.code === 'KeyK') void model.check();
    else if (step !== 0 && model.state.tab === 'formulas') formulas.step(step);
    else if (step !== 0 && model.state.tab === 'check') check.step(step);
    else return;
    event.preventDefault();
  });
  draw(model.state);
}

function drawHeading(heading: HTMLElement, { language, checked }: PaneState, switchLanguage: () => void): void {
  const words = WORDS[language];
  const whose = [checked?.submission.unitName, checked?.submission.period].filter(Boolean).join(' · ');
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

function drawStatus(status: HTMLElement, state: PaneState, model: PaneModel): void {
  const words = WORDS[state.language];
  const { failure, reading, notice } = state;
  if (reading !== null) fill(status, words.reading(reading));
  else if (failure) {
    fill(
      status,
      element('span', {}, words.failures[failure.reason]),
      failure.reason === 'unknown' && element('code', {}, failure.detail),
      element('button', { onclick: () => model.check() }, words.tryAgain),
    );
  } else fill(status, notice ? noticeWords(notice, words) : null);
  status.classList.toggle('failed', failure !== null);
  status.hidden = status.childNodes.length === 0;
}
