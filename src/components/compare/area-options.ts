import { PAIR_ADDRESS } from '#domain/address.ts';
import { type AreaCode, levelOf } from '#domain/area-code.ts';
import type { Found } from '#domain/lookup-finder.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import { isSearchable } from '#domain/lookup-search.ts';
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
    const query = input.value.trim();
    const answer = await findAreas(query).catch(() => null);
    if (document.activeElement !== input || !isSearchable(input.value) || field.isChosen())
      return popup.close();
    if (input.value.trim() !== query) return;
    if (answer === null) return popup.showNote(words.t('pair.failed'));
    const { region, places, isComplete } = answer;
    if (places.length === 0) return popup.showNote(words.t('pair.none', { query }));
    const shown = places.slice(0, MOST_OPTIONS);
    const fills = {
      n: words.formatCount(shown.length),
      total: words.formatCount(places.length),
      query,
    };
    const options = shown.map((place) => optionOf(place, { region, words: words.places, name: input.name }));
    const more = isComplete ? 'search.foundMore' : 'search.foundSome';
    popup.showOptions(options, words.t(places.length > shown.length ? more : 'search.found', fills));
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

interface FoundAreas extends Found {
  readonly region: AreaCode;
}

/** The areas of the look-up that fit, without villages. */
async function findAreas(query: string): Promise<FoundAreas> {
  const { region, find } = await loadPlaceIndex();
  return { region, ...(await find(query, { isWanted: ({ code }) => levelOf(code) !== 'village' })) };
}

/** The one area that a text names: the only one found, or the only one that is called so. */
export async function soleArea(text: string, words: PlaceWords): Promise<AreaCode | null> {
  if (!isSearchable(text)) return null;
  const { places } = await findAreas(text);
  const called = places.filter(
    (place) =>
      place.code === text || placeTitle(place, words).toLocaleLowerCase() === text.toLocaleLowerCase(),
  );
  const [only, ...others] = called.length > 0 ? called : places;
  return only !== undefined && others.length === 0 ? only.code : null;
}
