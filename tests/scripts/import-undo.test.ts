import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { changeLog } from '#domain/change-log.ts';
import { intakeReportBrief } from '#domain/intake/report-brief.ts';
import { apiFiles } from '#lib/api-files.ts';
import { readWholeContent } from '#lib/read-whole-content.ts';
import { checkContent } from '../../scripts/check-content.ts';
import { wordsIn } from '../site-words.ts';
import { writeState } from './downloads/made-downloads.ts';
import {
  decideAll,
  EXPORT,
  filesIn,
  fill,
  importPlace,
  type ImportPlace,
  register,
  today,
} from './import-place.ts';

let place: ImportPlace;

beforeEach(() => {
  place = importPlace();
});

afterEach(() => place.remove());

describe('undoing an import', () => {
  const check = () => checkContent({ contentDir: place.contentDir, register, today, now: () => 0 });

  /** All that pages, maps and files are made from. */
  async function made(): Promise<string> {
    const read = await readWholeContent({ contentDir: place.contentDir, register, today });
    const content = read.content!;
    const data = assembleSiteData(content, register);
    const { corrections } = read;
    const words = wordsIn('id');
    await writeState(place.contentDir, { data, content, register, words }, ['terbaru']);
    const sums = readFileSync(join(place.contentDir, 'data/unduh/terbaru/SHA256SUMS'), 'utf8');
    rmSync(join(place.contentDir, 'data/unduh'), { recursive: true });
    const files = [...apiFiles(data, words)];
    return JSON.stringify([data, changeLog({ content, register, corrections }), files, sums], null, 1);
  }

  beforeEach(() => {
    mkdirSync(join(place.contentDir, 'strings'));
    copyFileSync('content/strings/id.json', join(place.contentDir, 'strings/id.json'));
  });

  it('takes no more than deleting its file: the same data as before, and a word on the entry left over', async () => {
    const before = await made();
    await place.run(EXPORT);
    expect(await made()).not.toBe(before);
    rmSync(join(place.contentDir, 'data/releases/2024-06-30.csv'));
    const { text, sound } = await check();
    expect(sound).toBe(true);
    expect(text).toContain(
      'PERIKSA baris 28, isian releases.2024-06-30: berkas releases/2024-06-30.csv tidak ada',
    );
    expect(await made()).toBe(before);
  });

  it('says in texts that name the release what to do', async () => {
    await place.run(EXPORT);
    const body =
      'Ada <Angka nama="sudah" wilayah="99" per="2024-06-30" /> desa.\n\n[Unduh](/data/unduh/2024-06-30/kampung-kb.csv), ' +
      '[lihat](/data/perubahan/2024-06-30/).';
    const head = '---\ntitle: Contoh\ndescription: Contoh.\nupdated: 2025-12-01\n---';
    writeFileSync(join(place.contentDir, 'pages/contoh.mdx'), `${head}\n\n${body}\n`);
    expect((await check()).text).not.toContain('SALAH');
    rmSync(join(place.contentDir, 'data/releases/2024-06-30.csv'));
    const { text } = await check();
    expect(text.match(/ {2}SALAH .*/g)).toEqual([
      '  SALAH baris 7, isian per: tidak ada angka sudah untuk Provinsi Nusa Reka per "2024-06-30". Yang ada: 2024-03-31, 2023-06-30, 2021-12-31. Tulis salah satunya, atau kembalikan berkas data/releases/2024-06-30.csv.',
      '  SALAH baris 9: "/data/unduh/2024-06-30/kampung-kb.csv" bukan alamat halaman di situs ini. Berkas data/releases/2024-06-30.csv tidak ada. Rilis yang ada: 2021-12-31, 2023-06-30, 2024-03-31. Perbaiki alamatnya, atau hapus tautannya.',
      '  SALAH baris 9: "/data/perubahan/2024-06-30/" bukan alamat halaman di situs ini. Berkas data/releases/2024-06-30.csv tidak ada. Rilis yang ada: 2021-12-31, 2023-06-30, 2024-03-31. Perbaiki alamatnya, atau hapus tautannya.',
    ]);
  });

  it('after --replace takes the two copies that the report names', async () => {
    await place.run(EXPORT);
    const before = filesIn(place.contentDir);
    await fill(place.candidatesPath(), decideAll);
    const { report } = await place.run(
      EXPORT,
      '--corrections',
      place.candidatesPath(),
      '--replace',
      '--title',
      'Judul lain',
    );
    const { backup, release, sources } = report.state.paths;
    expect(intakeReportBrief(report)).toContain(`Untuk membatalkan, salin ${backup!.release} ke ${release}`);
    expect(filesIn(place.contentDir)).not.toEqual(before);
    copyFileSync(backup!.release, release);
    copyFileSync(backup!.sources, sources);
    rmSync(place.correctionsPath);
    expect(filesIn(place.contentDir)).toEqual(before);

    await place.run(EXPORT, '--replace', '--title', 'Lain lagi');
    expect(readFileSync(backup!.release, 'latin1')).toBe(before['/data/releases/2024-06-30.csv']);
  });
});
