import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { checkComponents } from '#domain/writing/check-components.ts';
import { explainMdxError } from '#domain/writing/mdx-faults.ts';
import { formatProblems } from '#lib/print-problems.ts';
import { parseMdx } from '#lib/parse-mdx.ts';

const FILE = 'content/pages/contoh.mdx';

function check(body: string, bodyRow = 7) {
  const { text, problems } = parseMdx({ path: 'pages/contoh.mdx', fields: {}, body, bodyRow }, FILE);
  return [...problems, ...(text === null ? [] : checkComponents(text))];
}

const found = (body: string) => check(body).map(({ code, row }) => `${code} ${row}`);

/** Words of the parser and of programmers that staff must never read. */
const ENGLISH =
  /\b(?:expected|unexpected|character|parse|could|closing|opening|tag|before|after|end of|expression|error|note|create|invalid|undefined|null|esm|jsx|mdx|oxc)\b/i;

/** A broken text and the problems it must show, each with its line of the file. */
const BROKEN: readonly (readonly [string, ...string[]])[] = [
  ['Satu <Sumber id="x"> dua', 'component-unclosed 7'],
  ['<Langkah>\n\n1. a\n', 'component-unclosed 7'],
  ['<Langkah>a', 'component-unclosed 7'],
  ['<Langkah>a</Langkah', 'component-unclosed 7', 'component-broken 7'],
  ['- a <Istilah kata="a">b\n- c</Istilah>', 'component-unclosed 7'],
  ['> <Langkah>\n> a\n\n</Langkah>', 'component-unclosed 7'],
  ['<Pembaca gambar="keluarga">\n\n<Langkah>\n\n1. a\n\n</Pembaca>', 'component-unclosed 9'],
  ['<Pembaca gambar="keluarga">\n\nimport x from "y"\n\n</Pembaca>', 'mdx-import 9'],
  ['<Pembaca gambar="keluarga">\n\nTeks.\n\nimport barang dari sana\n\n</Pembaca>', 'mdx-import 11'],
  ['Teks.\n\n</Langkah>', 'component-unopened 9'],
  ['Teks</Sumber> lain', 'component-unopened 7'],
  ['<Langkah>\n\n1. a\n\n</Lankah>', 'component-mismatched 11'],
  ['<Istilah kata="a">b</Sumber>', 'component-mismatched 7'],
  ['<Langkah>\n\n1. a\n\n</Langkah> teks', 'component-crossed 11'],
  ['<Sumber id="x />', 'component-broken 7'],
  ['<Sumber id="x"', 'component-broken 7'],
  ['<Sumber id="x" /', 'component-broken 7'],
  ['<Sumber', 'component-broken 7'],
  ['<Sumber 1="x" />', 'component-broken 7'],
  ['<Sumber id="x" @ />', 'component-broken 7'],
  ['< Sumber id="x" />', 'component-broken 7'],
  ['</Sumber/>', 'component-broken 7'],
  ['<Sumber id=x />', 'attribute-unquoted 7'],
  ['<Sumber id= />', 'attribute-unquoted 7'],
  ['<Sumber id=“x” />', 'attribute-unquoted 7'],
  ['<Sumber id={x} />', 'attribute-unquoted 7'],
  ['<Sumber id={x y} />', 'attribute-unquoted 7'],
  ['<Sumber id />', 'attribute-empty 7'],
  ['<Sumber id="x" id="y" />', 'attribute-twice 7'],
  ['<Sumber idd="x" />', 'attribute-unknown 7'],
  ['<Sumber {...x} id="x" />', 'mdx-braces 7'],
  ['a <5 b', 'mdx-less-than 7'],
  ['a <3601> b', 'mdx-less-than 7'],
  ['a <', 'mdx-less-than 7'],
  ['1 <= 2', 'mdx-less-than 7'],
  ['<?php ?>', 'mdx-less-than 7'],
  ['a { b', 'mdx-braces 7'],
  ['a {b} c', 'mdx-braces 7'],
  ['a {b c} d', 'mdx-braces 7'],
  ['a {...b} d', 'mdx-braces 7'],
  ['😀 é\n\n“{a b}”', 'mdx-braces 9'],
  ['{/* catatan */}', 'mdx-braces 7'],
  ['{}', 'mdx-braces 7'],
  ['{a\n\nb}', 'mdx-braces 7'],
  ['<!-- catatan -->', 'mdx-comment 7'],
  ['a <!-- catatan\nlain --> b', 'mdx-comment 7'],
  ['<https://contoh.id/a>', 'mdx-address 7'],
  ['<kantor@contoh.id>', 'mdx-address 7'],
  ['import x from "y"', 'mdx-import 7'],
  ['import x from "y"\nimport z', 'mdx-import 7', 'mdx-import 8'],
  ['# Judul\nexport const a = 1', 'mdx-import 8'],
  ['import x\n---', 'mdx-import 7'],
  ["export '", 'mdx-import 7'],
  ['<b>x</b>', 'html-tag 7'],
  ['Satu<br>dua', 'html-tag 7'],
  ['<br/>', 'html-tag 7'],
  ['<>a</>', 'html-tag 7'],
  ['<a href=x>y</a>', 'html-tag 7'],
  ['<!DOCTYPE html>', 'html-tag 7'],
  ['<Lankah>\n\n1. a\n\n</Lankah>', 'component-unknown 7'],
  ['<sumber id="x" />', 'component-unknown 7'],
  ['<Sumber.a id="x" />', 'component-unknown 7'],
  ['Peta <PetaWilayah wilayah="36" /> ini', 'component-inline 7'],
  ['<Istilah kata="a"></Istilah>', 'component-content-missing 7'],
  ['<Langkah>\n\n- a\n\n</Langkah>', 'component-content-missing 7'],
  ['<Sumber id="x">y</Sumber>', 'component-content-surplus 7'],
];

