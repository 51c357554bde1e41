import type { AreaCode } from '#domain/area-code.ts';
import { keepTogether } from '#domain/keep-together.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import type { FoundPage } from './page-index.ts';
import { describePlace } from './place-entry.ts';
import { textElement } from './place-text.ts';
import type { PlaceWords } from './search-words.ts';

/** Gives a known place of the site for its code, or null. */
export type PlaceOf = (code: string) => KnownPlace | null;

/** A place, and the region that its path goes up to. */
export interface KnownPlace {
  readonly place: LookupPlace;
  readonly region: AreaCode;
}

/**
 * One found page as a list entry. A village looks as among the places, and its mark is its answer; an area, too, and
 * gives its answer in one sentence; a text gives its title and the words around what was found.
 */
export function pageResult(page: FoundPage, words: PlaceWords, placeOf: PlaceOf): HTMLLIElement {
  const entry = textElement('li', 'found', '');
  const title = page.meta['title'] ?? page.url;
  const code = page.filters['kode']?.[0];
  const link = textElement('a', code === undefined ? 'found-title touch' : 'found-place', '');
  link.href = new URL(page.url, location.origin).pathname;
  entry.append(link);
  if (code === undefined) {
    const excerpt = textElement('p', 'found-excerpt', '');
    link.textContent = title;
    excerpt.append(...excerptNodes(page.excerpt, title));
    entry.append(excerpt);
    return entry;
  }
  const known = placeOf(code);
  if (known) describePlace(link, known.place, { region: known.region, words });
  else link.textContent = title;
  const answer = page.meta['answer'];
  if (answer !== undefined) entry.append(textElement('p', 'found-excerpt', answer));
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
    const wanted = keepTogether(text.slice(unwanted));
    unwanted = Math.max(0, unwanted - text.length);
    return node.nodeName === 'MARK' ? markedWord(wanted) : [wanted];
  });
}

/** Pagefind marks what stands between two spaces; quotation marks and full stops are not the word that was found. */
function markedWord(text: string): (Node | string)[] {
  const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text)!;
  return word === '' ? [text] : [before!, textElement('mark', '', word!), after!];
}
