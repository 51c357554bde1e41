import Papa from 'papaparse';

/** A row of a table of changes, by its columns. */
export type ChangeRow = Readonly<Record<string, string>>;

/** The rows of a table of changes as another program reads them, with the apostrophe before formulas taken off. */
export function readChanges(csv: string): ChangeRow[] {
  const { data, errors } = Papa.parse<ChangeRow>(csv.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([column, cell]) => [column, cell.replace(/^'(?=[=+\-@\t\r])/, '')]),
    ),
  );
}

/** What a table of changes says of a regency at one release. */
export interface Replayed {
  readonly added: number;
  readonly gone: number;
  /** Villages that are `sudah` after it. */
  readonly sudah: number;
}

/**
 * Goes through the rows from the oldest release to the newest, keeping the status of every village, with nothing but the
 * table: "release regency" -> what it says. Throws where a row goes on from a status that the village does not have.
 */
export function replayChanges(
  rows: readonly ChangeRow[],
  regencies: readonly string[],
): Map<string, Replayed> {
  const statusOf = new Map<string, string>();
  const told = new Map<string, Replayed>();
  const changes = rows.filter(({ perubahan }) => perubahan !== 'koreksi');
  for (const release of [...new Set(rows.map(({ rilis }) => rilis!))].sort()) {
    const counts = new Map(regencies.map((code) => [code, { added: 0, gone: 0 }]));
    for (const { kode, status_sebelum, status_sesudah, perubahan } of changes.filter(
      ({ rilis }) => rilis === release,
    )) {
      const before = statusOf.get(kode!) ?? 'tanpa_data';
      // A village in two rows of a release stayed `sudah`.
      if (status_sebelum !== before) throw new Error(`${release} ${kode} ${perubahan}: was ${before}`);
      statusOf.set(kode!, status_sesudah!);
      const count = counts.get(kode!.slice(0, 4))!;
      if (status_sesudah === 'sudah' && status_sebelum !== 'sudah') count.added += 1;
      if (status_sebelum === 'sudah' && status_sesudah !== 'sudah') count.gone += 1;
    }
    for (const [regency, count] of counts) {
      const own = [...statusOf].filter(([code, status]) => code.startsWith(regency) && status === 'sudah');
      told.set(`${release} ${regency}`, { ...count, sudah: own.length });
    }
  }
  return told;
}
