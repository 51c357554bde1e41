import { formatCount, formatDate } from '#domain/format.ts';
import type { ImportColumns } from '#domain/import-columns.ts';
import type { Intake } from '#domain/intake/place-intake.ts';
import { unsettledVillages } from '#domain/intake/unsettled.ts';
import type { Problem } from '#domain/problem.ts';
import type { IsoDate } from '#domain/release.ts';
import { webAddress } from '#domain/schema-parts.ts';
import type { ReleaseSource } from '#domain/sources.ts';
import type { ImportOptions } from './import-arguments.ts';

/** Publisher and address of the portal's exports, which do not say it themselves. */
const PORTAL = { publisher: 'BKKBN, portal Kampung KB', address: 'https://kampungkb.bkkbn.go.id' } as const;

/** The entry of a release in `sources.json`, shown from today on; a problem where nobody says who publishes the data. */
export function importSource(
  options: ImportOptions,
  columns: ImportColumns,
  { date, intake, today }: { date: IsoDate; intake: Intake; today: IsoDate },
): ReleaseSource | Problem {
  const isPortal = columns.scores.length > 0;
  const publisher = options.publisher ?? (isPortal ? PORTAL.publisher : null);
  if (publisher === null) return { code: 'import-publisher-missing', file: columns.table.file };
  const { address } = options;
  if (address !== null && !webAddress.safeParse(address).success) {
    return { code: 'import-address-not-web', file: columns.table.file, value: address };
  }
  const unsettled = unsettledVillages(intake);
  const portalTitle = `Rekapitulasi klasifikasi portal Kampung KB, ${formatDate(date)}`;
  return {
    title: options.title ?? (isPortal ? portalTitle : `Data Kampung KB, ${formatDate(date)}`),
    publisher,
    address: address ?? (isPortal ? PORTAL.address : null),
    date,
    licence: options.licence ?? 'Tidak dinyatakan penerbit',
    note: noteOn(intake),
    published: today,
    completeness: options.isPartial ? 'partial' : 'complete',
    ...(unsettled.length > 0 ? { unsettled } : {}),
  };
}

/**
 * A list without a status must show by its columns that it lists Kampung KB, or staff must say so; otherwise a list of
 * all villages would make every one of them `sudah`.
 */
export function checkStatusKnown({ isAllSudah }: ImportOptions, columns: ImportColumns): Problem[] {
  const { places, scores, table } = columns;
  const telling = ['status', 'kampung', 'klasifikasi', 'tanggal_pencanangan'] as const;
  const isKnown = isAllSudah || scores.length > 0 || telling.some((field) => places.has(field));
  return isKnown ? [] : [{ code: 'import-status-missing', file: table.file }];
}

/** Readers have to know that a village may be missing although the source has it. */
function noteOn({ unplaced }: Intake): string | null {
  if (unplaced.length === 0) return null;
  return `${formatCount(unplaced.length)} baris sumber belum dapat dipastikan desanya dan belum dihitung; desa yang mungkin dimaksud tidak dihitung belum.`;
}
