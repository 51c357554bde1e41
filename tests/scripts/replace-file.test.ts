import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContentFolder } from '#lib/content-folder.ts';
import { replaceFiles } from '#lib/replace-file.ts';

let folder: string;
const path = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(path(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ganti-'));
  writeFileSync(path('a.csv'), 'lama');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('putting files in the place of others', () => {
  it('puts all of them in place and leaves nothing beside them', () => {
    replaceFiles([
      [path('a.csv'), 'baru'],
      [path('dalam/b.csv'), 'baru'],
    ]);
    expect([text('a.csv'), text('dalam/b.csv')]).toEqual(['baru', 'baru']);
    expect(readdirSync(folder)).toEqual(['a.csv', 'dalam']);
  });

  it.each([
    ['the last is a folder', 'penuh.csv/isi'],
    // Its new file was put in place before, so that there is none left.
    ['the last cannot be put in place', 'a.csv'],
    ['the last cannot even be written', 'a.csv/b.csv'],
  ])('leaves everything as it was where %s', (_, name) => {
    mkdirSync(path('penuh.csv/isi/lagi'), { recursive: true });
    const files = [
      [path('a.csv'), 'baru'],
      [path('c.csv'), 'baru'],
      [path(name), 'baru'],
    ] as const;
    expect(() => replaceFiles(files)).toThrow();
    expect(text('a.csv')).toBe('lama');
    expect(existsSync(path('c.csv'))).toBe(false);
    expect(readdirSync(folder, { recursive: true }).filter((one) => String(one).includes('.new'))).toEqual(
      [],
    );
  });

  it('writes over what a killed process left, which is no file of the content', async () => {
    writeFileSync(path('.a.csv.new'), 'setengah');
    expect(await openContentFolder(folder).list('')).toEqual(['a.csv']);
    replaceFiles([[path('a.csv'), 'baru']]);
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });
});
