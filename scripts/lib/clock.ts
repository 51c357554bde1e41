import type { IsoDate } from '#domain/release.ts';
import { isoDate } from '#domain/schema-parts.ts';
import { Refusal } from './problems-found.ts';

/** The time of Jakarta (UTC+7), by which news of the site appear and end, whatever clock the building machine has. */
const TIME_ZONE = 'Asia/Jakarta';

/** The day of a moment in the time of Jakarta. */
export function dayOf(moment: Date): IsoDate {
  // The Swedish form of a date is that of ISO 8601.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE }).format(moment);
}

/**
 * The day for which content is checked and a site built: TODAY where it is set, else that of the clock. Refuses where TODAY is no day of the calendar.
 */
export function todayFrom(env: NodeJS.ProcessEnv, now: () => Date = () => new Date()): IsoDate {
  const wanted = env['TODAY']?.trim() ?? '';
  if (wanted === '') return dayOf(now());
  if (isoDate.safeParse(wanted).success) return wanted;
  throw new Refusal(`TODAY ("${wanted}") bukan tanggal di kalender. Tulis seperti 2026-11-27, atau hapus.`);
}
