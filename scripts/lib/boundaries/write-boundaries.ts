import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts a text in the place of `data/boundaries.geojson`, whole or not at all. */
export function writeBoundaries(contentDir: string, text: string): void {
  const path = join(contentDir, 'data/boundaries.geojson');
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.new`;
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
