/** Listens to the edits of people in every sheet of a workbook, also when sheets come and go. */
import { type Edit, type Watch, watchEdits } from './host/watch-edits.ts';
import type { PaneOptions } from './pane-state.ts';

export class FollowedSheets {
  private readonly options: Pick<PaneOptions, 'host' | 'wait'>;
  private readonly heard: (edits: readonly Edit[]) => void;
  private watch: Watch | null = null;
  private watched = '';

  constructor(options: Pick<PaneOptions, 'host' | 'wait'>, heard: (edits: readonly Edit[]) => void) {
    this.options = options;
    this.heard = heard;
  }

  /** Listens to these sheets, by their ids; anew when others than before. */
  async follow(ids: Iterable<string>): Promise<void> {
    const sheets = [...ids].join();
    if (this.watch && sheets === this.watched) return;
    await this.stop();
    this.watch = await watchEdits(this.options.host, this.heard, this.options.wait);
    this.watched = sheets;
  }

  /** A change of the pane's own is nobody's edit. */
  ownWrite(id: string, address: string): void {
    this.watch?.ownWrite(id, address);
  }

  async stop(): Promise<void> {
    await this.watch?.stop();
    this.watch = null;
  }
}
