import type { ClassCounts } from '#domain/coverage.ts';

/** Classes from the least to the most advanced, then those whose class is not known. */
export const BAR_CLASSES = ['dasar', 'berkembang', 'mandiri', 'berkelanjutan', 'tanpa_klasifikasi'] as const;
export type BarClass = (typeof BAR_CLASSES)[number];

/** One area of a chart of classes: its villages that are `sudah`, by class. */
export interface ClassRow {
  readonly name: string;
  readonly sudah: number;
  readonly classes: ClassCounts;
}

/** All words of a chart of classes. */
export interface ClassWords {
  readonly title: string;
  readonly description: string;
  count(villages: number): string;
  /** What a class is called in the key, with its number in the whole area. */
  key(name: BarClass): string;
}

/** The parts of an area with at least one village that is `sudah`, in the order of the bars. */
export interface ClassBars {
  readonly id: string;
  readonly rows: readonly ClassRow[];
  /** The classes that the area has at all. */
  readonly shown: readonly BarClass[];
  readonly words: ClassWords;
}
