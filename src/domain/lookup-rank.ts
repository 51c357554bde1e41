import type { AreaKind } from './levels.ts';
import type { LookupPlace } from './lookup-index.ts';
import { INSIDE, type NameMatch, WHOLE, type WordMatches } from './lookup-names.ts';

/** A place under one spelling of its name, with the numbers of that spelling and of those of the names above it. */
export interface Entry {
  readonly place: LookupPlace;
  readonly own: number;
  readonly above: readonly number[];
  /** Letters of this spelling without spaces. */
  readonly length: number;
  /** The name as it stands, without spaces: equal ranks are ordered by it. */
  readonly key: string;
  /** 0 for the country, 4 for a village. */
  readonly depth: number;
}

/** A letter or two inside the name of an area above are chance: "bojong j" is the start of "Bojong Jaya". */
const SHORTEST_INSIDE = 3;
/** A word in the name itself is a better sign than one in the name of an area above. */
const WORD_ABOVE = 4;
const OTHER_VILLAGE_KIND = 6;
const OTHER_KIND = 7;

/** How many values each part of a rank has: errors, tier, kind, distance, length, depth, unconfirmed. */
const RANK_SIZES = [8, 4, 8, 32, 64, 8, 4] as const;

/** Better than this is a name as it was typed, or the start of one: then one-letter differences are only noise. */
export const SURE_RANK = packRank([0, 2, 0, 0, 0, 0, 0]);

/**
 * How well a place fits: smaller is better, parts from left to right as in `RANK_SIZES`. Null if a word is missing, or
 * if none of them is in the place's own name. Without words, every area of a wanted kind fits.
 */
export function rankEntry(
  entry: Entry,
  words: readonly WordMatches[],
  wanted: readonly AreaKind[],
): number | null {
  const own: NameMatch[] = [];
  let [errors, distance, unconfirmed, isComplete] = [0, 0, 0, true];
  for (const matches of words) {
    const inName = matches.get(entry.own);
    const above = bestAbove(entry, matches);
    const hit = inName ?? above;
    if (hit === undefined) return null;
    errors += hit.errors;
    if (above === undefined) unconfirmed += 1;
    if (inName !== undefined) {
      own.push(inName);
    } else {
      distance += WORD_ABOVE + hit.bound;
      isComplete &&= hit.bound === WHOLE;
    }
  }
  const kind = rankKind(entry.place.kind, wanted);
  if (own.length === 0 && (words.length > 0 || kind >= OTHER_VILLAGE_KIND)) return null;
  const letters = own.reduce((sum, { length }) => sum + length, 0);
  const covered = countCovered(own);
  const tier = isComplete && letters === entry.length && covered === letters ? 0 : startTier(own);
  if (covered < letters) distance += WORD_ABOVE;
  return packRank([errors, tier, kind, distance, entry.length, entry.depth, unconfirmed]);
}

function bestAbove(entry: Entry, matches: WordMatches): NameMatch | undefined {
  let best: NameMatch | undefined;
  for (const spelling of entry.above) {
    const hit = matches.get(spelling);
    if (!hit || (hit.bound === INSIDE && hit.length < SHORTEST_INSIDE)) continue;
    if (!best || weigh(hit) < weigh(best)) best = hit;
  }
  return best;
}

function weigh(match: NameMatch): number {
  return match.errors * 4 + match.bound;
}

/** Letters of the name that some word has found; fewer than the words have where two found the same ones. */
function countCovered(own: readonly NameMatch[]): number {
  const covered = new Set<number>();
  for (const { start, length } of own) for (let i = start; i < start + length; i++) covered.add(i);
  return covered.size;
}

/** 1: the start of the name was typed; 2: the start of a word in it; 3: something inside. */
function startTier(own: readonly NameMatch[]): number {
  return own.length === 0 ? 1 : Math.max(1, Math.min(...own.map(({ bound }) => bound)));
}

/** The place in the list of wanted kinds; 0 for all if none was asked for. People say "desa" for a kelurahan too. */
function rankKind(kind: AreaKind, wanted: readonly AreaKind[]): number {
  if (wanted.length === 0) return 0;
  const position = wanted.indexOf(kind);
  if (position !== -1) return position;
  const isVillage = kind === 'desa' || kind === 'kelurahan';
  const wantsVillage = wanted.includes('desa') || wanted.includes('kelurahan');
  return isVillage && wantsVillage ? OTHER_VILLAGE_KIND : OTHER_KIND;
}

/** One number that sorts like its parts from left to right. */
function packRank(parts: readonly number[]): number {
  return RANK_SIZES.reduce((sum, size, position) => sum * size + Math.min(parts[position]!, size - 1), 0);
}
