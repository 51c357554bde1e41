import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaCode } from '#domain/area-code.ts';
import { CLASSIFICATIONS, type IsoDate, type KampungKb } from '#domain/release.ts';
import type { Register } from '#domain/register.ts';
import type { ReleaseSource } from '#domain/sources.ts';
import { foldersFrom } from '#lib/folders.ts';
import { releaseCsv } from '#lib/release-file.ts';
import { writeRelease } from '#lib/write-release.ts';
import { newContent } from '../../new-content.ts';
import { layTiles } from '../../lay-tiles.ts';

/** Two of five villages have a Kampung KB, as in the country in 2023. */
const SHARE = 0.4;

const DATE: IsoDate = '2024-12-31';

const SOURCE: ReleaseSource = {
  title: 'Data karangan untuk mengukur kecepatan',
  publisher: 'Tidak ada',
  address: null,
  date: DATE,
  licence: 'Tidak ada',
  completeness: 'complete',
};

/**
 * Makes a content folder in Indonesian of a region in which villages have a made-up status, the same in each run. It is for
 * measuring and is never published. Its map is laid out already, as staff do once.
 */
export async function makeUpContent(
  out: string,
  { region, register, today }: { region: string; register: Register; today: IsoDate },
): Promise<void> {
  const context = { folders: foldersFrom({}), register, today };
  const own = JSON.parse(readFileSync(join(context.folders.contentDir, 'site.json'), 'utf8')) as {
    region: string;
  };
  if (own.region === region) cpSync(context.folders.contentDir, out, { recursive: true });
  else await newContent({ region, out, name: null, positions: null }, context);
  const path = join(out, 'site.json');
  const site = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, `${JSON.stringify({ ...site, languages: ['id'] }, null, 2)}\n`);
  const kampung = register.villagesIn(areaCode(region)).flatMap(({ code, name }, index): KampungKb[] => {
    const dice = ((Number(code) * 2_654_435_761) % 4_294_967_296) / 4_294_967_296;
    if (dice > SHARE) return [];
    const facts = { declaredOn: null, coverage: null, source: null, link: null, note: null };
    const classification = CLASSIFICATIONS[Math.floor((dice / SHARE) * CLASSIFICATIONS.length)]!;
    return [{ village: code, name, status: 'sudah', classification, row: index + 2, ...facts }];
  });
  const csv = releaseCsv(kampung);
  writeRelease({ contentDir: out, date: DATE, csv, source: SOURCE, corrections: null, emptyDates: [] });
  await layTiles({ contentDir: out, register, today, isNew: false, isDryRun: false });
}
