const situs = 'https://situs.example';

const jawaban = await fetch(`${situs}/api/v1/wilayah/KODE_WILAYAH.json`);
if (!jawaban.ok) throw new Error(`Kode itu tidak ada (${jawaban.status}).`);

const wilayah = await jawaban.json();
for (const bagian of wilayah.bagian) {
  console.log(`${bagian.nama}: ${bagian.sudah} dari ${bagian.jumlah_desa}`);
}
console.log(`${wilayah.nama}: ${wilayah.sudah} dari ${wilayah.jumlah_desa}`);
