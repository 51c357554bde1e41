import { layerSources } from '#domain/area-sources.ts';
import type { MapLayerKey } from '#domain/map-layers.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';

/** Date and sources of an area below one of its maps, or that no release speaks of it yet. */
export function sourceLines(words: Words, data: SiteData, area: AreaRecord, layer: MapLayerKey): string[] {
  const sources = layerSources(data, area, layer);
  if (sources.length > 0) {
    const titles = sources.map((source) => sourceTitle(words, source)).join('; ');
    return [`${words.asOf(sources)}. ${words.t('source.label')}: ${titles}.`];
  }
  const newest = data.releases[0];
  return newest === undefined
    ? [words.t('keep.noRelease')]
    : [words.t('keep.notInReleases', { date: words.formatDate(newest.release) })];
}

/** That boundaries show only about where things lie, and where they come from; nothing for tiles. */
export function boundaryLines(words: Words, data: SiteData): string[] {
  if (data.mapKind !== 'boundaries') return [];
  const source = data.boundarySource;
  const origin =
    source === null
      ? []
      : [
          `${words.t('keep.boundarySource', { source: sourceTitle(words, source), licence: source.licence })}.`,
        ];
  return [[words.t('keep.indicative'), ...origin].join(' ')];
}

/** Title and publisher of a source in the language of the words. */
export function sourceTitle(
  { inLanguage }: Words,
  source: {
    readonly title: string;
    readonly publisher: string;
    readonly title_en?: string | undefined;
    readonly publisher_en?: string | undefined;
  },
): string {
  return `${inLanguage(source.title, source.title_en)}, ${inLanguage(source.publisher, source.publisher_en)}`;
}
