import type { AreaKind } from '../levels.ts';
import { exactKey } from '../place-name.ts';
import { type NamedArea, nameForms } from './place-index.ts';
import type { PlaceQuery } from './place-query.ts';
import { likeness } from './spelling.ts';

/** What the name of a Kampung KB tells about its village. */
export interface KampungHint {
  /** The name without "Kampung KB" and the like; "" if nothing is left. */
  readonly name: string;
  /** "Kelurahan Terusan" and "Ds Terusan" tell two villages of one name apart. */
  readonly kind: AreaKind | null;
}

const PREFIX = /^(kampung kb|kampungkb|kampung keluarga berkualitas|kkb)\b/;
const SUFFIX = /\b(kampung kb|kampungkb)$/;
const KINDS: readonly [RegExp, AreaKind][] = [
  [/^(kelurahan|kel)\b/, 'kelurahan'],
  [/^(desa|ds|kampung|kampong|negeri|nagari|nagori|gampong|kepenghuluan|kep)\b/, 'desa'],
];

/** A name without what the place calls its villages ("Nagori Purba Pasir" is "purba pasir"), or "" if it has no such word. */
export function withoutKind(name: string): string {
  const key = exactKey(name);
  const pattern = KINDS.find(([kind]) => kind.test(key))?.[0];
  return pattern === undefined ? '' : key.replace(pattern, '').trim();
}

/** Reads the hint in the names of a row's Kampung KB and village. */
export function readHint({ kampung, village }: PlaceQuery): KampungHint {
  const name = exactKey(kampung).replace(PREFIX, '').replace(SUFFIX, '').trim();
  const words = [name, exactKey(village)];
  const kind = KINDS.find(([pattern]) => words.some((text) => pattern.test(text)))?.[1] ?? null;
  return { name: nameForms(withoutKind(name) || name).bare, kind };
}

const SAME_NAME = 0.12;
const SAME_KIND = 0.03;
const LEAST_LIKENESS = 0.85;

/** What a hint adds to the score of a village; the very name that the row writes, or one slip from it, needs no hint. */
export function hintLikeness(hint: KampungHint, village: NamedArea, isSure: boolean): number {
  const isSame = isSure || (hint.name !== '' && likeness(hint.name, village.bare) >= LEAST_LIKENESS);
  return (isSame ? SAME_NAME : 0) + (hint.kind === village.area.kind ? SAME_KIND : 0);
}
