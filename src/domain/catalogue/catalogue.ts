import { CATALOGUE_ADDRESS, releaseAddress } from '../address.ts';
import { formatAreaCode } from '../area-code.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import { latestOf } from '../last-change.ts';
import { dataFileKind } from '../kept-files.ts';
import { MEDIA_TYPES } from '../downloads/data-package.ts';
import type { IsoDate } from '../release.ts';
import type { AreaRecord, ReleaseRecord, SiteData } from '../site-data.ts';
import type { Site } from '../site.ts';
import type { Words } from '../words.ts';
import type { StringKey } from '../strings-schema.ts';
import { CATALOGUE_CONTEXT, IANA_MEDIA_TYPES, LANGUAGE_TERMS, STANDARDS, THEME } from './terms.ts';

/** A file that is published. */
export interface PublishedFile {
  /** Without the host. */
  readonly address: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

export interface CatalogueInput {
  readonly site: Site;
  readonly region: AreaRecord;
  /** Newest first. */
  readonly releases: readonly ReleaseRecord[];
  readonly announced: SiteData['announced'];
  /** What was made of the newest state and of each release; other files than data describe them. */
  readonly files: ReadonlyMap<IsoDate | 'terbaru', readonly PublishedFile[]>;
  /** The words of each language of the site. */
  readonly words: readonly Words[];
}

type Node = Readonly<Record<string, unknown>>;

/**
 * The catalogue of the data as DCAT 3 in JSON-LD, with what DCAT-AP 3.0 asks for: the data as they are now, whose versions
 * are the releases, each with the files that were made. Things that are not known are not in it.
 */
export function catalogue(input: CatalogueInput): Node {
  const { site, region, releases, words } = input;
  const change = latestOf(input);
  const text = textsIn(words, region);
  return {
    '@context': CATALOGUE_CONTEXT,
    '@id': `${site.baseAddress}${CATALOGUE_ADDRESS}#katalog`,
    '@type': 'dcat:Catalog',
    'dct:title': text('meta.catalogue', () => ({ site: site.name })),
    'dct:description': text('meta.catalogueText'),
    'dct:publisher': publisher(site),
    'dct:license': DATA_LICENCE.address,
    'dct:language': words.map(({ language }) => LANGUAGE_TERMS[language]),
    'dct:spatial': place(region, words),
    'foaf:homepage': `${site.baseAddress}/data/`,
    ...dated('dct:modified', change?.published),
    'dcat:dataset': [
      currentData(input),
      ...releases.map((_release, at) => releaseData(input, releases.slice(at))),
    ],
  };
}

/** The data as they are now. */
function currentData(input: CatalogueInput): Node {
  const { site, region, releases, words } = input;
  const text = textsIn(words, region);
  const [newest] = releases;
  return {
    ...describe(input, 'terbaru', releases),
    '@id': currentId(site),
    'dct:title': text('meta.dataset'),
    'dcat:landingPage': `${site.baseAddress}/data/`,
    ...dated('dct:modified', latestOf(input)?.published),
    ...(newest === undefined
      ? {}
      : {
          'dcat:hasCurrentVersion': releaseId(site, newest),
          'dcat:hasVersion': releases.map((release) => releaseId(site, release)),
        }),
  };
}

/** The data as a release left them, with what those before it said; `releases` are these, newest first. */
function releaseData(input: CatalogueInput, releases: readonly ReleaseRecord[]): Node {
  const [release, before] = releases as [ReleaseRecord, ReleaseRecord?];
  const { site, region, words } = input;
  const text = textsIn(words, region);
  return {
    ...describe(input, release.release, releases),
    '@id': releaseId(site, release),
    'dct:title': text('meta.datasetRelease', ({ formatDate }) => ({ date: formatDate(release.release) })),
    'dcat:version': release.release,
    'dcat:isVersionOf': currentId(site),
    'dcat:landingPage': `${site.baseAddress}${releaseAddress(release.release)}`,
    ...(before === undefined ? {} : { 'dcat:previousVersion': releaseId(site, before) }),
    ...dated('dct:issued', release.published),
    ...dated('dct:modified', latestOf({ releases, announced: input.announced })?.published),
  };
}

/** What all sets of data have: those of some releases, as files of one folder. */
function describe(
  { site, region, words, files }: CatalogueInput,
  folder: IsoDate | 'terbaru',
  releases: readonly ReleaseRecord[],
): Node {
  const text = textsIn(words, region);
  const dates = releases.map(({ release }) => release).sort();
  const made = files.get(folder) ?? [];
  const sources = releases.flatMap(({ address }) => address ?? []);
  const pages = made.filter(({ address }) => dataFileKind(address) === null);
  return {
    '@type': 'dcat:Dataset',
    'dct:description': text('meta.datasetText'),
    'dct:publisher': publisher(site),
    ...contactPoint(site),
    'dct:language': LANGUAGE_TERMS.id,
    'dct:license': DATA_LICENCE.address,
    'dct:spatial': place(region, words),
    'dcat:theme': THEME,
    'dcat:keyword': words.flatMap(({ t, language }) =>
      t('meta.keywords')
        .split(', ')
        .map((word) => ({ '@value': word, '@language': language })),
    ),
    ...(dates.length === 0
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': dates[0],
            'dcat:endDate': dates.at(-1),
          },
        }),
    ...(sources.length === 0 ? {} : { 'dct:source': sources }),
    ...(pages.length === 0 ? {} : { 'foaf:page': pages.map(({ address }) => site.baseAddress + address) }),
    'dcat:distribution': made.flatMap((file) => distribution(site, file)),
  };
}

