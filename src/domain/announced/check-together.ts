import type { Problem } from '../problem.ts';
import type { IsoDate, KampungKb } from '../release.ts';
import { type AnnouncedCorrection, cellsOf } from './announced.ts';

/** Longer values are cut in messages. */
const MOST_QUOTED = 60;

/** A release with its rows; what it says is not sure where its own file has errors. */
interface ReadRelease {
  readonly date: IsoDate;
  readonly kampung: readonly KampungKb[];
  readonly isSound: boolean;
}

/**
 * What is wrong with corrections beside each other and beside the releases: a line that stands twice, and one whose new
 * value neither the release has nor a later line goes on from.
 */
export function checkTogether(
  file: string,
  corrections: readonly AnnouncedCorrection[],
  releases: readonly ReadRelease[],
): Problem[] {
  const rowsOf = villageRows(releases);
  const byCell = Map.groupBy(
    corrections,
    ({ release, village, column }) => `${release} ${village} ${column}`,
  );
  return corrections.flatMap((correction): Problem[] => {
    const { release, village, column, from, to, row } = correction;
    const others = byCell.get(`${release} ${village} ${column}`)!.filter((other) => other !== correction);
    const twin = others.find((other) => other.row < row && isTwin(other, correction));
    const isBack = others.some((other) => other.from === to && other.to === from);
    if (twin !== undefined && !isBack) {
      return [{ code: 'announced-twice', file, row, details: { first: twin.row } }];
    }
    if (releases.find(({ date }) => date === release)?.isSound === false) return [];
    const rows = rowsOf(release, village);
    if (says(rows, correction) || others.some((other) => isLater(other, correction) && other.from === to)) {
      return [];
    }
    const at = { file, row, column: 'menjadi', value: to ?? '' };
    return [
      { ...at, code: 'announced-not-so', details: { release, to: quoted(to), now: nowIn(rows, correction) } },
    ];
  });
}

/** The rows of a village in a release; the rows of each release are sorted once. */
function villageRows(releases: readonly ReadRelease[]) {
  const sorted = new Map<IsoDate, Map<string, KampungKb[]>>();
  return (release: IsoDate, village: string): readonly KampungKb[] => {
    let rows = sorted.get(release);
    if (rows === undefined) {
      const { kampung } = releases.find(({ date }) => date === release)!;
      sorted.set(release, (rows = Map.groupBy(kampung, (row) => row.village as string)));
    }
    return rows.get(village) ?? [];
  };
}

function isTwin(one: AnnouncedCorrection, other: AnnouncedCorrection): boolean {
  return one.from === other.from && one.to === other.to;
}

function isLater(one: AnnouncedCorrection, other: AnnouncedCorrection): boolean {
  return one.announcedOn === other.announcedOn ? one.row > other.row : one.announcedOn > other.announcedOn;
}

/** True where a release has the new value: in one of the rows of the village, or by having no such row any more. */
function says(rows: readonly KampungKb[], { column, from, to }: AnnouncedCorrection): boolean {
  const values = valuesIn(rows, column);
  if (values.includes(to)) return true;
  // Of two Kampung KB in a village one may be gone: then none bears its name.
  return to === null && column === 'nama_kampung' && rows.length > 0 && !values.includes(from);
}

function valuesIn(rows: readonly KampungKb[], column: AnnouncedCorrection['column']): (string | null)[] {
  return rows.length === 0 ? [null] : rows.map((row) => cellsOf(row)[column]);
}

/** What a release says now, for staff. */
function nowIn(rows: readonly KampungKb[], { column }: AnnouncedCorrection): string {
  if (rows.length === 0) return 'desa itu tidak ada di dalamnya';
  const values = [...new Set(valuesIn(rows, column))];
  return `isinya ${values.map(quoted).join(' dan ')}`;
}

/** A value as a message names it; a note may be long. */
function quoted(value: string | null): string {
  if (value === null) return 'kosong';
  return `"${value.length <= MOST_QUOTED ? value : `${value.slice(0, MOST_QUOTED - 3)}...`}"`;
}
