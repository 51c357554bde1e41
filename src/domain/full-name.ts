import type { Area } from './register.ts';

/**
 * The name of an area that tells it apart from all others: kecamatan of different regencies share their names, so theirs
 * is followed by that of the regency. `above` are the areas above it; `placeName` says a name with its kind.
 */
export function fullName(
  placeName: (area: Pick<Area, 'kind' | 'name'>) => string,
  area: Pick<Area, 'kind' | 'name' | 'level'>,
  above: readonly Area[],
): string {
  const regency = above.find(({ level }) => level === 'regency');
  return area.level === 'district' && regency ? `${placeName(area)}, ${placeName(regency)}` : placeName(area);
}
