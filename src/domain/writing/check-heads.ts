import type { TextFile } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { IsoDate } from '../release.ts';
import { isoDate } from '../schema-parts.ts';
import { textLanguage } from './text.ts';

/** What the heads of texts are checked against. */
export interface HeadContext {
  /** Dates after it lie ahead; undefined where nobody asks. */
  readonly today: IsoDate | undefined;
  readonly nameOf: (path: string) => string;
}

/** Checks the fields at the heads of pages and news against each other and against the calendar. */
export function checkHeads(files: readonly TextFile[], context: HeadContext): Problem[] {
  return [...findSameTitles(files, context), ...files.flatMap((file) => checkUpdated(file, context))];
}

function findSameTitles(files: readonly TextFile[], { nameOf }: HeadContext): Problem[] {
  const titled = files.filter(({ fields }) => typeof fields['title'] === 'string' && fields['title'] !== '');
  const same = Map.groupBy(titled, ({ path, fields }) => `${textLanguage(path)} ${String(fields['title'])}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map(({ path, fields }): Problem => {
      const details = { other: nameOf(first!.path) };
      return {
        code: 'title-twice',
        file: nameOf(path),
        column: 'title',
        value: String(fields['title']),
        details,
      };
    }),
  );
}

function checkUpdated({ path, fields }: TextFile, { today, nameOf }: HeadContext): Problem[] {
  const value = fields['updated'];
  if (today === undefined || !isoDate.safeParse(value).success || String(value) <= today) return [];
  return [{ code: 'updated-ahead', file: nameOf(path), column: 'updated', value: String(value) }];
}
