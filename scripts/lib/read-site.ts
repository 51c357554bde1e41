import { type AreaCode, levelOf } from '#domain/area-code.ts';
import type { Problem } from '#domain/problem.ts';
import type { Register } from '#domain/register.ts';
import { checkSchema } from '#domain/schema-problems.ts';
import { type Site, siteSchema } from '#domain/site.ts';
import { checkMenu } from './check-menu.ts';
import type { ContentFolder } from './content-folder.ts';
import { readJsonOf } from './read-json-of.ts';

const SITE_LEVELS = new Set(['country', 'province', 'regency']);

/** The settings of the site; null where they cannot be used, and then the region is not known. */
export interface ReadSite {
  readonly site: Site | null;
  readonly region: AreaCode | null;
  readonly problems: readonly Problem[];
}

/** Reads `site.json` and checks it, its region against the register. */
export async function readSite(folder: ContentFolder, register: Register): Promise<ReadSite> {
  const { file, value, problems } = await readJsonOf(folder, 'site.json');
  if (value === undefined) return { site: null, region: null, problems };
  const checked = checkSchema(file, siteSchema, value);
  const all = [...problems, ...checked.problems];
  if (checked.value === null) return { site: null, region: null, problems: all };
  const fault = checkRegion(file, checked.value.region, register);
  if (fault !== null) return { site: null, region: null, problems: [...all, fault] };
  const menu = await checkMenu(folder, checked.value, register);
  return { site: checked.value, region: checked.value.region, problems: [...all, ...menu] };
}

function checkRegion(file: string, region: AreaCode, register: Register): Problem | null {
  const at = { file, column: 'region', value: region };
  const area = register.get(region);
  if (area === undefined) return { ...at, code: 'region-unknown' };
  if (SITE_LEVELS.has(levelOf(region))) return null;
  return { ...at, code: 'region-level', details: { kind: area.kind, name: area.name } };
}
