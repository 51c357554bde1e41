import { z } from 'zod';
import { bpsCodeSchema, codeSchema, villageCodeSchema } from './common-schema.ts';
import { isoDate } from '../schema-parts.ts';
import { told } from './told.ts';

const name = z.string();

/** `/api/v1/indeks.json`; how its parts are packed is told at `LookupIndex`. */
export const indexSchema = told(
  z.object({
    versi: told(
      z.literal([2, 3]),
      'Versi susunan indeks ini: 2 memuat semuanya, 3 (situs lebih dari 3.000 desa) memuat wilayah sampai kabupaten dan menunjukkan pecahannya. Tolak angka yang tidak dikenal.',
      'Version of the layout of this index: 2 holds everything, 3 (a site of more than 3,000 villages) holds the areas down to the regencies and tells its shards. Refuse a number that you do not know.',
    ),
    situs: told(codeSchema, 'Kode wilayah situs ini.', 'Code of the region of this site.'),
    rilis: told(
      isoDate.nullable(),
      'Tanggal rilis terbaru; null sebelum ada rilis.',
      'Date of the newest release; null before the first.',
    ),
    wilayah: told(
      z.array(z.tuple([codeSchema, name])),
      'Pasangan [kode, nama] negara, provinsi, kabupaten, dan kota.',
      'Pairs [code, name] of the country, provinces and regencies.',
    ),
    kecamatan: told(
      z.array(z.tuple([codeSchema, name, z.array(name), z.string().regex(/^[tbs1-4]*$/)])),
      'Baris [kode, nama, nama desa, status]. Nama desa dengan empat angka di depan memberi akhir kodenya ("2001 Sumberjaya"); tanpa angka berarti satu lebih dari desa sebelumnya. Status satu huruf tiap desa: t tanpa data, b belum, s sudah, 1 sampai 4 sudah dengan klasifikasi dasar sampai berkelanjutan.',
      'Rows [code, name, names of villages, statuses]. Four digits before a name end its code ("2001 Sumberjaya"); without digits it is that of the village before plus one. One letter a village: t no data, b belum, s sudah, 1 to 4 sudah with the class dasar to berkelanjutan.',
    ),
    kode_lama: told(
      z.array(z.tuple([villageCodeSchema, villageCodeSchema])),
      'Pasangan [kode lama, kode sekarang] desa yang kodenya diganti.',
      'Pairs [old code, code of today] of villages whose code was replaced.',
    ),
    kode_bps: told(
      z.array(z.tuple([bpsCodeSchema, villageCodeSchema])).optional(),
      'Pasangan [kode BPS, kode Kemendagri]; tidak ada bila situs ini belum punya kode BPS.',
      'Pairs [code of BPS, Kemendagri code]; absent where this site has no codes of BPS.',
    ),
    pecahan: told(
      z
        .object({
          kode: told(
            z.array(z.string()),
            'Kode kabupaten dan kota. "3601" adalah berkas /api/v1/indeks/kode-3601.json: indeks versi 2 semua tempat di dalamnya, dan desa yang kode lama atau kode BPS-nya berawalan sama.',
            'Codes of regencies. "3601" is the file /api/v1/indeks/kode-3601.json: an index of version 2 of all places in it, and of villages whose old code or code of BPS begins so.',
          ),
          nama: told(
            z.array(z.string()),
            'Huruf awal nama, berurutan. "suka" adalah berkas /api/v1/indeks/nama-suka.json: indeks versi 2, tanpa wilayah, dari desa dan kecamatan yang namanya, atau kata berikutnya di dalam nama, terletak dari huruf ini sampai sebelum huruf berikutnya.',
            'First letters of names, in order. "suka" is the file /api/v1/indeks/nama-suka.json: an index of version 2, without wilayah, of the villages and kecamatan whose name, or a later word in it, lies from these letters on and before the next ones.',
          ),
          ejaan: told(
            z.array(z.string()),
            'Lima huruf awal kata tanpa salah satunya, berurutan. "suka" adalah berkas /api/v1/indeks/ejaan-suka.json: daftar kata nama tempat, untuk menebak salah ketik.',
            'First five letters of words less one of them, in order. "suka" is the file /api/v1/indeks/ejaan-suka.json: a list of words of names, to guess what was misspelled.',
          ),
        })
        .optional(),
      'Pecahan indeks; hanya pada versi 3.',
      'Shards of the index; only in version 3.',
    ),
  }),
  'Semua nama dan kode wilayah situs ini, cukup ringkas untuk telepon.',
  'All names and codes of the site, small enough for a phone.',
);
