import { beforeAll, describe, expect, it } from 'vitest';
import { COUNTRY_CODE } from '#domain/area-code.ts';
import { matchPlaces } from '#domain/match-places.ts';
import { createPlaceIndex } from '#domain/matching/place-index.ts';
import type { PlaceQuery } from '#domain/matching/place-query.ts';
import { compactKey } from '#domain/place-name.ts';
import { type Area, createRegister, type Register } from '#domain/register.ts';
import { readRegister } from '#lib/read-register.ts';
import { seededRandom } from '../seeded-random.ts';

const TRIALS = 2000;

let register: Register;
let villages: Area[];

beforeAll(async () => {
  register = await readRegister();
  villages = register.villagesIn(COUNTRY_CODE);
});

function queryFor(village: Area, name = village.name): PlaceQuery {
  const [province, regency, district] = register.path(village.code);
  const kind = regency!.kind === 'kota' ? 'Kota ' : '';
  return {
    row: 2,
    code: '',
    province: province!.name,
    regency: `${kind}${regency!.name}`,
    district: district!.name,
    village: name,
    kampung: '',
  };
}

function draw(random: () => number): Area[] {
  const drawn = new Set<Area>();
  while (drawn.size < TRIALS) drawn.add(villages[Math.floor(random() * villages.length)]!);
  return [...drawn];
}

function without(gone: readonly Area[]): Register {
  const codes = new Set(gone.map(({ code }) => code));
  const levels = ['province', 'regency', 'district', 'village'] as const;
  const areas = levels.flatMap((level) => register.areasIn(COUNTRY_CODE, level));
  const rows = areas
    .filter(({ code }) => !codes.has(code))
    .map(({ code, name, kind }) => ({ code, name: kind === 'kota' ? `Kota ${name}` : name }));
  return createRegister('with gaps', rows);
}

/** Two villages of the register bear one name in one district; there nobody can tell that one is missing. */
function hasNamesake(village: Area): boolean {
  const siblings = register.children(register.path(village.code)[2]!.code);
  return siblings.filter(({ name }) => compactKey(name) === compactKey(village.name)).length > 1;
}

describe('a village that the register does not have', () => {
  it('is hardly ever placed on a rival: at most 2 of 2,000', () => {
    const gone = draw(seededRandom(1)).filter((village) => !hasNamesake(village));
    const matches = matchPlaces(
      createPlaceIndex(without(gone)),
      gone.map((village) => queryFor(village)),
      {
        region: COUNTRY_CODE,
      },
    );
    const wrong = gone.filter((_, at) => matches[at]!.status === 'cocok');
    expect(wrong.length, wrong.map(({ name, code }) => `${code} ${name}`).join(', ')).toBeLessThanOrEqual(2);
  });
});

describe('a village that is misspelled by one letter', () => {
  it('is placed right wherever it is placed, and mostly suggested first otherwise', () => {
    const random = seededRandom(4);
    const trials = draw(random).map((village) => ({ village, name: misspell(village.name, random) }));
    const kept = trials.filter(({ village, name }) => !isAnotherVillage(village, name));
    const queries = kept.map(({ village, name }) => queryFor(village, name));
    const matches = matchPlaces(createPlaceIndex(register), queries, { region: COUNTRY_CODE });
    const wrong: string[] = [];
    let found = 0;
    matches.forEach((match, at) => {
      const { village, name } = kept[at]!;
      const first =
        match.status === 'saran' ? match.suggestions[0]!.code : match.status === 'cocok' ? match.code : null;
      if (first === village.code) found += 1;
      else if (match.status === 'cocok') wrong.push(`${village.code} ${village.name}, written ${name}`);
    });
    expect(wrong).toEqual([]);
    expect(found / kept.length).toBeGreaterThan(0.98);
  });
});

/** Drops, adds, changes or swaps one letter. */
function misspell(name: string, random: () => number): string {
  const at = Math.floor(random() * name.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [start, own, rest] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)];
  const ways = [
    start + rest,
    start + letter + own + rest,
    start + letter + rest,
    start + rest.slice(0, 1) + own + rest.slice(1),
  ];
  return ways[Math.floor(random() * ways.length)]!;
}

/** "Jud II" without one letter is "Jud I": no misspelling but another village. */
function isAnotherVillage(village: Area, name: string): boolean {
  const siblings = register.children(register.path(village.code)[2]!.code);
  return siblings.some((other) => other.code !== village.code && compactKey(other.name) === compactKey(name));
}
