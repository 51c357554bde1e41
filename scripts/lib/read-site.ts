import { type AreaCode, levelOf } from '#domain/area-code.ts';
import { type Language, LANGUAGES } from '#domain/language.ts';
import type { Level } from '#domain/levels.ts';
import type { Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import { checkSchema, type RowOf } from '#domain/schema-problems.ts';
import { readSiteBasics, type Site, siteSchema } from '#domain/site.ts';
import type { ContentFolder } from './content-folder.ts';
import { readJsonOf } from './read-json-of.ts';

/** The levels of areas that a site can be about. */
export const SITE_LEVELS: ReadonlySet<Level> = new Set<Level>(['country', 'province', 'regency']);

/** The settings of the site; null where they cannot be used. */
export interface ReadSite {
  readonly site: Site | null;
  /** What everything else is checked against, also where other settings are wrong; null where itself is wrong. */
  readonly region: AreaCode | null;
  /** Those that there are pages in, where the setting is wrong. */
  readonly languages: readonly Language[];
  readonly rowOf: RowOf;
  readonly problems: readonly Problem[];
}

/** Reads `site.json` and checks it, its region against the register. */
export async function readSite(folder: ContentFolder, register: Register): Promise<ReadSite> {
  const { file, value, problems, rowOf } = await readJsonOf(folder, 'site.json');
  const { region, languages: spoken } = readSiteBasics(value);
  const languages = spoken ?? (await guessLanguages(folder));
  const checked = value === undefined ? null : checkSchema(file, siteSchema, value, rowOf);
  const all = [...problems, ...(checked?.problems ?? [])];
  const fault = region === null ? null : checkRegion({ file, row: rowOf(['region']) }, region, register);
  if (fault !== null) return { site: null, region: null, languages, rowOf, problems: [...all, fault] };
  const site = checked?.value ?? null;
  return { site, region, languages, rowOf, problems: all };
}

async function guessLanguages(folder: ContentFolder): Promise<readonly Language[]> {
  return (await folder.list('pages/en')) === null ? ['id'] : LANGUAGES;
}

function checkRegion(
  place: Pick<Problem, 'file' | 'row'>,
  region: AreaCode,
  register: Register,
): Problem | null {
  const at = { ...place, column: 'region', value: region };
  const area = register.get(region);
  if (area === undefined) return { ...at, code: 'region-unknown' };
  if (SITE_LEVELS.has(levelOf(region))) return null;
  return { ...at, code: 'region-level', details: { kind: area.kind, name: area.name } };
}
