import { formatAreaCode } from './area-code.ts';
import type { Area } from './register.ts';

type PlaceName = (area: Pick<Area, 'kind' | 'name'>) => string;

/** The levels above a place whose names follow its own, smallest first; larger places have names of their own. */
const NAMED_ABOVE: Readonly<Partial<Record<Area['level'], readonly Area['level'][]>>> = {
  village: ['district', 'regency'],
  district: ['regency'],
};

/**
 * The name of a place that tells it apart from all others: desa, kelurahan and kecamatan share their names with those of
 * other kecamatan and regencies, so theirs is followed by those. `above` are the areas above it, `beside` the parts of the
 * smallest of these; `placeName` says a name with its kind.
 */
export function fullName(
  placeName: PlaceName,
  area: Pick<Area, 'code' | 'kind' | 'name' | 'level'>,
  above: readonly Area[],
  beside: readonly Pick<Area, 'code' | 'kind' | 'name'>[] = [],
): string {
  const levels = NAMED_ABOVE[area.level] ?? [];
  const named = levels.flatMap((level) => above.find((other) => other.level === level) ?? []);
  return [nameAmong(placeName, area, beside), ...named.map(placeName)].join(', ');
}

/** The name of a place among those beside it; two kecamatan of the register have two desa of one name, told apart by their code. */
export function nameAmong(
  placeName: PlaceName,
  area: Pick<Area, 'code' | 'kind' | 'name'>,
  beside: readonly Pick<Area, 'code' | 'kind' | 'name'>[],
): string {
  const name = placeName(area);
  const isShared = beside.some((other) => other.code !== area.code && placeName(other) === name);
  return isShared ? `${name} (${formatAreaCode(area.code)})` : name;
}
