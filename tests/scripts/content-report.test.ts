import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentReport } from '../../scripts/content-report.ts';
import { type ContentCopy, copyTinyContent } from '../copy-content.ts';
import { tinyRegister } from '../tiny-country.ts';

const EXPECTED = fileURLToPath(new URL('../fixtures/review/expected.md', import.meta.url));
const FOLDER = { recursive: true } as const;

let before: ContentCopy;
let after: ContentCopy;

beforeEach(() => {
  [before, after] = [copyTinyContent(), copyTinyContent()];
  for (const { put } of [before, after])
    put('strings/id.json', readFileSync('content/strings/id.json', 'utf8'));
  for (const { put } of [before, after]) put('news/angka-rekaan.mdx', news('Angka rekaan', FIGURES));
});

afterEach(() => {
  for (const copy of [before, after]) copy.remove();
});

const report = (from = before.contentDir, to: string | null = after.contentDir): Promise<string> =>
  contentReport(
    { before: from, after: to },
    { contentDir: after.contentDir, register: tinyRegister(), today: '2024-12-01' },
  );
/** The folders have another name in every run. */
const named = (text: string): string =>
  text.replaceAll(before.contentDir, 'sebelum').replaceAll(after.contentDir, 'sesudah');

function edit({ contentDir, put }: ContentCopy, path: string, change: (text: string) => string): void {
  put(path, change(readFileSync(join(contentDir, path), 'utf8')));
}

function news(title: string, body: string, date = '2024-04-01'): string {
  const source = '  - title: Undangan\n    publisher: Dinas Rekaan\n    address: https://reka.example/x';
  const head = `title: ${title}\nsummary: Berita rekaan untuk uji.\ndate: ${date}\nareas: []\nsources:\n${source}`;
  return `---\n${head}\n---\n\n${body}\n`;
}

/** One that the site fills in, one that is written, one of a date that stays, one share. */
const FIGURES = `Ada <Angka nama="sudah" wilayah="99" /> desa.

Ada <Angka nama="belum" wilayah="9901">9</Angka> desa yang belum, dan <Angka nama="sudah" wilayah="99" per="2023-06-30" /> dulu.

Bagiannya <Angka nama="sudah" dari="jumlah_desa" wilayah="99" />.`;

/** Every kind of change, of which none breaks the site. */
function changeAll(): void {
  const head = 'kode,nama_kampung,status,tanggal_pencanangan,klasifikasi,cakupan,sumber,tautan,catatan';
  const rows = [
    '99.01.01.2004,"<script>alert(1)</script> | @admin `rm` #12",sudah,2024-05,dasar,,"[Dinas](https://x.example) *Rekaan*",,',
    '99.01.01.2005,,sudah,,,,,,',
    '99.71.02.1001,Pagi Sehat,belum,,,,Dinas Rekaan,,Tidak berjalan lagi',
    '99.01.01.2007,Bening Bersama,sudah,2022-01-05,mandiri,,Dinas Rekaan,,',
    '99.01.02.2001,Rimba Lestari Baru,sudah,2021,berkelanjutan,,Dinas Rekaan,,',
    '99.01.03.2001,Sunyi Sejahtera,sudah,2020,mandiri,,Dinas Rekaan,,Dikunjungi lagi',
  ];
  after.put('data/releases/2024-06-30.csv', `${[head, ...rows].join('\n')}\n`);
  edit(after, 'data/releases/2024-03-31.csv', (text) => text.replace('Dusun Tiga', 'Dusun Empat'));
  after.put('data/releases/2021-12-31.csv', null);
  edit(after, 'data/sources.json', (text) => {
    const sources = JSON.parse(text) as { releases: Record<string, object> };
    const { '2021-12-31': gone, '2023-06-30': list, ...rest } = sources.releases;
    const releases = {
      ...rest,
      '2023-06-30': { ...list, unsettled: ['99.71.01.1005'] },
      '2024-06-30': { ...gone, title: 'Tambahan rekaan', date: '2024-06-30' },
    };
    return JSON.stringify({ ...sources, releases });
  });
  edit(after, 'data/official-figures.csv', (text) => text.replace(',12,Kampung KB', ',13,Kampung KB'));
  edit(after, 'news/angka-rekaan.mdx', (text) => text.replace('>9<', '>7<'));
  after.put('news/panen-raya.mdx', news('"Panen | raya @semua #7"', 'Satu dua tiga.', '2025-01-15'));
  edit(after, 'news/rapat-kelompok-kerja.mdx', (text) =>
    text.replace('Rapat kelompok kerja:', 'Rapat besar:').replace('Ini berita rekaan', 'Ini kabar rekaan'),
  );
  after.put(
    'news/dapur-sehat.mdx',
    readFileSync(join(after.contentDir, 'news/pulau-sunyi-membuka-dapur-sehat.mdx'), 'utf8'),
  );
  after.put('news/pulau-sunyi-membuka-dapur-sehat.mdx', null);
  before.put('news/lama-sekali.mdx', news('Lama sekali', 'Empat lima.'));
  after.put(
    'redirects.csv',
    'alamat_lama,alamat_baru,tanggal,alasan\n/berita/pulau-sunyi-membuka-dapur-sehat/,/berita/dapur-sehat/,2024-11-30,Judul dipendekkan\n',
  );
  edit(after, 'pages/program/index.mdx', (text) => text.replace('yang kedua', 'yang terakhir'));
  edit(after, 'strings/id.json', (text) => text.replace('"Beranda"', '"Halaman muka"'));
  edit(after, 'site.json', (text) => text.replace('Dinas Rekaan Nusa Reka', 'Badan Rekaan'));
}

