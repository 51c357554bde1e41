import {
  encodePlaces,
  decodeLookupIndex,
  type LookupPlace,
  type LookupSource,
} from '#domain/lookup-index.ts';
import { compactKey } from '#domain/place-name.ts';
import { seededNumbers } from './banten-lookup.ts';

/** A query that somebody may type, the place that is meant, and in which way it was made of the place's name. */
export interface MadeQuery {
  readonly way: string;
  readonly query: string;
  readonly place: LookupPlace;
}

/** Places that fit as well as the one that is meant: more than this cannot all be among the first five. */
const MOST_EQUAL = 5;

/**
 * Makes queries from the names of villages and kecamatan drawn at random. What fits more than five places equally cannot be
 * answered, so then the kecamatan is added, and the regency where even that is not enough, as a person would add them.
 */
export function makeQueries(source: LookupSource, count: number, seed: number): MadeQuery[] {
  const random = seededNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const places = decodeLookupIndex(encodePlaces(source)).filter(({ code }) => code.length >= 6);
  const keys = places.map(({ name }) => compactKey(name));
  const sorted = keys.toSorted();
  const ways = Object.entries(createWays(below));
  const queries: MadeQuery[] = [];
  while (queries.length < count) {
    const place = places[below(places.length)]!;
    const [way, make] = ways[queries.length % ways.length]!;
    // With fewer letters a misspelling makes another name.
    if (compactKey(place.name).length < 5) continue;
    const made = make(place);
    if (made.isWhole) {
      queries.push({ way, query: made.text, place });
      continue;
    }
    const key = compactKey(made.meant);
    const fits = (one: string): boolean => (made.meant === place.name ? one === key : one.startsWith(key));
    const alike = countFrom(sorted, key, fits);
    const above = place.above.filter(({ code }) => code.length >= 4);
    const named = alike > MOST_EQUAL ? above.slice(0, 1) : [];
    const sameAbove =
      named.length === 0
        ? 0
        : places.filter((other, at) => fits(keys[at]!) && other.above[0]!.name === above[0]!.name).length;
    const area = (sameAbove > MOST_EQUAL ? above.slice(0, 2) : named).map(({ name }) => name);
    queries.push({ way, query: [made.text, ...area].join(' '), place });
  }
  return queries.map((made) => ({ ...made, query: made.query.toLowerCase() }));
}

function countFrom(sorted: readonly string[], key: string, fits: (one: string) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < key) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && fits(sorted[end]!)) end++;
  return end - low;
}

interface Made {
  readonly text: string;
  /** The name, or the part of it, that the text is made of. */
  readonly meant: string;
  /** Says already which place it is, with its area or its code. */
  readonly isWhole?: boolean;
}

type Below = (limit: number) => number;

function createWays(below: Below): Readonly<Record<string, (place: LookupPlace) => Made>> {
  const regencyOf = ({ above }: LookupPlace) => above.find(({ code }) => code.length === 4)!;
  return {
    'the name': ({ name }) => ({ text: name, meant: name }),
    'seven tenths of the name': ({ name }) => {
      const text = name.slice(0, Math.max(5, Math.ceil(name.length * 0.7)));
      return { text, meant: text };
    },
    'name and area above': (place) => ({
      text: `${place.name} ${place.above[0]!.name}${place.code.length === 10 ? ` ${regencyOf(place).name}` : ''}`,
      meant: place.name,
      isWhole: true,
    }),
    'area above and name': (place) => ({
      text: `${place.above[0]!.name} ${place.name}`,
      meant: place.name,
      isWhole: true,
    }),
    'name and regency, with their kinds': (place) => ({
      text: `${place.code.length === 6 ? 'kec.' : 'desa'} ${place.name}, ${place.code.length === 6 ? '' : `kec. ${place.above[0]!.name}, `}kab. ${regencyOf(place).name}`,
      meant: place.name,
      isWhole: true,
    }),
    'name and start of the area above': ({ name, above }) => ({
      text: `${name} ${above[0]!.name.slice(0, 5)}`,
      meant: name,
      isWhole: true,
    }),
    'one misspelling': ({ name }) => ({ text: misspell(name, below), meant: name }),
    'one misspelling in the first three letters': ({ name }) => ({
      text: misspell(name.slice(0, 3), below) + name.slice(3),
      meant: name,
    }),
    'spaces left out': ({ name }) => ({ text: name.replaceAll(' ', ''), meant: name }),
    'a space too many': ({ name }) => {
      const at = 2 + below(name.length - 3);
      return { text: `${name.slice(0, at)} ${name.slice(at)}`, meant: name };
    },
    'in English': ({ name, code, above }) => ({
      text:
        code.length === 6
          ? `${name} District, ${above[0]!.name}`
          : `${name} Village, ${above[0]!.name} District`,
      meant: name,
      isWhole: true,
    }),
    code: ({ code }) => ({ text: below(2) === 0 ? code : dotted(code), meant: code, isWhole: true }),
  };
}

function dotted(code: string): string {
  return [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6), code.slice(6)].filter(Boolean).join('.');
}

function misspell(name: string, below: Below): string {
  return misspellAt(name, below(name.length - 1), below);
}

/** A name with one letter left out, added, changed or swapped at a place. */
export function misspellAt(name: string, at: number, below: Below): string {
  const letter = (): string => String.fromCharCode(97 + below(26));
  const [before, after] = [name.slice(0, at), name.slice(at + 1)];
  switch (below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter() + name.slice(at);
    case 2:
      return before + letter() + after;
    default:
      return before + after[0]! + name[at]! + after.slice(1);
  }
}
