import { globSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { DRAWING_NAMES, DRAWING_ROOT, DRAWING_STRING_KEYS } from '#domain/drawings.ts';

const strings = JSON.parse(readFileSync('content/strings/id.json', 'utf8')) as Record<string, string>;
const source = (name: string) => readFileSync(`src/drawings/${name}.svg`, 'utf8');

interface Shape {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly unknown[];
}

/** The root of a drawing and the shapes in it, in the order in which they are drawn. */
function readDrawing(name: string): { root: Shape; shapes: Shape[] } {
  const elements = (nodes: readonly unknown[]) =>
    nodes.filter((node): node is Shape => typeof node === 'object' && node !== null && 'attribs' in node);
  const [root] = elements(parseDocument(source(name), { xmlMode: true }).children);
  return { root: root!, shapes: elements(root!.children) };
}

describe('the drawings', () => {
  it('are exactly the files that the list names', () => {
    const files = globSync('src/drawings/*').map((path) => basename(path));
    expect(files.sort()).toEqual(DRAWING_NAMES.map((name) => `${name}.svg`).sort());
  });

  it('each have a description of one short sentence', () => {
    for (const name of DRAWING_NAMES) {
      const text = strings[`drawing.${name}`] ?? '';
      expect(text, name).toMatch(/^[A-Z][^.]{15,90}$/);
      expect(DRAWING_STRING_KEYS[`drawing.${name}`], name).toContain(name);
    }
  });

  it('each describe something else', () => {
    const texts = DRAWING_NAMES.map((name) => strings[`drawing.${name}`]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe.each(DRAWING_NAMES)('the drawing %s', (name) => {
  it('weighs less than 2 KB', () => {
    expect(statSync(`src/drawings/${name}.svg`).size).toBeLessThan(2048);
  });

  it('has the frame and the pen that all share', () => {
    const { root } = readDrawing(name);
    expect(root.name).toBe('svg');
    expect(root.attribs).toEqual({ xmlns: 'http://www.w3.org/2000/svg', ...DRAWING_ROOT });
  });

  it('consists of paths only: no ids, styles, words or scripts', () => {
    const allowed = ['d', 'class', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-dashoffset'];
    for (const shape of readDrawing(name).shapes) {
      expect(shape.name).toBe('path');
      expect(shape.children).toEqual([]);
      expect(allowed).toEqual(expect.arrayContaining(Object.keys(shape.attribs)));
    }
    expect(
      source(name)
        .replace(/<[^>]*>/g, '')
        .trim(),
    ).toBe('');
  });

  it('has one or two yellow areas, beneath the lines and without a line of their own', () => {
    const { shapes } = readDrawing(name);
    const filled = shapes.filter(({ attribs }) => 'class' in attribs);
    expect(filled.length).toBeGreaterThanOrEqual(1);
    expect(filled.length).toBeLessThanOrEqual(2);
    expect(shapes.slice(0, filled.length)).toEqual(filled);
    for (const { attribs } of filled) expect(attribs).toMatchObject({ class: 'isi', stroke: 'none' });
  });

  it('is drawn with the shared pen and one thinner one, inside the frame', () => {
    for (const { attribs } of readDrawing(name).shapes) {
      expect(['2.5', '1.75']).toContain(attribs['stroke-width'] ?? DRAWING_ROOT['stroke-width']);
      for (const [, x, y] of attribs['d']!.matchAll(/[ML](-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(2);
        expect(Number(x)).toBeLessThanOrEqual(118);
        expect(Number(y)).toBeGreaterThanOrEqual(2);
        expect(Number(y)).toBeLessThanOrEqual(94);
      }
    }
  });
});
