import { type AreaCode, isWithin, levelOf, parseAreaCode } from '../area-code.ts';
import { compactKey, soundKey } from '../place-name.ts';
import type { PlaceIndex } from './place-index.ts';
import type { PlaceMatch, PlaceQuery } from './place-query.ts';
import { likeness } from './spelling.ts';

/** Names that are further apart than this cannot be meant by one and the same row. */
const LEAST_LIKENESS = 0.6;

/** What a code is looked up with. */
export interface CodeContext {
  readonly region: AreaCode;
  /** Old codes and those of today. */
  readonly changes: ReadonlyMap<AreaCode, AreaCode>;
}

/**
 * Places a row by its code, following a code that was replaced. A code whose village bears quite another name than
 * the row is only a suggestion. A code that the register does not have says nothing but where it would lie: the names
 * have to do (null).
 */
export function matchCode(index: PlaceIndex, query: PlaceQuery, context: CodeContext): PlaceMatch | null {
  const written = parseAreaCode(query.code);
  if (written === null || levelOf(written) !== 'village') return null;
  const code = context.changes.get(written) ?? written;
  const area = index.register.get(code);
  if (!area) return isWithin(code, context.region) ? null : { status: 'luar-wilayah', area: code };
  if (!isSameName(query.village, area.name)) {
    return { status: 'saran', doubt: 'kode-nama-beda', suggestions: [{ code, score: 1 }] };
  }
  return { status: 'cocok', code, reasons: [code === written ? 'kode' : 'kode-lama'] };
}

function isSameName(written: string, official: string): boolean {
  if (compactKey(written) === '') return true;
  return likeness(soundKey(written), soundKey(official)) >= LEAST_LIKENESS;
}
