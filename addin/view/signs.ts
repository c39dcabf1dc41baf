/** The few signs the pane draws beside words; a colour never says anything that a sign and a word do not. */

const SVG = 'http://www.w3.org/2000/svg';

/** Each is a symbol `sign-…` of the page (taskpane.html). */
export type Sign = 'error' | 'warning' | 'info' | 'done' | 'missed' | 'none' | 'up' | 'down' | 'paint' | 'undo';

/** Decoration: screen readers are told in words. */
export function sign(name: Sign): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `sign sign-${name}`);
  const symbol = document.createElementNS(SVG, 'use');
  symbol.setAttribute('href', `#sign-${name}`);
  svg.append(symbol);
  return svg;
}
