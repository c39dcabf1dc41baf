/** Tab "Mục tiêu": the unit's rows against the targets, and what another result would mean. */
import type { Assessment, Outcome } from '../../lib/core/assess/assessment.ts';
import type { Scorecard, ScoreRow } from '../../lib/core/assess/scorecard.ts';
import type { Language } from '../../lib/core/book/language.ts';
import { formatNumber } from '../../lib/core/findings/format-number.ts';
import { rowName } from '../../lib/core/layout/form.ts';
import type { CheckedWorkbook } from '../checked-workbook.ts';
import type { PaneModel } from '../pane-model.ts';
import type { PaneState } from '../pane-state.ts';
import type { Tried } from '../scheme-points.ts';
import { cardOf, typedResult } from '../score-card.ts';
import { WORDS } from './all-words.ts';
import { element, fill } from './elements.ts';
import type { SchemeView } from './score-scheme.ts';
import { type Sign, sign } from './signs.ts';

const SIGNS: Readonly<Record<Outcome, Sign>> = {
  met: 'done',
  'not-met': 'missed',
  'no-data': 'none',
  'not-quantifiable': 'info',
  'no-target': 'none',
};

/** Stands there before the words of what lies below it are fetched. */
const BY_SCHEME: Readonly<Record<Language, string>> = { vi: 'Điểm theo bộ tiêu chí', en: 'Points by scheme' };

export class ScoreTab {
  readonly node = element('div', { class: 'score' });
  private readonly model: PaneModel;
  private horizon: number | null = null;
  private readonly open = new Set<string>();
  /** Results tried in the pane, by row: they outlast whatever is drawn anew. */
  private readonly tried = new Map<string, Tried>();
  private readonly schemeName = element('summary', {});
  private readonly schemePlace = element('div', {});
  private readonly byScheme = element(
    'details',
    { class: 'by-scheme', ontoggle: () => void this.openScheme() },
    this.schemeName,
    this.schemePlace,
  );
  private scheme: SchemeView | null = null;
  private drawnFor: unknown[] = [];

  constructor(model: PaneModel) {
    this.model = model;
  }

  draw(state: PaneState): void {
    const now = [state.checked, state.language, this.horizon];
    if (now.every((each, i) => each === this.drawnFor[i]) && this.drawnFor.length > 0) return;
    this.drawnFor = now;
    const words = WORDS[state.language];
    const { checked } = state;
    const card = checked && cardOf(checked);
    if (!card) {
      fill(this.node, element('p', { class: 'empty' }, checked ? words.unitUnknown : words.checkFirst));
      return;
    }
    const horizon = this.horizon ?? card.horizons[0] ?? 0;
    const counts = card.outcomes[horizon];
    fill(
      this.node,
      element('p', { class: 'coverage' }, words.coverage(card.reported, card.assigned)),
      element(
        'div',
        { class: 'horizons', role: 'group', 'aria-label': words.target },
        ...card.horizons.map((year) =>
          element(
            'button',
            { 'aria-pressed': String(year === horizon), onclick: () => this.choose(year) },
            words.horizon(year),
          ),
        ),
      ),
      element(
        'ul',
        { class: 'outcomes' },
        ...(['met', 'not-met', 'no-data', 'not-quantifiable', 'no-target'] as const).map((outcome) =>
          element(
            'li',
            { class: outcome },
            sign(SIGNS[outcome]),
            `${words.outcomes[outcome]}: `,
            element('b', {}, String(counts?.[outcome] ?? 0)),
          ),
        ),
      ),
      this.byScheme,
      ...pillars(card, checked).map(({ name, rows }) =>
        element(
          'section',
          {},
          element('h2', {}, name),
          ...rows.map((row) => this.row(row, horizon, checked, state.language)),
        ),
      ),
    );
    this.schemeName.textContent = BY_SCHEME[state.language];
    this.drawScheme();
  }

  /** The code and the schemes are fetched when somebody opens them for the first time. */
  private async openScheme(): Promise<void> {
    if (!this.byScheme.open) return;
    if (!this.scheme) {
      fill(this.schemePlace, '…');
      this.scheme = await this.model.part(async () => (await import('./score-scheme.ts')).schemeView(this.model));
      // Whoever opens it again after a failure asks again.
      if (!this.scheme) this.byScheme.open = false;
      fill(this.schemePlace, this.scheme?.node ?? null);
    }
    this.drawScheme();
  }

