import { z } from 'zod';
import { bpsCodeSchema, codeSchema, villageCodeSchema } from './common-schema.ts';
import { isoDate } from '../schema-parts.ts';
import { told } from './told.ts';

const name = z.string();

/** `/api/v1/indeks.json`; how its parts are packed is told at `LookupIndex`. */
export const indexSchema = told(
  z.object({
    versi: told(
      z.literal(2),
      'Versi susunan indeks ini. Tolak angka yang tidak dikenal.',
      'Version of the layout of this index. Refuse a number that you do not know.',
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
  }),
  'Semua nama dan kode wilayah situs ini, cukup ringkas untuk telepon.',
  'All names and codes of the site, small enough for a phone.',
);
