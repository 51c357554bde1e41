import type { PhonePosition } from '#domain/my-village/ground.ts';

/** Why there is no position; the words for each are `mine.<reason>` of the strings. */
export type NoPosition = 'denied' | 'unavailable' | 'timeout';

/** Why the page cannot ask at all. */
export type CannotAsk = 'insecure' | 'noLocation';

/** How long a phone may search for its position: without help from a network this takes half a minute. */
const LONGEST_SEARCH_MS = 30_000;
/** A position that the phone found this short a time ago is as good as a new one. */
const OLDEST_MS = 60_000;

/** Why this browser will not give a position to this page; null where it may. */
export function whyCannotAsk(): CannotAsk | null {
  if (!('geolocation' in navigator)) return 'noLocation';
  return isSecureContext ? null : 'insecure';
}

/** Asks for the position once, which makes the browser ask the visitor. Resolves with a reason where there is none. */
export function askPosition(): Promise<PhonePosition | NoPosition> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => resolve({ longitude, latitude, accuracy }),
      ({ code }) => resolve(code === 1 ? 'denied' : code === 3 ? 'timeout' : 'unavailable'),
      { enableHighAccuracy: true, timeout: LONGEST_SEARCH_MS, maximumAge: OLDEST_MS },
    );
  });
}