  private drawScheme(): void {
    const { checked, language } = this.model.state;
    if (checked && this.byScheme.open) this.scheme?.draw(checked, language, [...this.tried.values()]);
  }

  private choose(horizon: number): void {
    this.horizon = horizon;
    this.draw(this.model.state);
    this.node.querySelector<HTMLElement>('.horizons [aria-pressed="true"]')?.focus();
  }

  private row(row: ScoreRow, horizon: number, checked: CheckedWorkbook, language: Language): HTMLElement {
    const words = WORDS[language];
    const { indicator, at } = row;
    const key = [indicator.id, row.tier, row.class].join('/');
    const assessment = row.assessments.find((each) => each.horizon === horizon);
    const outcome = assessment?.outcome ?? 'no-data';
    const part = row.class ?? (row.tier !== null && row.tier !== checked.unit?.tier ? row.tier : null);
    const answer = element('p', { class: 'what-if-answer', 'aria-live': 'polite' });
    const judge = (): void => {
      const found = typed.value.trim() === '' ? [] : typedResult(row, typed.value, checked);
      const judged = found.find((each) => each.horizon === horizon);
      // A result that is only tried is withheld for nothing but being impossible.
      const why = judged?.reason === 'withheld' ? words.impossible : undefined;
      fill(answer, ...(judged ? outcomeLine(judged, row, language, why) : []));
    };
    const typed = element('input', {
      type: 'text',
      value: this.tried.get(key)?.typed,
      'aria-label': `${words.whatIf} – ${indicator.id}`,
      placeholder: words.whatIfHint,
      oninput: () => {
        if (typed.value.trim() === '') this.tried.delete(key);
        else this.tried.set(key, { row, typed: typed.value });
        judge();
        this.drawScheme();
      },
    });
    judge();
    const details = element(
      'details',
      {
        class: `row ${outcome}`,
        open: this.open.has(key),
        ontoggle: () => void (details.open ? this.open.add(key) : this.open.delete(key)),
      },
      element(
        'summary',
        {},
        sign(SIGNS[outcome]),
        element('span', { class: 'row-name' }, `${indicator.id}. ${rowName(indicator, part)}`),
        element('span', { class: 'row-outcome' }, words.outcomes[outcome]),
      ),
      element(
        'div',
        { class: 'row-body' },
        ...(assessment ? outcomeLine(assessment, row, language) : [element('span', {}, words.rowAbsent)]),
        at &&
          element(
            'button',
            { class: 'quiet', onclick: () => this.model.goTo(at.sheet, at.address) },
            `${words.goTo} ${at.address}`,
          ),
        indicator.measure !== 'text' &&
          element('label', { class: 'what-if' }, element('span', {}, words.whatIf), typed),
        answer,
      ),
    );
    return details;
  }
}

function pillars({ rows }: Scorecard, { catalogue }: CheckedWorkbook): { name: string; rows: readonly ScoreRow[] }[] {
  return catalogue.pillars
    .map(({ id, name }) => ({
      name: `${id}. ${name}`,
      rows: rows.filter((row) => row.indicator.pillar === id),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Result, target, gap and reason of one judgement; `why` stands in the place of the reason. */
function outcomeLine(assessment: Assessment, { indicator }: ScoreRow, language: Language, why?: string): HTMLElement[] {
  const words = WORDS[language];
  const { value, target, gap, outcome, reason } = assessment;
  const percent = indicator.measure === 'ratio' || indicator.measure === 'share';
  // Rounded here only, half up, to the decimals the indicator is shown with.
  const rounded = (figure: typeof value) =>
    figure ? formatNumber(figure.toDecimalPlaces(indicator.decimals), language) : '';
  const unit = percent ? '%' : ` ${indicator.unit}`;
  const line = (label: string, text: string) => element('div', {}, element('dt', {}, label), element('dd', {}, text));
  return [
    element(
      'dl',
      { class: 'figures' },
      ...(value ? [line(words.result, rounded(value) + unit)] : []),
      ...(target ? [line(words.target, target.text)] : []),
      ...(gap && !gap.isZero() ? [line(words.gap, `${rounded(gap)} ${percent ? words.points : indicator.unit}`)] : []),
    ),
    element(
      'p',
      { class: `verdict ${outcome}` },
      sign(SIGNS[outcome]),
      element('b', {}, `${words.outcomes[outcome]}. `),
      why ?? words.reasons[reason],
    ),
  ];
}
