import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersFrom } from '#lib/folders.ts';
import { readNewContentArguments } from '#lib/new-content/new-content-arguments.ts';
import { writeNewFolder } from '#lib/new-content/new-folder.ts';
import { failureText } from '#lib/run-command.ts';
import { newContent } from '../../scripts/new-content.ts';
import { newFolderPlace, textOf } from '../new-folder.ts';

const place = newFolderPlace();

const make = (region: string, { out, positions }: { out: string; positions?: string }) =>
  newContent(
    { region, out, name: null, positions: positions ?? null },
    { folders: foldersFrom({}), register: place.register, today: '2026-11-27' },
  );

describe('positions of kecamatan', () => {
  const positions = (rows: string[]) => {
    const path = join(place.dir, 'letak.csv');
    writeFileSync(path, ['kode,bujur,lintang', ...rows].join('\n'));
    return path;
  };

  it('come from the file that is given, without those of other regions', async () => {
    const own = place.register.areasIn(place.register.get('3404' as never)!.code, 'district');
    const rows = own.map(({ code }, index) => `${code},${110 + (index + 1) / 8},-7.7`);
    const file = positions([...rows, '36.01.01,105.355,-6.697']);
    const report = await make('3404', { positions: file, out: join(place.dir, 'letak') });
    expect(textOf(join(place.dir, 'letak'), 'data/district-positions.csv')).toBe(
      `kode,bujur,lintang\n${rows.join('\n')}\n`,
    );
    expect(report).toContain('Tulis asal letak kecamatan');
  });

  it('that are wrong are told with their row, and nothing is written', async () => {
    const file = positions(['34.04.01,-7.7,110.3']);
    const error = await make('3404', { positions: file, out: join(place.dir, 'salah') }).catch(
      (e: unknown) => e,
    );
    expect(failureText(error)).toContain('letak.csv\n  SALAH baris 2: bujur dan lintang tampaknya tertukar');
    expect(existsSync(join(place.dir, 'salah'))).toBe(false);
  });

  it('of no file are told as such', async () => {
    const file = join(place.dir, 'tidak-ada.csv');
    const error = await make('3404', { positions: file, out: join(place.dir, 'salah') }).catch(
      (e: unknown) => e,
    );
    expect(failureText(error)).toMatch(/tidak-ada\.csv: berkas atau foldernya tidak ada lagi/);
  });
});

describe('a command that cannot be done', () => {
  const refused = async (region: string, out: string) =>
    failureText(await make(region, { out }).catch((error: unknown) => error));

  it.each([
    ['ab', '--region "ab" bukan kode wilayah. Tulis seperti 34, 3404, atau ID.'],
    ['340', '--region "340" bukan kode wilayah. Tulis seperti 34, 3404, atau ID.'],
    ['99', '--region 99 tidak ada di register idn-area-data 4.0.1. Periksa angkanya.'],
    [
      '340401',
      '--region 34.04.01 adalah Kecamatan Gamping. Situs hanya dapat dibuat untuk provinsi, kabupaten, kota, atau ID.',
    ],
    [
      '34.04.01.2001',
      '--region 34.04.01.2001 adalah Desa Balecatur. Situs hanya dapat dibuat untuk provinsi, kabupaten, kota, atau ID.',
    ],
  ])('names what is wrong with the region %s', async (region, sentence) => {
    expect(await refused(region, join(place.dir, 'tidak'))).toBe(`SALAH ${sentence}`);
    expect(existsSync(join(place.dir, 'tidak'))).toBe(false);
  });

  it('does not copy the region it comes from', async () => {
    expect(await refused('36', join(place.dir, 'tidak'))).toContain('36 adalah wilayah folder isi sekarang');
  });

  it('leaves a folder with something in it as it is', async () => {
    const out = join(place.dir, 'berisi');
    mkdirSync(out);
    writeFileSync(join(out, 'catatan.txt'), 'punya orang');
    expect(await refused('34', out)).toBe(
      `SALAH --out (${out}) sudah ada dan berisi. Pilih folder yang belum ada atau kosong; isinya tidak diubah.`,
    );
    expect(readdirSync(out)).toEqual(['catatan.txt']);
  });

  it('refuses a file, and folders of the project', async () => {
    expect(await refused('34', join(place.dir, 'letak.csv'))).toContain(
      'adalah berkas. Pilih nama folder yang belum ada',
    );
    for (const out of ['content', 'content/baru', 'src/baru', '.', 'node_modules/baru', 'dist']) {
      expect(await refused('34', out)).toContain('bertumpuk dengan');
    }
  });

  it('says where there is no permission to write', async () => {
    expect(await refused('3404', '/proc/isi-baru')).toMatch(/^SALAH \/proc\/isi-baru: /);
    expect(await refused('3404', join(place.dir, 'letak.csv', 'di-dalam'))).toContain(
      'letak.csv, yang bukan folder. Pilih tempat lain.',
    );
  });

  it('takes an empty folder, and leaves nothing of a folder that does not pass the check', async () => {
    const out = join(place.dir, 'kosong');
    mkdirSync(out);
    const before = readdirSync(place.dir);
    await expect(
      writeNewFolder(out, new Map([['a.txt', 'a']]), () => Promise.reject(new Error('tidak lolos'))),
    ).rejects.toThrow('tidak lolos');
    expect(readdirSync(place.dir)).toEqual(before);
    expect(readdirSync(out)).toEqual([]);
    await writeNewFolder(out, new Map([['a.txt', 'a']]), () => Promise.resolve());
    expect(readdirSync(place.dir)).toEqual(before);
    expect(readdirSync(out)).toEqual(['a.txt']);
  });
});

describe('the command line', () => {
  it('needs a region and a folder, and nothing else', () => {
    for (const args of [
      [],
      ['--region', '34'],
      ['--out', 'x'],
      ['--region', '', '--out', 'x'],
      ['--rgion', '34'],
    ]) {
      expect(readNewContentArguments(args)).toBeNull();
    }
    expect(readNewContentArguments(['--region', '34', '--out', 'x', '--name', ' Kampung Kita '])).toEqual({
      region: '34',
      out: 'x',
      name: 'Kampung Kita',
      positions: null,
    });
  });
});
