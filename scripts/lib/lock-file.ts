import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { nearPath } from './near-path.ts';
import { Refusal } from './problems-found.ts';

/** Who holds a lock: a process of a machine, and since when (ISO 8601). */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** What tells the process from a later one with the same number; null where the system does not say. */
  readonly born: string | null;
  readonly since: string;
}

/** A lock that this process holds. */
export interface Lock {
  /** Gives it back; a second time does nothing. */
  release(): void;
}

/** Nothing that takes a lock works longer; of another machine that is all that can be known. */
const LONGEST_WORK = 3600 * 1000;
const TRIES = 5;

/**
 * Takes a lock, a file that holds the number of this process, or refuses because somebody else works there. The lock of a
 * process that is gone is taken over.
 */
export function takeLock(path: string): Lock {
  mkdirSync(dirname(path), { recursive: true });
  const own = JSON.stringify(thisProcess());
  for (let tries = 0; tries < TRIES; tries++) {
    if (create(path, own)) return { release: () => takeAway(path, own) };
    const found = readText(path);
    if (found === null) continue;
    const holder = readHolder(found);
    if (holder !== null && isAtWork(holder)) throw new Refusal(refusal(path, holder));
    takeAway(path, found);
  }
  throw new Refusal(refusal(path, null));
}

function refusal(path: string, holder: Holder | null): string {
  const who = holder === null ? '' : ` (proses ${holder.pid}, sejak pukul ${clockTime(holder.since)})`;
  return (
    `perintah lain sedang membuat situs di folder yang sama${who}. Tunggu sampai selesai, lalu ulangi. ` +
    `Bila tidak ada yang berjalan, hapus berkas ${nearPath(path)}.`
  );
}

function clockTime(moment: string): string {
  const form = { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('id', form).format(new Date(moment));
}

function thisProcess(): Holder {
  const { pid } = process;
  return { pid, host: hostname(), born: bornAt(pid), since: new Date().toISOString() };
}

/** The file is there with its text or not at all: it is written under another name first. */
function create(path: string, text: string): boolean {
  const fresh = `${path}.${process.pid}`;
  writeFileSync(fresh, text);
  try {
    linkSync(fresh, path);
    return true;
  } catch (error) {
    return codeOf(error) !== 'EEXIST' && createPlainly(path, text);
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** For disks without hard links: for a moment the file is there without its text. */
function createPlainly(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** Takes a lock away, if it still has this text; another process may have taken it meanwhile, and then it gets it back. */
function takeAway(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  if (readText(path) !== text) return;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const taken = readText(aside);
  if (taken !== null && taken !== text) create(path, taken);
  rmSync(aside, { force: true });
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function readHolder(text: string): Holder | null {
  try {
    const holder = JSON.parse(text) as Partial<Holder>;
    return Number.isInteger(holder.pid) && !Number.isNaN(Date.parse(holder.since ?? ''))
      ? (holder as Holder)
      : null;
  } catch {
    return null;
  }
}

function isAtWork({ pid, host, born, since }: Holder): boolean {
  if (host !== hostname()) return Date.now() - Date.parse(since) < LONGEST_WORK;
  return isAlive(pid) && born === bornAt(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** When a process started, as Linux counts it: the 22nd field of its state, the 20th after its name in parentheses. */
function bornAt(pid: number): string | null {
  try {
    const state = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return state.slice(state.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
