import { STATUSES } from '#domain/release.ts';
import type { FoundPage } from './page-index.ts';
import { writePlace } from './place-entry.ts';
import { FIXED_SPACE, textElement } from './place-text.ts';
import type { PlaceWords } from './search-words.ts';

/**
 * One found page as a list entry. A village looks as among the places, and its mark is its answer; an area, too, and
 * gives its answer in one sentence; a text gives its title and the words around what was found.
 */
export function pageResult(page: FoundPage, words: PlaceWords): HTMLLIElement {
  const entry = textElement('li', 'found', '');
  const title = page.meta['title'] ?? page.url;
  const answer = page.meta['answer'];
  const status = STATUSES.find((one) => page.filters['status']?.includes(one)) ?? null;
  const isPlace = answer !== undefined || status !== null;
  const link = textElement('a', isPlace ? 'found-place' : 'found-title touch', '');
  link.href = new URL(page.url, location.origin).pathname;
  entry.append(link);
  if (isPlace) {
    // "Desa Sukasari, Kecamatan Rajeg, Kabupaten Tangerang": the place, then what is above it.
    const [name, ...above] = title.split(', ');
    const path = above.map((area) => area.replace(' ', FIXED_SPACE)).join(', ');
    writePlace(link, { name: name!, path, status }, words);
    if (answer !== undefined) entry.append(textElement('p', 'found-excerpt', answer));
  } else {
    const excerpt = textElement('p', 'found-excerpt', '');
    link.textContent = title;
    excerpt.append(...excerptNodes(page.excerpt, title));
    entry.append(excerpt);
  }
  return entry;
}

/**
 * The text of an excerpt with its marks; a title that it begins with is left out, because it stands above. Only text is
 * taken over, so nothing in a page's words can become an element, whatever the index holds: the parsed document is
 * inert and is thrown away.
 */
export function excerptNodes(html: string, title: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const whole = body.textContent;
  let unwanted = whole.startsWith(title) ? whole.slice(title.length).search(/[^\s.]|$/) + title.length : 0;
  return [...body.childNodes].flatMap((node) => {
    const text = node.textContent ?? '';
    const wanted = text.slice(unwanted);
    unwanted = Math.max(0, unwanted - text.length);
    return node.nodeName === 'MARK' ? markedWord(wanted) : [wanted];
  });
}

/** Pagefind marks what stands between two spaces; quotation marks and full stops are not the word that was found. */
function markedWord(text: string): (Node | string)[] {
  const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text)!;
  return word === '' ? [text] : [before!, textElement('mark', '', word!), after!];
}
