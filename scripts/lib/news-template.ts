import { newsFrontMatter } from '#domain/news-front-matter.ts';
import type { IsoDate } from '#domain/release.ts';

/** The fields that a new item has filled in; what is not here stands as an explanation only. */
const FILLED: Readonly<Record<string, string>> = {
  summary: '""',
  draft: 'true',
  areas: '[]',
  sources: ['', '  - title: ""', '    publisher: ""', '    address: "https://"'].join('\n'),
};

/**
 * The head of a new news item: every field with its explanation above it, those that may be missing as a note. There is no
 * text below, so that the check asks for one.
 */
export function newsTemplate({ title, today }: { title: string; today: IsoDate }): string {
  const values: Readonly<Record<string, string>> = {
    ...FILLED,
    title: JSON.stringify(title),
    date: today,
  };
  const fields = Object.entries(newsFrontMatter.shape).flatMap(([name, { description = '' }]) => {
    const value = values[name];
    const line = value === undefined ? `# ${name}:` : `${name}:${value.startsWith('\n') ? '' : ' '}${value}`;
    return [`# ${description}`, line];
  });
  return ['---', ...fields, '---', ''].join('\n');
}
