import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '#lib/read-content.ts';
import { type ContentCopy, copyTinyContent } from '../copy-content.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
let copy: ContentCopy;
beforeEach(() => void (copy = copyTinyContent()));
afterEach(() => copy.remove());

const read = () => readContent({ contentDir: copy.contentDir, register, today: '2024-06-30' });
const found = async () =>
  (await read()).problems.map(({ code, file, row, value }) => [code, file, row, value]);

const original = (path: string) => readFileSync(join(tinyContentDir, path), 'utf8');

function page(body: string): string {
  return `---\ntitle: Halaman rekaan\ndescription: Halaman rekaan.\nupdated: 2024-01-31\n---\n\n${body}\n`;
}

/** Makes the site one of two languages; its own texts have no twins and are taken away, with the picture in them. */
function speakEnglish(): void {
  for (const path of ['pages', 'program', 'pictures/pola.png'])
    rmSync(join(copy.contentDir, path), { recursive: true });
  const site = JSON.parse(original('site.json')) as { menu: { label: string }[] };
  const menu = site.menu.map((entry) => ({ ...entry, label_en: entry.label }));
  const languages = { languages: ['id', 'en'], description_en: 'Invented.', menu };
  copy.put('site.json', JSON.stringify({ ...site, ...languages }));
}

describe('a figure in texts', () => {
  const figure = (text: string, per = '') =>
    `<Angka nama="jumlah_kampung_kb" wilayah="99"${per}>${text}</Angka>`;

  beforeEach(() => {
    speakEnglish();
    copy.put('pages/satu.mdx', page(`Ada ${figure('12')} Kampung KB, dulu ${figure('9', ' per="2022"')}.`));
    copy.put('pages/en/satu.mdx', page(`There are ${figure('12')}.\n\nOnce ${figure('9', ' per="2022"')}.`));
    const news = original('news/rapat-kelompok-kerja.mdx');
    copy.put('news/rapat-kelompok-kerja.mdx', `${news}\nKini ada ${figure('12')}.\n`);
  });

  it('that agrees with the data is no problem, in either language', async () => {
    expect(await found()).toEqual([]);
  });

  it('that changes in the data is named in every text that is now wrong, and in no other', async () => {
    const table = original('data/official-figures.csv');
    copy.put('data/official-figures.csv', table.replace('99,12,', '99,1234,'));
    const { content, problems } = await read();
    expect(content).toBeNull();
    expect(problems.map(({ code, file, row, details }) => [code, file, row, details!['now']])).toEqual([
      ['figure-drift', 'content/pages/en/satu.mdx', 7, '1,234'],
      ['figure-drift', 'content/pages/satu.mdx', 7, '1.234'],
      ['figure-drift', 'content/news/rapat-kelompok-kerja.mdx', 14, '1.234'],
    ]);
  });

  it('is written in the advice as the text writes it: with its percent sign, or without', async () => {
    const share = (text: string) => `<Angka nama="persen_desa" wilayah="ID">${text}</Angka>`;
    const number = share('41,67');
    copy.put('pages/satu.mdx', page(`Ada ${number} persen.\n\nAda ${share('41,67 %')}.`));
    const table = original('data/official-figures.csv');
    copy.put('data/official-figures.csv', table.replace('ID,41.67,', 'ID,50,'));
    const { problems } = await read();
    const own = problems.filter(({ file }) => file === 'content/pages/satu.mdx');
    expect(own.map(({ details }) => details!['now'])).toEqual(['50', '50\u00a0%']);
  });

  it('may be a share of another, which is compared too', async () => {
    const share = (text: string, of: string) =>
      `<Angka nama="jumlah_kampung_kb" wilayah="99" dari="${of}">${text}</Angka>`;
    const texts = [
      share('50', 'jumlah_desa'),
      share('51 %', 'jumlah_desa'),
      share('50', 'desa'),
      share('50', 'persen_desa'),
    ];
    copy.put('pages/satu.mdx', page(texts.join('\n\n')));
    const { problems } = await read();
    const own = problems.filter(({ file }) => file === 'content/pages/satu.mdx');
    expect(own.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['figure-drift', 9, undefined],
      ['figure-unknown', 11, 'dari'],
      ['figure-area', 13, undefined],
    ]);
    expect(own[0]!.details).toMatchObject({ now: '50\u00a0%', pin: '' });
  });

  it('that a newer publication replaces can be pinned to its date', async () => {
    const newer =
      'jumlah_kampung_kb,99,15,Kampung KB,2024-01,Koran Rekaan,https://koran.example/angka-2024,\n';
    copy.put('data/official-figures.csv', original('data/official-figures.csv') + newer);
    const { problems } = await read();
    expect(problems).toHaveLength(3);
    for (const { details } of problems) expect(details!['pin']).toContain('tambahkan per="2023-12"');
    copy.put('news/rapat-kelompok-kerja.mdx', null);
    for (const path of ['pages/satu.mdx', 'pages/en/satu.mdx']) {
      copy.put(path, page(`Ada ${figure('12', ' per="2023-12"')}.`));
    }
    expect(await found()).toEqual([]);
  });

  it('that the site counts itself changes with a release', async () => {
    const body = 'Ada <Angka nama="sudah" wilayah="99">11</Angka> desa.';
    copy.put('pages/satu.mdx', page(body));
    copy.put('pages/en/satu.mdx', page(body));
    expect(await found()).toEqual([]);
    copy.put(
      'data/releases/2024-03-31.csv',
      `${original('data/releases/2024-03-31.csv').trimEnd()}\n99.01.01.2004,,sudah,,,,,,\n`,
    );
    const problems = (await read()).problems;
    expect(problems.map(({ file }) => file)).toEqual(['content/pages/en/satu.mdx', 'content/pages/satu.mdx']);
    expect(problems[0]!.details!['now']).toBe('12');
  });

  it('is not held against data that are broken themselves', async () => {
    copy.put('data/official-figures.csv', 'metrik,kode\n');
    const codes = new Set((await found()).map(([code]) => code));
    expect([...codes]).toEqual(['column-missing']);
  });
});

