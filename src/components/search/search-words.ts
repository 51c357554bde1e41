import type { AreaKind } from '#domain/levels.ts';
import type { Status } from '#domain/release.ts';
import { t } from '#strings';

/** What a place is called in results; the browser gets these words with the page. */
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
  readonly all: string;
  readonly none: string;
  readonly failed: string;
}

/** The words for places from the strings file. */
export function placeWords(): PlaceWords {
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
export function lookupWords(): LookupWords {
  return {
    ...placeWords(),
    found: t('search.found'),
    foundMore: t('search.foundMore'),
    all: t('search.all'),
    none: t('search.none'),
    failed: t('search.failed'),
  };
}
