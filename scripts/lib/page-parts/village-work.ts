import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AreaCode } from '#domain/area-code.ts';
import { addressIn, type Language } from '#domain/language.ts';
import { PAGE_KINDS, type PageKind, type PageKindName, sampleOf } from '#layouts/page-kinds.ts';
import { villagesIn } from '#queries/places.ts';
import { wordsIn } from '#strings';
import { cutFrame, fillFrame, type Frame } from './frame.ts';

/** All pages of one kind in an area, in one language. */
export interface VillageJob {
  readonly kind: PageKindName;
  readonly language: Language;
  readonly area: AreaCode;
}

/**
 * Writes pages of villages into the folder of the site, where Astro has put the one that they take their frame from, and
 * gives back how many. Reads the generated folder that the environment names, so it is for threads that start once the
 * data are there.
 */
export function start(siteDir: string): (job: VillageJob) => Promise<number> {
  const frames = new Map<string, Frame>();
  const fileOf = ({ addressOf }: PageKind, language: Language, code: AreaCode) =>
    join(siteDir, addressIn(language, addressOf(code)), 'index.html');

  function frameOf(kind: PageKind, language: Language, key: string): Frame {
    const known = frames.get(key);
    if (known !== undefined) return known;
    const sample = sampleOf(kind)!;
    const page = readFileSync(fileOf(kind, language, sample.code), 'utf8');
    const frame = cutFrame(page, kind.partsOf(wordsIn(language), sample));
    frames.set(key, frame);
    return frame;
  }

  return ({ kind: name, language, area }) => {
    const kind = PAGE_KINDS[name];
    const sample = sampleOf(kind);
    const villages = villagesIn(area).filter((village) => village !== sample && !kind.isOneOfAKind(village));
    for (const village of villages) {
      const frame = frameOf(kind, language, `${name} ${language}`);
      const file = fileOf(kind, language, village.code);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, fillFrame(frame, kind.partsOf(wordsIn(language), village)));
    }
    return Promise.resolve(villages.length);
  };
}
