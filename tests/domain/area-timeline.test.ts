import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { areaTimeline, timelineSteps } from '#domain/area-timeline.ts';
import { CHANGE_KINDS } from '#domain/change-kinds.ts';
import { countCoverage } from '#domain/coverage.ts';
import { joinRegister } from '#domain/join-register.ts';
import type { Release } from '#domain/release.ts';
import { kampung, release } from '../kampung.ts';
import { tinyRegister } from '../tiny-country.ts';

const register = tinyRegister();
const REGION = areaCode('99');
const [A, B, C, D] = ['9901012001', '9901012002', '9901012003', '9901022001'] as const;

/** Every rule at once: partial and complete lists, a doubt, a class that lasts, a village that is gone. */
const RELEASES: Release[] = [
  release('2021-12-31', 'partial', kampung(A), kampung(B, { classification: 'dasar' })),
  release('2022-12-31', 'complete', kampung(A, { classification: 'dasar' }), kampung(B), kampung(D)),
  {
    ...release('2023-12-31', 'complete', kampung(A, { classification: 'mandiri' }), kampung(B)),
    unsettled: new Set([areaCode(C)]),
  },
  release('2024-12-31', 'partial', kampung(C), kampung(D)),
];

const timelineOf = (code: string, releases = RELEASES) =>
  areaTimeline(areaCode(code), timelineSteps(register, REGION, releases));
const NOTHING = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0]));

describe('the timeline of an area', () => {
  it('has the state that all releases up to each date make together', () => {
    const steps = timelineSteps(register, REGION, RELEASES);
    for (const [index, { date }] of RELEASES.entries()) {
      const known = RELEASES.filter((candidate) => candidate.date <= date);
      const coverage = countCoverage(REGION, joinRegister(register, REGION, known), known.at(-1)!.date);
      for (const [code, { total, sudah, belum, tanpa_data, percent }] of coverage) {
        const state = areaTimeline(code, steps)[index];
        expect(state, `${code} ${date}`).toMatchObject({
          release: date,
          total,
          sudah,
          belum,
          tanpa_data,
          percent,
        });
      }
    }
  });

  it('counts what changed since the release before', () => {
    const changes = timelineOf('990101').map(({ change }) => change);
    expect(changes).toEqual([
      null,
      { ...NOTHING, foundClass: 1, foundBelum: 6 },
      { ...NOTHING, reclassified: 1, doubted: 1 },
      { ...NOTHING, foundSudah: 1 },
    ]);
    expect(timelineOf('990102').map(({ change }) => change)).toEqual([
      null,
      { ...NOTHING, foundSudah: 1, foundBelum: 6 },
      { ...NOTHING, gone: 1 },
      { ...NOTHING, becameSudah: 1 },
    ]);
  });

  it('goes from state to state by what changed', () => {
    for (const code of ['99', '9901', '9971', '990101', '990103']) {
      const states = timelineOf(code);
      for (const [index, state] of states.entries()) {
        const before = states[index - 1];
        if (before === undefined) continue;
        const { becameSudah, foundSudah, gone, foundBelum, doubted } = state.change!;
        expect(state.sudah - before.sudah, code).toBe(becameSudah + foundSudah - gone);
        expect(state.tanpa_data - before.tanpa_data, code).toBe(doubted - foundSudah - foundBelum);
      }
    }
  });

  it('adds up: the parts to the whole, in every state', () => {
    for (const code of ['99', '9901', '9971']) {
      const parts = register.children(areaCode(code)).map((part) => timelineOf(part.code));
      for (const [index, state] of timelineOf(code).entries()) {
        const sum = (count: (at: typeof state) => number) =>
          parts.reduce((all, part) => all + count(part[index]!), 0);
        for (const key of ['total', 'sudah', 'belum', 'tanpa_data'] as const) {
          expect(
            sum((at) => at[key]),
            `${code} ${key}`,
          ).toBe(state[key]);
        }
        for (const kind of CHANGE_KINDS) {
          expect(
            sum((at) => at.change?.[kind] ?? 0),
            `${code} ${kind}`,
          ).toBe(state.change?.[kind] ?? 0);
        }
      }
    }
  });

  it('does not depend on the order in which the releases are given', () => {
    expect(timelineOf('99', [...RELEASES].reverse())).toEqual(timelineOf('99'));
  });

  it('is empty without a release', () => {
    expect(timelineOf('99', [])).toEqual([]);
  });
});