/** A file as a form of a set of data; none for a file that is no data. */
function distribution({ baseAddress }: Site, { address, bytes, sha256 }: PublishedFile): Node[] {
  const kind = dataFileKind(address);
  if (kind === null) return [];
  const url = `${baseAddress}${address}`;
  return [
    {
      '@id': `${url}#distribusi`,
      '@type': 'dcat:Distribution',
      'dct:title': address.slice(address.lastIndexOf('/') + 1),
      'dcat:accessURL': url,
      'dcat:downloadURL': url,
      'dcat:mediaType': `${IANA_MEDIA_TYPES}${MEDIA_TYPES[kind]}`,
      'dcat:byteSize': String(bytes),
      'dct:license': DATA_LICENCE.address,
      ...(kind === 'csv' || kind === 'geojson' ? { 'dct:conformsTo': STANDARDS[kind] } : {}),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': 'spdx:checksumAlgorithm_sha256',
        'spdx:checksumValue': sha256,
      },
    },
  ];
}

function publisher({ operator, name, baseAddress }: Site): Node {
  return {
    '@id': `${baseAddress}/#penerbit`,
    '@type': 'foaf:Agent',
    'foaf:name': operator ?? name,
    'foaf:homepage': `${baseAddress}/`,
  };
}

/** How to reach whoever runs the site; nothing where no way is known. */
function contactPoint({ operator, name, contact }: Site): Node {
  if (contact.email === null && contact.address === null) return {};
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': operator ?? name,
      ...(contact.email === null ? {} : { 'vcard:hasEmail': `mailto:${contact.email}` }),
      ...(contact.address === null ? {} : { 'vcard:hasURL': contact.address }),
    },
  };
}

/** The region by its name in each language and its code; the country has none. */
function place(region: AreaRecord, words: readonly Words[]): Node {
  return {
    '@type': 'dct:Location',
    'skos:prefLabel': words.map(({ language, placeName }) => ({
      '@value': placeName(region),
      '@language': language,
    })),
    ...(region.level === 'country' ? {} : { 'dct:identifier': formatAreaCode(region.code) }),
  };
}

/** A text of the strings in each language, about the region. */
function textsIn(words: readonly Words[], region: AreaRecord) {
  return (key: StringKey, fillsIn: (words: Words) => Record<string, string> = () => ({})) =>
    words.map((own) => ({
      '@value': own.t(key, { area: own.placeName(region), ...fillsIn(own) }),
      '@language': own.language,
    }));
}

function dated(term: string, date: IsoDate | null | undefined): Node {
  return date ? { [term]: date } : {};
}

const currentId = ({ baseAddress }: Site) => `${baseAddress}/data/#data`;
const releaseId = ({ baseAddress }: Site, { release }: ReleaseRecord) =>
  `${baseAddress}${releaseAddress(release)}#data`;
