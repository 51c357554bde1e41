import type { ApiSource } from '../api.ts';
import { DATA_LICENCE } from '../data-licence.ts';
import type { IsoDate } from '../release.ts';
import type { Words } from '../words.ts';
import { type DataField, FIELD_PATTERNS } from './fields.ts';

/** What the metadata of tables say of them besides their columns. */
export interface TableFacts {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly sources: readonly ApiSource[];
  readonly release: IsoDate | null;
  readonly citation: string;
  /** Whole address that stays with the release. */
  readonly address: string;
}

/**
 * The metadata of one table, for the file "{url}-metadata.json" beside it. Source: W3C, "Metadata Vocabulary for Tabular
 * Data" and "Model for Tabular Data and Metadata on the Web", 5.3.
 */
export function tableMetadata(words: Words, url: string, facts: TableFacts, fields: readonly DataField[]) {
  return {
    '@context': CONTEXT,
    url,
    ...commonProperties(facts),
    dialect: DIALECT,
    tableSchema: schemaOf(words, fields),
  };
}

/** The metadata of all tables of a folder with the same columns, for its "csv-metadata.json". */
export function tableGroupMetadata(
  words: Words,
  tables: readonly { readonly url: string; readonly title: string }[],
  facts: TableFacts,
  fields: readonly DataField[],
) {
  return {
    '@context': CONTEXT,
    ...commonProperties(facts),
    dialect: DIALECT,
    tableSchema: schemaOf(words, fields),
    tables: tables.map(({ url, title }) => ({ url, 'dc:title': title })),
  };
}

/** Texts without a language are Indonesian. */
const CONTEXT = ['http://www.w3.org/ns/csvw', { '@language': 'id' }] as const;

const DIALECT = {
  encoding: 'utf-8',
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  lineTerminators: ['\r\n', '\n'],
} as const;

/** Dublin Core terms and one of DCAT: the context of CSVW has the prefixes "dc" and "dcat" for them. */
function commonProperties({
  title,
  description,
  publisher,
  sources,
  release,
  citation,
  address,
}: TableFacts) {
  return {
    'dc:title': title,
    'dc:description': description,
    'dc:publisher': publisher,
    'dc:source': sources.map(({ judul, penerbit }) => `${judul}, ${penerbit}`),
    ...(release === null ? {} : { 'dc:issued': { '@value': release, '@type': 'xsd:date' } }),
    'dc:license': { '@id': DATA_LICENCE.address },
    'dc:bibliographicCitation': citation,
    'dcat:landingPage': { '@id': address },
  };
}

function schemaOf({ t }: Words, fields: readonly DataField[]) {
  return {
    columns: fields.map((field) => ({
      name: field.name,
      titles: field.name,
      'dc:description': t(`csv.${field.name}`),
      datatype: datatypeOf(field),
      required: field.required,
    })),
  };
}

/** The format of a text is a regular expression; that of a date is a pattern of Unicode, and this one is the default. */
function datatypeOf({ kind, choices }: DataField) {
  const pattern = FIELD_PATTERNS[kind];
  if (pattern !== undefined) return { base: 'string', format: pattern };
  if (choices.length > 0) return { base: 'string', format: `^(${choices.join('|')})$` };
  if (kind === 'date') return { base: 'date', format: 'yyyy-MM-dd' };
  return kind === 'address' ? 'anyURI' : 'string';
}
