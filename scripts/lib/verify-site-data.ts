import { CLASSIFICATIONS } from '#domain/release.ts';
import type { AreaRecord, SiteData } from '#domain/site-data.ts';

/**
 * Checks what must hold whatever the data: at every level the statuses add up to the villages, the classes to
 * `sudah`, and the parts to the whole; from release to release what is new less what is gone is the difference. Throws on the first breach, which is a mistake in the code, not in the data.
 */
export function verifySiteData(data: SiteData): void {
  const byCode = new Map(data.areas.map((area) => [area.code, area]));
  for (const area of data.areas) {
    const { sudah, belum, tanpa_data, total, classes } = area.coverage;
    same(area, 'statuses', sudah + belum + tanpa_data, total);
    const classed = [...CLASSIFICATIONS, 'tanpa_klasifikasi' as const].map((name) => classes[name]);
    same(area, 'classes', sum(classed), sudah);
    area.timeline.forEach(({ sudah: after, release, change }, at) => {
      if (change === null) return;
      const changed = change.becameSudah + change.foundSudah - change.gone;
      same(area, `changes of ${release}`, changed, after - area.timeline[at - 1]!.sudah);
    });
    if (area.level === 'district') {
      same(area, 'villages', area.parts.length, total);
      continue;
    }
    const parts = area.parts.map((code) => byCode.get(code)!.coverage);
    for (const key of ['total', 'sudah', 'belum', 'tanpa_data'] as const) {
      same(area, `parts (${key})`, sum(parts.map((part) => part[key])), area.coverage[key]);
    }
  }
}

function same(area: AreaRecord, what: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`${area.code}: ${what} add up to ${found}, not ${expected}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
