import { relative } from 'node:path';

/** A path as people type it: files of the project from its folder, others in full. */
export function nearPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}
