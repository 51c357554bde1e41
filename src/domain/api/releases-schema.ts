import { z } from 'zod';
import { isoDate } from '../schema-parts.ts';
import { countSchema, sourceSchema } from './common-schema.ts';
import { told } from './told.ts';

const address = z.string();

const licenceSchema = z.object({
  nama: told(z.string(), 'Nama lisensi.', 'Name of the licence.'),
  alamat: told(address, 'Alamat naskah lisensi.', 'Address of its text.'),
});

const releaseSchema = z.object({
  ...sourceSchema.shape,
  jumlah_desa: told(
    countSchema,
    'Banyak desa yang dibicarakan rilis itu.',
    'How many villages the release speaks of.',
  ),
  diterbitkan: told(
    isoDate.nullable(),
    'Hari rilis itu pertama kali terbit di situs ini; null bila belum diketahui.',
    'Day on which this site first published it; null where that is not known.',
  ),
  catatan: told(z.string().nullable(), 'Catatan untuk pembaca.', 'A note for readers.'),
  halaman: told(address, 'Halaman tetap rilis itu.', 'Page of the release, which stays.'),
  perubahan: told(
    address,
    'Halaman yang menceritakan apa yang berubah.',
    'Page that tells what the release changed.',
  ),
  berkas: told(
    z.array(
      z.object({
        jenis: told(z.string(), 'Jenis berkas, seperti csv atau xlsx.', 'Kind of file, such as csv or xlsx.'),
        alamat: told(address, 'Alamat lengkap berkas itu.', 'Whole address of the file.'),
      }),
    ),
    'Berkas dengan keadaan semua desa setelah rilis itu.',
    'Files with the state of all villages after the release.',
  ),
});

/** `/api/v1/rilis.json`. */
export const releasesSchema = told(
  z.object({
    situs: told(z.string(), 'Nama situs ini.', 'Name of this site.'),
    alamat: told(address, 'Alamat situs ini.', 'Address of this site.'),
    terbaru: told(
      isoDate.nullable(),
      'Tanggal rilis terbaru; null sebelum ada rilis.',
      'Date of the newest release; null before the first.',
    ),
    lisensi: told(licenceSchema, 'Lisensi semua data situs ini.', 'Licence of all data of this site.'),
    atribusi: told(
      z.string(),
      'Yang disebut siapa pun yang memakai datanya.',
      'What whoever uses the data names.',
    ),
    rilis: told(z.array(releaseSchema), 'Semua rilis, dari yang terbaru.', 'All releases, newest first.'),
  }),
  'Daftar rilis data situs ini.',
  'The releases of data of this site.',
);

/** The list of releases. */
export type ApiReleases = z.infer<typeof releasesSchema>;
