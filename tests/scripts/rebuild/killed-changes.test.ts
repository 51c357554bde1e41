import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFiles } from '#lib/list-files.ts';
import { restoreFolder } from '#lib/publish-folder.ts';

const SCRIPT = fileURLToPath(new URL('../../publishing/publish-and-die.ts', import.meta.url));
const OLD = { '/a.csv': 'old', '/gone.html': 'old', '/index.html': 'old', '/same.csv': 'same' };
const NEW = { '/a.csv': 'new', '/index.html': 'new', '/same.csv': 'same' };

let root: string;
let target: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'killed-changes-'));
  target = join(root, 'dist');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) writeFileSync(folder + path, text);
  return folder;
}

function clear(): void {
  for (const entry of readdirSync(root)) rmSync(join(root, entry), { recursive: true });
  write('dist', OLD);
}

const published = () =>
  Object.fromEntries(listFiles(target).map((file) => [file, readFileSync(target + file, 'utf8')]));

/** Changes the site in a process that is killed with its group at a step, or never for 0; gives back its steps. */
async function run(what: 'change' | 'finish', deadly: number): Promise<number> {
  const args = [SCRIPT, what, String(deadly), join(root, 'work'), target];
  const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  const [, signal] = await once(child, 'close');
  expect(signal).toBe(deadly === 0 ? null : 'SIGKILL');
  return Number(printed);
}

describe('changes whose process is killed with all that it started, at any step', () => {
  it('are all made or none', async () => {
    clear();
    write('work', NEW);
    const steps = await run('change', 0);
    expect(published()).toEqual(NEW);
    const found: unknown[] = [];
    for (let deadly = 1; deadly <= steps; deadly++) {
      clear();
      write('work', NEW);
      await run('change', deadly);
      // What the process has started beside it goes on; where it had not yet, the next command does.
      if (existsSync(join(root, '.dist-changes.json')) && deadly < steps) restoreFolder(target);
      await vi.waitUntil(() => !existsSync(join(root, '.dist-changes.json')), 5000);
      found.push(published());
    }
    for (const state of found) expect([OLD, NEW]).toContainEqual(state);
    expect(found[0]).toEqual(OLD);
    expect(found.at(-1)).toEqual(NEW);
  }, 60_000);

  it('are finished by the next command where they had begun', async () => {
    const prepare = (): void => {
      clear();
      write('.dist-changes', { '/a.csv': 'new', '/index.html': 'new' });
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
      expect(readdirSync(root), `step ${deadly}`).toEqual(['dist']);
    }
  }, 60_000);
});
