import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '../../read-table.ts';
import { makeDownloads, type MadeDownloads, tinyContent } from './made-downloads.ts';

interface Column {
  readonly name: string;
  readonly titles: string;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required: boolean;
}

interface Described {
  readonly '@context': readonly [string, Record<string, string>];
  readonly url?: string;
  readonly tables?: readonly { readonly url: string; readonly 'dc:title': string }[];
  readonly dialect: Record<string, unknown>;
  readonly tableSchema: { readonly columns: readonly Column[] };
  readonly [common: `dc:${string}`]: unknown;
}

/** Properties that the vocabulary knows for a table and for a group of tables; others need a prefix of its context. */
const TERMS = new Set(['@context', 'url', 'tables', 'dialect', 'tableSchema']);
const COLUMN_TERMS = new Set(['name', 'titles', 'datatype', 'required']);
const DIALECT_TERMS = new Set([
  'encoding',
  'delimiter',
  'quoteChar',
  'doubleQuote',
  'header',
  'lineTerminators',
]);
const PREFIXED = /^(?:dc|dcat):\w+$/;

let made: MadeDownloads;

beforeAll(async () => {
  made = await makeDownloads(await tinyContent());
});
afterAll(() => made.remove());

/** What W3C, "Metadata Vocabulary for Tabular Data", 5, does not allow in the metadata of tables. */
function faultsOf(found: Described): string[] {
  const foreign = (value: object, known: ReadonlySet<string>) =>
    Object.keys(value).filter((name) => !known.has(name) && !PREFIXED.test(name));
  const faults = [...foreign(found, TERMS), ...foreign(found.dialect, DIALECT_TERMS)];
  const [context, local] = found['@context'];
  if (Object.keys(found)[0] !== '@context' || context !== 'http://www.w3.org/ns/csvw')
    faults.push('@context');
  if (local['@language'] !== 'id') faults.push('@language');
  if ((found.url === undefined) === (found.tables === undefined)) faults.push('url or tables');
  const { columns } = found.tableSchema;
  if (new Set(columns.map(({ name }) => name)).size !== columns.length) faults.push('name twice');
  return [...faults, ...columns.flatMap((column) => [...foreign(column, COLUMN_TERMS)])];
}

/** True for a cell that its datatype reads: an empty one is null (4.1 and 6.4 of the model). */
function reads(cell: string, { datatype, required }: Column): boolean {
  if (cell === '') return !required;
  const { base, format } = typeof datatype === 'string' ? { base: datatype, format: '' } : datatype;
  if (base === 'date') return format === 'yyyy-MM-dd' && new Date(cell).toISOString().startsWith(cell);
  if (base === 'anyURI') return URL.canParse(cell);
  return base === 'string' && new RegExp(format).test(cell);
}

function expectReads(path: string, { tableSchema: { columns } }: Described): void {
  const [head, ...rows] = readTable(made.text(path));
  expect(
    columns.map(({ titles }) => titles),
    path,
  ).toEqual(head);
  const unread = rows.flatMap((row) => row.filter((cell, index) => !reads(cell, columns[index]!)));
  expect([rows.length > 0, unread], path).toEqual([true, []]);
}

describe('the metadata of tables (CSVW)', () => {
  it('stand where a reader of the table of the region looks, and read each of its cells', () => {
    const found = made.json<Described>('kampung-kb.csv-metadata.json');
    expect(faultsOf(found)).toEqual([]);
    expect(found.url).toBe('kampung-kb.csv');
    expectReads('kampung-kb.csv', found);
  });

  it('stand where a reader of the table of an area looks, and read each cell of every one', () => {
    const found = made.json<Described>('wilayah/csv-metadata.json');
    expect(faultsOf(found)).toEqual([]);
    const tables = made.paths.filter((path) => /^wilayah\/\d+\.csv$/.test(path));
    expect(found.tables!.map(({ url }) => `wilayah/${url}`).sort()).toEqual(tables);
    for (const path of tables) expectReads(path, found);
  });

  it('say title, source, date, licence and how to cite', () => {
    for (const path of ['kampung-kb.csv-metadata.json', 'wilayah/csv-metadata.json']) {
      expect(made.json<Described>(path)).toMatchObject({
        'dc:title': 'Kampung KB di Provinsi Nusa Reka',
        'dc:source': expect.arrayContaining([expect.stringContaining('Dinas Rekaan Nusa Reka')]),
        'dc:issued': { '@value': '2024-03-31', '@type': 'xsd:date' },
        'dc:license': { '@id': 'https://opendatacommons.org/licenses/odbl/1-0/' },
        'dc:bibliographicCitation': expect.stringContaining('/data/rilis/2024-03-31/'),
      });
    }
  });
});
