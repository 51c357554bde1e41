import type { ApiSource } from '../api.ts';
import type { Citations } from '../citation.ts';
import type { IsoDate } from '../release.ts';
import type { AreaRecord } from '../site-data.ts';
import type { Words } from '../words.ts';
import { type DataField, DATASET_FIELDS } from './fields.ts';
import { dictionaryOf } from './dictionary.ts';

/** What a file of data says of itself. */
export interface FileFacts {
  readonly judul: string;
  readonly sumber: readonly ApiSource[];
  /** Date of the newest release behind the numbers; null while nothing is known. */
  readonly tanggal: IsoDate | null;
  readonly rilis: readonly IsoDate[];
  readonly lisensi: string;
  /** Whole address where the state of the area stays as it is. */
  readonly alamat: string;
  readonly sitiran: Citations;
}

/** What every file of a release has in common. */
export interface StateFacts {
  /** The release whose state the files show; null while there is none. */
  readonly release: IsoDate | null;
  /** Whole address of the page of that release. */
  readonly address: string;
  /** Edition of the register with the names and codes. */
  readonly edition: string;
}

/** The lines of the sheet that says what a workbook is: a heading and a text each. */
export function aboutLines(
  { t, formatCount, villageUnit }: Words,
  facts: FileFacts,
  area: Pick<AreaRecord, 'coverage' | 'villageKinds'>,
  { release, address, edition }: StateFacts,
): [heading: string, text: string][] {
  const { total, sudah, belum, tanpa_data } = area.coverage;
  const counts = t('file.contents', {
    total: formatCount(total),
    unit: villageUnit(area),
    sudah: formatCount(sudah),
    belum: formatCount(belum),
    unknown: formatCount(tanpa_data),
  });
  const sources = facts.sumber.map((source): [string, string] => [
    t('source.label'),
    t('file.source', {
      title: source.judul,
      publisher: source.penerbit,
      release: source.rilis,
      licence: source.lisensi,
      address: source.alamat ?? '',
    }).trim(),
  ]);
  return [
    [t('file.title'), facts.judul],
    [t('file.state'), release ?? ''],
    [t('file.counts'), counts],
    [t('file.rows'), t('file.rowsText')],
    ...sources,
    [t('file.register'), t('file.registerText', { edition })],
    [t('file.licence'), facts.lisensi],
    [`${t('cite.title')} (${t('cite.news')})`, facts.sitiran.news],
    [`${t('cite.title')} (${t('cite.apa')})`, facts.sitiran.apa],
    [`${t('cite.title')} (${t('cite.bibtex')})`, facts.sitiran.bibtex],
    [t('file.release'), address],
    [t('file.page'), facts.alamat],
  ];
}

/** What a file says of itself as key and value, for formats that hold such pairs; lists are JSON. */
export function factPairs(
  words: Words,
  facts: FileFacts,
  { release, address, edition }: StateFacts,
  fields: readonly DataField[] = DATASET_FIELDS,
): Record<string, string> {
  const { news, apa, bibtex } = facts.sitiran;
  return {
    judul: facts.judul,
    rilis: release ?? '',
    sumber: JSON.stringify(facts.sumber),
    register: edition,
    lisensi: facts.lisensi,
    sitiran: JSON.stringify({ berita: news, apa, bibtex }),
    alamat: address,
    alamat_wilayah: facts.alamat,
    kamus: JSON.stringify(
      Object.fromEntries(dictionaryOf(words, fields).map(({ name, meaning }) => [name, meaning])),
    ),
  };
}
