import { readFileSync } from 'node:fs';
import { apiAddress, LOOKUP_ADDRESS } from '#domain/address.ts';
import { areaApi, villageApi } from '#domain/api.ts';
import { EXAMPLE_FILES, type ExampleLanguage, fillExample } from '#domain/api/examples.ts';
import { releasesApi } from '#domain/api/releases.ts';
import { type ApiKind, answerPattern } from '#domain/api/schemas.ts';
import type { Area } from '#domain/register.ts';
import type { VillageRecord } from '#domain/site-data.ts';
import { readGenerated, siteData } from './generated.ts';
import { ancestorsOf, bpsCodeOf, formerCodesOf, partsOf, region } from './places.ts';

/** How many entries of a list an example shows. */
const SHOWN = 1;

/** The village that stands for all: one with a Kampung KB where the site has one. */
export const exampleVillage: VillageRecord =
  siteData.villages.find(({ status }) => status === 'sudah') ?? siteData.villages[0]!;

/** The regency of that village. */
export const exampleRegency: Area = ancestorsOf(exampleVillage.code).find(
  ({ level }) => level === 'regency',
)!;

/** Addresses of a kind of answer to try, each of something that the site has. */
export function exampleAddresses(kind: ApiKind): string[] {
  if (kind === 'desa') {
    const moved = siteData.codeChanges.slice(0, 1).map(({ from }) => from);
    return [exampleVillage.code, ...moved].map(apiAddress);
  }
  if (kind !== 'wilayah') return [answerPattern(kind)];
  return [region.code, ...region.parts.slice(0, 1)].map(apiAddress);
}

/** A real answer of each kind as readable JSON, with lists cut to their first entry. */
export function exampleAnswer(kind: ApiKind, attribution: string): string {
  return JSON.stringify(shorten(answerOf(kind, attribution)), null, 2);
}

/** A program of the examples, with this site's address and region in it. */
export function exampleProgram(language: ExampleLanguage): string {
  const text = readFileSync(EXAMPLE_FILES[language], 'utf8');
  return fillExample(text, { site: siteData.site.baseAddress, code: region.code });
}

function answerOf(kind: ApiKind, attribution: string): unknown {
  if (kind === 'wilayah') return areaApi(siteData, region, partsOf(region));
  if (kind === 'rilis') return releasesApi(siteData, attribution);
  if (kind === 'indeks') return JSON.parse(readGenerated(`public${LOOKUP_ADDRESS}`));
  const { code } = exampleVillage;
  const codes = { bps: bpsCodeOf(code)?.code ?? null, former: formerCodesOf(code) };
  const ancestors = ancestorsOf(code).filter(({ level }) => level !== 'country');
  return villageApi(siteData, exampleVillage, { ancestors, codes });
}

function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, isRow(value) ? value.length : SHOWN).map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shorten(part)]));
}

/** A row of the index: its places mean something, so that it is not cut itself. */
function isRow(value: readonly unknown[]): boolean {
  return value.some((part) => Array.isArray(part)) && value.some((part) => typeof part === 'string');
}
