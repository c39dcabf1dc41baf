/**
 * How much of a sheet is read at once. Excel on the web refuses answers above 5 MB; at 33 bytes a cell, 60,000 cells
 * are 2 MB and leave room for long texts.
 */
import type { Area } from '../../lib/core/book/address.ts';

export const CELLS_PER_SYNC = 60_000;

const WINDOW_COLUMNS = 26;

/**
 * The corner of every sheet that is read at once, before anyone knows how far a sheet goes: A to Z, and as many rows
 * as keep all sheets together under the limit. Issued workbooks fit in it, so reading one takes two syncs.
 */
export function firstWindow(sheets: number): Area {
  const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / (Math.max(1, sheets) * WINDOW_COLUMNS)));
  return { top: 1, left: 1, bottom: rows, right: WINDOW_COLUMNS };
}

/** The parts of a sheet's used area outside the window, in blocks of whole rows (or parts of very wide rows). */
export function blocksBeyond(used: Area, window: Area): Area[] {
  const beside = { ...used, bottom: Math.min(used.bottom, window.bottom), left: Math.max(used.left, window.right + 1) };
  const below = { ...used, top: Math.max(used.top, window.bottom + 1) };
  return [...blocksOf(beside), ...blocksOf(below)];
}

/** An area in blocks under the limit. */
export function blocksOf(area: Area): Area[] {
  const blocks: Area[] = [];
  for (let left = area.left; left <= area.right; left += CELLS_PER_SYNC) {
    const right = Math.min(area.right, left + CELLS_PER_SYNC - 1);
    const height = Math.max(1, Math.floor(CELLS_PER_SYNC / (right - left + 1)));
    for (let top = area.top; top <= area.bottom; top += height) {
      blocks.push({ top, left, bottom: Math.min(area.bottom, top + height - 1), right });
    }
  }
  return blocks;
}

/** Blocks one after another, so many at a time that each turn stays under the limit. */
export function turns<B extends { readonly area: Area }>(blocks: readonly B[]): B[][] {
  const taken: B[][] = [];
  let room = 0;
  for (const block of blocks) {
    const { area } = block;
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > room || taken.length === 0) {
      taken.push([]);
      room = CELLS_PER_SYNC;
    }
    (taken.at(-1) as B[]).push(block);
    room -= cells;
  }
  return taken;
}
