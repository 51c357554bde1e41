/** The charts of an area as SVG text; null for each that would tell nothing. */
export interface AreaCharts {
  /** Coverage over time. */
  readonly time: string | null;
  /** Villages with a Kampung KB by class, one bar a part. */
  readonly classes: string | null;
  /** The parts by the share of their villages. */
  readonly rank: string | null;
}