describe('the slips of a text', () => {
  it.each(BROKEN)('%j', (body, ...expected) => {
    expect(found(body).sort()).toEqual([...expected].sort());
  });

  it('are told in Indonesian only', () => {
    expect(BROKEN.length).toBeGreaterThanOrEqual(40);
    for (const [body] of BROKEN) {
      const quoted = /"[^"]*"|<[^>]*>?|\{[^}]*\}|\([^)]*\)/g;
      const words = formatProblems(check(body)).replace(FILE, '').replace(quoted, '');
      expect(words, body).not.toMatch(ENGLISH);
      expect(words, body).toMatch(/SALAH baris \d+/);
    }
  });

  it('come all in one run, and leave the rest of the text to be checked', () => {
    const body = 'a <5 b\n\nc { d\n\n<Langkah>\n\n1. e\n\nf <Sumber id=x />\n\n<Video />\n\n<b>g</b>';
    expect(found(body).sort()).toEqual([
      'attribute-unquoted 15',
      'component-unclosed 11',
      'component-unknown 17',
      'html-tag 19',
      'mdx-braces 9',
      'mdx-less-than 7',
    ]);
  });

  it('name the line of the file of what belongs to them', () => {
    const [crossed] = check('<Langkah>\n\n1. a\n\n</Langkah> teks');
    expect(crossed!.details).toEqual({ line: 7 });
    const [unclosed] = check('- a <Istilah kata="a">b\n- c</Istilah>');
    expect(unclosed!.details!['advice']).toContain('yang di baris 8 ada di paragraf lain');
  });

  it('are none where a sign only looks like a mark', () => {
    for (const body of [
      'a < b',
      'a > b dan 2 } 3',
      '`{` dan `<b>`',
      '```\nimport x\n{ <b\n```',
      'a \\{ b \\< c',
      'teks\nimport lain',
      '<Sumber id="x>y" /> <Sumber id=\'z\' />',
      '<Langkah>\n1. a\n</Langkah>',
      '- a\n\n  <Cakupan wilayah="36" />',
    ]) {
      expect(check(body), body).toEqual([]);
    }
  });

  it('of a kind that the parser learns one day are told too, and never in its words', () => {
    const fault = explainMdxError('2:3: Something quite new (mdx:new)', 'a\nbcd', 7);
    expect(fault).toMatchObject({ row: 8, problem: { code: 'mdx-syntax', value: 'd' } });
    expect(explainMdxError('Something without a place', 'a', 7)).toBeNull();
  });
});

/** Marks and words that texts are made of at random; "·" stands for a space. */
const TOKENS =
  '< > </ /> { } Langkah b br ="x" =x \n \n\n -· 1.· " \' ` ``` * ** [ ](/x/) ! <!-- --> <Langkah> </Langkah> ' +
  '<Sumber·id="a"·/> <Istilah·kata="a"> </Istilah> {...x} id={ // é 😀 #· \\ . \nimport·x import· export· teks ' +
  '--- https://a.id a@b.id';

/** Random texts of marks and words, the same at each run. */
function* randomTexts(count: number): Generator<string> {
  const tokens = TOKENS.split(' ').map((token) => token.replaceAll('·', ' '));
  let seed = 2022;
  const random = () => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;
  for (let made = 0; made < count; made += 1) {
    const length = 1 + Math.floor(random() * 12);
    const pick = () => tokens[Math.floor(random() * tokens.length)]!;
    yield Array.from({ length }, pick).join(random() < 0.5 ? ' ' : '');
  }
}

describe('a text without a slip', () => {
  it('is one that Astro can build, whatever stands in it', () => {
    let sound = 0;
    for (const body of randomTexts(6000)) {
      if (check(body).length > 0) continue;
      sound += 1;
      expect(
        () => mdxToJs(body, { features: { smartPunctuation: true } }),
        JSON.stringify(body),
      ).not.toThrow();
    }
    expect(sound).toBeGreaterThan(300);
  });
});
