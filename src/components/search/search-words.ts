import type { AreaKind } from '#domain/levels.ts';
import type { Status } from '#domain/release.ts';
import type { Words } from '#domain/words.ts';
import type { FilterName } from './search-state.ts';

/** What a place is called in results; the browser gets these words with the page, or loads them. */
export interface PlaceWords {
  readonly kinds: Readonly<Record<AreaKind, string>>;
  /** For the path behind the name: "Kec.", "Kab.". */
  readonly short: Readonly<Partial<Record<AreaKind, string>>>;
  readonly statuses: Readonly<Record<Status, string>>;
}

/** What the look-up says; names in braces are filled in by the browser. */
export interface LookupWords extends PlaceWords {
  readonly found: string;
  readonly foundMore: string;
  readonly foundSome: string;
  readonly all: string;
  readonly allSome: string;
  readonly none: string;
}

/** The words for places from the strings file. */
export function placeWords({ t }: Words): PlaceWords {
  return {
    kinds: {
      negara: t('kind.negara'),
      provinsi: t('kind.provinsi'),
      kabupaten: t('kind.kabupaten'),
      kota: t('kind.kota'),
      kecamatan: t('kind.kecamatan'),
      desa: t('kind.desa'),
      kelurahan: t('kind.kelurahan'),
    },
    short: {
      provinsi: t('search.short.provinsi'),
      kabupaten: t('search.short.kabupaten'),
      kota: t('search.short.kota'),
      kecamatan: t('search.short.kecamatan'),
    },
    statuses: {
      sudah: t('status.sudah'),
      belum: t('status.belum'),
      tanpa_data: t('status.tanpa_data'),
    },
  };
}

/** The words of the look-up from the strings file. */
export function lookupWords(words: Words): LookupWords {
  const { t } = words;
  return {
    ...placeWords(words),
    found: t('search.found'),
    foundMore: t('search.foundMore'),
    foundSome: t('search.foundSome'),
    all: t('search.all'),
    allSome: t('search.allSome'),
    none: t('search.none'),
  };
}

/** The words of the filters; areas get their names from the look-up index instead. */
export interface FilterWords {
  readonly title: string;
  readonly titleEmpty: string;
  readonly titles: Readonly<Record<FilterName, string>>;
  readonly values: Readonly<Partial<Record<FilterName, Readonly<Record<string, string>>>>>;
  readonly count: string;
}

/** What the search page says; names in braces are filled in by the browser. */
export interface SearchPageWords {
  readonly places: PlaceWords;
  readonly filters: FilterWords;
  readonly heading: string;
  readonly headingFilters: string;
  readonly loading: string;
  readonly summary: string;
  readonly summaryPages: string;
  readonly summaryPlaces: string;
  readonly summarySome: string;
  readonly summaryNone: string;
  readonly summaryFailed: string;
  readonly placesMore: string;
  readonly placesSome: string;
  readonly placesByRegency: string;
  readonly pagesMore: string;
  readonly none: string;
}

/** The words of the search page from the strings file. */
export function searchPageWords(words: Words): SearchPageWords {
  const { t } = words;
  return {
    places: placeWords(words),
    filters: filterWords(words),
    heading: t('search.page.heading'),
    headingFilters: t('search.page.headingFilters'),
    loading: t('search.page.loading'),
    summary: t('search.page.summary'),
    summaryPages: t('search.page.summaryPages'),
    summaryPlaces: t('search.page.summaryPlaces'),
    summarySome: t('search.page.summarySome'),
    summaryNone: t('search.page.summaryNone'),
    summaryFailed: t('search.page.summaryFailed'),
    placesMore: t('search.page.placesMore'),
    placesSome: t('search.page.placesSome'),
    placesByRegency: t('search.page.placesByRegency'),
    pagesMore: t('search.page.pagesMore'),
    none: t('search.page.none'),
  };
}

function filterWords(words: Words): FilterWords {
  const { t } = words;
  return {
    title: t('search.filter.title'),
    titleEmpty: t('search.filter.titleEmpty'),
    titles: {
      wilayah: t('search.filter.wilayah'),
      status: t('search.filter.status'),
      klasifikasi: t('search.filter.klasifikasi'),
      jenis: t('search.filter.jenis'),
    },
    values: {
      status: placeWords(words).statuses,
      klasifikasi: {
        dasar: t('class.dasar'),
        berkembang: t('class.berkembang'),
        mandiri: t('class.mandiri'),
        berkelanjutan: t('class.berkelanjutan'),
      },
      jenis: {
        desa: t('search.kind.desa'),
        wilayah: t('search.kind.wilayah'),
        halaman: t('search.kind.halaman'),
        berita: t('search.kind.berita'),
      },
    },
    count: t('search.filter.count'),
  };
}
