import { expect, it } from 'vitest';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { siteEdition } from '#domain/site-edition.ts';
import { readContent } from '#lib/read-content.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const { content } = await readContent({ contentDir: tinyContentDir, register });

it('is what its own releases say: the state that the timeline of every area has after them', () => {
  const whole = assembleSiteData(content!, register);
  for (const { date } of content!.releases) {
    const edition = siteEdition(content!, register, date);
    for (const [index, { coverage }] of edition.areas.entries()) {
      const state = whole.areas[index]!.timeline.find(({ release }) => release === date)!;
      expect(coverage).toMatchObject({
        sudah: state.sudah,
        belum: state.belum,
        tanpa_data: state.tanpa_data,
        percent: state.percent,
        classes: state.classes,
      });
    }
  }
});

it('is the site of today after the newest release', () => {
  const newest = content!.releases.at(-1)!.date;
  expect(siteEdition(content!, register, newest)).toEqual(assembleSiteData(content!, register));
});
