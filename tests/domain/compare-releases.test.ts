import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { compareStates } from '#domain/compare-releases.ts';
import type { VillageStatus } from '#domain/join-register.ts';
import type { Classification, KampungKb, Status } from '#domain/release.ts';

function village(
  code: string,
  status: Status,
  classification: Classification | null = null,
  ...names: string[]
): VillageStatus {
  const kampung = names.map((name) => ({ name }) as KampungKb);
  const unknown = { release: null, classifiedOn: null, statement: null, doubt: null, history: [] };
  return { ...unknown, code: areaCode(code), status, classification, kampung };
}

const A = '9901012001';
const codes = (changes: readonly { code: string }[]) => changes.map(({ code }) => code);

describe('compareStates', () => {
  it('tells what became sudah from what is gone', () => {
    const before = [village(A, 'belum'), village('9901012002', 'sudah'), village('9901012003', 'tanpa_data')];
    const after = [village(A, 'sudah'), village('9901012002', 'tanpa_data'), village('9901012003', 'belum')];
    const { added, gone, otherwise } = compareStates(before, after);
    expect([codes(added), codes(gone), codes(otherwise)]).toEqual([[A], ['9901012002'], ['9901012003']]);
  });

  it.each([
    ['dasar', 'mandiri', 2],
    ['berkelanjutan', 'berkembang', -2],
    ['dasar', null, null],
    [null, 'dasar', null],
  ] as const)('counts the classes between %s and %s', (from, to, steps) => {
    const { reclassified } = compareStates([village(A, 'sudah', from)], [village(A, 'sudah', to)]);
    expect(reclassified.map((change) => change.steps)).toEqual([steps]);
  });

  it('takes another name for a change, but not another way of writing it', () => {
    const before = [village(A, 'sudah', null, 'Mawar', 'Melati')];
    const same = compareStates(before, [village(A, 'sudah', null, 'MELATI', 'Mawar.')]);
    const other = compareStates(before, [village(A, 'sudah', null, 'Mawar')]);
    expect([codes(same.renamed), codes(other.renamed)]).toEqual([[], [A]]);
  });

  it('finds nothing between a state and itself', () => {
    const state = [village(A, 'sudah', 'dasar', 'Mawar'), village('9901012002', 'belum')];
    expect(Object.values(compareStates(state, state)).flat()).toEqual([]);
  });

  it('refuses states of other villages', () => {
    expect(() => compareStates([], [village(A, 'sudah')])).toThrow(A);
  });
});
