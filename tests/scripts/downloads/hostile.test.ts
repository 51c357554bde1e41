import { read } from '@e965/xlsx';
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#domain/content.ts';
import { DATASET_COLUMNS } from '#domain/dataset.ts';
import { createRegister } from '#domain/register.ts';
import { HOSTILE_NAMES } from '../../hostile-names.ts';
import { tinyRegister } from '../../tiny-country.ts';
import { type Collection, geojsonFaults } from './geojson-faults.ts';
import { readRecords, readTable } from '../../read-table.ts';
import { makeDownloads, type MadeDownloads, tinyContent } from './made-downloads.ts';

/** Cells that a spreadsheet would run; in CSV an apostrophe stands before them, which the dictionary says. */
const isRun = (text: string) => /^[=+\-@\t\r\n\uff1d]/.test(text);

const plain = tinyRegister();
const register = createRegister('tiny-country 1', [
  ...['98', '99', '9901', '9971'].map((code) => renamed(code)),
  ...plain.areasIn(plain.get('99' as never)!.code, 'district').map(({ code }) => renamed(code)),
  ...plain
    .villagesIn('99' as never)
    .map(({ code }, at) => ({ code, name: HOSTILE_NAMES[at % HOSTILE_NAMES.length]! })),
]);

function renamed(code: string) {
  const { kind, name } = plain.get(code as never)!;
  const bare = kind === 'kabupaten' ? `Kabupaten ${name}` : kind === 'kota' ? `Kota ${name}` : name;
  return { code: code as never, name: bare };
}

let made: MadeDownloads;
/** The rows as they are, before any format has them. */
let villages: readonly { readonly code: string; readonly name: string }[];

beforeAll(async () => {
  const content = await tinyContent();
  let next = 0;
  const releases = content.releases.map((release) => ({
    ...release,
    kampung: release.kampung.map((row) => {
      const text = () => HOSTILE_NAMES[(next += 1) % HOSTILE_NAMES.length]!;
      return { ...row, name: text(), coverage: text(), source: text(), note: text() };
    }),
  }));
  made = await makeDownloads({ ...content, releases } satisfies Content, { register });
  villages = made.data.villages;
});
afterAll(() => made.remove());

/** The cells that a file must hold, row by row, made from the data alone. */
function wanted(): string[][] {
  return made.data.villages.flatMap(({ name, kampung, statement }) =>
    (kampung.length > 0 ? kampung : [statement]).map((row) => [
      name,
      ...[row?.name, row?.coverage, row?.source, row?.note].map((text) => text ?? ''),
    ]),
  );
}

const TEXTS = ['nama', 'nama_kampung', 'cakupan', 'sumber', 'catatan'] as const;

describe('names that would do harm', () => {
  it('are all there', () => {
    const found = new Set(wanted().flat());
    expect(HOSTILE_NAMES.filter((text) => !found.has(text))).toEqual([]);
  });

  it('go through CSV unharmed, and none of them can be run', () => {
    for (const path of ['kampung-kb.csv', 'wilayah/99.csv']) {
      const cells = readTable(made.text(path)).flat();
      expect(cells.filter(isRun)).toEqual([]);
      const rows = readRecords(made.text(path)).map((row) =>
        TEXTS.map((name) => row[name]!.replace(/^'(?=[=+\-@\t\r\n\uff1d])/, '')),
      );
      expect(rows).toEqual(wanted());
    }
  });

  it('go through Excel unharmed, as text and not as formulas', () => {
    const sheet = read(made.bytes('kampung-kb.xlsx'), { cellFormula: true }).Sheets['Data']!;
    const column = (name: (typeof TEXTS)[number]) => String.fromCharCode(65 + DATASET_COLUMNS.indexOf(name));
    const cell = (at: string) => sheet[at] as { t: string; v: string; f?: string } | undefined;
    const rows = wanted().map((_, row) => TEXTS.map((name) => cell(`${column(name)}${row + 2}`)));
    // A line break in a cell of a spreadsheet is a line feed.
    const cells = wanted().map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')));
    expect(rows.map((row) => row.map((one) => one?.v ?? ''))).toEqual(cells);
    expect(rows.flat().filter((one) => one !== undefined && (one.t !== 's' || one.f !== undefined))).toEqual(
      [],
    );
  });

  it('go through Parquet unharmed', () => {
    const table = tableFromIPC(readParquet(made.bytes('kampung-kb.parquet')).intoIPCStream());
    const rows = table.toArray().map((row) => row.toJSON() as Record<string, string | null>);
    expect(rows.map((row) => TEXTS.map((name) => row[name] ?? ''))).toEqual(wanted());
  });

  it('go through GeoJSON unharmed', () => {
    const collection = made.json<Collection>('wilayah/99.geojson');
    expect(geojsonFaults(collection)).toEqual([]);
    expect(collection.features.map(({ properties }) => properties['nama'])).toEqual(
      villages.map(({ name }) => name),
    );
  });

  it('leave what describes the files readable', () => {
    for (const path of made.paths.filter((one) => one.endsWith('.json'))) {
      expect(() => made.json(path), path).not.toThrow();
    }
    expect(made.text('SHA256SUMS')).toMatch(/^(?:[\da-f]{64} {2}[\w./-]+\n)+$/);
  });
});
