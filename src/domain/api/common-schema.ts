import { z } from 'zod';
import type { AreaCode } from '../area-code.ts';
import type { AreaKind } from '../levels.ts';
import { CLASSIFICATIONS, STATUSES } from '../release.ts';
import { isoDate } from '../schema-parts.ts';
import { told } from './told.ts';

/** Code of an area or a village in digits only, or "ID" for the whole country. */
export const codeSchema = codeText(/^(?:ID|\d{2}|\d{4}|\d{6}|\d{10})$/);

/** Code of a village: ten digits. */
export const villageCodeSchema = codeText(/^\d{10}$/);

/** Code of BPS: ten digits. */
export const bpsCodeSchema = z.string().regex(/^\d{10}$/);

/** A date as precise as its source: "2019", "2019-03" or "2019-03-20". */
export const partialDateSchema = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

/** A count of villages. */
export const countSchema = z.int().min(0);

/** A share of villages in percent, half up to two decimals; null while nothing is known. */
export const percentSchema = z.number().min(0).max(100).nullable();

const AREA_KINDS = [
  'negara',
  'provinsi',
  'kabupaten',
  'kota',
  'kecamatan',
  'desa',
  'kelurahan',
] as const satisfies readonly AreaKind[];

/** What the law calls an area. */
export const kindSchema = z.enum(AREA_KINDS);

/** What is known of a village. */
export const statusSchema = told(
  z.enum(STATUSES),
  'Yang diketahui: sudah (ada Kampung KB), belum (sebuah rilis menyatakan tidak ada), atau tanpa_data (belum ada rilis yang berbicara tentangnya). Tanpa data bukan belum.',
  'What is known: sudah (it has a Kampung KB), belum (a release says that it has none) or tanpa_data (no release speaks of it). No data is not belum.',
);

/** The class of a Kampung KB. */
export const classSchema = z.enum(CLASSIFICATIONS);

/** Villages with a Kampung KB by class. */
export const classCountsSchema = z.object({
  dasar: told(countSchema, 'Desa sudah dengan klasifikasi dasar.', 'Villages with the class dasar.'),
  berkembang: told(
    countSchema,
    'Desa sudah dengan klasifikasi berkembang.',
    'Villages with the class berkembang.',
  ),
  mandiri: told(countSchema, 'Desa sudah dengan klasifikasi mandiri.', 'Villages with the class mandiri.'),
  berkelanjutan: told(
    countSchema,
    'Desa sudah dengan klasifikasi berkelanjutan.',
    'Villages with the class berkelanjutan.',
  ),
  tanpa_klasifikasi: told(
    countSchema,
    'Desa sudah yang klasifikasinya belum diketahui. Kelima angka berjumlah sama dengan sudah.',
    'Villages with a Kampung KB whose class is not known. The five numbers add up to sudah.',
  ),
});

/** The date that names a release. */
export const releaseDateSchema = told(
  isoDate,
  'Tanggal rilis, yang juga namanya.',
  'Date of the release, which is its name.',
);

/** A source as every file of the API names it. */
export const sourceSchema = z.object({
  rilis: releaseDateSchema,
  judul: told(z.string(), 'Judul sumber.', 'Title of the source.'),
  penerbit: told(z.string(), 'Yang menerbitkan sumber itu.', 'Who published the source.'),
  alamat: told(
    z.string().nullable(),
    'Alamat web sumber; null bila tidak ada alamat umum.',
    'Web address of the source; null where there is no public one.',
  ),
  tanggal: told(isoDate, 'Tanggal keadaan data.', 'Day of which the data speak.'),
  lisensi: told(z.string(), 'Lisensi data rilis itu.', 'Licence of the data of the release.'),
  lengkap: told(
    z.boolean(),
    'true bila rilis itu berbicara tentang semua desa; false bila hanya tentang desa di barisnya.',
    'true if the release speaks of every village; false if only of those in its rows.',
  ),
});

/** The villages of an area by what is known of them. */
export const countsSchema = z.object({
  jumlah_desa: told(
    countSchema,
    'Semua desa dan kelurahan wilayah itu. Sama dengan sudah + belum + tanpa_data.',
    'All villages of the area. Equals sudah + belum + tanpa_data.',
  ),
  sudah: told(countSchema, 'Desa yang sudah memiliki Kampung KB.', 'Villages that have a Kampung KB.'),
  belum: told(
    countSchema,
    'Desa yang menurut sebuah rilis belum memilikinya.',
    'Villages that have none, as a release says.',
  ),
  tanpa_data: told(
    countSchema,
    'Desa yang belum disebut rilis mana pun.',
    'Villages of which no release speaks.',
  ),
  persen: told(
    percentSchema,
    'sudah dari jumlah_desa dalam persen, dua desimal, dibulatkan ke atas mulai dari setengah; null selama belum ada yang diketahui.',
    'sudah of jumlah_desa in percent, two decimals, rounded half up; null while nothing is known.',
  ),
  sedikitnya: told(
    z.boolean(),
    'true bila angka sudah adalah batas bawah: sebagian desa belum ada datanya, atau keterangan belum-nya lebih tua daripada rilis terbaru.',
    'true if sudah is a lower bound: some villages have no data, or the belum of some is older than the newest release.',
  ),
});

/** Text of a form that only codes of the register have here, so that its type may say so. */
function codeText(form: RegExp): z.ZodType<AreaCode> {
  return z.string().regex(form) as unknown as z.ZodType<AreaCode>;
}
