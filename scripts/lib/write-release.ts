import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IsoDate } from '#domain/release.ts';
import { type ReleaseSource, type Sources, sourcesSchema } from '#domain/sources.ts';

/** A release ready to be written, with its entry in `sources.json`. */
export interface NewRelease {
  readonly contentDir: string;
  readonly date: IsoDate;
  readonly csv: string;
  readonly source: ReleaseSource;
}

/** The file of a release. */
export function releasePath(contentDir: string, date: IsoDate): string {
  return join(contentDir, 'data/releases', `${date}.csv`);
}

/** Writes the release and its source, both or neither: new files first, then two renames, undone if one fails. */
export function writeRelease({ contentDir, date, csv, source }: NewRelease): void {
  const path = releasePath(contentDir, date);
  const sourcesPath = join(contentDir, 'data/sources.json');
  const before = existsSync(path) ? readFileSync(path) : null;
  const sources = JSON.parse(readFileSync(sourcesPath, 'utf8')) as Sources;
  const releases = Object.entries({ ...sources.releases, [date]: source }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const next = { ...sources, releases: Object.fromEntries(releases) };
  sourcesSchema.parse(next);

  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.baru`, csv);
  writeFileSync(`${sourcesPath}.baru`, `${JSON.stringify(next, null, 2)}\n`);
  renameSync(`${path}.baru`, path);
  try {
    renameSync(`${sourcesPath}.baru`, sourcesPath);
  } catch (error) {
    if (before === null) rmSync(path);
    else writeFileSync(path, before);
    throw error;
  }
}
