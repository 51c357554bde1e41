import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tinyContentDir } from './tiny-country.ts';

/** A copy of the tiny country's content folder that a test may break; gone after `remove`. */
export interface ContentCopy {
  readonly contentDir: string;
  /** Writes a file of the copy, or takes it away where `text` is null. */
  put(path: string, text: string | null): void;
  remove(): void;
}

/** Copies the content of the tiny country into a folder of its own, named "content". */
export function copyTinyContent(): ContentCopy {
  const parent = mkdtempSync(join(tmpdir(), 'kampung-kb-content-'));
  const contentDir = join(parent, 'content');
  cpSync(tinyContentDir, contentDir, { recursive: true });
  return {
    contentDir,
    put: (path, text) => {
      const file = join(contentDir, path);
      if (text === null) return rmSync(file, { recursive: true });
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
