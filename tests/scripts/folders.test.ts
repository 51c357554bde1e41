import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersFrom } from '#lib/folders.ts';
import { publishFolder } from '#lib/publish-folder.ts';

let root: string;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'folders-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the folders of a build', () => {
  it('are the defaults where they are not set, or set to nothing as an empty field of a CI is', () => {
    const defaults = {
      contentDir: resolve('content'),
      generatedDir: resolve('.generated'),
      outDir: resolve('dist'),
    };
    expect(foldersFrom({})).toEqual(defaults);
    expect(foldersFrom({ CONTENT_DIR: '', GENERATED_DIR: '', OUT_DIR: '' })).toEqual(defaults);
  });

  it('publish into the folder that a link leads to, and leave the link', async () => {
    for (const name of ['www', 'next']) mkdirSync(join(root, name));
    writeFileSync(join(root, 'next/index.html'), 'baru');
    symlinkSync('www', join(root, 'situs'));
    const { outDir } = foldersFrom({ OUT_DIR: join(root, 'situs') });
    await publishFolder(join(root, 'next'), outDir);
    expect(outDir).toBe(join(root, 'www'));
    expect(existsSync(join(root, 'situs/index.html'))).toBe(true);
    expect(existsSync(join(root, 'www/index.html'))).toBe(true);
  });

  it('name a link that leads nowhere as it is', () => {
    symlinkSync('tidak-ada', join(root, 'situs'));
    expect(foldersFrom({ OUT_DIR: join(root, 'situs') }).outDir).toBe(join(root, 'situs'));
  });
});
