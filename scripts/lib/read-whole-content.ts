import { type Corrections, NO_CORRECTIONS } from '#domain/intake/import-corrections.ts';
import { openContentFolder } from './content-folder.ts';
import { type ContentInput, type ReadContent, readContent } from './read-content.ts';
import { readCorrections } from './read-corrections.ts';
import { readStrings, type StringsByLanguage } from './read-strings.ts';

/** Everything that staff write, read and checked. */
export interface WholeContent extends ReadContent {
  /** Of every language of the site. */
  readonly strings: StringsByLanguage;
  readonly corrections: Corrections;
}

/** Reads the whole content folder: data, words of the interface, decisions for the importer. Check and build use this. */
export async function readWholeContent(input: ContentInput): Promise<WholeContent> {
  const read = await readContent(input);
  const { strings, problems } = readStrings(input.contentDir, read.languages);
  const corrections =
    read.content === null
      ? NO_CORRECTIONS
      : await readCorrections(openContentFolder(input.contentDir), {
          region: read.content.site.region,
          register: input.register,
          latest: input.today ?? '9999-12-31',
        });
  return {
    ...read,
    strings,
    corrections,
    problems: [...read.problems, ...problems, ...corrections.problems],
  };
}
