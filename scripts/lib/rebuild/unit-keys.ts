import { createHash } from 'node:crypto';
import {
  ancestorCodes,
  type AreaCode,
  isWithin,
  levelOf,
  parentCode,
  regencyCode,
} from '#domain/area-code.ts';
import { speaksOf } from '#domain/news.ts';
import type { KampungKb } from '#domain/release.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { unitOf } from '#domain/units.ts';
import type { SiteMaterial } from '#lib/site-material.ts';
import { codeVersion } from './code-version.ts';

type KeyedMaterial = Pick<SiteMaterial, 'data' | 'content' | 'strings' | 'news' | 'preview' | 'byRegency'>;

/** Texts that stand for all that something is made from: where one is the same, so is what is made. */
export interface BuildKeys {
  /** What all units have in common. */
  readonly common: string;
  /** What a unit is made from besides, by its code, in the order of the areas. */
  readonly units: ReadonlyMap<AreaCode, string>;
}

/** The keys of a build: SHA-256 of what everything and of what each unit is made from, the programs (`codeVersion`) too. */
export function buildKeys(material: KeyedMaterial, code = codeVersion()): BuildKeys {
  const { areas } = material.data;
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const byParent = Map.groupBy(areas, ({ code }) => parentCode(code));
  const regencies = regencyKeys(material);
  const keyOf = (unit: AreaCode): string => {
    const head = byCode.get(unit);
    return hashOf({
      // What is inside, down to the villages.
      inside: [...regencies].filter(([code]) => isWithin(code, unit)).map(([, key]) => key),
      head,
      // Those beside it, with which it can be compared.
      alike: byParent.get(parentCode(unit))?.map(nameOf),
      above: ancestorCodes(unit).map((code) => nameOf(byCode.get(code))),
      ...spokenOf(material, unit),
    });
  };
  const units = new Set(areas.map(({ code }) => unitOf(code)));
  return { common: commonKey(material, code), units: new Map([...units].map((unit) => [unit, keyOf(unit)])) };
}

function nameOf(area: AreaRecord | undefined) {
  return area && { code: area.code, name: area.name, kind: area.kind };
}

/** What each regency is made of: its areas, its villages and all rows of releases that speak of them. */
function regencyKeys({ data, content }: KeyedMaterial): Map<AreaCode, string> {
  const group = <One>(list: readonly One[], codeOf: (one: One) => AreaCode) =>
    Map.groupBy(list, (one) => regencyCode(codeOf(one)));
  const areas = group(data.areas, ({ code }) => code);
  const villages = group(data.villages, ({ code }) => code);
  const bps = group(data.bpsCodes, ({ village }) => village);
  const rows = content.releases.map(({ date, completeness, kampung, unsettled = [] }) => ({
    release: { date, completeness },
    rows: group(kampung, ({ village }) => village),
    unsettled: group([...unsettled], (code) => code),
  }));
  const codes = new Set([...areas.keys(), ...villages.keys()].filter((code) => levelOf(code) === 'regency'));
  return new Map(
    [...codes].map((code) => [
      code,
      hashOf({
        areas: areas.get(code),
        villages: villages.get(code)?.map(({ kampung, statement, ...village }) => ({
          ...village,
          kampung: kampung.map(withoutRow),
          statement: statement && withoutRow(statement),
        })),
        bps: bps.get(code),
        rows: rows.map(({ release, ...of }) => ({
          release,
          rows: of.rows.get(code)?.map(withoutRow),
          unsettled: of.unsettled.get(code),
        })),
      }),
    ]),
  );
}

/** Where a row stands in its file is for messages: nothing that is made of it says so. */
function withoutRow(kampung: KampungKb) {
  return { ...kampung, row: undefined };
}

/** What is said of a unit outside of the data: news, corrections, villages that have moved away from it. */
function spokenOf({ data, content, news }: KeyedMaterial, unit: AreaCode) {
  const own = news.items.filter((item) => speaksOf(item, unit));
  const moved = data.codeChanges.filter(({ from }) => isWithin(from, unit)).map(({ to }) => to);
  return {
    news: own,
    pictures: own.length > 0 ? content.pictures : [],
    announced: data.announced.filter(({ village }) => isWithin(village, unit)),
    moved: moved.length > 0 ? data.villages.filter(({ code }) => moved.includes(code)) : [],
  };
}

function commonKey({ data, content, strings, preview, byRegency }: KeyedMaterial, code: string): string {
  return hashOf({
    code,
    preview,
    byRegency,
    // What is of one unit is in its key.
    data: { ...data, areas: undefined, villages: undefined, announced: undefined, bpsCodes: undefined },
    strings: [...strings],
    program: content.program,
    sources: content.sources,
    pages: content.pages.map(({ path }) => path),
    positions: [...content.positions],
    tiles: content.tilePlaces && [...content.tilePlaces],
    boundaries: content.boundaries,
  });
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
