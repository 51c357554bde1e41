import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeLock } from '#lib/lock-file.ts';
import { Refusal } from '#lib/problems-found.ts';
import { workAlone } from '#lib/work-alone.ts';

let root: string;
let path: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lock-'));
  path = join(root, 'build.lock');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (holder: object): void =>
  writeFileSync(path, JSON.stringify({ pid: process.pid, host: hostname(), born: null, ...holder }));
const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

describe('a lock', () => {
  it('is taken once, told with process and time, and free again when it is given back', () => {
    const lock = takeLock(path);
    expect(() => takeLock(path)).toThrow(Refusal);
    expect(() => takeLock(path)).toThrow(
      new RegExp(
        `^perintah lain sedang membuat situs .* \\(proses ${process.pid}, sejak pukul \\d\\d\\.\\d\\d\\)`,
      ),
    );
    lock.release();
    expect(readdirSync(root)).toEqual([]);
    takeLock(path).release();
  });

  it('of a process that is gone is taken over', () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    write({ pid, since: minutesAgo(1) });
    takeLock(path).release();
    expect(readdirSync(root)).toEqual([]);
  });

  it('of a process whose number another one has now is taken over', () => {
    write({ born: 'long ago', since: minutesAgo(1) });
    takeLock(path).release();
  });

  it('that nobody can read is taken over', () => {
    for (const text of ['', '{', '[]', '{"pid":"x"}']) {
      writeFileSync(path, text);
      takeLock(path).release();
    }
  });

  it('of another machine holds for an hour', () => {
    write({ host: 'mesin-lain', since: minutesAgo(59) });
    expect(() => takeLock(path)).toThrow(Refusal);
    write({ host: 'mesin-lain', since: minutesAgo(61) });
    takeLock(path).release();
  });

  it('is left to another process that took it over', () => {
    const lock = takeLock(path);
    write({ host: 'mesin-lain', since: minutesAgo(1) });
    const theirs = readFileSync(path, 'utf8');
    lock.release();
    expect(readFileSync(path, 'utf8')).toBe(theirs);
  });
});

describe('work that wants to be alone', () => {
  it('holds its locks until it ends, also where it fails', async () => {
    const other = join(root, 'other.lock');
    const held = await workAlone([path, other], () => Promise.resolve(existsSync(path) && existsSync(other)));
    expect(held).toBe(true);
    await expect(workAlone([path], () => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(readdirSync(root)).toEqual([]);
    expect(process.listenerCount('SIGTERM')).toBe(0);
  });

  it('gives back the first lock where it does not get the second', async () => {
    const other = join(root, 'other.lock');
    const lock = takeLock(other);
    await expect(workAlone([path, other], () => Promise.resolve())).rejects.toThrow(Refusal);
    expect(existsSync(path)).toBe(false);
    lock.release();
  });
});
