import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileStyle } from '#maps/file-style.ts';

const style = readFileSync('src/styles/map.css', 'utf8');
/** A drawing with elements of these classes. */
const drawn = (...classes: string[]) => `<g class="${classes.join(' ')}"/>`;
const all = drawn(...[...style.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));

it('the style of a kept map has values in place of variables, for programs that know none', () => {
  const plain = fileStyle(style, all);
  expect(plain).not.toContain('var(');
  expect(plain).toContain('.map-sudah{fill:#0c6646}');
  expect(plain).toContain('font-family:system-ui,sans-serif');
});

it('the style of a kept map says nothing of pages, frames and print', () => {
  expect(fileStyle(style, all)).not.toMatch(/@|--|:has|:not|\/\*/);
  expect(fileStyle('@media print { .a { b: c; } .d { e: f; } } .map { g: h; }', drawn('map'))).toBe(
    '.map{g:h}',
  );
});

it('a variable without a value of its own stops the build', () => {
  expect(() => fileStyle('.a { fill: var(--map-new); }', drawn('a'))).toThrow('--map-new');
});

it('the style of a kept map has only the rules of what is drawn', () => {
  const rules =
    '.a { x: 1; } .b { x: 2; } .a, .b { x: 3; } .b path, .a > .c { x: 4; } .a:hover { x: 6; } .a > :is(.b, .c) { x: 5; }';
  expect(fileStyle(rules, drawn('a', 'c'))).toBe('.a{x:1}.a{x:3}.a > .c{x:4}.a > :is(.c){x:5}');
  expect(fileStyle(rules, drawn('a'))).toBe('.a{x:1}.a{x:3}');
  expect(fileStyle(rules, drawn('b'))).toBe('.b{x:2}.b{x:3}.b path{x:4}');
});
