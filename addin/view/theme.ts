/** Light or dark: as Office says it looks, else as the system prefers. High contrast is the style sheet's business. */

export function followTheme(office: typeof Office): void {
  const background = officeBackground(office);
  if (background === null) return;
  document.documentElement.dataset.theme = luminance(background) < 0.5 ? 'dark' : 'light';
}

/** Unknown in Excel on the web, and to the library of 2022. */
function officeBackground(office: typeof Office): string | null {
  const theme = (office.context as { officeTheme?: { bodyBackgroundColor?: string } }).officeTheme;
  return theme?.bodyBackgroundColor ?? null;
}

/** Of `#RRGGBB`, from 0 (black) to 1 (white). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
