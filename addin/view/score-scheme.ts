/** Points by scheme, on the tab of targets: what they are made of down to the cells, where they go, what would bring more. */
import type { Decimal } from '../../lib/core/book/decimal.ts';
import type { Language } from '../../lib/core/book/language.ts';
import { formatNumber } from '../../lib/core/findings/format-number.ts';
import { NOTHING } from '../../lib/core/score/points/aggregate.ts';
import type { LeafScore } from '../../lib/core/score/points/score-leaf.ts';
import type { Criterion, Scheme } from '../../lib/core/score/scheme/scheme.ts';
import type { Raise } from '../../lib/core/score/why/nearest-change.ts';
import type { CheckedWorkbook } from '../checked-workbook.ts';
import type { PaneModel } from '../pane-model.ts';
import { fetchSchemes } from '../scheme-file.ts';
import { cellsBehind, type SchemePoints, schemePoints, type Tried } from '../scheme-points.ts';
import { type Attributes, element, fill } from './elements.ts';
import { figures, labelOf, lossWords, reasons, show, signOf } from './score-criterion.ts';
import { SCHEME_WORDS, type SchemeWords } from './score-scheme-words.ts';
import { sign } from './signs.ts';

/** Losses named at the top; every criterion tells its own below. */
const NAMED = 3;

export async function schemeView(model: PaneModel): Promise<SchemeView> {
  return new SchemeView(model, await fetchSchemes());
}

export class SchemeView {
  readonly node = element('div', { class: 'scheme' });
  private readonly model: PaneModel;
  private readonly schemes: readonly Scheme[];
  private readonly open = new Set<string>();

  constructor(model: PaneModel, schemes: readonly Scheme[]) {
    this.model = model;
    this.schemes = schemes;
  }

  draw(checked: CheckedWorkbook, language: Language, tried: readonly Tried[]): void {
    const words = SCHEME_WORDS[language];
    const points = schemePoints(this.schemes, checked, tried);
    if (points.length === 0) fill(this.node, element('p', { class: 'empty' }, words.none));
    else fill(this.node, ...points.map((each) => this.scheme(each, checked, language)));
  }

  private scheme(points: SchemePoints, checked: CheckedWorkbook, language: Language) {
    const { own, tried, reported, impossible } = points;
    const words = SCHEME_WORDS[language];
    const { scheme, unit, lost, raises } = own;
    const name = (language === 'en' && scheme.nameEn) || scheme.name;
    const tally = unit.tallies.get(scheme.root) ?? NOTHING;
    const score = (of: Decimal | null) => (of === null ? '–' : formatNumber(of.toFixed(scheme.decimals), language));
    const missing = unit.leaves.filter(({ state }) => state === 'missing');
    const others = unit.leaves.filter(({ state }) => state === 'not-applicable' || state === 'shown');
    const nearest = raises[0];
    return element(
      'section',
      { 'aria-label': name },
      element('h2', {}, name),
      element('p', { class: 'own' }, words.own),
      element(
        'div',
        { role: 'status' },
        element(
          'p',
          { class: 'scheme-score' },
          `${words.score}: `,
          element('b', {}, score(unit.score)),
          element('span', {}, ` (${words.outOf(show(tally.points, language), show(tally.available, language))})`),
        ),
        tried > 0 && element('p', { class: 'tried' }, words.tried(tried, score(reported), score(unit.score))),
        impossible.length > 0 &&
          element('p', { class: 'impossible' }, sign('warning'), words.impossible(impossible.join(', '))),
      ),
      element('p', {}, words.covered(show(unit.coverage, language, 1))),
      unit.unranked && element('p', {}, sign('info'), words.unranked[unit.unranked.because]),
      element('h3', {}, words.nearest),
      nearest ? this.raise(nearest, scheme, checked, language) : element('p', {}, words.noRaise),
      element('h3', {}, words.lost),
      lost.length === 0
        ? element('p', {}, words.nothingLost)
        : element(
            'ul',
            { class: 'lost' },
            ...lost
              .slice(0, NAMED)
              .map(({ leaf, lost: points }) =>
                element(
                  'li',
                  {},
                  `${labelOf(leaf.criterion, language)}: `,
                  element('b', {}, words.lostBy(lossWords(scheme, points, language))),
                  ...this.cells(leaf, checked, words).slice(0, 1),
                ),
              ),
          ),
      element('h3', {}, words.makeUp),
      ...scheme.criteria
        .filter(({ id }) => id !== scheme.root && unit.tallies.get(id)?.covered.gt(0))
        .map((criterion) => this.criterion(criterion, own, checked, language)),
      this.without(`${scheme.id} missing`, words.open(missing.length), missing, checked, language),
      this.without(`${scheme.id} others`, words.others(others.length), others, checked, language),
      element('p', { class: 'scheme-source' }, `${words.source}: ${scheme.source} (${scheme.id} ${scheme.version})`),
    );
  }

