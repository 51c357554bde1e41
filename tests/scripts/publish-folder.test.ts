import { spawnSync } from 'node:child_process';
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
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishFolder, restoreFolder } from '#lib/publish-folder.ts';

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

describe('a site that a stopped machine left beside its place', () => {
  it('is put back', () => {
    site('.dist-last', 'old');
    expect(restoreFolder(join(root, 'dist'))).toBe(true);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('is left alone where there is a site, and gone after the next one', () => {
    site('.dist-last', 'older');
    site('.dist-next', 'half');
    const target = site('dist', 'old');
    expect(restoreFolder(target)).toBe(false);
    publishFolder(site('work', 'new'), target);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

describe('a process that is killed at any change of the disk', () => {
  const script = fileURLToPath(new URL('../publishing/publish-and-die.ts', import.meta.url));
  const run = (what: string, deadly: number, from: string) =>
    spawnSync(process.execPath, [script, what, String(deadly), join(root, from), join(root, 'dist')], {
      encoding: 'utf8',
    });
  const prepare = (name: string): void => {
    for (const entry of readdirSync(root)) rmSync(join(root, entry), { recursive: true });
    site('dist', 'old');
    site(name, 'new');
  };

  it('while it publishes leaves the old site or the new one in its place', () => {
    prepare('work');
    const changes = Number(run('publish', 0, 'work').stdout);
    expect(changes).toBeGreaterThanOrEqual(4);
    for (let deadly = 1; deadly <= changes; deadly++) {
      prepare('work');
      expect(run('publish', deadly, 'work').signal).toBe('SIGKILL');
      expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toMatch(/^(?:old|new)$/);
    }
  });

  it('between the two renames leaves the old site beside, and the next command puts it back', () => {
    prepare('.dist-next');
    expect(run('swap', 2, '.dist-next').signal).toBe('SIGKILL');
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(restoreFolder(join(root, 'dist'))).toBe(true);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
  });
});
