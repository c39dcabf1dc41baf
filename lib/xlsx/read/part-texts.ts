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
  private memory: TextMemory | null;
  private readonly makeWide: (() => WideTexts | null) | null;
  private wide: WideTexts | null = null;
  private unknown = 0;

  /** `makeWide`: the texts of the part, where they are to be had all at once. */
  constructor(bytes: Uint8Array, limits: Limits, memory: TextMemory, makeWide: (() => WideTexts | null) | null = null) {
    this.bytes = bytes;
    this.makeWide = makeWide;
    this.memory = memory;
    // Under other limits the same text may be too long.
    if (limits !== defaultLimits) this.giveUp();
  }

  /** The text between a place and the next `<`, unescaped; null when the scanner must read it. */
  take(start: number): string | null {
    const { memory } = this;
    if (memory === null) return this.make(start);
    const known = memory.recall(this.bytes, start);
    if (known === null) return this.make(start);
    this.unknown -= 1;
    this.end = memory.end;
    return known;
  }

  private make(start: number): string | null {
    const { bytes, memory, wide } = this;
    if (wide) {
      wide.countTo(start);
      const whole = wide.textUntilTag(start);
      this.end = wide.end;
      if (whole !== null) return whole;
    }
    const written = textUntilTag(bytes, start);
    if (written === null) return null;
    this.end = endOfText;
    const text = unescapeText(written);
    return memory && text === written ? this.remembered(memory, text, start) : text;
  }

  private remembered(memory: TextMemory, text: string, start: number): string {
    const known = memory.meet(text);
    if (known !== null) return known;
    this.unknown += 1;
    if (this.unknown > MOST_NEW) this.giveUp();
    memory.keep(text, this.bytes, start, this.end);
    return text;
  }

  /** Looking up what is never found costs time; without it, all at once may be cheaper. */
  private giveUp(): void {
    this.memory = null;
    this.wide = this.makeWide?.() ?? null;
  }
}
