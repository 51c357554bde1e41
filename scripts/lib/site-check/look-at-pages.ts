import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzippedBytes, weighPage } from '#lib/page-weight.ts';
import type { Start } from '#lib/parts/run-jobs.ts';
import { readPage } from '#lib/read-page.ts';
import { layoutOf } from '#lib/site-layout.ts';
import { budgetOf, findPageFaults } from '#lib/site-faults.ts';
import { type PageNotes, startNotes } from './page-notes.ts';
import { createFileReader } from './read-into.ts';

/** The folder of a site, and the addresses of all its files, one a line. */
export interface LookInput {
  readonly siteDir: string;
  readonly styleDir: string;
  readonly files: string;
}

/** Looks at some pages of a site, one after the other. */
export const start: Start<LookInput, readonly string[], PageNotes> = ({
  siteDir,
  styleDir,
  files: names,
}) => {
  const files = new Set(names.split('\n'));
  const { fileOf } = layoutOf(siteDir);
  const read = createFileReader();
  const weights = new Map<string, number>();
  const weighStyle = (path: string): number => {
    const known = weights.get(path) ?? gzippedBytes(readFileSync(join(styleDir, path)));
    weights.set(path, known);
    return known;
  };
  return (pages) => {
    const { notes, add } = startNotes(files);
    for (const path of pages) {
      const html = read(siteDir + fileOf(path));
      const facts = readPage(html.toString());
      const styles = facts.styles.filter((style) => files.has(style));
      const styleBytes = styles.reduce((sum, style) => sum + weighStyle(style), 0);
      const weight = weighPage(html, styleBytes, budgetOf(path));
      add(path, facts, findPageFaults({ path, facts, weight }));
    }
    return Promise.resolve(notes);
  };
};