describe('the report on a change of the content', () => {
  it('tells every kind of change', async () => {
    changeAll();
    const text = named(await report());
    if (process.env['UPDATE_EXPECTED'] === '1') {
      mkdirSync(dirname(EXPECTED), FOLDER);
      writeFileSync(EXPECTED, text);
    }
    expect(text).toBe(readFileSync(EXPECTED, 'utf8'));
  });

  it('says so where nothing changes', async () => {
    expect(await report()).toMatch(/lolos pemeriksaan .*\n\nTidak ada perubahan isi\.\n$/);
  });

  it('comes out where the change breaks the site, and names what is wrong', async () => {
    edit(after, 'data/releases/2024-03-31.csv', (text) => text.replace('sudah', 'mungkin'));
    edit(after, 'news/rapat-kelompok-kerja.mdx', (text) => text.replace('---\n\nIni', '\n\nIni'));
    edit(after, 'site.json', (text) => text.replace('"region"', '"region'));
    const text = await report();
    expect(text).toContain('- Sesudah: **tidak lolos pemeriksaan** (');
    expect(text).toMatch(/\*\*Masalah baru: \d+\*\*\n\n(?:- \*\*SALAH\*\* `content\/[^\n]+\n)+/);
    expect(text).toContain('Tidak dapat dibandingkan: data sesudah perubahan ini mengandung kesalahan.');
    expect(text).toContain(
      '## Setelan situs (`site.json`)\n\nTidak dapat dibandingkan: salah satunya salah tulis.',
    );
  });

  it('reads a revision of git and touches nothing there; a link in it leads nowhere', async () => {
    const top = dirname(after.contentDir);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@reka.example', ...args], {
        cwd: top,
        encoding: 'utf8',
      });
    writeFileSync(join(top, 'di-luar.mdx'), '---\nrahasia: 1\n---\n');
    symlinkSync(join(top, 'di-luar.mdx'), join(after.contentDir, 'news/tautan.mdx'));
    git('init', '--quiet', '--initial-branch=utama');
    git('add', 'content');
    git('commit', '--quiet', '--message=satu');
    edit(after, 'site.json', (text) => text.replace('Dinas Rekaan Nusa Reka', 'Badan Rekaan'));
    const status = git('status', '--porcelain=v2');
    const text = await report('utama', null);
    expect(text).toContain('Dari `utama` ke ');
    expect(text).toContain('- operator: “Dinas Rekaan Nusa Reka” → “Badan Rekaan”');
    expect(await report('utama', 'utama')).not.toContain('rahasia');
    expect(git('status', '--porcelain=v2')).toBe(status);
    await expect(report('tak-ada')).rejects.toThrow(
      'bukan folder dan bukan nama cabang, tag, atau commit git',
    );
  });

  it('refuses a name that is no folder where there is no git', async () => {
    await expect(report('utama')).rejects.toThrow('tidak di dalam repositori git');
  });
});
