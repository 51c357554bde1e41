import { z } from 'zod';
import {
  bpsCodeSchema,
  classSchema,
  codeSchema,
  kindSchema,
  partialDateSchema,
  releaseDateSchema,
  sourceSchema,
  statusSchema,
  villageCodeSchema,
} from './common-schema.ts';
import { isoDate } from '../schema-parts.ts';
import { told } from './told.ts';

const text = z.string().nullable();

const kampungSchema = z.object({
  nama: told(
    text,
    'Nama Kampung KB; null bila belum ada datanya.',
    'Name of the Kampung KB; null where it is not known.',
  ),
  tanggal_pencanangan: told(
    partialDateSchema.nullable(),
    'Tanggal pencanangan, setepat sumbernya: 2019, 2019-03, atau 2019-03-20.',
    'Date of its declaration, as precise as the source: 2019, 2019-03 or 2019-03-20.',
  ),
  klasifikasi: told(
    classSchema.nullable(),
    'Klasifikasi menurut rilis itu; null bila belum diketahui.',
    'Class as the release has it; null where it is not known.',
  ),
  cakupan: told(
    text,
    'Bagian desa yang dicakup, dengan kata sumbernya.',
    'The part of the village it covers, in the words of the source.',
  ),
  sumber: told(text, 'Sumber baris itu.', 'Source of the row.'),
  tautan: told(text, 'Alamat web sumber itu.', 'Web address of that source.'),
  catatan: told(text, 'Catatan tentang baris itu.', 'A note on the row.'),
});

/** What is known of a village, at the code that it has today. */
export const currentVillageSchema = told(
  z.object({
    kode: told(
      villageCodeSchema,
      'Kode Kemendagri tanpa titik, 10 angka, sebagai teks.',
      'Kemendagri code without dots, 10 digits, as text.',
    ),
    kode_bps: told(
      bpsCodeSchema.nullable(),
      'Kode BPS (Badan Pusat Statistik), 10 angka; null selama belum ada sumber yang memberikannya.',
      'Code of BPS (Statistics Indonesia), 10 digits; null while no source gives it.',
    ),
    kode_lama: told(
      z.array(villageCodeSchema),
      'Kode Kemendagri yang dulu dipakai desa ini.',
      'Kemendagri codes that the village had before.',
    ),
    nama: told(
      z.string(),
      'Nama desa atau kelurahan tanpa sebutannya.',
      'Name of the village without its kind.',
    ),
    jenis: told(kindSchema, 'desa atau kelurahan.', 'desa (rural) or kelurahan (urban).'),
    induk: told(
      z.array(
        z.object({
          kode: told(codeSchema, 'Kode wilayah di atas desa.', 'Code of an area above the village.'),
          nama: told(z.string(), 'Namanya tanpa sebutan.', 'Its name without its kind.'),
          tingkat: told(kindSchema, 'Sebutannya.', 'Its kind.'),
        }),
      ),
      'Wilayah di atasnya, dari provinsi sampai kecamatan.',
      'The areas above it, from the province down to the kecamatan.',
    ),
    status: statusSchema,
    kampung: told(
      z.array(kampungSchema),
      'Kampung KB di desa itu; kosong bila statusnya bukan sudah.',
      'The Kampung KB in the village; empty unless the status is sudah.',
    ),
    klasifikasi: told(
      classSchema.nullable(),
      'Klasifikasi tertinggi yang diketahui; null bila belum diketahui.',
      'The highest class that is known; null where none is.',
    ),
    klasifikasi_menurut: told(
      releaseDateSchema.nullable(),
      'Rilis yang memberi klasifikasi itu.',
      'The release that gives that class.',
    ),
    pernyataan_belum: told(
      z
        .object({
          sumber: told(text, 'Sumber baris itu.', 'Source of the row.'),
          tautan: told(text, 'Alamat web sumber itu.', 'Web address of that source.'),
          catatan: told(text, 'Catatan tentang baris itu.', 'A note on the row.'),
        })
        .nullable(),
      'Baris yang menyatakan belum, bila ada; null bila tidak ada.',
      'The row that says belum, if one does; otherwise null.',
    ),
    riwayat: told(
      z.array(
        z.object({
          rilis: releaseDateSchema,
          status: told(
            z.enum(['sudah', 'belum']),
            'Status menurut rilis itu.',
            'Status as the release has it.',
          ),
          klasifikasi: told(
            classSchema.nullable(),
            'Klasifikasi menurut rilis itu; null bila rilis itu tidak memberinya.',
            'Class as the release has it; null where it gives none.',
          ),
        }),
      ),
      'Yang dinyatakan tiap rilis, dari yang tertua.',
      'What each release says, oldest first.',
    ),
    koreksi: told(
      z.array(
        z.object({
          tanggal: told(isoDate, 'Hari koreksi diumumkan.', 'Day on which the correction was announced.'),
          rilis: releaseDateSchema,
          kolom: told(
            z.string(),
            'Kolom rilis yang dibetulkan.',
            'Column of the release that was corrected.',
          ),
          semula: told(
            text,
            'Isi sebelum dibetulkan; null bila kosong.',
            'What stood there before; null for nothing.',
          ),
          menjadi: told(
            text,
            'Isi sesudahnya; null bila kosong.',
            'What stands there now; null for nothing.',
          ),
          alasan: told(z.string(), 'Alasan koreksi.', 'Why it was corrected.'),
        }),
      ),
      'Yang dibetulkan di rilis yang sudah terbit.',
      'What was corrected in releases that were published.',
    ),
    rilis: told(
      releaseDateSchema.nullable(),
      'Rilis yang memberi status; null bila tanpa data.',
      'The release that gives the status; null without data.',
    ),
    sumber: told(
      sourceSchema.nullable(),
      'Sumber rilis itu; null bila tanpa data.',
      'The source of that release; null without data.',
    ),
  }),
  'Yang diketahui tentang satu desa atau kelurahan, sama dengan di halamannya.',
  'What is known of one village, the same as on its page.',
);

/** The answer at a code that a village no longer has. */
export const movedVillageSchema = told(
  z.object({
    kode: told(villageCodeSchema, 'Kode lama yang ditanyakan.', 'The old code that was asked for.'),
    pindah_ke: told(villageCodeSchema, 'Kode desa itu sekarang.', 'The code of the village today.'),
    alamat: told(
      z.string(),
      'Alamat JSON dengan kode sekarang, mulai dari akar situs.',
      'Address of the JSON under the code of today, from the root of the site.',
    ),
    dasar: told(z.string(), 'Dasar perubahan kode.', 'What the change of the code rests on.'),
    tanggal: told(
      partialDateSchema.nullable(),
      'Tanggal perubahan; null bila belum diketahui.',
      'Date of the change; null where it is not known.',
    ),
  }),
  'Jawaban untuk kode yang sudah diganti: ke mana desa itu pindah.',
  'The answer for a code that was replaced: where the village went.',
);

/** `/api/v1/desa/<code>.json`. */
export const villageSchema = told(
  z.union([currentVillageSchema, movedVillageSchema]),
  'Satu desa atau kelurahan, atau petunjuk ke kode barunya.',
  'One village, or the way to its code of today.',
);

/** The answer about a village. */
export type ApiVillage = z.infer<typeof currentVillageSchema>;
/** The answer about a code that a village no longer has. */
export type ApiMovedVillage = z.infer<typeof movedVillageSchema>;
