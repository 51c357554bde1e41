import { expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { areaSources, layerSources } from '#domain/area-sources.ts';
import { countCoverage } from '#domain/coverage.ts';
import { joinRegister } from '#domain/join-register.ts';
import type { ReleaseRecord } from '#domain/site-data.ts';
import { kampung, release } from '../kampung.ts';
import { tinyRegister } from '../tiny-country.ts';

const region = areaCode('9901');
const register = tinyRegister();
const villages = register.villagesIn(region).map(({ code }) => code);
const [first, second, third] = [villages[0]!, villages[1]!, villages[2]!];

const list = release('2023-06-30', 'complete', kampung(first), kampung(second));
const older = { ...list, unsettled: new Set([third]) };
const newer = release('2024-03-31', 'partial', kampung(second));
const records = ['2024-03-31', '2023-06-30'].map((date) => ({ release: date, title: date }) as ReleaseRecord);

it('tells of each release, oldest first, how many villages have their status from it and of how many it leaves doubt', () => {
  const coverage = countCoverage(region, joinRegister(register, region, [newer, older]), null).get(region)!;
  expect(areaSources({ releases: records }, { coverage })).toEqual([
    {
      release: '2023-06-30',
      title: '2023-06-30',
      share: { release: '2023-06-30', villages: villages.length - 2, doubtful: 1 },
    },
    {
      release: '2024-03-31',
      title: '2024-03-31',
      share: { release: '2024-03-31', villages: 1, doubtful: 0 },
    },
  ]);
});

it('leaves out a release that gives no village its status', () => {
  const silent = { ...release('2023-06-30', 'partial'), unsettled: new Set([third]) };
  const coverage = countCoverage(region, joinRegister(register, region, [silent]), null).get(region)!;
  expect(areaSources({ releases: records }, { coverage })).toEqual([]);
});

it('names the release that gives a class on the map of classes, where a newer one gives the status alone', () => {
  const classed = release('2023-06-30', 'partial', kampung(first, { classification: 'mandiri' }));
  const silent = release('2024-03-31', 'partial', kampung(first));
  const coverage = countCoverage(region, joinRegister(register, region, [classed, silent]), null).get(
    region,
  )!;
  const dates = (layer: 'status' | 'klasifikasi') =>
    layerSources({ releases: records }, { coverage }, layer).map((source) => source.release);
  expect(dates('status')).toEqual(['2024-03-31']);
  expect(dates('klasifikasi')).toEqual(['2023-06-30', '2024-03-31']);
});
