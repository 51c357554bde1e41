import { DATA_LICENCE } from '../data-licence.ts';
import type { SiteData } from '../site-data.ts';
import type { Words } from '../words.ts';
import { API_PAGE } from './entry.ts';
import { API_KINDS, API_ROOT, API_SCHEMAS, type ApiKind, answerPattern, schemaAddress } from './schemas.ts';

/** What may change within version 1, what makes version 2, and how long version 1 stays: keys of the strings. */
export const API_RULES = ['api.rule.within', 'api.rule.next', 'api.rule.stays'] as const;

/**
 * `/api/v1/openapi.json`: the API as OpenAPI 3.1.1. The shapes are not repeated: the document refers to the published JSON
 * Schemas. `words` are Indonesian, as all of the API.
 */
export function openApi(data: SiteData, { t }: Words) {
  const { site, releases } = data;
  return {
    openapi: '3.1.1',
    info: {
      title: t('api.document', { site: site.name }),
      version: `1.${releases[0]?.release.replaceAll('-', '') ?? '0'}`,
      summary: t('api.lead'),
      description: [
        t('api.stateOf', { date: releases[0]?.release ?? t('missing') }),
        t('api.attribution', { site: site.name }),
        ...API_RULES.map((key) => t(key)),
      ].join('\n\n'),
      license: { name: DATA_LICENCE.name, url: DATA_LICENCE.address },
    },
    externalDocs: { url: site.baseAddress + API_PAGE },
    servers: [{ url: site.baseAddress }],
    paths: Object.fromEntries(
      API_KINDS.map((kind) => [answerPattern(kind), { get: operation(kind, data, t) }]),
    ),
  };
}

function operation(kind: ApiKind, { site, villages }: SiteData, t: Words['t']) {
  const example = kind === 'wilayah' ? site.region : kind === 'desa' ? villages[0]?.code : undefined;
  const hasCode = answerPattern(kind).includes('{kode}');
  const parameter = {
    name: 'kode',
    in: 'path',
    required: true,
    description: t(`api.code.${kind === 'desa' ? 'desa' : 'wilayah'}`),
    schema: { type: 'string', pattern: kind === 'desa' ? '^\\d{10}$' : '^(?:ID|\\d{2}|\\d{4}|\\d{6})$' },
    ...(example === undefined ? {} : { example }),
  };
  return {
    operationId: kind,
    summary: API_SCHEMAS[kind].description,
    ...(hasCode ? { parameters: [parameter] } : {}),
    responses: {
      200: {
        description: API_SCHEMAS[kind].description,
        content: {
          'application/json': { schema: { $ref: `.${schemaAddress(kind).slice(API_ROOT.length - 1)}` } },
        },
      },
      ...(hasCode ? { 404: { description: t('api.notFound') } } : {}),
    },
  };
}
