import { describe, expect, it } from 'vitest';
import { scanJson } from '#lib/json-syntax.ts';
import { createDice } from './mutate-release.ts';

const GOOD = JSON.stringify(
  {
    nama: 'Réka "satu"\\',
    angka: [1, -2.5e3, 0],
    kosong: {},
    daftar: [],
    ya: true,
    tidak: [null, { a: 'é\n' }],
  },
  null,
  2,
);

describe('scanJson', () => {
  it('finds nothing in a sound text', () => {
    expect(scanJson(GOOD)).toMatchObject({ fault: null, doubles: [] });
    expect(scanJson('["\\u00E9\\u00e9"]').fault).toBeNull();
  });

  it('knows the line of each field, and of a missing one that of its group', () => {
    const { rowOf } = scanJson('{\n"a": 1,\n"b": [\n{ "c":\n2 },\n{\n"c": 3\n}]\n}');
    expect(
      [['a'], ['b'], ['b', 0], ['b', 0, 'c'], ['b', 1, 'c'], ['b', 1, 'd'], ['e'], []].map((path) =>
        rowOf(path),
      ),
    ).toEqual([2, 3, 4, 4, 7, 6, undefined, undefined]);
  });

  it.each([
    ['{\n"a": 1,\n}', 2, /koma \(,\) berlebih/],
    ['{\n"a": 1\n"b": 2}', 3, /koma \(,\) kurang/],
    ['{\n"a" 1}', 2, /titik dua/],
    ['{\na: 1}', 2, /nama isian harus diapit/],
    ['{\n"a": "x\n}', 2, /tidak ditutup/],
    ['{\n"a": [1, 2\n', 3, /kurung \[ di baris 2 belum ditutup/],
    ['{\n"a": “x”}', 2, /tanda kutip lain/],
    ["{\n'a': 1}", 2, /nama isian/],
    ['{\n"a": 1 // catatan\n}', 2, /komentar/],
    ['{\n// catatan\n"a": 1}', 2, /komentar/],
    ['[\n# catatan\n]', 2, /komentar/],
    ['{"a": True}', 1, /"True" bukan nilai/],
    ['{"a": 007}', 1, /"007" bukan nilai/],
    ['{"a": "C:\\data"}', 1, /garis miring terbalik/],
    ['{"a": }', 1, /nilai isian tidak ada/],
    ['{"a": 1}}', 1, /sesudah akhir isi/],
    ['[\u00a01]', 1, /bukan spasi biasa/],
    ['', 1, /kosong/],
    ['{"a":', 1, /terputus/],
  ])('says of %j: line %i', (text, line, reason) => {
    expect(scanJson(text).fault).toMatchObject({ line, reason: expect.stringMatching(reason) });
  });

  it('finds keys that stand twice, at any depth', () => {
    expect(scanJson('{"a": 1,\n"b": {"c": 1, "c": 2},\n"a": 3}').doubles).toEqual([
      { line: 2, path: 'b.c' },
      { line: 3, path: 'a' },
    ]);
  });

  it('does not exhaust the stack on a hostile text', () => {
    expect(scanJson('['.repeat(100_000)).fault?.reason).toMatch(/terlalu dalam/);
  });

  it('agrees with the reader on 5,000 mutations: a fault where it refuses, none where it accepts', () => {
    const wrong: string[] = [];
    let accepted = 0;
    for (let round = 0; round < 5000; round += 1) {
      const dice = createDice(round);
      let text = GOOD;
      for (let n = 0; n <= dice.below(2); n += 1) {
        const at = dice.below(text.length);
        const piece = dice.pick([
          '',
          '"',
          ',',
          '}',
          ']',
          '{',
          '[',
          ':',
          '\\',
          '\n',
          '1',
          'e',
          '-',
          '.',
          ' ',
          'x',
          '\t',
        ]);
        text = text.slice(0, at) + piece + text.slice(at + dice.below(2));
      }
      const { fault } = scanJson(text);
      if (isJson(text)) accepted += 1;
      if (isJson(text) !== (fault === null)) wrong.push(`${round}: ${fault?.reason ?? 'no fault'}`);
    }
    expect(wrong).toEqual([]);
    expect(accepted).toBeGreaterThan(200);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