  private raise({ leaf, what, from, to, score }: Raise, scheme: Scheme, checked: CheckedWorkbook, language: Language) {
    const words = SCHEME_WORDS[language];
    const [, bound = '', start = ''] = /^([<>≤≥~]?)(.*)$/s.exec(from || '–') ?? [];
    const moved = words.nearestTo(
      words.what[what],
      bound + formatNumber(start, language),
      formatNumber(to, language),
      formatNumber(score.toFixed(scheme.decimals), language),
    );
    return element(
      'p',
      { class: 'nearest' },
      sign('up'),
      element('span', {}, `${labelOf(leaf.criterion, language)}: ${moved}`),
      ...this.cells(leaf, checked, words).slice(0, 1),
    );
  }

  /** Criteria without points, each with the reason; nothing where there are none. */
  private without(
    key: string,
    title: string,
    leaves: readonly LeafScore[],
    checked: CheckedWorkbook,
    language: Language,
  ): HTMLElement | null {
    if (leaves.length === 0) return null;
    const words = SCHEME_WORDS[language];
    // What happens to all of them alike is said once.
    const policies = new Set(leaves.map(({ policy }) => policy));
    const only = policies.size === 1 ? leaves[0]?.policy : null;
    const item = (leaf: LeafScore) =>
      element(
        'li',
        {},
        `${labelOf(leaf.criterion, language)}: `,
        reasons(leaf, language, policies.size > 1).join(' '),
        ...this.cells(leaf, checked, words).slice(0, 1),
      );
    const body = element(
      'div',
      {},
      only && element('p', {}, words.policy[only]),
      element('ul', { class: 'lost' }, ...leaves.map(item)),
    );
    return this.opening(key, {}, [element('summary', {}, title)], body);
  }

  /** Details that stay as they were opened whenever they are drawn anew. */
  private opening(key: string, attributes: Attributes, summary: readonly HTMLElement[], body: HTMLElement) {
    const details = element(
      'details',
      {
        ...attributes,
        open: this.open.has(key),
        ontoggle: () => void (details.open ? this.open.add(key) : this.open.delete(key)),
      },
      ...summary,
      body,
    );
    return details;
  }

  /** A heading with its sum, or one scored criterion that opens. */
  private criterion(criterion: Criterion, own: SchemePoints['own'], checked: CheckedWorkbook, language: Language) {
    const words = SCHEME_WORDS[language];
    const { scheme, unit, lost } = own;
    const tally = unit.tallies.get(criterion.id) ?? NOTHING;
    const leaf = unit.leaves.find((each) => each.criterion === criterion);
    const points = words.of(show(tally.points, language), show(tally.available, language));
    if (!leaf)
      return element('h4', {}, labelOf(criterion, language), element('span', { class: 'row-outcome' }, points));
    const loss = lost.find((each) => each.leaf === leaf);
    const summary = element(
      'summary',
      {},
      sign(signOf(leaf)),
      element('span', { class: 'row-name' }, labelOf(criterion, language)),
      element('span', { class: 'row-outcome' }, points),
    );
    const body = element(
      'div',
      { class: 'row-body' },
      element('dl', { class: 'figures' }, ...figures(leaf, loss && lossWords(scheme, loss.lost, language), language)),
      ...reasons(leaf, language).map((text) => element('p', {}, text)),
      ...this.cells(leaf, checked, words),
    );
    return this.opening(`${scheme.id} ${criterion.id}`, { class: 'row' }, [summary], body);
  }

  private cells(leaf: LeafScore, checked: CheckedWorkbook, words: SchemeWords): HTMLElement[] {
    return cellsBehind(leaf.fact, checked).map(({ sheet, address }) =>
      element(
        'button',
        {
          class: 'quiet',
          'aria-label': `${words.goTo(`${sheet}!${address}`)} – ${leaf.criterion.id}`,
          onclick: () => this.model.goTo(sheet, address),
        },
        words.goTo(address),
      ),
    );
  }
}
