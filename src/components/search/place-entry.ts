import type { AreaCode } from '#domain/area-code.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import type { Status } from '#domain/release.ts';
import { placePath, placeTitle, textElement } from './place-text.ts';
import type { PlaceWords } from './search-words.ts';
import { statusMark } from './status-mark.ts';

/** What an entry says of a place. */
export interface PlaceLines {
  readonly name: string;
  /** The areas above it; empty if there are none to name. */
  readonly path: string;
  /** Null for an area. */
  readonly status: Status | null;
}

/** Fills a link with the name of a place, its path and, for a village, its status. */
export function writePlace(target: HTMLElement, { name, path, status }: PlaceLines, words: PlaceWords): void {
  // The spaces part the words for screen readers.
  target.append(textElement('span', 'place-name', name), ' ');
  if (path !== '') target.append(textElement('span', 'place-path', path), ' ');
  if (status !== null) target.append(statusMark(status, words.statuses[status]));
}

/** Fills a link with what the index knows of a place. */
export function describePlace(
  target: HTMLElement,
  place: LookupPlace,
  { region, words }: { region: AreaCode; words: PlaceWords },
): void {
  const path = placePath(place, region, words);
  writePlace(target, { name: placeTitle(place, words), path, status: place.status }, words);
}
