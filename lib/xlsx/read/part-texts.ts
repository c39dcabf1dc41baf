/** The texts of one part, each made in the cheapest way that there is for it. */
import { endOfText, textUntilTag, unescapeText } from './decode-text.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { TextMemory } from './text-memory.ts';
import type { WideTexts } from './wide-texts.ts';

/** So many more texts may be new than known before a part is taken for no known form. */
const MOST_NEW = 64;

export class PartTexts {
  /** Where the text ended that was given last. */
  end = 0;
  private readonly bytes: Uint8Array;
  private readonly makeWide: (() => WideTexts | null) | null;
  private memory: TextMemory | null = null;
  private wide: WideTexts | null = null;
  private known = 0;
  private unknown = 0;

  /** `makeWide`: the texts of the part, where they are to be had all at once. */
  constructor(bytes: Uint8Array, limits: Limits, memory: TextMemory, makeWide: (() => WideTexts | null) | null = null) {
    this.bytes = bytes;
    this.makeWide = makeWide;
    // Under other limits the same text may be too long.
    if (limits === defaultLimits && memory.mayHelp()) this.memory = memory;
    else this.wide = makeWide?.() ?? null;
  }

  /** To be called where more than tags and spaces may have been passed since the last text. */
  goOnAt(place: number): void {
    this.wide?.countTo(place);
  }

  /** The text between a place and the next `<`, unescaped; null when the scanner must read it. */
  take(start: number): string | null {
    const { memory, wide } = this;
    if (memory !== null) {
      const recalled = memory.recall(this.bytes, start);
      if (recalled === null) return this.takeNew(memory, start);
      this.known += 1;
      this.end = memory.end;
      return recalled;
    }
    const text = wide === null ? null : wide.textUntilTag(start);
    if (wide === null || text === null) return this.takeByHand(start);
    this.end = wide.end;
    return text;
  }

  private takeByHand(start: number): string | null {
    const text = textUntilTag(this.bytes, start);
    if (text === null) return null;
    this.end = endOfText;
    this.wide?.countTo(endOfText);
    return unescapeText(text);
  }

  /** A text that is not the one expected; it may be known all the same. */
  private takeNew(memory: TextMemory, start: number): string | null {
    const written = textUntilTag(this.bytes, start);
    if (written === null) return null;
    this.end = endOfText;
    const text = unescapeText(written);
    // The bytes of a text with escapes say something else.
    if (text !== written) return text;
    const known = memory.meet(text);
    if (known !== null) return known;
    memory.keep(text, this.bytes, start, this.end);
    this.unknown += 1;
    if (this.unknown > this.known + MOST_NEW) this.giveUp(memory);
    return text;
  }

  /** Looking up what is never found costs time; without it, all at once may be cheaper. */
  private giveUp(memory: TextMemory): void {
    memory.helped(this.known > this.unknown);
    this.memory = null;
    this.wide = this.makeWide?.() ?? null;
    this.wide?.countTo(this.end);
  }
}
