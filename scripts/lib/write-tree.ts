import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files to be written: path inside a folder -> text. */
export type FileTree = Map<string, string>;

/** Writes every file, text or bytes, below `folder`, one after the other; folders are made as needed. */
export function writeTree(
  folder: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(target, content);
  }
}
