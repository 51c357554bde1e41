import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { SiteData } from '#domain/site-data.ts';
import { sumsText } from '#domain/downloads/check-sums.ts';
import { writeCatalogue } from '#lib/meta/write-catalogue.ts';
import { readContent } from '#lib/read-content.ts';
import { writeTree } from '#lib/write-tree.ts';
import { expand, shapeFaults } from '../read-linked-data.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const HOSTILE = '</script> "Nusa" & \u202eReka\n=1+1';
const shapes = JSON.parse(readFileSync('tests/fixtures/dcat-ap/shapes.json', 'utf8')) as unknown;

interface Node {
  readonly '@id': string;
  readonly [term: string]: unknown;
}
interface Catalogue extends Node {
  readonly 'dcat:dataset': readonly (Node & { 'dcat:distribution': readonly Node[] })[];
}

let folder: string;
let data: SiteData;
let made: Catalogue;

function write(site: Partial<SiteData['site']> = {}): Catalogue {
  const changed = { ...data, site: { ...data.site, ...site } };
  writeTree(folder, [
    ['data/site-data.json', JSON.stringify(changed)],
    ['data/build.json', JSON.stringify({ kept: [] })],
  ]);
  writeCatalogue(folder);
  return JSON.parse(readFileSync(join(folder, 'public/data/katalog.jsonld'), 'utf8')) as Catalogue;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kampung-kb-catalogue-'));
  const register = tinyRegister();
  const { content } = await readContent({ contentDir: tinyContentDir, register });
  const read = assembleSiteData(content!, register);
  const releases = read.releases.map((release, at) => ({ ...release, published: `2026-01-0${3 - at}` }));
  data = { ...read, releases, site: { ...read.site, languages: ['id', 'en'] } };
  const files = ['terbaru', ...releases.map(({ release }) => release)].map(
    (name) => [`public/data/unduh/${name}/kampung-kb.csv`, `kode,${name}\r\n`] as [string, string],
  );
  const published: [path: string, text: string][] = [
    ...files,
    ['public/data/unduh/terbaru/kampung-kb.xlsx', 'bukan lembar kerja'],
    ['public/data/unduh/terbaru/datapackage.json', '{}'],
    ['public/data/unduh/terbaru/wilayah/9901.csv', 'kode\r\n'],
  ];
  const sumsOf = (folder: string) =>
    published
      .filter(([path]) => path.startsWith(folder))
      .map(([path, text]) => ({
        path: path.slice(folder.length),
        sha256: createHash('sha256').update(text).digest('hex'),
      }));
  const folders = [...new Set(published.map(([path]) => /^public\/data\/unduh\/[^/]+\//.exec(path)![0]))];
  writeTree(folder, [
    ...published,
    ...folders.map((name) => [`${name}SHA256SUMS`, sumsText(sumsOf(name))] as const),
    ...(['id', 'en'] as const).map(
      (language) =>
        [`data/strings/${language}.json`, readFileSync(`content/strings/${language}.json`, 'utf8')] as const,
    ),
  ]);
  made = write();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the catalogue of the data', () => {
  it('is DCAT with all that DCAT-AP asks for, and needs no network', async () => {
    expect(await shapeFaults(shapes, made)).toEqual([]);
    expect(await expand(made)).toHaveLength(1);
  });

  it('is found wrong by the shapes where something is missing', async () => {
    const { 'dct:title': title, ...rest } = made;
    expect(title).toBeDefined();
    expect(await shapeFaults(shapes, rest)).toHaveLength(1);
    const bare = JSON.parse(
      JSON.stringify(made).replace(/"dcat:byteSize":"\d+"/, '"dcat:byteSize":"besar"'),
    ) as unknown;
    expect(await shapeFaults(shapes, bare)).toHaveLength(1);
  });

  it('lists the files that are there, with bytes and checksum, and no other', () => {
    const [current, newest] = made['dcat:dataset'];
    expect(current!['dcat:distribution'].map((file) => file['dct:title'])).toEqual([
      'kampung-kb.csv',
      'kampung-kb.xlsx',
    ]);
    expect(current!['foaf:page']).toEqual([`${data.site.baseAddress}/data/unduh/terbaru/datapackage.json`]);
    const [file] = newest!['dcat:distribution'];
    const bytes = readFileSync(join(folder, 'public/data/unduh/2024-03-31/kampung-kb.csv'));
    expect(file).toMatchObject({
      'dcat:byteSize': String(bytes.length),
      'dcat:downloadURL': `${data.site.baseAddress}/data/unduh/2024-03-31/kampung-kb.csv`,
      'spdx:checksum': { 'spdx:checksumValue': createHash('sha256').update(bytes).digest('hex') },
    });
  });

  it('has each release as a version of the data, with the one before it', () => {
    const [current, ...versions] = made['dcat:dataset'];
    expect(versions.map((set) => set['dcat:version'])).toEqual(['2024-03-31', '2023-06-30', '2021-12-31']);
    expect(current!['dcat:hasVersion']).toEqual(versions.map((set) => set['@id']));
    expect(current!['dcat:hasCurrentVersion']).toBe(versions[0]!['@id']);
    expect(versions.map((set) => set['dcat:previousVersion'])).toEqual([
      versions[1]!['@id'],
      versions[2]!['@id'],
      undefined,
    ]);
    expect(versions.map((set) => set['dct:issued'])).toEqual(['2026-01-03', '2026-01-02', '2026-01-01']);
    expect(current!['dct:modified']).toBe('2026-01-03');
    expect(current!['dct:temporal']).toMatchObject({
      'dcat:startDate': '2021-12-31',
      'dcat:endDate': '2024-03-31',
    });
  });

  it('names a contact only where one is known', async () => {
    const unknown = write({ contact: { email: null, address: null } });
    expect(unknown['dcat:dataset'][0]).not.toHaveProperty('dcat:contactPoint');
    const contact = { email: 'kantor@reka.example', address: null };
    const withContact = write({ operator: 'Dinas Rekaan', contact });
    expect(withContact['dcat:dataset'][0]!['dcat:contactPoint']).toMatchObject({
      'vcard:fn': 'Dinas Rekaan',
      'vcard:hasEmail': 'mailto:kantor@reka.example',
    });
    expect(await shapeFaults(shapes, withContact)).toEqual([]);
  });

  it('takes names of any kind as text', async () => {
    const named = write({ name: HOSTILE, operator: null });
    expect(await shapeFaults(shapes, named)).toEqual([]);
    expect((named['dct:publisher'] as Node)['foaf:name']).toBe(HOSTILE);
  });
});
