import type { FoundPage } from './page-index.ts';
import { textElement } from './place-text.ts';

/** One found page as a list entry: title, status if it has one, and the words around what was found. */
export function pageResult(page: FoundPage, statuses: Readonly<Record<string, string>>): HTMLLIElement {
  const entry = textElement('li', 'found', '');
  const link = textElement('a', 'found-title touch', page.meta['title'] ?? page.url);
  link.href = new URL(page.url, location.origin).pathname;
  entry.append(link);
  const status = page.filters['status']?.[0];
  if (status !== undefined && Object.hasOwn(statuses, status)) {
    entry.append(' ', textElement('span', `place-status place-${status}`, statuses[status]!));
  }
  const excerpt = textElement('p', 'found-excerpt', '');
  excerpt.append(...excerptNodes(page.excerpt));
  entry.append(excerpt);
  return entry;
}

/**
 * The text of an excerpt with its marks. Only text is taken over, so nothing in a page's words can become an element,
 * whatever the index holds: the parsed document is inert and is thrown away.
 */
export function excerptNodes(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? textElement('mark', '', node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  );
}
