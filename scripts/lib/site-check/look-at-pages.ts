import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzippedBytes, weighPage } from '#lib/page-weight.ts';

import { readPage } from '#lib/read-page.ts';
import { budgetOf, findPageFaults } from '#lib/site-faults.ts';
import { createFileReader } from './read-into.ts';
import { type PageNotes, startNotes } from './page-notes.ts';

/** Gives back a function that looks at some pages of a site, which has these files, one by one. */
export function createPageLook(
  siteDir: string,
  files: ReadonlySet<string>,
): (pages: readonly string[]) => PageNotes {
  const weights = new Map<string, number>();
  const weighStyle = (path: string): number => {
    const known = weights.get(path) ?? gzippedBytes(readFileSync(join(siteDir, path)));
    weights.set(path, known);
    return known;
  };
  const read = createFileReader();
  return (pages) => {
    const { notes, add } = startNotes(files);
    for (const path of pages) {
      const html = read(siteDir + path);
      const facts = readPage(html.toString());
      const styles = facts.styles.filter((style) => files.has(style));
      const styleBytes = styles.reduce((sum, style) => sum + weighStyle(style), 0);
      const weight = weighPage(html, styleBytes, budgetOf(path));
      add(path, facts, findPageFaults({ path, facts, weight }));
    }
    return notes;
  };
}
