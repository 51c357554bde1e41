import { describe, expect, it } from 'vitest';
import type { Completeness } from '#domain/release.ts';
import type { ReleaseRecord, VillageRecord } from '#domain/site-data.ts';
import type { KnownVillage } from '#domain/village-words.ts';
import { kampung, villageRecord } from '../kampung.ts';
import { wordsIn } from '../site-words.ts';

const words = wordsIn('id');

const record = (release: string, completeness: Completeness): ReleaseRecord => ({
  release,
  completeness,
  title: 'Daftar Rekaan',
  publisher: 'Dinas Reka',
  address: null,
  date: release,
  licence: 'ODbL 1.0',
  villages: 1,
});
const complete = record('2023-08-28', 'complete');
const partial = record('2025-12-31', 'partial');

/** What is known of the invented village Awan. */
function known(facts: Partial<VillageRecord>, release: ReleaseRecord | null, newest = release): KnownVillage {
  const village = villageRecord({ release: release?.release ?? null, ...facts });
  return { village, release, newest };
}

const said = kampung('9901012001', { source: 'Warta Reka (2025)', status: 'belum' });
const gathered = kampung('9901012001', { source: 'Warta Reka (2025)', note: 'Tanpa merinci tiap desa.' });
const inFirst = { site: 'Situs', address: 'https://situs.example/desa/9901012001/' };

const CASES: readonly [
  what: string,
  known: KnownVillage,
  answer: string,
  explained: string | null,
  cited: string,
][] = [
  [
    'named by a complete list',
    known({ status: 'sudah', kampung: [kampung('9901012001')] }, complete),
    'Desa Awan tercatat sudah menjadi Kampung KB.',
    null,
    'Menurut Daftar Rekaan; keadaan per 28 Agustus 2023.',
  ],
  [
    'named by a source that a partial release gathers',
    known({ status: 'sudah', kampung: [gathered] }, partial),
    'Desa Awan tercatat sudah menjadi Kampung KB.',
    null,
    'Menurut Warta Reka (2025); dihimpun dalam rilis 31 Desember 2025. Tanpa merinci tiap desa.',
  ],
  [
    'left out by a complete list',
    known({ status: 'belum' }, complete),
    'Per 28 Agustus 2023, Desa Awan belum tercatat sebagai Kampung KB.',
    'Daftar lengkap pada tanggal itu tidak memuat desa ini. Keadaannya dapat berubah sesudahnya.',
    'Menurut Daftar Rekaan; keadaan per 28 Agustus 2023.',
  ],
  [
    'said to be "belum" on a date',
    known({ status: 'belum', statement: said }, complete),
    'Per 28 Agustus 2023, Desa Awan belum menjadi Kampung KB.',
    'Sumber menyatakannya untuk tanggal itu. Keadaannya dapat berubah sesudahnya.',
    'Menurut Warta Reka (2025); keadaan per 28 Agustus 2023.',
  ],
  [
    'said to be "belum" by a source that a partial release gathers',
    known({ status: 'belum', statement: said }, partial),
    'Menurut sumbernya, Desa Awan belum menjadi Kampung KB.',
    'Pernyataan itu dihimpun sampai 31 Desember 2025. Keadaannya dapat berubah sesudahnya.',
    'Menurut Warta Reka (2025); dihimpun dalam rilis 31 Desember 2025.',
  ],
  [
    'of which no release speaks',
    known({}, null, partial),
    'Belum ada data Kampung KB untuk Desa Awan.',
    'Kami belum menemukan sumber yang menyebut desa ini. Itu bukan berarti belum ada Kampung KB di sini.',
    'Diperiksa sampai rilis 31 Desember 2025.',
  ],
  [
    'that an unsettled row may mean',
    known({ doubt: '2023-08-28' }, null, partial),
    'Belum ada data Kampung KB untuk Desa Awan.',
    'Rilis 28 Agustus 2023 memuat satu baris yang mungkin tentang desa ini, tetapi belum dapat dipastikan.',
    'Diperiksa sampai rilis 31 Desember 2025.',
  ],
];

describe('the page of a village', () => {
  it.each(CASES)('%s', (...[, village, answer, explained, cited]) => {
    expect(words.villageAnswer(village)).toBe(answer);
    expect(words.villageExplanation(village)).toBe(explained);
    expect(words.villageCitation(village, inFirst)).toBe(
      `Situs. “${answer}” ${cited} https://situs.example/desa/9901012001/`,
    );
  });

  it('is cited without a date while the site has no release', () => {
    expect(words.villageCitation(known({}, null), inFirst)).toBe(
      'Situs. “Belum ada data Kampung KB untuk Desa Awan.” https://situs.example/desa/9901012001/',
    );
  });
});
