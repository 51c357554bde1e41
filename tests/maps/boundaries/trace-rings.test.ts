import { describe, expect, it } from 'vitest';
import { type Grid, NOBODY } from '#maps/boundaries/paint-grid.ts';
import { tidyGrid } from '#maps/boundaries/tidy-grid.ts';
import { traceRings } from '#maps/boundaries/trace-rings.ts';

/** A grid drawn in letters: a point is nobody, "a" is owner 0, "b" owner 1. */
function grid(...rows: string[]): Grid {
  const owner = Int32Array.from(rows.join(''), (letter) =>
    letter === '.' ? NOBODY : letter.charCodeAt(0) - 97,
  );
  return { width: rows[0]!.length, height: rows.length, owner };
}

const draw = ({ width, owner }: Grid): string[] =>
  Array.from({ length: owner.length / width }, (_, row) =>
    [...owner.subarray(row * width, (row + 1) * width)]
      .map((index) => (index === NOBODY ? '.' : String.fromCharCode(97 + index)))
      .join(''),
  );

describe('tracing rings', () => {
  it('walks once around a square that nobody touches', () => {
    const rings = traceRings(grid('....', '.aa.', '.aa.', '....'));
    expect(rings).toHaveLength(1);
    expect(rings[0]!.arcs).toHaveLength(1);
    expect(rings[0]!.arcs[0]).toMatchObject({ other: NOBODY, closed: true });
    expect(rings[0]!.arcs[0]!.points).toHaveLength(8);
  });

  it('gives two neighbours the same points along their border, in opposite order', () => {
    const rings = traceRings(grid('......', '.aabb.', '.abbb.', '.aaab.', '......'));
    const border = (owner: number, other: number) =>
      rings.find((ring) => ring.owner === owner)!.arcs.find((arc) => arc.other === other)!.points;
    expect(border(0, 1).length).toBeGreaterThan(4);
    expect(border(1, 0)).toEqual(border(0, 1).toReversed());
  });

  it('gives a village around another a ring outside and one inside', () => {
    const rings = traceRings(grid('.....', '.aaa.', '.aba.', '.aaa.', '.....'));
    expect(rings.filter(({ owner }) => owner === 0)).toHaveLength(2);
    expect(rings.filter(({ owner }) => owner === 1)).toHaveLength(1);
  });

  it('keeps squares apart that touch only in a corner', () => {
    expect(traceRings(grid('....', '.a..', '..a.', '....'))).toHaveLength(2);
  });
});

describe('tidying a grid', () => {
  const nothing = [
    { code: '' as never, polygons: [] },
    { code: '' as never, polygons: [] },
  ];

  it('closes a gap of one square and leaves bays open', () => {
    const painted = grid('.......', '.aaaaa.', '.aa.aa.', '.aaaaa.', '.a...a.', '.......');
    tidyGrid(painted, nothing);
    expect(draw(painted)).toEqual(['.......', '.aaaaa.', '.aaaaa.', '.aaaaa.', '.a...a.', '.......']);
  });

  it('gives a crumb among neighbours to them and leaves an island alone', () => {
    const painted = grid('.........', '.aaaabb..', '.abaabb..', '.aaaabb.b', '.........');
    tidyGrid(painted, nothing);
    expect(draw(painted)).toEqual(['.........', '.aaaabb..', '.aaaabb..', '.aaaabb.b', '.........']);
  });
});
