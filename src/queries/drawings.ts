import { readFileSync } from 'node:fs';
import type { DrawingName } from '#domain/drawings.ts';

/** The file of a drawing as it is. */
export function drawingFile(name: DrawingName): string {
  return readFileSync(`src/drawings/${name}.svg`, 'utf8');
}
