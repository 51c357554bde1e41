import { type AreaCode, isWithin } from '#domain/area-code.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import type { PlaceWords } from './search-words.ts';

/** "Desa Mekarsari"; the country is only "Indonesia". */
export function placeTitle({ kind, name }: Pick<LookupPlace, 'kind' | 'name'>, words: PlaceWords): string {
  return `${words.kinds[kind]} ${name}`.trim();
}

/** "Kec. Panimbang · Kab. Pandeglang": what is above the place, up to but without the site's own region. */
export function placePath({ above }: LookupPlace, region: AreaCode, words: PlaceWords): string {
  return above
    .filter(({ code }) => code !== region && isWithin(code, region))
    .map(({ kind, name }) => `${words.short[kind] ?? ''} ${name}`.trim())
    .join(' · ');
}

/** A text with its names in braces replaced. */
export function fillText(text: string, fills: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => fills[name] ?? whole);
}

/** An element with a class and a text; the text is never read as HTML. */
export function textElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Fills a link or a list entry with the name of a place, its path and, for a village, its status. */
export function describePlace(
  target: HTMLElement,
  place: LookupPlace,
  { region, words }: { region: AreaCode; words: PlaceWords },
): void {
  const path = placePath(place, region, words);
  // The spaces part the words for screen readers.
  target.append(textElement('span', 'place-name', placeTitle(place, words)), ' ');
  if (path !== '') target.append(textElement('span', 'place-path', path), ' ');
  if (place.status !== null) {
    target.append(textElement('span', `place-status place-${place.status}`, words.statuses[place.status]));
  }
}
