import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { API_KINDS, API_SCHEMAS, type ApiKind } from '#domain/api/schemas.ts';
import { apiFields } from '#domain/api/fields.ts';
import { areaCode } from '#domain/area-code.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { SiteData } from '#domain/site-data.ts';
import { apiFiles } from '#lib/api-files.ts';
import { readContent } from '#lib/read-content.ts';
import { wordsIn } from '../../site-words.ts';
import { tinyContentDir, tinyRegister } from '../../tiny-country.ts';

const BPS = { village: areaCode('9901012001'), code: '9876543210', source: 'Daftar rekaan', date: '2024' };
let data: SiteData;
let files: ReadonlyMap<string, string>;

const json = (path: string) => JSON.parse(files.get(path)!) as Record<string, unknown>;

/** The answers of a kind, by their paths. */
function answers(kind: ApiKind): [path: string, answer: unknown][] {
  return [...files]
    .filter(([path]) => path === `api/v1/${kind}.json` || path.startsWith(`api/v1/${kind}/`))
    .map(([path, text]) => [path, JSON.parse(text)]);
}

beforeAll(async () => {
  const register = tinyRegister();
  const { content } = await readContent({ contentDir: tinyContentDir, register });
  data = { ...assembleSiteData(content!, register), bpsCodes: [BPS] };
  files = new Map(apiFiles(data, wordsIn('id')));
});

describe.each(API_KINDS)('the answers of the kind %s', (kind) => {
  it('hold nothing that the schema does not describe, and all that it asks for', () => {
    expect(answers(kind).length).toBeGreaterThan(0);
    for (const [path, answer] of answers(kind)) {
      expect(API_SCHEMAS[kind].parse(answer), path).toEqual(answer);
    }
  });

  it('are valid under the published JSON Schema, which lets later fields be', () => {
    const schema = json(`api/v1/skema/${kind}.json`);
    expect(schema['$id']).toBe(`${data.site.baseAddress}/api/v1/skema/${kind}.json`);
    const ajv = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    for (const [path, answer] of answers(kind)) {
      expect(validate({ ...(answer as object), isian_baru: 1 }), path).toBe(true);
      expect(validate({}), path).toBe(false);
    }
  });

  it('have a meaning for every field, in both languages and in the published schema', () => {
    const [indonesian, english] = [apiFields(kind, 'id'), apiFields(kind, 'en')];
    expect(indonesian.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
    const same = indonesian.filter(({ meaning }, index) => meaning === english[index]!.meaning);
    expect(same).toEqual([]);
    expect(undescribed(json(`api/v1/skema/${kind}.json`))).toEqual([]);
  });
});

/** Names of properties in a JSON Schema without a description. */
function undescribed(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(undescribed);
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.entries(schema.properties as Record<string, object>) : [];
  const silent = own.filter(([, property]) => !('description' in property)).map(([name]) => name);
  return [...silent, ...Object.values(schema).flatMap(undescribed)];
}

describe('the API', () => {
  it('is described by a valid OpenAPI 3.1 document, whose schemas are published', async () => {
    const document = json('api/v1/openapi.json');
    const validator = new Validator();
    for (const kind of API_KINDS) {
      await validator.addSpecRef(json(`api/v1/skema/${kind}.json`), `./skema/${kind}.json`);
    }
    const result = await validator.validate(structuredClone(document));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(document['openapi']).toMatch(/^3\.1\./);
    const refs = [...files.get('api/v1/openapi.json')!.matchAll(/"\$ref": "\.\/([^"]+)"/g)];
    expect(refs.map(([, path]) => path)).toEqual(API_KINDS.map((kind) => `skema/${kind}.json`));
    for (const [, path] of refs) expect(files.has(`api/v1/${path!}`)).toBe(true);
  });

  it('answers at an old code of a village where it went', () => {
    const { from, to, decree } = data.codeChanges[0]!;
    expect(json(`api/v1/desa/${from}.json`)).toEqual({
      kode: from,
      pindah_ke: to,
      alamat: `/api/v1/desa/${to}.json`,
      dasar: decree,
      tanggal: '2022-08-17',
    });
    expect(json(`api/v1/desa/${to}.json`)['kode_lama']).toEqual([from]);
  });

  it('names the code of BPS where a source gives it, and null elsewhere', () => {
    expect(json('api/v1/desa/9901012001.json')['kode_bps']).toBe('9876543210');
    expect(json('api/v1/desa/9901012002.json')['kode_bps']).toBeNull();
    expect(json('api/v1/indeks.json')['kode_bps']).toEqual([['9876543210', '9901012001']]);
  });

  it('lists the releases newest first, each with a file', () => {
    const { rilis, terbaru } = API_SCHEMAS.rilis.parse(json('api/v1/rilis.json'));
    expect(rilis.map((one) => one.rilis)).toEqual(data.releases.map(({ release }) => release));
    expect(rilis.map((one) => one.rilis)).toEqual([...rilis.map((one) => one.rilis)].sort().reverse());
    expect(terbaru).toBe(rilis[0]!.rilis);
    expect(rilis.filter(({ berkas }) => berkas.length === 0)).toEqual([]);
  });
});
