import type { AreaCode } from '#domain/area-code.ts';
import { type AreaCoverage, noClasses, percentOf } from '#domain/coverage.ts';

/** The numbers of an invented area of which no release is named; `more` says otherwise. */
export function coverage(
  code: AreaCode,
  [sudah, belum, tanpa_data]: readonly [sudah: number, belum: number, tanpa_data: number],
  more: Partial<AreaCoverage> = {},
): AreaCoverage {
  const total = sudah + belum + tanpa_data;
  return {
    code,
    total,
    sudah,
    belum,
    tanpa_data,
    percent: sudah + belum === 0 ? null : percentOf(sudah, total),
    atLeast: tanpa_data > 0,
    classes: noClasses(),
    releases: [],
    belumDates: [],
    classDates: [],
    ...more,
  };
}
