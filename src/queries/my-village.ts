import type { PlaceFiles } from '#domain/my-village/place-file.ts';
import { readGenerated } from './generated.ts';

/** The files by which a phone finds its own village; null for a site that has neither borders nor points. */
export const myVillagePlan = JSON.parse(readGenerated('data/my-village.json')) as PlaceFiles | null;

/** Address of the page that uses them, or null. */
export const myVillagePage = myVillagePlan === null ? null : '/desa-saya/';
