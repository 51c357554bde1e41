import { placeAddress } from '#domain/address.ts';
import { isSearchable, type PlaceResults } from '#domain/lookup-search.ts';
import { fillText } from '#domain/fill-text.ts';
import { formatCount, localAddress } from './page-language.ts';
import { describePlace } from './place-entry.ts';
import { createPopup } from './lookup-popup.ts';
import { fetchJson, loadOnce } from './load-once.ts';
import { loadPlaceIndex, type PlaceIndex } from './place-index.ts';
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

  const update = async (): Promise<void> => {
    const loaded = await load().catch(() => null);
    // Answers may be late: what counts is what stands in the field now, and whether anybody is still there.
    const query = input.value.trim();
    if (document.activeElement !== input || !isSearchable(query)) return popup.close();
    if (loaded === null) return popup.showNote(failed);
    const [index, words] = loaded;
    const results = index.search(query, MOST_OPTIONS);
    if (results.total === 0) return popup.showNote(fillText(words.none, { query }));
    popup.showOptions(makeOptions(results, { query, index, words }), summary(results, query, words));
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

interface OptionContext {
  readonly query: string;
  readonly index: PlaceIndex;
  readonly words: LookupWords;
}

/** One link an option, and a last one to the search page when there are more. */
function makeOptions({ places, total }: PlaceResults, context: OptionContext): HTMLAnchorElement[] {
  const { query, index, words } = context;
  const options = places.map((place) => {
    const option = textElement('a', 'lookup-option', '');
    option.href = localAddress(placeAddress(place.code));
    describePlace(option, place, { region: index.region, words });
    return option;
  });
  if (total > places.length) {
    const text = fillText(words.all, { total: formatCount(total), query });
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

function summary({ places, total }: PlaceResults, query: string, words: LookupWords): string {
  const fills = { n: formatCount(places.length), total: formatCount(total), query };
  return fillText(total > places.length ? words.foundMore : words.found, fills);
}
