import type { AnnouncedCorrection } from '#domain/announced/announced.ts';
import { areaCode } from '#domain/area-code.ts';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import type { Content } from '#domain/content.ts';
import type { Register } from '#domain/register.ts';
import type { SiteData } from '#domain/site-data.ts';
import { changeFiles } from '#lib/change-files.ts';
import { readContent } from '#lib/read-content.ts';
import { wordsIn } from './site-words.ts';
import { tinyContentDir, tinyRegister } from './tiny-country.ts';

/** The files of changes of the invented country, by their paths, with some of its content changed. */
export async function changesOfTiny(
  changed: Partial<Content> = {},
  register: Register = tinyRegister(),
): Promise<{ readonly data: SiteData; readonly files: ReadonlyMap<string, string> }> {
  const read = await readContent({ contentDir: tinyContentDir, register: tinyRegister() });
  const content = { ...read.content!, ...changed };
  const data = assembleSiteData(content, register);
  return { data, files: new Map(changeFiles({ content, register, data, words: wordsIn('id') })) };
}

/** An announced correction: of Senyap Bawah, which was `sudah` by mistake. */
export function correction(facts: Partial<AnnouncedCorrection> = {}): AnnouncedCorrection {
  return {
    announcedOn: '2024-05-02',
    release: '2023-06-30',
    village: areaCode('9901022005'),
    column: 'status',
    from: 'sudah',
    to: 'belum',
    reason: 'Salah ketik',
    row: 2,
    ...facts,
  };
}
