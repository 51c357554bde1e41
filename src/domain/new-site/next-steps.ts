import type { Area } from '../register.ts';

/** Whose positions of kecamatan a new folder has: those of the operator, those that we know, or none. */
export type PositionsOf = 'given' | 'known' | 'none';

/** What the operator of a new content folder does next, one sentence or two a step. */
export function nextSteps({
  folder,
  area,
  positions,
}: {
  readonly folder: string;
  readonly area: Pick<Area, 'code'>;
  readonly positions: PositionsOf;
}): string[] {
  const run = `CONTENT_DIR=${folder} npm run`;
  const tiles = {
    given: `Simpan susunan peta: ${run} data:tiles. Tulis asal letak kecamatan di pages/tentang.mdx dan pasangan Inggrisnya.`,
    known: `Simpan susunan peta: ${run} data:tiles. Asal letak kecamatannya ada di data/asal-data.md.`,
    none: `Bila ada, isi letak kecamatan di data/district-positions.csv (kolom kode, bujur, lintang), lalu simpan susunan peta: ${run} data:tiles. Tanpa itu peta tetap dibuat, tetapi letak kecamatannya tidak menurut arah mata angin.`,
  };
  return [
    'Di site.json, ganti baseAddress dengan alamat situs, dan isi operator serta contact bila sudah ada.',
    `Masukkan data: ${run} data:import -- BERKAS. Rilis awal yang kosong lalu diganti sendiri.`,
    tiles[positions],
    `Tulis yang khusus wilayah ini di antara <Setempat wilayah="${area.code}"> dan </Setempat>, misalnya nama kantor di pages/program/peran.mdx.`,
    `Lihat hasilnya: CONTENT_DIR=${folder} npm start`,
  ];
}
