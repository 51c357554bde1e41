import type { AreaCode } from '#domain/area-code.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import { placePath, placeTitle, textElement } from './place-text.ts';
import type { PlaceWords } from './search-words.ts';
import { statusMark } from './status-mark.ts';

/** Fills a link with the name of a place, its path and, for a village, its status. */
export function describePlace(
  target: HTMLElement,
  place: LookupPlace,
  { region, words }: { region: AreaCode; words: PlaceWords },
): void {
  const path = placePath(place, region, words);
  // The spaces part the words for screen readers.
  target.append(textElement('span', 'place-name', placeTitle(place, words)), ' ');
  if (path !== '') target.append(textElement('span', 'place-path', path), ' ');
  if (place.status !== null) target.append(statusMark(place.status, words.statuses[place.status]));
}
