/**
 * Elements of the page. Text always goes in as text: nothing anybody typed into a cell is ever read as markup, because
 * no function here takes markup.
 */

export type Child = Node | string | null | false | undefined;

/** Attributes by name; `on…` are listeners, `true` and `false` switch an attribute on and off. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | undefined | ((event: never) => unknown)>
>;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
  }
  fill(made, ...children);
  return made;
}

/** Replaces what an element holds. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...children.filter((child): child is Node | string => Boolean(child)));
}
