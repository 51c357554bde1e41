import { type AreaCode, isWithin, levelOf, parseAreaCode } from '../area-code.ts';
import { compactKey, soundKey } from '../place-name.ts';
import type { PlaceIndex } from './place-index.ts';
import type { PlaceMatch, PlaceQuery } from './place-query.ts';
import { likeness } from './spelling.ts';

/** Names that are further apart than this cannot be meant by one and the same row. */
const LEAST_LIKENESS = 0.6;

/**
 * Places a row by its code, following a code that was replaced. A code whose village bears quite another name than
 * the row is only a suggestion; a code that the register does not have says nothing, and the names have to do (null).
 */
export function matchCode(
  index: PlaceIndex,
  query: PlaceQuery,
  changes: ReadonlyMap<AreaCode, AreaCode>,
): PlaceMatch | null {
  const written = parseAreaCode(query.code);
  if (written === null) return null;
  const code = changes.get(written) ?? written;
  const area = index.register.get(code);
  if (!area || levelOf(code) !== 'village') return null;
  if (!isSameName(query.village, area.name)) {
    return { status: 'saran', doubt: 'kode-nama-beda', suggestions: [{ code, score: 1 }] };
  }
  return { status: 'cocok', code, reasons: [code === written ? 'kode' : 'kode-lama'] };
}

/** Turns a row that was placed outside the site's region into one that is left out. */
export function keepWithin(match: PlaceMatch, region: AreaCode): PlaceMatch {
  if (match.status !== 'cocok' || isWithin(match.code, region)) return match;
  return { status: 'luar-wilayah', area: match.code };
}

function isSameName(written: string, official: string): boolean {
  if (compactKey(written) === '') return true;
  return likeness(soundKey(written), soundKey(official)) >= LEAST_LIKENESS;
}
