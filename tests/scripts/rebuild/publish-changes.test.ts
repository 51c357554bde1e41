import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFiles } from '#lib/list-files.ts';
import { restoreFolder } from '#lib/publish-folder.ts';
import { publishChanges } from '#lib/rebuild/publish-changes.ts';
import { runAndDie } from '../../publishing/run-and-die.ts';

let root: string;
let target: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'changes-'));
  target = write('dist', {
    'index.html': 'old',
    'desa/1/index.html': 'one',
    'berita/a/index.html': 'a',
    'x.csv': 'x',
  });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const published = () =>
  Object.fromEntries(listFiles(target).map((file) => [file, readFileSync(target + file, 'utf8')]));

const CHANGED = {
  '/index.html': 'new',
  '/desa/1/index.html': 'one',
  '/desa/2/index.html': 'two',
  '/x.csv': 'x',
};

describe('publishing what has changed of a site', () => {
  it('puts new files, takes others away with folders that are empty, and leaves the rest', async () => {
    const before = statSync(join(target, 'x.csv'));
    const site = write('site', { 'index.html': 'new', 'desa/2/index.html': 'two', 'x.csv': 'x' });
    const changed = await publishChanges(site, target, ['/berita/a/index.html']);
    expect(changed).toEqual({ put: 2, gone: 1 });
    expect(published()).toEqual(CHANGED);
    expect(existsSync(join(target, 'berita'))).toBe(false);
    expect(statSync(join(target, 'x.csv')).ino).toBe(before.ino);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('puts a file where a folder was, and a folder where a file was', async () => {
    const site = write('site', { 'desa/1': 'file', 'x.csv/index.html': 'page' });
    await publishChanges(site, target, ['/desa/1/index.html', '/x.csv']);
    expect(published()).toMatchObject({ '/desa/1': 'file', '/x.csv/index.html': 'page' });
  });

  it('goes on after a stop in between, with the next command', () => {
    // What a machine leaves that stops after the first of the files.
    write('.dist-changes', { 'desa/2/index.html': 'two' });
    writeFileSync(join(target, 'index.html'), 'new');
    writeFileSync(join(root, '.dist-changes.json'), JSON.stringify(['/berita/a/index.html']));
    expect(restoreFolder(target)).toBe(true);
    expect(published()).toEqual(CHANGED);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(restoreFolder(target)).toBe(false);
  });

  it('changes nothing where a machine stopped before all of it was there', async () => {
    write('.dist-changes', { 'index.html': 'half' });
    const before = published();
    expect(restoreFolder(target)).toBe(false);
    expect(published()).toEqual(before);
    await publishChanges(write('site', { 'index.html': 'new' }), target, []);
    expect(published()).toEqual({ ...before, '/index.html': 'new' });
  });

  it('leaves the site as it was where the changes cannot be put beside it', async () => {
    const before = published();
    await expect(publishChanges(join(root, 'nothing'), target, [])).rejects.toThrow('ENOENT');
    expect(published()).toEqual(before);
    expect(readdirSync(root)).toEqual(['dist']);
  });
});

const OLD = { 'a.csv': 'old', 'gone.html': 'old', 'index.html': 'old', 'same.csv': 'same' };
const NEW = { '/a.csv': 'new', '/index.html': 'new', '/same.csv': 'same' };

/** The old site, and beside it what is to change. */
function clear(): void {
  for (const entry of readdirSync(root)) rmSync(join(root, entry), { recursive: true });
  write('dist', OLD);
  write('work', { 'a.csv': 'new', 'index.html': 'new', 'same.csv': 'same' });
}

/** Changes the site in a process that is killed at a step, or never for 0; gives back its steps. */
async function run(what: 'change' | 'finish', deadly: number): Promise<number> {
  const { steps, signal } = await runAndDie(what, deadly, { from: join(root, 'work'), target });
  expect(signal).toBe(deadly === 0 ? null : 'SIGKILL');
  return steps;
}

describe('changes whose process is killed with all that it started, at any step', () => {
  it('are all made or none', async () => {
    clear();
    const before = published();
    const steps = await run('change', 0);
    expect(published()).toEqual(NEW);
    const found: unknown[] = [];
    for (let deadly = 1; deadly <= steps; deadly++) {
      clear();
      await run('change', deadly);
      // What the process has started beside it goes on; where it had not yet, the next command does.
      if (existsSync(join(root, '.dist-changes.json')) && deadly < steps) restoreFolder(target);
      await vi.waitUntil(() => !existsSync(join(root, '.dist-changes.json')), 5000);
      found.push(published());
    }
    for (const state of found) expect([before, NEW]).toContainEqual(state);
    expect(found[0]).toEqual(before);
    expect(found.at(-1)).toEqual(NEW);
  }, 60_000);

  it('are finished by the next command where they had begun', async () => {
    const prepare = (): void => {
      clear();
      write('.dist-changes', { 'a.csv': 'new', 'index.html': 'new' });
      writeFileSync(join(root, '.dist-changes.json'), JSON.stringify(['/gone.html']));
    };
    prepare();
    const steps = await run('finish', 0);
    expect(steps).toBeGreaterThanOrEqual(5);
    for (let deadly = 1; deadly <= steps; deadly++) {
      prepare();
      await run('finish', deadly);
      expect(restoreFolder(target), `step ${deadly}`).toBe(true);
      expect(published(), `step ${deadly}`).toEqual(NEW);
      expect(readdirSync(root), `step ${deadly}`).toEqual(['dist', 'work']);
    }
  }, 60_000);
});
