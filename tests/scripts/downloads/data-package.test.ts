import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readTable } from '../../read-table.ts';
import { makeDownloads, type MadeDownloads, tinyContent } from './made-downloads.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { required?: boolean; pattern?: string; enum?: string[] };
}

interface Package {
  readonly version: string;
  readonly created: string;
  readonly sources: readonly { readonly title: string; readonly version?: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly format: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: string | { readonly fields: readonly Field[] };
  }[];
}

const content = await tinyContent();
const [first, , newest] = content.releases.map(({ date }) => date) as [string, string, string];
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const isValid = ajv.compile(
  JSON.parse(readFileSync('tests/fixtures/profiles/datapackage-2.0.json', 'utf8')) as object,
);

let now: MadeDownloads;
let then: MadeDownloads;

beforeAll(async () => {
  now = await makeDownloads(content);
  then = await makeDownloads(content, { release: first });
});
afterAll(() => [now, then].forEach((made) => made.remove()));

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the data package of a release', () => {
  it('is valid under Data Package 2.0, and says which release it is and where its data come from', () => {
    for (const [made, release] of [
      [now, newest],
      [then, first],
    ] as const) {
      const found = made.json<Package>('datapackage.json');
      isValid(found);
      expect(isValid.errors ?? []).toEqual([]);
      expect([found.version, found.created]).toEqual([release, `${release}T00:00:00Z`]);
      const versions = found.sources.flatMap(({ version }) => version ?? []);
      expect(versions.length).toBeGreaterThan(0);
      expect(versions.every((version) => version <= release)).toBe(true);
    }
  });

  it('is refused when it breaks the standard', () => {
    const found = now.json<Record<string, unknown>>('datapackage.json');
    expect(isValid({ ...found, resources: [] })).toBe(false);
    expect(isValid({ ...found, created: '2024-03-31' })).toBe(false);
  });

  it('names every file of the region and of its regencies once, with its true size and check sum', () => {
    const { resources } = now.json<Package>('datapackage.json');
    const codes = ['99', '9901', '9971'].map((code) => `wilayah/${code}`);
    const kinds = ['csv', 'geojson', 'parquet', 'xlsx'];
    const wanted = ['kampung-kb', ...codes].flatMap((name) => kinds.map((kind) => `${name}.${kind}`));
    expect(resources.map(({ path }) => path).sort()).toEqual(wanted.sort());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { path, bytes, hash, format } of resources) {
      const file = now.bytes(path);
      expect([bytes, hash, format], path).toEqual([
        file.length,
        `sha256:${sha256(file)}`,
        path.split('.')[1],
      ]);
    }
  });

  it('has schemas that every cell of the tables keeps to', () => {
    const { resources } = now.json<Package>('datapackage.json');
    for (const { path, schema } of resources.filter(({ format }) => format === 'csv')) {
      const { fields } = schema as { fields: readonly Field[] };
      const [head, ...rows] = readTable(now.text(path));
      expect(fields.map(({ name }) => name)).toEqual(head);
      const faults = rows.flatMap((row) => fields.filter((field, index) => !fits(row[index]!, field)));
      expect(faults, path).toEqual([]);
    }
    const named = resources.filter(({ schema }) => typeof schema === 'string');
    expect(named.map(({ format }) => format)).toEqual(expect.arrayContaining(['xlsx', 'parquet']));
    for (const { schema } of named)
      expect(now.json<{ fields: Field[] }>(schema as string).fields).toHaveLength(16);
  });
});

function fits(cell: string, { type, constraints = {} }: Field): boolean {
  if (cell === '') return constraints.required !== true;
  if (type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(cell)) return false;
  const { pattern, enum: choices } = constraints;
  return (pattern === undefined || new RegExp(pattern).test(cell)) && (choices?.includes(cell) ?? true);
}

describe('the check sums of a folder', () => {
  it('are those of all its other files, in the form of sha256sum', () => {
    for (const made of [now, then]) {
      const lines = made.text('SHA256SUMS').trimEnd().split('\n');
      const found = lines.map((line) => /^([\da-f]{64}) {2}(\S+)$/.exec(line)!.slice(1));
      expect(found.map(([, path]) => path)).toEqual(made.paths.filter((path) => path !== 'SHA256SUMS'));
      for (const [sum, path] of found) expect(sum, path).toBe(sha256(made.bytes(path!)));
    }
  });

  it('are the same whenever the files are made', async () => {
    vi.useFakeTimers({ now: new Date('2031-07-08T09:10:11Z'), toFake: ['Date'] });
    const later = await makeDownloads(content);
    vi.useRealTimers();
    expect(later.text('SHA256SUMS')).toBe(now.text('SHA256SUMS'));
    later.remove();
  });
});

it('the newest state has the kecamatan too, an older one only what is kept of each release', () => {
  const districts = (made: MadeDownloads) => made.paths.filter((path) => /\d{6}\./.test(path));
  expect(districts(now).length).toBe(2 * now.data.areas.filter(({ level }) => level === 'district').length);
  expect(districts(then)).toEqual([]);
});
