/**
 * Every way in which a map can fill a place, in the order of legends: the three statuses, the four classes, five steps
 * from the least to the most, and villages that are `sudah` of which a map's own question has no answer. What is not
 * known has a pattern, on every map: `tanpa_data` and `unstated`.
 */
export const MAP_FILLS = [
  'sudah',
  'step-5',
  'step-4',
  'step-3',
  'step-2',
  'step-1',
  'class-4',
  'class-3',
  'class-2',
  'class-1',
  'unstated',
  'belum',
  'tanpa_data',
] as const;

export type MapFill = (typeof MAP_FILLS)[number];
