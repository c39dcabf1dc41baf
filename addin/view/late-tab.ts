/** A tab whose code is fetched when somebody first opens it. */
import type { PaneModel } from '../pane-model.ts';
import type { PaneState } from '../pane-state.ts';
import { fetchParts } from './all-words.ts';
import { element } from './elements.ts';

/** What is shown of a tab. */
export interface TabView {
  readonly node: HTMLElement;
  draw(state: PaneState): void;
}

export class LateTab<T extends TabView> implements TabView {
  private readonly model: PaneModel;
  private readonly fetch: () => Promise<T>;
  private readonly place = element('div', {});
  private fetching = false;
  private tab: T | null = null;

  constructor(model: PaneModel, fetch: () => Promise<T>) {
    this.model = model;
    this.fetch = fetch;
  }

  get node(): HTMLElement {
    return this.tab?.node ?? this.place;
  }

  draw(state: PaneState): void {
    if (this.tab) this.tab.draw(state);
    else if (!this.fetching) void this.arrive();
  }

  /** What only the tab itself can do; nothing before it is here. */
  with(act: (tab: T) => void): void {
    if (this.tab) act(this.tab);
  }

  private async arrive(): Promise<void> {
    this.fetching = true;
    const fetched = await this.model.part(() => Promise.all([this.fetch(), fetchParts('tabs')]));
    this.tab = fetched?.[0] ?? null;
    if (this.tab) {
      this.place.replaceWith(this.tab.node);
      this.tab.draw(this.model.state);
    }
    // Whoever opens the tab again after a failure asks again.
    this.fetching = false;
  }
}
