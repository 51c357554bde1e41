import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { problemSentence } from '#domain/problem.ts';
import { type BoundaryOptions, readBoundaryArguments } from '#lib/boundaries/boundary-arguments.ts';
import { ProblemsFound } from '#lib/problems-found.ts';
import { importBoundaries } from '../../scripts/import-boundaries.ts';
import { type ContentCopy, copyTinyContent } from '../copy-content.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';
import type { Feature } from './damaged-boundaries.ts';

/** The boundaries of the invented country as text. */
export const TINY_TEXT = readFileSync(`${tinyContentDir}/data/boundaries.geojson`, 'utf8');

/** The outline of its first village, Awan Jingga. */
export const JINGGA: readonly (readonly number[])[] = [
  [112, -4.1],
  [112.1, -4.1],
  [112.1, -4],
  [112, -4],
  [112, -4.1],
];

/** Its features, to be changed at will. */
export function tiny(): Feature[] {
  return (JSON.parse(TINY_TEXT) as { features: Feature[] }).features;
}

/** Its features with another geometry or other properties for the first. */
export function withFirst(change: Partial<Feature>): Feature[] {
  const [first, ...rest] = tiny();
  return [{ ...first!, ...change }, ...rest];
}

/** The geometry of a polygon, as a part of a feature. */
export function polygon(...coordinates: readonly (readonly (readonly number[])[])[]): Partial<Feature> {
  return { geometry: { type: 'Polygon', coordinates } };
}

/** The command on a copy of the tiny country without boundaries, a new one for each test. */
export function boundaryImport() {
  let copy: ContentCopy;
  beforeEach(() => {
    copy = copyTinyContent();
    copy.put('data/boundaries.geojson', null);
  });
  afterEach(() => copy.remove());

  const written = () => join(copy.contentDir, 'data/boundaries.geojson');
  const save = (bytes: string | Uint8Array, name = 'batas.geojson') => {
    const path = join(dirname(copy.contentDir), name);
    writeFileSync(path, bytes);
    return path;
  };
  /** Runs the command as it is typed. */
  const run = (file: string, ...args: string[]) => {
    const options = readBoundaryArguments([file, ...args]) as BoundaryOptions;
    return importBoundaries(options, { contentDir: copy.contentDir, register: tinyRegister() });
  };
  const messagesOf = async (bytes: string | Uint8Array) => {
    try {
      return (await run(save(bytes))).problems.map(problemSentence);
    } catch (error) {
      if (!(error instanceof ProblemsFound)) throw error;
      expect(existsSync(written()), 'nothing is written').toBe(false);
      return error.problems.map(problemSentence);
    }
  };
  return { copy: () => copy, written, save, run, messagesOf };
}
