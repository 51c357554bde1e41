import type { TextFile } from '../content.ts';
import type { Problem } from '../problem.ts';
import { textLanguage } from './text.ts';

/** Finds pages and news of one language with the same title. */
export function checkTitles(files: readonly TextFile[], nameOf: (path: string) => string): Problem[] {
  const titled = files.filter(({ fields }) => typeof fields['title'] === 'string' && fields['title'] !== '');
  const same = Map.groupBy(titled, ({ path, fields }) => `${textLanguage(path)} ${String(fields['title'])}`);
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map(({ path, fields }): Problem => {
      const value = String(fields['title']);
      return {
        code: 'title-twice',
        file: nameOf(path),
        column: 'title',
        value,
        details: { other: nameOf(first!.path) },
      };
    }),
  );
}
