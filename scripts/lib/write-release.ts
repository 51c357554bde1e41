import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '#domain/release.ts';
import { type ReleaseSource, type Sources, sourcesSchema } from '#domain/sources.ts';
import { CORRECTIONS_PATH } from './read-corrections.ts';
import { replaceFiles } from './replace-file.ts';

/** A release ready to be written, with its entry in `sources.json`. */
export interface NewRelease {
  readonly contentDir: string;
  readonly date: IsoDate;
  readonly csv: string;
  readonly source: ReleaseSource;
  /** The whole file of decisions, where new ones came with the release; else null. */
  readonly corrections: string | null;
  /** Releases without rows, which a new site starts with; this one takes their place. */
  readonly emptyDates: readonly IsoDate[];
}

/** The file of a release. */
export function releasePath(contentDir: string, date: IsoDate): string {
  return join(contentDir, 'data/releases', `${date}.csv`);
}

/** The file of the sources. */
export function sourcesPath(contentDir: string): string {
  return join(contentDir, 'data/sources.json');
}

/**
 * Writes the decisions, the source and the release, all or none. The release comes last: a source without a release is only
 * worth a word, a release without a source is a mistake.
 */
export function writeRelease({ contentDir, date, csv, source, corrections, emptyDates }: NewRelease): void {
  const sources = JSON.parse(readFileSync(sourcesPath(contentDir), 'utf8')) as Sources;
  const kept = Object.entries(sources.releases).filter(([other]) => !emptyDates.includes(other));
  const releases = Object.entries({ ...Object.fromEntries(kept), [date]: source }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const next = { ...sources, releases: Object.fromEntries(releases) };
  sourcesSchema.parse(next);
  replaceFiles([
    ...(corrections === null ? [] : [[join(contentDir, CORRECTIONS_PATH), corrections] as const]),
    [sourcesPath(contentDir), `${JSON.stringify(next, null, 2)}\n`],
    [releasePath(contentDir, date), csv],
  ]);
  for (const empty of emptyDates.filter((other) => other !== date)) rmSync(releasePath(contentDir, empty));
}

/** Copies of a release and of the sources as they were before the release was replaced. */
export interface Backup {
  readonly release: string;
  readonly sources: string;
}

/** Keeps the release that is about to be replaced, with the sources beside it; null where there is none. */
export function backUpRelease(contentDir: string, date: IsoDate, folder: string): Backup | null {
  const path = releasePath(contentDir, date);
  if (!existsSync(path)) return null;
  const old = { release: readFileSync(path), sources: readFileSync(sourcesPath(contentDir)) };
  mkdirSync(folder, { recursive: true });
  for (let number = 1; ; number += 1) {
    const name = `${date}-sebelum-diganti${number === 1 ? '' : `-${number}`}`;
    const backup = { release: join(folder, `${name}.csv`), sources: join(folder, `${name}-sources.json`) };
    if (!existsSync(backup.release)) {
      writeFileSync(backup.sources, old.sources);
      writeFileSync(backup.release, old.release);
      return backup;
    }
    const isSame =
      readFileSync(backup.release).equals(old.release) &&
      existsSync(backup.sources) &&
      readFileSync(backup.sources).equals(old.sources);
    if (isSame) return backup;
  }
}
