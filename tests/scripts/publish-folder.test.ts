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
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publishFolder, restoreFolder } from '#lib/publish-folder.ts';
import { runAndDie } from '../publishing/run-and-die.ts';

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
  it('puts it where there was none', async () => {
    await publishFolder(site('work', 'new'), join(root, 'dist'));
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('new');
  });

  it('replaces the last one whole and leaves nothing beside it', async () => {
    const target = site('dist', 'old');
    writeFileSync(join(target, 'only-old.html'), 'old');
    await publishFolder(site('work', 'new'), target);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(target, 'only-old.html'))).toBe(false);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('has that of a large site deleted meanwhile, with what an earlier build left', async () => {
    const target = site('dist', 'old');
    site('.dist-last-1', 'older');
    await publishFolder(site('work', 'new'), target, { isLarge: true });
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
    expect(existsSync(join(root, '.dist-last'))).toBe(false);
    await vi.waitFor(() => expect(readdirSync(root)).toEqual(['dist']), 10_000);
  });

  it('leaves the last one alone when there is nothing to publish', async () => {
    const target = site('dist', 'old');
    await expect(publishFolder(join(root, 'missing'), target)).rejects.toThrow();
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

  it('is left alone where there is a site, and gone after the next one', async () => {
    site('.dist-last', 'older');
    site('.dist-next', 'half');
    const target = site('dist', 'old');
    expect(restoreFolder(target)).toBe(false);
    await publishFolder(site('work', 'new'), target);
    expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

describe('a process that is killed with all that it started, at any step', () => {
  const run = (what: 'publish' | 'swap', deadly: number, from: string) =>
    runAndDie(what, deadly, { from: join(root, from), target: join(root, 'dist') });
  const prepare = (name: string): void => {
    for (const entry of readdirSync(root)) rmSync(join(root, entry), { recursive: true });
    site('dist', 'old');
    site(name, 'new');
  };
  const published = (): string | null => {
    const page = join(root, 'dist/index.html');
    return existsSync(page) ? readFileSync(page, 'utf8') : null;
  };

  it('of publishing leaves the old site until the swap has begun, and then the new one comes by itself', async () => {
    prepare('work');
    const steps = (await run('publish', 0, 'work')).steps;
    expect(steps).toBe(5);
    const left: (string | null)[] = [];
    for (let deadly = 1; deadly <= steps; deadly++) {
      prepare('work');
      expect((await run('publish', deadly, 'work')).signal).toBe('SIGKILL');
      if (deadly >= 4) await vi.waitUntil(() => published() === 'new', 5000);
      left.push(published());
    }
    expect(left).toEqual(['old', 'old', 'old', 'new', 'new']);
  });

  it('between the two renames leaves the old site beside, and the next command puts it back', async () => {
    prepare('.dist-next');
    expect((await run('swap', 2, '.dist-next')).signal).toBe('SIGKILL');
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(restoreFolder(join(root, 'dist'))).toBe(true);
    expect(published()).toBe('old');
  });
});
