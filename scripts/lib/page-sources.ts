import { globSync } from 'node:fs';
import { join } from 'node:path';
import { addressIn } from '#domain/language.ts';
import { textAddress } from '#domain/writing/addresses.ts';
import { textLanguage } from '#domain/writing/text.ts';

/** The file of the content folder from which each written page of the site was made, by the page's file: "/a/index.html". */
export function pageSources(generatedDir: string): ReadonlyMap<string, string> {
  const paths = globSync('{pages,news}/**/*.mdx', { cwd: join(generatedDir, 'content') });
  return new Map(
    paths
      .map((path) => path.replaceAll('\\', '/'))
      .map((path) => [`${addressIn(textLanguage(path), textAddress(path))}index.html`, path]),
  );
}
