import type { AreaCode } from '#domain/area-code.ts';
import { type Feature, districtFeature, villageFeature } from '#domain/area-geojson.ts';
import { byArea } from '#domain/by-area.ts';
import { DATASET_COLUMNS, FILE_COLUMNS } from '#domain/dataset.ts';
import { featureDictionary } from '#domain/downloads/dictionary.ts';
import type { FileFacts } from '#domain/downloads/file-facts.ts';
import type { AreaRecord, VillageRecord } from '#domain/site-data.ts';
import { csvLine, csvText } from '#lib/csv-text.ts';
import type { AreaFilesInput } from './file-facts.ts';
import type { VillageRows } from './text-rows.ts';

/** The table of an area as CSV: the rows of its villages, and in each row what the file is. */
export function areaTable(rows: VillageRows, villages: readonly VillageRecord[], facts: FileFacts): string {
  const { judul, sumber, tanggal, lisensi, alamat } = facts;
  const sources = sumber.map((source) => `${source.judul}, ${source.penerbit}`).join('; ');
  const end = csvLine([judul, sources, tanggal ?? '', lisensi, alamat]);
  const lines = villages.flatMap(rows.lines).map((line) => `${line},${end}\r\n`);
  return csvText([[...DATASET_COLUMNS, ...FILE_COLUMNS]]) + lines.join('');
}

/** Makes the GeoJSON of areas (RFC 7946): villages with their boundaries, or the kecamatan at their points where there are only those. */
export function collectionMaker({ data, content, words }: AreaFilesInput) {
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
  const fitur = byPoints ? 'kecamatan' : 'desa';
  const kamus = featureDictionary(words, fitur);

  /** What the features are, in words; for boundaries how far they hold and where they come from. */
  function about(villages: readonly VillageRecord[]) {
    if (byPoints) return { fitur, catatan: words.t('keep.points'), kamus };
    if (boundaries === null) return { fitur, catatan: words.t('keep.withoutShapes'), kamus };
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
    return { fitur, catatan: remarks.join(' '), sumber_batas: source, kamus };
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

  return (area: AreaRecord, villages: readonly VillageRecord[], facts: FileFacts): string =>
    collectionText({ ...facts, ...about(villages) }, of(area, villages));
}

/** A feature a line, so that a changed village is a changed line. */
function collectionText({ sitiran, ...facts }: FileFacts, features: readonly string[]): string {
  const cited = { berita: sitiran.news, apa: sitiran.apa, bibtex: sitiran.bibtex };
  const head = JSON.stringify({ type: 'FeatureCollection', ...facts, sitiran: cited });
  return `${head.slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`;
}