describe('the problems of texts', () => {
  it('come together with those of the fields above them, of the data and of the programme', async () => {
    copy.put('pages/satu.mdx', page('Satu.<Sumber id="tidak-ada" />').replace('updated:', 'diperbarui:'));
    copy.put('data/releases/2024-03-31.csv', 'kode,status\n99.01.01.2001,ya\n');
    copy.put('program/istilah.csv', original('program/istilah.csv').replace('dinas-2022', 'dinas-2023'));
    const codes = (await found()).map(([code, file]) => `${String(code)} in ${String(file)}`);
    expect(codes).toEqual([
      'status-unknown in content/data/releases/2024-03-31.csv',
      'key-unknown in content/program/istilah.csv',
      'field-missing in content/pages/satu.mdx',
      'field-unknown in content/pages/satu.mdx',
      'key-unknown in content/pages/satu.mdx',
    ]);
  });

  it('leave a page with another fault an address that links may lead to', async () => {
    copy.put('pages/satu.mdx', page('Lihat [dua](/dua/) dan [bagian](/dua/#bagian).'));
    copy.put('pages/dua.mdx', page('## Bagian\n\nSatu <5 dua.').replace('title', 'judul'));
    const codes = (await found()).map(([code]) => code);
    expect(codes).toEqual(['field-missing', 'field-unknown', 'mdx-less-than']);
  });

  it('are told in both languages where a setting of the site is wrong', async () => {
    speakEnglish();
    copy.put('pages/satu.mdx', page('Lihat [dua](/dua/).'));
    copy.put('pages/en/satu.mdx', page('See [two](/dua/).'));
    const site = JSON.parse(readFileSync(join(copy.contentDir, 'site.json'), 'utf8')) as object;
    copy.put('site.json', JSON.stringify({ ...site, contact: 'kantor' }));
    expect(await found()).toEqual([
      ['field-wrong', 'content/site.json', 1, '"kantor"'],
      ['link-broken', 'content/pages/en/satu.mdx', 7, '/dua/'],
      ['link-broken', 'content/pages/satu.mdx', 7, '/dua/'],
    ]);
  });

  it('are not told of English pages where the languages of the site cannot be read', async () => {
    speakEnglish();
    copy.put('pages/satu.mdx', page('Lihat [dua](/dua/).'));
    copy.put('pages/en/satu.mdx', page('See [two](/dua/).'));
    copy.put('site.json', readFileSync(join(copy.contentDir, 'site.json'), 'utf8').replace(',', ''));
    expect((await found()).map(([code, file]) => [code, file])).toEqual([
      ['json-syntax', 'content/site.json'],
      ['link-broken', 'content/pages/en/satu.mdx'],
      ['link-broken', 'content/pages/satu.mdx'],
    ]);
  });

  it('are not told at every text that names the row of a table which is broken', async () => {
    const table = original('program/istilah.csv');
    copy.put('program/istilah.csv', table.replace('pokja,', 'pokja,"'));
    const files = new Set((await found()).map(([, file]) => file));
    expect([...files]).toEqual(['content/program/istilah.csv']);
    copy.put('program/istilah.csv', table.replace('pokja,', 'Pokja,'));
    expect((await found()).map(([code]) => code)).toEqual(['key-wrong']);
  });

  it('are told once of a component whose marks belong together', async () => {
    copy.put('pages/satu.mdx', page('Ada <Istilah kata=“pokja”>Pokja</Istilah> di sini.'));
    expect((await found()).map(([code]) => code)).toEqual(['attribute-unquoted']);
  });

  it('are none of pages in one language where the site has one', async () => {
    copy.put('pages/satu.mdx', page('Teks rekaan.'));
    copy.put('pages/en/dua.mdx', page('A {slip}.'));
    const news = original('news/rapat-kelompok-kerja.mdx').replace('Rapat', 'Kabar rapat');
    copy.put('news/kabar.mdx', `${news}\nLihat [dua](/dua/).\n`);
    expect((await found()).map(([code, file]) => [code, file])).toEqual([
      ['link-broken', 'content/news/kabar.mdx'],
      ['page-language-off', 'content/pages/en/'],
    ]);
    copy.put('pages/en/dua.mdx', null);
    copy.put('news/kabar.mdx', null);
    speakEnglish();
    copy.put('pages/satu.mdx', page('Teks rekaan.'));
    expect(await found()).toEqual([['page-twin-missing', 'content/pages/satu.mdx', undefined, undefined]]);
  });
});
