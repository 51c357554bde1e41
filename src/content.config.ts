import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { pageFrontMatter } from '#domain/page-front-matter.ts';

// The data build copies the writers' files into the generated folder, so that a content folder may lie anywhere.
const generatedDir = process.env['GENERATED_DIR'] ?? '.generated';

export const collections = {
  pages: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: join(generatedDir, 'content/pages') }),
    schema: pageFrontMatter,
  }),
};
