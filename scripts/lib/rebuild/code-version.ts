import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '#lib/list-files.ts';

/** The folders of the programs and of the files that are published as they are, and the files beside them that a build hangs on. */
const FOLDERS = ['src', 'scripts', 'public'] as const;
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;

/** Stands for the programs that make a site: their texts, the packages they use, and Node. Some 1,000 files are read. */
export function codeVersion(root = join(import.meta.dirname, '../../..')): string {
  const hash = createHash('sha256').update(process.version);
  const inside = FOLDERS.flatMap((folder) => listFiles(join(root, folder)).map((file) => folder + file));
  for (const file of [...inside.sort(), ...FILES]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}
