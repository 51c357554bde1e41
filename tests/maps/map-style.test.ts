import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '#domain/design/contrast.ts';

const style = readFileSync('src/styles/map.css', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Colours by name in the first or the last rule of a style sheet: light first, then dark. */
function colours(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, value]) => [name!, value!]),
  );
}

describe('the style of maps', () => {
  it('gives every token a value for maps that are kept as files, the same as the light token', () => {
    const light = colours(tokens.split('@media')[0]!);
    const used = [...style.matchAll(/var\(--([\w-]+)(?:,\s*([^)]+))?\)/g)];
    expect(used.length).toBeGreaterThan(10);
    for (const [, name, fallback] of used) {
      expect(fallback, name).toBeDefined();
      if (name!.startsWith('map-') && light[name!]) expect(fallback, name).toBe(light[name!]);
    }
  });

  it.each([
    ['light', tokens.split('@media')[0]!],
    ['dark', tokens.slice(tokens.indexOf('prefers-color-scheme: dark'))],
  ])('keeps statuses apart by lightness, outlines at 3:1: %s', (_, css) => {
    const theme = colours(css) as Record<
      'map-sudah' | 'map-belum' | 'map-tanpa-data' | 'map-edge' | 'map-outline' | 'map-line' | 'ground',
      string
    >;
    expect(contrastRatio(theme['map-sudah'], theme['map-belum'])).toBeGreaterThan(2.5);
    expect(contrastRatio(theme['map-sudah'], theme['map-tanpa-data'])).toBeGreaterThan(3);
    expect(contrastRatio(theme['map-edge'], theme['ground'])).toBeGreaterThan(3);
    expect(contrastRatio(theme['map-outline'], theme['map-line'])).toBeGreaterThan(7);
  });

  it.each([
    ['light', tokens.split('@media')[0]!],
    ['dark', tokens.slice(tokens.indexOf('prefers-color-scheme: dark'))],
  ])('sets names of villages so that they are read on each status: %s', (_, css) => {
    const theme = {
      ...colours(style.replaceAll(/var\((--map-on-belum), (#\w+)\)/g, '$1: $2')),
      ...colours(css),
    };
    for (const status of ['sudah', 'belum', 'tanpa_data']) {
      const rule = new RegExp(`\\.map-on-${status} {([^}]*)}`).exec(style)![1]!;
      const [fill, seam] = ['fill', 'stroke'].map(
        (name) => theme[new RegExp(`${name}: var\\(--([\\w-]+)`).exec(rule)![1]!]!,
      );
      expect(seam, 'the seam is the colour of the tile').toBe(theme[`map-${status.replace('_', '-')}`]);
      expect(contrastRatio(fill!, seam!), status).toBeGreaterThan(4.5);
    }
  });

  it('shows one set of names, chosen by the breadth of the map', () => {
    expect(style).toMatch(/^\.map-narrow {\s*display: none;/m);
    expect(style).toMatch(
      /@container \(max-width: [\d.]+rem\) {\s*\.map-narrow {\s*display: inline;\s*}\s*\.map-broad {\s*display: none;/,
    );
  });

  it('speaks for forced colours and for print', () => {
    expect(style).toContain('@media (forced-colors: active)');
    expect(style).toContain('@media print');
  });
});
