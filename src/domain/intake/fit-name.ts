import { TEXT_LIMITS } from '../check-text.ts';

/** A name that fits its column, and the note that goes with it. */
export interface FittedName {
  readonly name: string;
  readonly note: string;
}

const LIMIT = TEXT_LIMITS['nama_kampung']!;

/** Cuts a name that is too long at a word and keeps all of it in the note, so that nothing is lost. */
export function fitName(name: string, note: string): FittedName {
  if (name.length <= LIMIT) return { name, note };
  const start = name.slice(0, LIMIT - 1);
  const lastSpace = start.lastIndexOf(' ');
  const cut = lastSpace > 0 ? start.slice(0, lastSpace) : start;
  const full = `Nama lengkap: ${name}`;
  return { name: `${cut}…`, note: note === '' ? full : `${full}. ${note}` };
}
