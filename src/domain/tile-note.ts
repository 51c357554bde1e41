import type { SiteData } from './site-data.ts';
import type { StringKey } from './strings-schema.ts';

/** What is said below a large map of tiles: what a tile is, and whether it lies near its true place; null for true shapes. */
export function tileNote({ mapKind, isPlaced }: Pick<SiteData, 'mapKind' | 'isPlaced'>): StringKey | null {
  if (mapKind === 'boundaries') return null;
  return isPlaced ? 'area.mapTiles' : 'area.mapTilesAnywhere';
}
