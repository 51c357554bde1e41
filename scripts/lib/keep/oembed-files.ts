import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedAddress, oembedAddress } from '#domain/embed.ts';
import { hasExtras } from '#domain/extras.ts';
import { mapFileAddress } from '#domain/kept-files.ts';
import { addressIn } from '#domain/language.ts';
import { oembedAnswer } from '#domain/oembed.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import type { FileTree } from '#lib/write-tree.ts';
import { fullAreaName } from './map-facts.ts';
import { pngSize } from './png-facts.ts';

/**
 * The oEmbed answers of every area, or of these, in one language: that of the area offers the embed pinned to its newest release, that
 * of a release the embed of that release. `publicDir` holds the pictures of the maps, which are named with their true size.
 */
export function oembedFiles(data: SiteData, words: Words, publicDir: string, areas = data.areas): FileTree {
  const files: FileTree = new Map();
  const whole = (address: string) => data.site.baseAddress + addressIn(words.language, address);
  for (const area of areas.filter(({ level }) => level !== 'country' && hasExtras(level, data))) {
    const pinned = pinnedReleases(area);
    const title = words.t('embed.frameTitle', { area: fullAreaName(words, data, area) });
    const add = (at: IsoDate | null, release: IsoDate | null) => {
      const answer = oembedAnswer({
        title,
        address: whole(embedAddress(area.code, release)),
        provider: { name: data.site.name, address: `${data.site.baseAddress}/` },
        thumbnail: release === (pinned[0] ?? null) ? thumbnail(area) : null,
      });
      files.set(whole(oembedAddress(area.code, at)).slice(data.site.baseAddress.length + 1), toJson(answer));
    };
    add(null, pinned[0] ?? null);
    for (const release of pinned) add(release, release);
  }
  return files;

  /** The picture shows the newest state only. */
  function thumbnail({ code }: AreaRecord) {
    const address = addressIn(words.language, mapFileAddress(code, 'png'));
    const file = join(publicDir, address);
    return existsSync(file)
      ? { address: data.site.baseAddress + address, ...pngSize(readFileSync(file)) }
      : null;
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
