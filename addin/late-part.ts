/** Parts of the pane's code that come when they are needed. */
import type { Engine } from './engine.ts';
import { NotLoadedError } from './host/failure.ts';

/** What `fetch` brings. @throws NotLoadedError when it does not come */
export async function late<T>(fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch();
  } catch (error) {
    throw new NotLoadedError(error);
  }
}

/** The part that checks: fetched once, and again only after it did not come. */
export class LateEngine {
  private readonly load: () => Promise<Engine>;
  private loading: Promise<Engine> | null = null;
  private loaded: Engine | null = null;

  constructor(load: () => Promise<Engine>) {
    this.load = load;
  }

  /** Null until it is here. */
  get here(): Engine | null {
    return this.loaded;
  }

  /** @throws NotLoadedError when it does not come */
  async fetched(): Promise<Engine> {
    this.loading ??= late(this.load);
    try {
      this.loaded = await this.loading;
      return this.loaded;
    } catch (error) {
      this.loading = null;
      throw error;
    }
  }
}
