import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { moveInto } from '#lib/move-into.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'move-'))));
afterEach(() => rmSync(root, { recursive: true }));

function put(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path);
  }
}

it('moves files and folders beside those that are there', () => {
  put('from/a.txt', 'from/data/new/b.txt', 'from/data/c.txt', 'into/data/index.html', 'into/index.html');
  moveInto(join(root, 'from'), join(root, 'into'));
  const files = globSync('**/*.*', { cwd: join(root, 'into') }).sort();
  expect(files).toEqual(['a.txt', 'data/c.txt', 'data/index.html', 'data/new/b.txt', 'index.html']);
  expect(readFileSync(join(root, 'into/data/c.txt'), 'utf8')).toBe('from/data/c.txt');
  expect(globSync('**/*.*', { cwd: join(root, 'from') })).toEqual([]);
});

it('stops where a page has the place of a file, which is then not lost', () => {
  put('from/data/index.html', 'into/data/index.html');
  expect(() => moveInto(join(root, 'from'), join(root, 'into'))).toThrow('data/index.html');
  expect(readFileSync(join(root, 'into/data/index.html'), 'utf8')).toBe('into/data/index.html');
});

it('takes a file that is there already just the same', () => {
  put('from/_astro/a.css', 'into/_astro/a.css');
  writeFileSync(join(root, 'into/_astro/a.css'), 'from/_astro/a.css');
  moveInto(join(root, 'from'), join(root, 'into'));
  expect(readFileSync(join(root, 'into/_astro/a.css'), 'utf8')).toBe('from/_astro/a.css');
});
