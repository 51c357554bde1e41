import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AreaCode } from '#domain/area-code.ts';
import { addressIn, type Language } from '#domain/language.ts';
import { PAGE_KINDS, type PageKind, sampleOf } from '#layouts/page-kinds.ts';
import { villagesIn } from '#queries/places.ts';
import { wordsIn } from '#strings';
import { cutFrame, fillFrame } from './frame.ts';

/** The area whose villages get their pages of every kind in every language. */
export type VillageJob = AreaCode;

/**
 * Writes pages of villages into the folder of the site, where Astro has put those that they take their frames from, and
 * gives back how many. Reads the generated folder that the environment names, so it is for threads that start once the
 * data are there.
 */
export function start(siteDir: string): (area: VillageJob) => Promise<number> {
  const writers = Object.values(PAGE_KINDS).flatMap((kind) =>
    kind.languages.map((language) => pageWriter(siteDir, kind, language)),
  );
  return (area) => {
    const written = writers.map((write) => write(area));
    return Promise.resolve(written.reduce((total, count) => total + count, 0));
  };
}

/** Writes all pages of one kind in one language; the frame is cut for the first of them. */
function pageWriter(siteDir: string, kind: PageKind, language: Language): (area: AreaCode) => number {
  const words = wordsIn(language);
  const sample = sampleOf(kind);
  const fileOf = (code: AreaCode) => join(siteDir, addressIn(language, kind.addressOf(code)), 'index.html');
  const cut = () => cutFrame(readFileSync(fileOf(sample!.code), 'utf8'), kind.partsOf(words, sample!));
  let frame: ReturnType<typeof cut> | null = null;
  return (area) => {
    const villages = villagesIn(area).filter((village) => village !== sample && !kind.isOneOfAKind(village));
    for (const village of villages) {
      const file = fileOf(village.code);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, fillFrame((frame ??= cut()), kind.partsOf(words, village)));
    }
    return villages.length;
  };
}
