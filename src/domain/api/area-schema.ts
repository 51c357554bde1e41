import { z } from 'zod';
import {
  classCountsSchema,
  classSchema,
  codeSchema,
  countSchema,
  countsSchema,
  kindSchema,
  percentSchema,
  releaseDateSchema,
  sourceSchema,
  statusSchema,
} from './common-schema.ts';
import { told } from './told.ts';

const changeSchema = z.object({
  menjadi_sudah: told(
    countSchema,
    'Desa yang tadinya belum, kini sudah.',
    'Villages that were belum and now are sudah.',
  ),
  baru_diketahui_sudah: told(
    countSchema,
    'Desa yang tadinya tanpa data, kini diketahui sudah.',
    'Villages without data before, now known as sudah.',
  ),
  tidak_lagi_sudah: told(
    countSchema,
    'Desa yang tadinya sudah, kini tidak lagi.',
    'Villages that were sudah and no longer are.',
  ),
  berganti_klasifikasi: told(
    countSchema,
    'Desa sudah yang klasifikasinya berganti.',
    'Villages whose class is another one.',
  ),
  baru_diketahui_klasifikasi: told(
    countSchema,
    'Desa sudah yang klasifikasinya baru diketahui.',
    'Villages whose class has become known.',
  ),
  baru_diketahui_belum: told(
    countSchema,
    'Desa yang tadinya tanpa data, kini diketahui belum.',
    'Villages without data before, now known as belum.',
  ),
  menjadi_belum_pasti: told(
    countSchema,
    'Desa yang tadinya belum, kini tidak pasti lagi.',
    'Villages that were belum, of which that is no longer certain.',
  ),
});

const historySchema = z.object({
  rilis: releaseDateSchema,
  sudah: told(
    countSchema,
    'Desa yang dinyatakan sudah oleh rilis itu.',
    'Villages that the release has as sudah.',
  ),
  belum: told(
    countSchema,
    'Desa yang dinyatakan belum oleh rilis itu.',
    'Villages that the release has as belum.',
  ),
  klasifikasi: told(
    classCountsSchema,
    'Desa sudah di rilis itu menurut klasifikasi.',
    'The villages with sudah in the release by class.',
  ),
});

const stateSchema = z.object({
  rilis: releaseDateSchema,
  sudah: told(countSchema, 'Desa sudah setelah rilis itu.', 'Villages with sudah after the release.'),
  belum: told(countSchema, 'Desa belum setelah rilis itu.', 'Villages with belum after the release.'),
  tanpa_data: told(
    countSchema,
    'Desa tanpa data setelah rilis itu.',
    'Villages without data after the release.',
  ),
  persen: told(
    percentSchema,
    'sudah dalam persen setelah rilis itu; null selama belum ada yang diketahui.',
    'sudah in percent after the release; null while nothing was known.',
  ),
  sedikitnya: told(
    z.boolean(),
    'true bila angka sudah ketika itu adalah batas bawah.',
    'true if sudah was a lower bound then.',
  ),
  perubahan: told(
    changeSchema.nullable(),
    'Yang berubah sejak rilis sebelumnya, dalam jumlah desa; null pada rilis pertama.',
    'What changed since the release before, in villages; null at the first release.',
  ),
});

const partCode = told(codeSchema, 'Kode bagian.', 'Code of the part.');
const partName = told(z.string(), 'Nama bagian tanpa sebutannya.', 'Name of the part without its kind.');

const areaPartSchema = z.object({
  kode: partCode,
  nama: partName,
  tingkat: told(kindSchema, 'Sebutan bagian yang berupa wilayah.', 'Kind of a part that is an area.'),
  ...countsSchema.shape,
});

const villagePartSchema = z.object({
  kode: partCode,
  nama: partName,
  jenis: told(
    z.enum(['desa', 'kelurahan']),
    'Jenis bagian yang berupa desa, yaitu bagian sebuah kecamatan.',
    'Kind of a part that is a village, as the parts of a kecamatan are.',
  ),
  status: statusSchema,
  klasifikasi: told(
    classSchema.nullable(),
    'Klasifikasi desa itu; null bila belum diketahui atau statusnya bukan sudah.',
    'Class of the village; null where it is not known or the status is not sudah.',
  ),
});

/** `/api/v1/wilayah/<code>.json`. */
export const areaSchema = told(
  z.object({
    kode: told(
      codeSchema,
      'Kode Kemendagri tanpa titik (2, 4, atau 6 angka), sebagai teks; ID untuk seluruh negeri.',
      'Kemendagri code without dots (2, 4 or 6 digits), as text; ID for the whole country.',
    ),
    nama: told(z.string(), 'Nama wilayah tanpa sebutannya.', 'Name of the area without its kind.'),
    tingkat: told(kindSchema, 'Sebutan wilayah itu menurut hukum.', 'What the law calls the area.'),
    induk: told(
      codeSchema.nullable(),
      'Kode wilayah di atasnya; null bila tidak ada di situs ini.',
      'Code of the area above it; null where this site has none.',
    ),
    ...countsSchema.shape,
    klasifikasi: told(
      classCountsSchema,
      'Desa sudah menurut klasifikasi.',
      'The villages with sudah by class.',
    ),
    rilis: told(
      z.array(releaseDateSchema),
      'Rilis di balik hitungan ini, dari yang tertua.',
      'The releases behind these counts, oldest first.',
    ),
    sumber: told(
      z.array(sourceSchema),
      'Sumber rilis itu, menurut urutan yang sama.',
      'The sources of those releases, in the same order.',
    ),
    sumber_klasifikasi: told(
      z.array(sourceSchema),
      'Sumber rilis di balik hitungan klasifikasi.',
      'The sources behind the counts of the classes.',
    ),
    riwayat: told(
      z.array(historySchema),
      'Yang dinyatakan tiap rilis sendiri tentang wilayah ini, dari yang tertua.',
      'What each release alone says of the area, oldest first.',
    ),
    keadaan: told(
      z.array(stateSchema),
      'Seluruh wilayah seperti yang diketahui setelah tiap rilis, dari yang tertua.',
      'The whole area as it was known after each release, oldest first.',
    ),
    bagian: told(
      z.array(z.union([areaPartSchema, villagePartSchema])),
      'Bagian wilayah ini dengan hitungannya; desa dengan statusnya bila wilayah ini kecamatan.',
      'The parts of the area with their counts; villages with their status if the area is a kecamatan.',
    ),
  }),
  'Angka satu wilayah, sama dengan di halamannya.',
  'The numbers of one area, the same as on its page.',
);

/** The answer about an area. */
export type ApiArea = z.infer<typeof areaSchema>;
/** The counts that every file names in this way. */
export type ApiCounts = z.infer<typeof countsSchema>;
/** A source as the API names it. */
export type ApiSource = z.infer<typeof sourceSchema>;
