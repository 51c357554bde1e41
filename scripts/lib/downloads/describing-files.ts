import type { AreaCode } from '#domain/area-code.ts';
import { sumsText } from '#domain/downloads/check-sums.ts';
import { tableGroupMetadata, tableMetadata, type TableFacts } from '#domain/downloads/csvw.ts';
import { dataPackage, type PackagedFile } from '#domain/downloads/data-package.ts';
import { AREA_FIELDS, DATASET_FIELDS } from '#domain/downloads/fields.ts';
import { tableSchema } from '#domain/downloads/table-schema.ts';
import { DESCRIBING_FILES } from '#domain/kept-files.ts';
import { citationKey } from '#domain/citation.ts';
import { type AreaFilesInput, fileFacts, stateFacts } from './file-facts.ts';
import type { StateFile } from './state-files.ts';

/** A file of the data as it was written. */
export interface WrittenFile extends Pick<StateFile, 'kind' | 'title' | 'table' | 'newestOnly'> {
  readonly area: AreaCode;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * What describes the data in one folder: a data package, its schema, CSVW for the tables, and the check sums of all files
 * in the form that `sha256sum -c` reads. Paths start in the folder.
 */
export function* describingFiles(
  input: AreaFilesInput,
  written: readonly WrittenFile[],
  sumOf: (text: string) => string,
): Generator<readonly [path: string, text: string]> {
  const { words } = input;
  const [packagePath, schemaPath, tablePath, groupPath, sumsPath] = DESCRIBING_FILES;
  const schema = tableSchema(words, DATASET_FIELDS);
  const tables = written.filter(({ path, kind }) => kind === 'csv' && path.startsWith('wilayah/'));
  const facts = tableFacts(input);
  const texts: [path: string, text: string][] = [
    [packagePath, toJson(dataPackage(packageFacts(input), written.filter(isKept).map(packaged(input))))],
    [schemaPath, toJson(schema)],
    [tablePath, toJson(tableMetadata(words, 'kampung-kb.csv', facts, DATASET_FIELDS))],
  ];
  if (tables.length > 0) {
    const named = tables.map(({ area, title }) => ({ url: `${area}.csv`, title }));
    texts.push([groupPath, toJson(tableGroupMetadata(words, named, facts, AREA_FIELDS))]);
  }
  yield* texts;
  yield [sumsPath, sumsText([...written, ...texts.map(([path, text]) => ({ path, sha256: sumOf(text) }))])];
}

const isKept = ({ newestOnly }: WrittenFile) => !newestOnly;

/** Tables of text carry their schema; the others, of which a country has a thousand, name the file with it. */
function packaged({ words }: AreaFilesInput) {
  const schemas = { dataset: tableSchema(words, DATASET_FIELDS), area: tableSchema(words, AREA_FIELDS) };
  return ({ path, kind, title, bytes, sha256, table }: WrittenFile): PackagedFile => ({
    path,
    kind,
    title: words.t('file.named', { title, kind: words.t(`file.format.${kind}`) }),
    bytes,
    sha256,
    schema: table === null ? null : kind === 'csv' ? schemas[table] : DESCRIBING_FILES[1],
  });
}

function packageFacts(input: AreaFilesInput) {
  const { data, words } = input;
  const { site, boundarySource } = data;
  const { judul, sumber, sitiran } = fileFacts(input, data.areas[0]!);
  const { release, address, edition } = stateFacts(data);
  const boundaries =
    boundarySource === null
      ? []
      : [
          {
            title: `${boundarySource.title}, ${boundarySource.publisher}`,
            ...(boundarySource.address === null ? {} : { path: boundarySource.address }),
          },
        ];
  return {
    name: citationKey('kampung-kb', site.region, release),
    title: judul,
    description: describe(input),
    address,
    release,
    created: data.releases[0]?.published ?? release,
    publisher: {
      title: site.operator ?? site.name,
      path: `${site.baseAddress}/`,
      ...(site.contact.email === null ? {} : { email: site.contact.email }),
    },
    sources: sumber,
    otherSources: [{ title: words.t('file.registerText', { edition }) }, ...boundaries],
    citations: sitiran,
    sheetName: words.t('file.sheet.data'),
  };
}

function tableFacts(input: AreaFilesInput): TableFacts {
  const { data } = input;
  const { judul, sumber, sitiran } = fileFacts(input, data.areas[0]!);
  const { release, address } = stateFacts(data);
  return {
    title: judul,
    description: describe(input),
    publisher: data.site.operator ?? data.site.name,
    sources: sumber,
    release,
    citation: sitiran.apa,
    address,
  };
}

/** What a row is, that villages without data are there, and what has been done to cells that look like formulas. */
function describe({ words: { t } }: AreaFilesInput): string {
  return `${t('file.rowsText')} ${t('file.apostrophe')}`;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
