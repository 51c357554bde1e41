import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import type { Register } from '#domain/register.ts';
import { readRegister } from '#lib/read-register.ts';

/** The register of the country and an empty folder for new content folders, for the tests of one file. */
export function newFolderPlace(): { readonly register: Register; readonly dir: string } {
  let register: Register;
  let dir: string;
  beforeAll(async () => {
    register = await readRegister();
    dir = mkdtempSync(join(tmpdir(), 'isi-baru-'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  return {
    get register() {
      return register;
    },
    get dir() {
      return dir;
    },
  };
}

/** Paths of all files of a content folder, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** The text of one file of a folder. */
export function textOf(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Names of offices and people's places of Banten that no register has. */
const OTHER_NAMES = ['DP3AKKB', 'DP2KBP3A', 'DP3AP2KB', 'DKBP3A', 'Jimpitan', 'Tangsel'];

/**
 * Finds the words of a text that only belong to one province: its name also inside other words, those of its kabupaten, kota
 * and kecamatan, and every code in it.
 */
export function wordsOfArea(
  register: Register,
  province: string,
): (text: string, options: { codes: boolean }) => string[] {
  const code = areaCode(province);
  const { name } = register.get(code)!;
  const parts = [...register.areasIn(code, 'regency'), ...register.areasIn(code, 'district')];
  const names = [...new Set([...OTHER_NAMES, ...parts.map((area) => area.name)])];
  const named = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})|${name}`, 'giu');
  const codes = parts.flatMap(({ code: part }) => (part.length === 4 ? [part.slice(2)] : []));
  const coded = new RegExp(
    `(?<![\\d.,/-])${province}\\.?(?:${codes.join('|')})(?:\\.?\\d\\d(?:\\.?\\d{4})?)?(?!\\d)|wilayah="${province}"|^${province},|"${province}"`,
    'gm',
  );
  return (text, options) => [
    ...[...text.matchAll(named)].map(([word]) => word),
    ...(options.codes ? [...text.matchAll(coded)].map(([word]) => word) : []),
  ];
}
