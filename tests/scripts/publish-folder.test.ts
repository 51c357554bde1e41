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
import { publishFolder } from '#lib/publish-folder.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function site(name: string, text: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
}

describe('publishing a finished site', () => {
  it('puts it where there was none', () => {
    publishFolder(site('work', 'new'), join(root, 'dist'));
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('new');
  });

  it('replaces the last one whole and leaves nothing beside it', () => {
    const target = site('dist', 'old');
    writeFileSync(join(target, 'only-old.html'), 'old');
    publishFolder(site('work', 'new'), target);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(target, 'only-old.html'))).toBe(false);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('leaves the last one alone when there is nothing to publish', () => {
    const target = site('dist', 'old');
    expect(() => publishFolder(join(root, 'missing'), target)).toThrow();
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('old');
  });
});
