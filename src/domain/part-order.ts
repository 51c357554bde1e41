import type { AreaRecord } from './site-data.ts';

const byName = new Intl.Collator('id');

/** Parts in the order of their tables: kecamatan are many and looked for by name; regencies and cities keep the official one. */
export function inTableOrder(area: AreaRecord, parts: readonly AreaRecord[]): readonly AreaRecord[] {
  return area.level === 'regency' ? parts.toSorted((a, b) => byName.compare(a.name, b.name)) : parts;
}
