import type { SiteData } from './site-data.ts';
import type { Source } from './sources.ts';

/** Where the boundaries of the maps come from; null where the maps are tiles or nobody has said so. */
export function boundarySourceOf(data: SiteData): Source | null {
  if (data.mapKind !== 'boundaries') return null;
  return (data as SiteData & { readonly boundarySource?: Source | null }).boundarySource ?? null;
}
