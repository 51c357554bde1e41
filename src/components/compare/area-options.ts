import { PAIR_ADDRESS } from '#domain/address.ts';
import { type AreaCode, levelOf } from '#domain/area-code.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import { createPlaceSearch, isSearchable, type PlaceSearch } from '#domain/lookup-search.ts';
import { createPopup, type Popup } from '#components/search/lookup-popup.ts';
import { localAddress } from '#components/search/page-language.ts';
import { describePlace } from '#components/search/place-entry.ts';
import { loadPlaceIndex } from '#components/search/place-index.ts';
import { placeTitle, textElement } from '#components/search/place-text.ts';
import type { PlaceWords } from '#components/search/search-words.ts';
import type { AreaField } from './area-field.ts';
import type { PairWords } from './pair-words.ts';

const MOST_OPTIONS = 8;

/** Makes a field a combobox: while somebody types, the areas that fit are offered. `onPick` runs when one is taken. */
export function attachAreaOptions(
  root: HTMLElement,
  field: AreaField,
  words: PairWords,
  onPick: () => void,
): void {
  const { input } = field;
  const list = root.querySelector<HTMLElement>('[role="listbox"]')!;
  const popup = createPopup(root, input);

  const update = async (): Promise<void> => {
    const index = await loadAreas().catch(() => null);
    const query = input.value.trim();
    if (document.activeElement !== input || !isSearchable(query) || field.isChosen()) return popup.close();
    if (index === null) return popup.showNote(words.t('pair.failed'));
    const { places, total } = index.search(query, MOST_OPTIONS);
    if (total === 0) return popup.showNote(words.t('pair.none', { query }));
    const fills = { n: words.formatCount(places.length), total: words.formatCount(total), query };
    const options = places.map((place) =>
      optionOf(place, { region: index.region, words: words.places, name: input.name }),
    );
    popup.showOptions(options, words.t(total > places.length ? 'search.foundMore' : 'search.found', fills));
  };

  list.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (option === null) return;
    event.preventDefault();
    field.show(option.querySelector('.place-name')!.textContent, option.dataset['code'] as AreaCode);
    onPick();
  });
  listen(input, popup, update);
  // On a slow line people type before this is there.
  void update();
}

/** Opens and closes the list as the look-up of places does. */
function listen(input: HTMLInputElement, popup: Popup, update: () => Promise<void>): void {
  input.addEventListener('input', () => void update());
  input.addEventListener('blur', popup.close);
  input.form?.addEventListener('submit', popup.close);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && popup.isShown()) {
      event.preventDefault();
      popup.close();
    } else if (event.key === 'ArrowDown' && !popup.isShown()) {
      event.preventDefault();
      void update();
    }
  });
}

interface OptionContext {
  readonly region: AreaCode;
  readonly words: PlaceWords;
  readonly name: string;
}

/** An option is a link to the page with only this area chosen, so that it leads somewhere in a window of its own too. */
function optionOf(place: LookupPlace, { region, words, name }: OptionContext): HTMLAnchorElement {
  const option = textElement('a', 'lookup-option', '');
  option.href = localAddress(`${PAIR_ADDRESS}?${name}=${place.code}`);
  option.dataset['code'] = place.code;
  option.setAttribute('role', 'option');
  option.tabIndex = -1;
  describePlace(option, place, { region, words });
  return option;
}

interface AreaIndex {
  readonly region: AreaCode;
  readonly search: PlaceSearch;
}

let areas: { readonly from: object; readonly index: AreaIndex } | null = null;

/** The areas of the look-up index, without villages, ready to be searched. */
async function loadAreas(): Promise<AreaIndex> {
  const { region, places } = await loadPlaceIndex();
  if (areas?.from !== places) {
    const search = createPlaceSearch(places.filter(({ code }) => levelOf(code) !== 'village'));
    areas = { from: places, index: { region, search } };
  }
  return areas.index;
}

/** The one area that a text names: the only one found, or the only one that is called so. */
export async function soleArea(text: string, words: PlaceWords): Promise<AreaCode | null> {
  if (!isSearchable(text)) return null;
  const { search } = await loadAreas();
  const { places } = search(text, Infinity);
  const called = places.filter(
    (place) =>
      place.code === text || placeTitle(place, words).toLocaleLowerCase() === text.toLocaleLowerCase(),
  );
  const [only, ...others] = called.length > 0 ? called : places;
  return only !== undefined && others.length === 0 ? only.code : null;
}
