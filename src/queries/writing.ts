import { parseAreaCode } from '#domain/area-code.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { getArea } from './places.ts';

/** The area that a writer names by its code, dotted or not; throws for one that the site does not have. */
export function areaOf(text: string): AreaRecord {
  const code = parseAreaCode(text);
  if (code === null) throw new Error(`No area code: ${text}`);
  return getArea(code);
}

/** TEMPORARY until the branch with the true one is merged. */
export function resolveFigure(_: unknown, __: unknown): { value: number; text: string } {
  return { value: 0, text: '?' };
}
