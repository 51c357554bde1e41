import { describe, expect, it } from 'vitest';
import { findPersonalData, isPersonalColumn } from '#domain/personal-data.ts';

describe('isPersonalColumn', () => {
  it.each([
    'nik',
    'NIK',
    'NIP/NIK',
    'No. HP',
    'no_hp',
    'Telepon',
    'No. Telp',
    'surel pribadi',
    'Email',
    'nama_petugas',
    'Nama PLKB',
    'nama ketua pokja',
    'WhatsApp',
    'alamat',
    'tanggal_lahir',
  ])('%s', (heading) => {
    expect(isPersonalColumn(heading)).toBe(true);
  });

  it.each([
    'kode',
    'nama_kampung',
    'status',
    'catatan',
    'Jumlah Kader',
    'jumlah PKB',
    'alamat web',
    'kelahiran',
    'teknik',
    'rumah_dataku',
  ])('not: %s', (heading) => {
    expect(isPersonalColumn(heading)).toBe(false);
  });
});

describe('findPersonalData', () => {
  it.each([
    ['NIK 3601014107800001', 'personal-nik'],
    ['360101.410780.0001', 'personal-nik'],
    ['3601 0141 0780 0001', 'personal-nik'],
    ['NIP. 198001012005011001', 'personal-nip'],
    ['19800101 200501 1 001', 'personal-nip'],
    ['hub. 0812-3456-7890', 'personal-phone'],
    ['081234567890', 'personal-phone'],
    ['(0857) 1234567', 'personal-phone'],
    ['+62 812 3456 7890', 'personal-phone'],
    ['6281234567890', 'personal-phone'],
    ['https://wa.me/6281234567890', 'personal-phone'],
    ['rekaan@surel.example', 'personal-email'],
    ['mailto:a.b+c@kantor.go.id', 'personal-email'],
  ])('%s: %s', (text, kind) => {
    expect(findPersonalData(text)?.kind ?? null).toBe(kind);
  });

  it.each([
    '36.01.01.2001',
    '3601012001',
    '2019-03-20',
    '08.12.2021',
    'tahun 2019, 2020, 2021, 2022',
    '2019 2020 2021 2022',
    'Kepmendagri 300.2.2-2138 Tahun 2025',
    'telepon kantor (0254) 200123',
    '0.8123456789',
    'http://berita.example/read/2018/06/28/21134311/1234567890123456/judul',
    'https://berita.example/081234567890',
    'RW 01 sampai RW 08',
    '@bkkbnofficial',
  ])('finds nothing in %s', (text) => {
    expect(findPersonalData(text)).toBeNull();
  });

  it('shows only the beginning of what it found', () => {
    expect(findPersonalData('NIK 3601014107800001')?.masked).toBe('3601…');
    expect(findPersonalData('rekaan@surel.example')?.masked).toBe('re…');
  });
});
