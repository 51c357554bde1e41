import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageSources } from '#lib/page-sources.ts';
import { writeTree } from '#lib/write-tree.ts';

it('names the file of each written page, in each language', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kampung-kb-sources-'));
  const paths = ['pages/tentang.mdx', 'pages/program/index.mdx', 'pages/en/tentang.mdx', 'news/rapat.mdx'];
  writeTree(
    join(folder, 'content'),
    paths.map((path) => [path, ''] as const),
  );
  expect(Object.fromEntries(pageSources(folder))).toEqual({
    '/tentang/index.html': 'pages/tentang.mdx',
    '/program/index.html': 'pages/program/index.mdx',
    '/en/tentang/index.html': 'pages/en/tentang.mdx',
    '/berita/rapat/index.html': 'news/rapat.mdx',
  });
  rmSync(folder, { recursive: true });
});
