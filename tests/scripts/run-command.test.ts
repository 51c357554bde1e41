import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundaryReport } from '#domain/boundaries/report.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { replaceFile } from '#lib/replace-file.ts';
import { ProblemsFound } from '#lib/problems-found.ts';
import { failureText } from '#lib/run-command.ts';
import { boundaryImport, TINY_TEXT, withFirst } from './boundary-import.ts';
import { collection } from './damaged-boundaries.ts';

const { copy, written, save, run, messagesOf } = boundaryImport();

const failureOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return failureText(error);
};
const systemError = (code: string) =>
  Object.assign(new Error(`${code}: denied`), { code, path: 'content/data/boundaries.geojson' });

describe('a command that fails says why in one Indonesian sentence', () => {
  it.each([
    ['EACCES', 'tidak ada izin untuk membaca atau menulisnya. Periksa izin berkas dan foldernya'],
    ['EROFS', 'letaknya di disk yang hanya dapat dibaca. Pindahkan ke disk yang dapat ditulis'],
    ['ENOSPC', 'disknya penuh. Kosongkan sebagian'],
  ])('%s of the system', (code, reason) => {
    expect(failureText(systemError(code))).toBe(
      `SALAH content/data/boundaries.geojson: ${reason}, lalu ulangi.`,
    );
  });

  it.each([
    'Build failed with 1 error:\n[plugin vite:prepare-out-dir] Error: ENOSPC: no space left on device, copyfile',
    'Build failed with 1 error:\n\u001B[31m[UNHANDLEABLE_ERROR] \u001B[0m No space left on device (os error 28)',
  ])('a full disk that another tool tells of: %j', (message) => {
    expect(failureText(new Error(message))).toBe(
      'SALAH berkas: disknya penuh. Kosongkan sebagian, lalu ulangi.',
    );
  });

  it('a mistake of ours, without its stack, its colours and its line breaks', () => {
    expect(failureText(new RangeError('\u001B[31mMaximum\u001B[0m\ncall stack'))).toBe(
      'SALAH kesalahan yang tidak terduga: RangeError: Maximum call stack. Ini kesalahan program; laporkan bersama berkas yang dipakai.',
    );
  });

  it('problems as they are, and that nothing was written', () => {
    const text = failureText(new ProblemsFound([{ code: 'shapes-file-empty', file: 'a.json' }]));
    expect(text).toContain('SALAH berkas ini kosong');
    expect(text).toContain('Tidak ada yang ditulis.');
  });

  it('a folder in the place of the result, which stays, with nothing beside it', async () => {
    mkdirSync(written());
    const text = await failureOf(run(save(TINY_TEXT)));
    expect(text).toMatch(/^SALAH .*boundaries\.geojson: ini folder, padahal seharusnya berkas\./);
    expect(readdirSync(dirname(written())).filter((name) => name.includes('geojson'))).toHaveLength(1);
  });

  it('a full disk, which leaves the old file', () => {
    const path = join(copy().contentDir, 'data/sources.json');
    const before = readFileSync(path);
    // A folder under the name of the new file stands for a disk that takes nothing more.
    const fresh = join(dirname(path), '.sources.json.new');
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'penuh'), '');
    const thrown = (): unknown => {
      try {
        return replaceFile(path, 'baru');
      } catch (error) {
        return error;
      }
    };
    expect(failureText(thrown())).toMatch(/^SALAH \/\S+\/sources\.json: ini folder/);
    expect(readFileSync(path)).toEqual(before);
  });
});

describe('data:boundaries says what is no file', () => {
  it.each([
    ['a folder', () => copy().contentDir, 'folder'],
    ['a device', () => '/dev/null', 'perangkat atau saluran'],
  ])('%s', async (_, path, kind) => {
    expect(await failureOf(run(path()))).toContain(
      `SALAH ini ${kind}, bukan berkas. Sebut nama berkasnya, bersama foldernya.`,
    );
  });
});

describe('what a file says cannot', () => {
  it('forge a line of a message or write over the terminal', async () => {
    const feature = { ...withFirst({})[0]!, properties: { 'a\nSALAH': '\u001b[2J\u202ex' } };
    const [message] = await messagesOf(collection([feature]));
    expect(message).toContain('a SALAH =  [2Jx.');
  });

  it('not by its name either, in messages and in the report', async () => {
    const name = 'a\n  SALAH\u001b[31m.json';
    const problems = formatProblems([{ code: 'shapes-file-empty', file: name }]);
    expect(problems.split('\n')[0]).toBe('a   SALAH [31m.json');
    const { report } = await run(save(TINY_TEXT), '--dry-run');
    const text = boundaryReport({ ...report, file: name, system: 'x\u2028y\r' });
    expect(text.split('\n')[0]).toBe('Batas wilayah dari a   SALAH [31m.json (GeoJSON)');
    expect(text).toContain('sistem koordinat x y , tetapi');
  });
});
