import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Pictures that were made before, found again by what they were made from. */
export interface PictureCache {
  /** The picture made from this text before, or the one that `make` makes of it. */
  get(text: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** Deletes pictures that no build has asked for in 30 days. */
  tidy(): void;
}

const KEEP_MILLISECONDS = 30 * 24 * 3600 * 1000;

/**
 * A cache in a folder that may vanish at any time. `version` stands for all that a picture depends on besides its text. A
 * file is written beside its place and then renamed, so that builds at the same time never read half a picture.
 */
export function pictureCache(folder: string, version: string, now = Date.now()): PictureCache {
  mkdirSync(folder, { recursive: true });
  return {
    async get(text, make) {
      const key = createHash('sha256').update(version).update('\0').update(text).digest('hex').slice(0, 40);
      const file = join(folder, key);
      if (existsSync(file)) {
        utimesSync(file, now / 1000, now / 1000);
        return readFileSync(file);
      }
      const made = await make();
      writeFileSync(`${file}.${process.pid}`, made);
      renameSync(`${file}.${process.pid}`, file);
      return made;
    },
    tidy() {
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        // Another build may have renamed or deleted it meanwhile.
        const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
        if (now - made > KEEP_MILLISECONDS) rmSync(file, { force: true });
      }
    },
  };
}
