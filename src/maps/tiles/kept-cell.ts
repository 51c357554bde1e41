import type { Cell } from '../hex-grid.ts';

/** A tile of the layout so far. */
export interface KeptCell {
  readonly cell: Cell;
  /** The kecamatan that holds it, by index. */
  readonly piece: number;
  /** True where a village of this kecamatan still lives there. */
  readonly isLived: boolean;
}
