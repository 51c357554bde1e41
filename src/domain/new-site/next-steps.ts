import type { Area } from '../register.ts';

/** What the operator of a new content folder does next, one sentence or two a step. */
export function nextSteps({
  folder,
  area,
  hasPositions,
}: {
  readonly folder: string;
  readonly area: Pick<Area, 'code'>;
  readonly hasPositions: boolean;
}): string[] {
  const run = `CONTENT_DIR=${folder} npm run`;
  const positions = hasPositions
    ? `Simpan susunan peta: ${run} data:tiles. Tulis asal letak kecamatan di pages/tentang.mdx dan pasangan Inggrisnya.`
    : `Bila ada, isi letak kecamatan di data/district-positions.csv (kolom kode, bujur, lintang), lalu simpan susunan peta: ${run} data:tiles. Tanpa itu peta tetap dibuat, tetapi letak kecamatannya tidak menurut arah mata angin.`;
  return [
    'Di site.json, ganti baseAddress dengan alamat situs, dan isi operator serta contact bila sudah ada.',
    `Masukkan data: ${run} data:import -- BERKAS. Rilis awal yang kosong lalu diganti sendiri.`,
    positions,
    `Tulis yang khusus wilayah ini di antara <Setempat wilayah="${area.code}"> dan </Setempat>, misalnya nama kantor di pages/program/peran.mdx.`,
    `Lihat hasilnya: CONTENT_DIR=${folder} npm start`,
  ];
}
