import { defineCollection } from 'astro:content';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { newsFrontMatter } from '#domain/news-front-matter.ts';
import { pageFrontMatter } from '#domain/page-front-matter.ts';

// The data build checks the writers' files and copies them into the generated folder, so that a content folder may lie
// anywhere.
const generatedDir = process.env['GENERATED_DIR'] ?? '.generated';

export const collections = {
  pages: defineCollection({ loader: textsIn('pages', '**/*.mdx'), schema: pageFrontMatter }),
  news: defineCollection({ loader: textsIn('news', '*.mdx'), schema: newsFrontMatter }),
};

/** A site may have no news; the glob loader would warn of the empty folder at each build. */
function textsIn(folder: string, pattern: string) {
  const base = join(generatedDir, 'content', folder);
  return globSync(pattern, { cwd: base }).length > 0 ? glob({ pattern, base }) : () => [];
}
