import { levelOf, parseAreaCode } from '../area-code.ts';
import { type CodeContext, codeOfToday } from './find-code-property.ts';
import type { ForeignFeature } from './read-features.ts';

/** The digits that each column holds of a code in pieces: province, regency, kecamatan, village. */
const PIECES = [2, 2, 2, 4] as const;

/** Names of four columns, one after the other, that together hold the codes of villages ("36", "73", "01", "1001"). */
export function findCodePieces(features: readonly ForeignFeature[], context: CodeContext): string[] | null {
  for (const { properties } of features) {
    const numbers = Object.entries(properties).filter(([, value]) => /^\d{1,4}$/.test(textOf(value)));
    for (let at = 0; at + PIECES.length <= numbers.length; at++) {
      const pieces = numbers.slice(at, at + PIECES.length);
      const digits = pieces.map(([, value], index) => textOf(value).padStart(PIECES[index]!, '0')).join('');
      const code = parseAreaCode(digits);
      if (code === null || levelOf(code) !== 'village') continue;
      if (context.register.get(codeOfToday(code, context)) !== undefined) return pieces.map(([name]) => name);
    }
  }
  return null;
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
