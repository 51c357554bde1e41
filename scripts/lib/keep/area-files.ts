import Papa from 'papaparse';
import { apiSource } from '#domain/api.ts';
import { type AreaCode, ancestorCodes } from '#domain/area-code.ts';
import { type Feature, districtFeature, villageFeature } from '#domain/area-geojson.ts';
import { allSources } from '#domain/area-sources.ts';
import type { Content } from '#domain/content.ts';
import { DATA_LICENCE } from '#domain/data-licence.ts';
import { DATASET_COLUMNS, datasetRows, FILE_COLUMNS, harmlessCell } from '#domain/dataset.ts';
import { areaDataAddress, hasKeptFiles, keepsEachRelease } from '#domain/kept-files.ts';
import type { Area, Register } from '#domain/register.ts';
import type { IsoDate } from '#domain/release.ts';
import type { AreaRecord, SiteData, VillageRecord } from '#domain/site-data.ts';
import type { Words } from '#domain/words.ts';
import { fullAreaName, lastingAddress } from './map-facts.ts';

/** What the data of areas are made from. */
export interface AreaFilesInput {
  /** The site of today, or as it was known after a release. */
  readonly data: SiteData;
  readonly content: Content;
  readonly register: Register;
  /** Data are in Indonesian in every edition. */
  readonly words: Words;
}

/**
 * The data of every area as CSV and GeoJSON, one after the other, so that no more than one is held: at "terbaru", or of
 * one release for areas that keep each. The villages and the numbers are those of `data`.
 */
export function* areaFiles(
  input: AreaFilesInput,
  release: IsoDate | 'terbaru',
): Generator<readonly [path: string, text: string]> {
  const { areas } = input.data;
  const villages = byArea(input.data.villages);
  const table = tableWriter(input);
  const features = featureMaker(input);
  for (const area of areas) {
    if (!hasKeptFiles(area)) continue;
    if (release !== 'terbaru' && !keepsEachRelease(area.level)) continue;
    const own = villages.get(area.code)!;
    const path = (kind: 'csv' | 'geojson') => areaDataAddress(area.code, release, kind).slice(1);
    const facts = fileFacts(input, area);
    yield [path('csv'), table(own, facts)];
    yield [path('geojson'), collectionText({ ...facts, ...features.about(own) }, features.of(area, own))];
  }
}

/** What a file of data says of itself. */
interface FileFacts {
  readonly judul: string;
  readonly sumber: ReturnType<typeof apiSource>[];
  /** Date of the newest release behind the numbers; null while nothing is known. */
  readonly tanggal: IsoDate | null;
  readonly rilis: IsoDate[];
  readonly lisensi: string;
  readonly alamat: string;
}

function fileFacts({ data, words }: AreaFilesInput, area: AreaRecord): FileFacts {
  const sources = allSources(data, area);
  return {
    judul: words.t('keep.dataTitle', { area: fullAreaName(words, data, area) }),
    sumber: sources.map(({ release }) => apiSource(data, release)),
    tanggal: sources.at(-1)?.release ?? null,
    rilis: sources.map(({ release }) => release),
    lisensi: `${DATA_LICENCE.name}, ${DATA_LICENCE.address}`,
    alamat: lastingAddress(data.site.baseAddress, area),
  };
}

/** Writes tables; the cells of a village are made once, because it stands in the tables of several areas. */
function tableWriter({ register, words }: AreaFilesInput) {
  const lines = new Map<AreaCode, string[]>();
  const line = (cells: readonly string[]) => Papa.unparse([cells.map(harmlessCell)]);
  const linesOf = (village: VillageRecord): string[] => {
    const known =
      lines.get(village.code) ?? datasetRows(village, register.path(village.code), words.placeName).map(line);
    lines.set(village.code, known);
    return known;
  };
  const head = Papa.unparse([[...DATASET_COLUMNS, ...FILE_COLUMNS]]);
  return (villages: readonly VillageRecord[], facts: FileFacts): string => {
    const { judul, sumber, tanggal, lisensi, alamat } = facts;
    const sources = sumber.map((source) => `${source.judul}, ${source.penerbit}`).join('; ');
    const end = line([judul, sources, tanggal ?? '', lisensi, alamat]);
    const rows = villages.flatMap(linesOf).map((row) => `${row},${end}\r\n`);
    return `\uFEFF${head}\r\n${rows.join('')}`;
  };
}

/** Makes the features of areas: villages with their boundaries, or the kecamatan at their points where there are only those. */
function featureMaker({ data, content, words }: AreaFilesInput) {
  const boundaries = content.boundaries && new Map(content.boundaries.map((one) => [one.code, one]));
  const byPoints = boundaries === null && content.positions.size > 0;
  const districts = byArea(data.areas.filter(({ level }) => level === 'district'));
  const texts = new Map<AreaCode, string>();
  const textOf = (code: AreaCode, make: () => Feature): string => {
    const known = texts.get(code) ?? JSON.stringify(make());
    texts.set(code, known);
    return known;
  };
  const origin = data.boundarySource;

  /** What the features are, in words; for boundaries how far they hold and where they come from. */
  function about(villages: readonly VillageRecord[]) {
    if (byPoints) return { fitur: 'kecamatan', catatan: words.t('keep.points') };
    if (boundaries === null) return { fitur: 'desa', catatan: words.t('keep.withoutShapes') };
    const some = villages.some(({ code }) => !boundaries.get(code)?.polygons.length);
    const remarks = [words.t('keep.indicative'), ...(some ? [words.t('keep.someWithoutShapes')] : [])];
    const source =
      origin === null
        ? null
        : {
            judul: origin.title,
            penerbit: origin.publisher,
            alamat: origin.address,
            lisensi: origin.licence,
          };
    return { fitur: 'desa', catatan: remarks.join(' '), sumber_batas: source };
  }

  function of(area: AreaRecord, villages: readonly VillageRecord[]): string[] {
    if (!byPoints) {
      return villages.map((village) =>
        textOf(village.code, () => villageFeature(village, boundaries?.get(village.code))),
      );
    }
    const own = area.level === 'district' ? [area] : (districts.get(area.code) ?? []);
    return own.map((district) =>
      textOf(district.code, () => districtFeature(district, content.positions.get(district.code))),
    );
  }

  return { about, of };
}

/** A feature a line, so that a changed village is a changed line. */
function collectionText(facts: FileFacts, features: readonly string[]): string {
  const head = JSON.stringify({ type: 'FeatureCollection', ...facts });
  return `${head.slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}

/** Places by each area above them. */
function byArea<Place extends Area>(places: readonly Place[]): Map<AreaCode, Place[]> {
  const grouped = new Map<AreaCode, Place[]>();
  for (const place of places) {
    for (const code of ancestorCodes(place.code)) {
      const own = grouped.get(code);
      if (own) own.push(place);
      else grouped.set(code, [place]);
    }
  }
  return grouped;
}
