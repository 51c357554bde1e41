import type { Problem } from '#domain/problem.ts';
import { openContentFolder } from './content-folder.ts';
import { type ContentInput, type ReadContent, readContent } from './read-content.ts';
import { readCorrections } from './read-corrections.ts';
import { readStrings, type StringsByLanguage } from './read-strings.ts';

/** Everything that staff write, read and checked. */
export interface WholeContent extends ReadContent {
  /** Of every language of the site. */
  readonly strings: StringsByLanguage;
}

/** Reads the whole content folder: data, words of the interface, decisions for the importer. Check and build use this. */
export async function readWholeContent(input: ContentInput): Promise<WholeContent> {
  const read = await readContent(input);
  const { strings, problems } = readStrings(input.contentDir, read.languages);
  const corrections: readonly Problem[] =
    read.content === null
      ? []
      : (
          await readCorrections(openContentFolder(input.contentDir), {
            region: read.content.site.region,
            register: input.register,
          })
        ).problems;
  return { ...read, strings, problems: [...read.problems, ...problems, ...corrections] };
}
