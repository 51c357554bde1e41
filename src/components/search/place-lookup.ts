import type { AreaCode } from '#domain/area-code.ts';
import { placeAddress } from '#domain/address.ts';
import type { Found } from '#domain/lookup-finder.ts';
import { isSearchable } from '#domain/lookup-search.ts';
import { fillText } from '#domain/fill-text.ts';
import { formatCount, localAddress } from './page-language.ts';
import { describePlace } from './place-entry.ts';
import { createPopup } from './lookup-popup.ts';
import { fetchJson, loadOnce } from './load-once.ts';
import { loadPlaceIndex } from './place-index.ts';
import { textElement } from './place-text.ts';
import type { LookupWords } from './search-words.ts';

const MOST_OPTIONS = 8;

/**
 * Makes the plain search form a combobox: while somebody types, the places that fit are offered as links. The form
 * itself stays as it is, so whatever goes wrong here, Enter still leads to the search page.
 */
export function attachPlaceLookup(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]')!;
  const { words: address = '', failed = '' } = form.dataset;
  const load = loadOnce(() => Promise.all([loadPlaceIndex(), fetchJson<LookupWords>(address)]));
  const popup = createPopup(form, input);

  const find = async (query: string): Promise<Answer | null> => {
    try {
      const [index, words] = await load();
      return { query, words, region: index.region, found: await index.find(query) };
    } catch {
      return null;
    }
  };
  const update = async (): Promise<void> => {
    const query = input.value.trim();
    const answer = await find(query);
    if (document.activeElement !== input || !isSearchable(input.value)) return popup.close();
    // Answers may be late: the one for what stands in the field now is still to come.
    if (input.value.trim() !== query) return;
    if (answer === null) return popup.showNote(failed);
    const { found, words } = answer;
    if (found.places.length === 0) return popup.showNote(fillText(words.none, { query }));
    popup.showOptions(makeOptions(answer), summary(answer));
  };

  input.addEventListener('focus', () => void load().catch(() => undefined));
  input.addEventListener('input', () => void update());
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && popup.isShown()) {
      // The first Escape closes the list; only the next one empties the field, as browsers do.
      event.preventDefault();
      popup.close();
    } else if (event.key === 'ArrowDown' && !popup.isShown()) {
      event.preventDefault();
      void update();
    }
  });
  input.addEventListener('blur', popup.close);
  // On a slow line people type before this script is there.
  if (document.activeElement === input && input.value !== '') void update();
}

interface Answer {
  readonly query: string;
  readonly region: AreaCode;
  readonly words: LookupWords;
  readonly found: Found;
}

/** One link an option, and a last one to the search page when there are more. */
function makeOptions({ query, region, words, found: { places, isComplete } }: Answer): HTMLAnchorElement[] {
  const options = places.slice(0, MOST_OPTIONS).map((place) => {
    const option = textElement('a', 'lookup-option', '');
    option.href = localAddress(placeAddress(place.code));
    describePlace(option, place, { region, words });
    return option;
  });
  if (places.length > MOST_OPTIONS) {
    const text = fillText(isComplete ? words.all : words.allSome, {
      total: formatCount(places.length),
      query,
    });
    const option = textElement('a', 'lookup-option lookup-all', text);
    option.href = localAddress(`/cari/?q=${encodeURIComponent(query)}`);
    options.push(option);
  }
  options.forEach((option) => {
    option.setAttribute('role', 'option');
    option.tabIndex = -1;
  });
  return options;
}

function summary({ query, words, found: { places, isComplete } }: Answer): string {
  const fills = {
    n: formatCount(Math.min(places.length, MOST_OPTIONS)),
    total: formatCount(places.length),
    query,
  };
  if (!isComplete) return fillText(words.foundSome, fills);
  return fillText(places.length > MOST_OPTIONS ? words.foundMore : words.found, fills);
}
