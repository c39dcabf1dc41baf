/** The few signs the pane draws beside words; a colour never says anything that a sign and a word do not. */

const SVG = 'http://www.w3.org/2000/svg';

const PATHS = {
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-2.1 4L5 5.9 7.1 8 5 10.1l.9.9L8 8.9l2.1 2.1.9-.9L8.9 8 11 5.9l-.9-.9L8 7.1 5.9 5Z',
  warning: 'M8 1.2 15.4 14H.6L8 1.2ZM7.3 6v4h1.4V6H7.3Zm0 5v1.4h1.4V11H7.3Z',
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.7 6v4.5h1.4V7H7.3Zm0-2.5v1.4h1.4V4.5H7.3Z',
  done: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.1 4.3L7 9.4 4.9 7.3l-.9.9 3 3 5-5-.9-.9Z',
  missed: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM4.5 7.3v1.4h7V7.3h-7Z',
  none: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4Z',
  up: 'M8 3.4 14.4 9.8l-1.7 1.7L8 6.8l-4.7 4.7-1.7-1.7L8 3.4Z',
  down: 'M8 12.6 1.6 6.2l1.7-1.7L8 9.2l4.7-4.7 1.7 1.7L8 12.6Z',
  paint: 'M2 2h12v12H2V2Zm1.4 1.4v9.2l9.2-9.2H3.4Z',
  undo: 'M6.2 2 2 6.2l4.2 4.2V7.7h2.6a2.9 2.9 0 0 1 0 5.8H5.5V15h3.3a4.4 4.4 0 0 0 0-8.8H6.2V2Z',
} as const;

export type Sign = keyof typeof PATHS;

/** Decoration: screen readers are told in words. */
export function sign(name: Sign): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `sign sign-${name}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  path.setAttribute('fill-rule', 'evenodd');
  svg.append(path);
  return svg;
}
