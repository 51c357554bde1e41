import { releaseAddress } from '#domain/address.ts';
import { apiSource } from '#domain/api.ts';
import { allSources } from '#domain/area-sources.ts';
import { citationKey, type Citations } from '#domain/citation.ts';
import type { Content } from '#domain/content.ts';
import { DATA_LICENCE } from '#domain/data-licence.ts';
import type { FileFacts, StateFacts } from '#domain/downloads/file-facts.ts';
import type { Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { fullAreaName, lastingAddress } from '#lib/keep/map-facts.ts';

/** What the data of areas are made from. */
export interface AreaFilesInput {
  /** The site of today, or as it was known after a release. */
  readonly data: SiteData;
  readonly content: Content;
  readonly register: Register;
  /** Data are in Indonesian in every edition. */
  readonly words: Words;
}

/** What the file of an area says of itself: title, sources, date, licence, lasting address, citation. */
export function fileFacts({ data, words }: AreaFilesInput, area: AreaRecord): FileFacts {
  const sources = allSources(data, area);
  const title = words.t('keep.dataTitle', { area: fullAreaName(words, data, area) });
  return {
    judul: title,
    sumber: sources.map(({ release }) => apiSource(data, release)),
    tanggal: sources.at(-1)?.release ?? null,
    rilis: sources.map(({ release }) => release),
    lisensi: `${DATA_LICENCE.name}, ${DATA_LICENCE.address}`,
    alamat: lastingAddress(data.site.baseAddress, area),
    sitiran: dataCitation(words, data, { title, part: area.code === data.site.region ? null : area.code }),
  };
}

/** The release whose state the data show; null while there is none. */
export function shownRelease({ releases }: Pick<SiteData, 'releases'>): IsoDate | null {
  return releases[0]?.release ?? null;
}

/** What all files with the state of `data` have in common. */
export function stateFacts(data: SiteData): StateFacts {
  return {
    release: shownRelease(data),
    address: lastingDataAddress(data),
    edition: data.register.edition,
  };
}

/** Whole address of the page of the release that the data show, or of the page of all data while there is none. */
export function lastingDataAddress({ site, releases }: Pick<SiteData, 'site' | 'releases'>): string {
  const release = shownRelease({ releases });
  return site.baseAddress + (release === null ? '/data/' : releaseAddress(release));
}

function dataCitation(
  { citationsOf }: Words,
  data: SiteData,
  { title, part }: { readonly title: string; readonly part: string | null },
): Citations {
  const { site } = data;
  const release = shownRelease(data);
  return citationsOf({
    title,
    kind: 'dataset',
    site: site.name,
    operator: site.operator,
    date: release,
    release,
    address: lastingDataAddress(data),
    key: citationKey(site.name, 'data', part, release),
  });
}
