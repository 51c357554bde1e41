import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileStyle } from '#maps/file-style.ts';

const style = readFileSync('src/styles/map.css', 'utf8');

it('the style of a kept map has values in place of variables, for programs that know none', () => {
  const plain = fileStyle(style);
  expect(plain).not.toContain('var(');
  expect(plain).toContain('.map-sudah { fill: #0c6646; }');
  expect(plain).toContain('font-family: system-ui, sans-serif');
});

it('the style of a kept map says nothing of pages, frames and print', () => {
  expect(fileStyle(style)).not.toMatch(/@|--|:has|:not|\/\*/);
  expect(fileStyle('@media print { .a { b: c; } .d { e: f; } } .map { g: h; }')).toBe('.map { g: h; }');
});

it('a variable without a value of its own stops the build', () => {
  expect(() => fileStyle('.a { fill: var(--map-new); }')).toThrow('--map-new');
});
