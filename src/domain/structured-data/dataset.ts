import type { Dataset } from 'schema-dts';
import { releaseAddress } from '../address.ts';
import { formatAreaCode } from '../area-code.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { addressIn } from '../language.ts';
import type { LastChange } from '../last-change.ts';
import type { DataKind } from '../kept-files.ts';
import { MEDIA_TYPES } from '../downloads/data-package.ts';
import type { Area } from '../register.ts';
import type { ReleaseRecord } from '../site-data.ts';
import type { LocalSite } from '../site.ts';
import type { Words } from '../words.ts';
import { publisherOf } from './publisher.ts';

/** A file of a set of data, by its address without the host. */
export interface DataFile {
  readonly address: string;
  readonly kind: DataKind;
}

/** What a set of data is of, and what it is made from. */
export interface DatasetInput {
  readonly site: LocalSite;
  readonly words: Pick<Words, 't' | 'language' | 'inLanguage' | 'formatDate'>;
  readonly area: Pick<Area, 'code' | 'level'>;
  /** The name of the area that no other has. */
  readonly areaName: string;
  /** Indonesian address of the page on it, without the host. */
  readonly page: string;
  /** The releases behind it; of a set without data there are none. */
  readonly releases: readonly ReleaseRecord[];
  readonly change: LastChange | null;
  /** Those that are there. */
  readonly files: readonly DataFile[];
  /** Edition of the register that codes and names come from. */
  readonly edition: string;
}

/**
 * The data of an area, of the whole region too, as they are now. Its time is that of its releases, its version the newest of
 * them, and it was modified when the site last showed another answer, where that is known.
 */
export function areaDataset(input: DatasetInput): Dataset {
  const { words, areaName, change, releases } = input;
  const version = releases
    .map(({ release }) => release)
    .sort()
    .at(-1);
  return {
    ...describe(input),
    name: words.t('meta.dataset', { area: areaName }),
    ...(version === undefined ? {} : { version }),
    ...timeOf(releases),
    ...(change?.published ? { dateModified: change.published } : {}),
  };
}

/**
 * The data of the region as one release left them, with what those before it said; `releases` are these, newest first. They
 * stay as they are.
 */
export function releaseDataset(input: Omit<DatasetInput, 'page' | 'change'>): Dataset {
  const { words, areaName, site, releases } = input;
  const { release, published } = releases[0]!;
  return {
    ...describe({ ...input, page: releaseAddress(release), change: null }),
    name: words.t('meta.datasetRelease', { area: areaName, date: words.formatDate(release) }),
    version: release,
    ...timeOf(releases),
    ...(published === undefined ? {} : { datePublished: published }),
    isPartOf: { '@type': 'Dataset', url: `${site.baseAddress}${addressIn(words.language, '/data/')}` },
  };
}

/** From the first to the last of the releases, as an interval of ISO 8601. */
function timeOf(releases: readonly ReleaseRecord[]): { temporalCoverage?: string } {
  const dates = releases.map(({ release }) => release).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined) return {};
  return { temporalCoverage: first === last ? first : `${first}/${last!}` };
}

function describe({ site, words, area, areaName, page, releases, files, edition }: DatasetInput) {
  const { t, language, inLanguage } = words;
  const publisher = publisherOf(site);
  const sources = releases.map(({ title, title_en, address }) => ({
    '@type': 'CreativeWork' as const,
    name: inLanguage(title, title_en),
    ...(address === null ? {} : { url: address }),
  }));
  return {
    '@type': 'Dataset' as const,
    description: t('meta.datasetText', { area: areaName }),
    url: `${site.baseAddress}${addressIn(language, page)}`,
    license: DATA_LICENCE.address,
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    spatialCoverage: {
      '@type': 'AdministrativeArea' as const,
      name: areaName,
      // The country has no code of the register.
      ...(area.level === 'country' ? {} : { identifier: formatAreaCode(area.code) }),
    },
    isBasedOn: [...sources, { '@type': 'CreativeWork' as const, name: edition }],
    distribution: files.map(({ address, kind }) => ({
      '@type': 'DataDownload' as const,
      contentUrl: `${site.baseAddress}${address}`,
      encodingFormat: MEDIA_TYPES[kind],
    })),
  };
}
