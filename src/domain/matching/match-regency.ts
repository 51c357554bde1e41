import { type AreaCode, parentCode } from '../area-code.ts';
import { areaKey, areaWords } from './area-name.ts';
import type { KeyedArea, PlaceIndex } from './place-index.ts';
import { editDistance } from './spelling.ts';

/** What the province and regency of a row lead to. */
export interface RegencyMatch {
  /** Null where the name of the province is missing or unknown. */
  readonly province: AreaCode | null;
  /** The regency whose name agrees; null where none does. */
  readonly regency: AreaCode | null;
  /** Where `regency` is null: regencies with a similar name, to be decided by the districts and villages. */
  readonly similar: readonly AreaCode[];
}

/** Looks a regency up by its name and its province's. The name decides: no two regencies share one with its kind. */
export function matchRegency(index: PlaceIndex, province: string, regency: string): RegencyMatch {
  const provinceKey = areaKey(province);
  const inProvince = index.provinces.find(({ key }) => key === provinceKey)?.area.code ?? null;
  const key = areaKey(regency);
  const named = index.regencies.find((entry) => entry.key === key)?.area.code ?? null;
  if (named !== null || key === '') return { province: inProvince, regency: named, similar: [] };
  const words = areaWords(regency);
  const similar = index.regencies
    .filter(({ area }) => inProvince === null || parentCode(area.code) === inProvince)
    .filter((entry) => isSimilar({ key, words }, entry))
    .map(({ area }) => area.code);
  return { province: inProvince, regency: null, similar };
}

/** The city of the same name as a regency, or the other way round; null where there is none. */
export function namesakeOf(index: PlaceIndex, regency: AreaCode): AreaCode | null {
  const { name } = index.register.get(regency)!;
  const other = index.regencies.find(({ area }) => area.name === name && area.code !== regency);
  return other?.area.code ?? null;
}

/** Words that say nothing of which regency is meant. */
const COMMON_WORDS = new Set([
  'kota',
  'kepulauan',
  'administrasi',
  'utara',
  'selatan',
  'barat',
  'timur',
  'tengah',
]);
const MOST_LETTERS_APART = 2;

function isSimilar(written: Omit<KeyedArea, 'area'>, entry: KeyedArea): boolean {
  if (editDistance(written.key, entry.key) <= MOST_LETTERS_APART) return true;
  return written.words.some(
    (word) => word.length > 3 && !COMMON_WORDS.has(word) && entry.words.includes(word),
  );
}
