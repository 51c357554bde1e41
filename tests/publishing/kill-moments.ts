import { seededRandom } from '../seeded-random.ts';

/** One moment of a build: a time after it has begun a step, which it shows by the line of the step before. */
export interface KillMoment {
  /** The line to wait for; null for the start of the process. */
  readonly after: string | null;
  /** The line of the step itself: it may be faster this time. */
  readonly atLatest: string;
  readonly milliseconds: number;
}

/** The steps of a build in the order of their lines, and how many of the ten moments fall into each. */
const STEPS = [
  { line: 'peta digambar', moments: 2 },
  { line: 'gambar bagikan dibuat', moments: 1 },
  { line: 'Peta disimpan', moments: 0 },
  { line: 'Halaman dibuat', moments: 3 },
  { line: 'Indeks pencarian', moments: 1 },
  { line: 'Situs diperiksa', moments: 1 },
  // Publishing has no line of its own: the line of the site is printed after it.
  { line: 'Situs siap', moments: 2 },
] as const;

/** How long publishing may take, for it does not tell itself. */
const PUBLISHING = 80;

/** Ten random moments of a build like the one that printed this, the same ones for the same seed. */
export function killMoments(printed: string, seed: number): KillMoment[] {
  const random = seededRandom(seed);
  return STEPS.flatMap(({ line, moments }, at) => {
    const duration = durationOf(printed, line) ?? PUBLISHING;
    return Array.from({ length: moments }, () => ({
      after: STEPS[at - 1]?.line ?? null,
      atLatest: line,
      milliseconds: Math.floor(random() * duration),
    }));
  });
}

/** The milliseconds that a line tells; null where it tells none. */
function durationOf(printed: string, line: string): number | null {
  const found = new RegExp(`${line}.* (\\d+),(\\d) detik`).exec(printed);
  return found === null ? null : Number(found[1]) * 1000 + Number(found[2]) * 100;
}
