import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { gzippedBytes, quickBytes } from '#lib/page-weight.ts';

it('finds no page lighter by a quick weighing than it is', () => {
  const pages = globSync('dist/**/*.html').filter((_, index) => index % 37 === 0);
  const lighter = pages.filter((page) => {
    const html = readFileSync(page);
    return quickBytes(html) < gzippedBytes(html);
  });
  expect(pages.length).toBeGreaterThan(50);
  expect(lighter).toEqual([]);
});
