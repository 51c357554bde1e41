import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Problem } from '#domain/problem.ts';

/** The bytes of a file; null where it is not there (no problem) or cannot be opened (a problem). */
export interface ReadBytes {
  readonly bytes: Uint8Array | null;
  readonly problems: readonly Problem[];
}

/** A content folder on disk. Paths are from the folder, with "/"; `nameOf` gives the name for messages. */
export interface ContentFolder {
  nameOf(path: string): string;
  read(path: string): Promise<ReadBytes>;
  /** How many bytes a file has; null where it is not there. */
  sizeOf(path: string): Promise<number | null>;
  /** Names in a folder, sorted, without hidden ones; folders end in "/". Null where there is no such folder. */
  list(path: string): Promise<string[] | null>;
}

/** Opens a content folder; whether it is there shows when it is read. */
export function openContentFolder(contentDir: string): ContentFolder {
  const name = basename(resolve(contentDir));
  const nameOf = (path: string) => (path === '' ? name : `${name}/${path}`);
  return {
    nameOf,
    read: async (path) => {
      try {
        return { bytes: await readFile(join(contentDir, path)), problems: [] };
      } catch (error) {
        const isAbsent = isError(error, 'ENOENT');
        return { bytes: null, problems: isAbsent ? [] : [{ code: 'file-unreadable', file: nameOf(path) }] };
      }
    },
    sizeOf: async (path) => {
      try {
        return (await stat(join(contentDir, path))).size;
      } catch {
        return null;
      }
    },
    list: async (path) => {
      try {
        const entries = await readdir(join(contentDir, path), { withFileTypes: true });
        return entries
          .filter((entry) => !entry.name.startsWith('.'))
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .sort();
      } catch (error) {
        if (isError(error, 'ENOENT') || isError(error, 'ENOTDIR')) return null;
        throw error;
      }
    },
  };
}

function isError(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
