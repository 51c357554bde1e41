import { describe, expect, it } from 'vitest';
import { assembleSiteData } from '#domain/assemble-site-data.ts';
import { pinnedReleases } from '#domain/pinned-releases.ts';
import { siteEdition } from '#domain/site-edition.ts';
import type { AreaRecord } from '#domain/site-data.ts';
import { readContent } from '#lib/read-content.ts';
import { tinyContentDir, tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const { content } = await readContent({ contentDir: tinyContentDir, register });
const { areas } = assembleSiteData(content!, register);

const area = (parts: object) => parts as unknown as AreaRecord;
const state = (release: string, gone = 0) => ({ release, change: { foundSudah: 0, gone } });

describe('the releases to which an area can be pinned', () => {
  it('are those that speak of it, the newest first', () => {
    const one = area({
      history: [{ release: '2021-01-01' }, { release: '2023-01-01' }],
      timeline: [state('2021-01-01'), state('2022-01-01'), state('2023-01-01')],
    });
    expect(pinnedReleases(one)).toEqual(['2023-01-01', '2021-01-01']);
  });

  it('are also those that take back what was known without speaking of it', () => {
    const one = area({
      history: [{ release: '2021-01-01' }],
      timeline: [state('2021-01-01'), state('2022-01-01', 1)],
    });
    expect(pinnedReleases(one)).toEqual(['2022-01-01', '2021-01-01']);
  });

  it('are none where no release speaks of the area', () => {
    const timeline = [{ release: '2021-01-01', change: null }];
    expect(pinnedReleases(area({ history: [], timeline }))).toEqual([]);
  });

  it('never go away when a release comes', () => {
    for (const { date } of content!.releases) {
      for (const [index, then] of siteEdition(content!, register, date).areas.entries()) {
        const now = pinnedReleases(areas[index]!).filter((release) => release <= date);
        expect(pinnedReleases(then), `${then.code} on ${date}`).toEqual(now);
      }
    }
  });
});
