import { expect, it } from 'vitest';
import type { LookupPlace } from '#domain/lookup-index.ts';
import { createPlaceSearch } from '#domain/lookup-search.ts';
import { compactKey } from '#domain/place-name.ts';
import { bantenPlaces, nameOf, seededNumbers } from '../banten-lookup.ts';
import { misspellAt } from '../made-queries.ts';

const random = seededNumbers(20250630);
const below = (limit: number): number => Math.floor(random() * limit);
/** One slip, never in the first letter. */
const misspell = (name: string): string => misspellAt(name, 1 + below(name.length - 2), below);

/** What somebody who looks for a place may have typed so far. */
const WAYS: Readonly<Record<string, (place: LookupPlace) => string>> = {
  'seven tenths of the name': ({ name }) => name.slice(0, Math.max(5, Math.ceil(name.length * 0.7))),
  'name and area above, either first': ({ name, above }) => {
    const area = above[below(Math.min(2, above.length))]?.name ?? '';
    return below(2) === 0 ? `${name} ${area}` : `${area} ${name}`;
  },
  'name and start of the area above': ({ name, above }) => `${name} ${above[0]?.name.slice(0, 4) ?? ''}`,
  'one misspelling': ({ name }) => misspell(name),
  'spaces left out': ({ name }) => name.replaceAll(' ', ''),
  'a space too many': ({ name }) => {
    const at = 2 + below(name.length - 3);
    return `${name.slice(0, at)} ${name.slice(at)}`;
  },
};

it('has the right place among the first five for at least 98 of 100 generated queries', async () => {
  const places = (await bantenPlaces()).filter(({ name }) => name.length >= 5);
  const search = createPlaceSearch(await bantenPlaces());
  const namesakes = Map.groupBy(places, ({ name }) => compactKey(name));
  const ways = Object.values(WAYS);
  const misses: string[] = [];
  for (let count = 0; count < 500; count++) {
    const place = places[below(places.length)]!;
    const made = ways[count % ways.length]!(place);
    // A name that several places share says which one is meant only together with the area above.
    const shared = namesakes.get(compactKey(place.name))!.length > 1;
    const query = shared ? `${made} ${place.above[0]?.name ?? ''}` : made;
    const found = search(query.toLowerCase(), 5).places;
    if (!found.some(({ code }) => code === place.code)) misses.push(`${query} -> ${nameOf(place)}`);
  }
  expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(10);
});
