import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '#domain/design/contrast.ts';
import { readTokens, tokenValue, tokenValues } from '#domain/design/read-tokens.ts';
import { contrastFor, distanceFor, VISION_NAMES } from './color-vision.ts';

const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

/** Pairs of neighbours in a row. */
const neighbours = (names: readonly string[]) =>
  names.slice(1).map((name, index) => [names[index]!, name] as const);
const CLASSES = ['class-1', 'class-2', 'class-3', 'class-4'];
const STEPS = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'];
/** What letters on a colour have: the same in light and in dark. */
const LETTERS: Readonly<Record<string, string>> = {
  'class-none': 'map-outline',
  'class-1': 'map-outline',
  'class-2': 'map-outline',
  'class-3': 'map-line',
  'class-4': 'map-line',
  'step-1': 'map-outline',
  'step-2': 'map-outline',
  'step-3': 'map-outline',
  'step-4': 'map-line',
  'step-5': 'map-line',
};

describe.each(['light', 'dark'] as const)('in the %s set of colours', (appearance) => {
  const values = tokenValues(tokens, appearance);
  const value = (name: string) => tokenValue(values, name);

  describe.each(VISION_NAMES)('for eyes or paper of the kind "%s"', (vision) => {
    const ratio = (one: string, other: string) => contrastFor(vision, value(one), value(other));

    it('classes and steps go one way from the ground, each clearly on from the one before', () => {
      for (const [one, other] of [...neighbours(CLASSES), ...neighbours(STEPS)]) {
        const away = ratio(other, 'ground') / ratio(one, 'ground');
        expect(away, `${one}, ${other}`).toBeGreaterThan(1.4);
      }
    });

    it('the gap between two classes stands out from one of them, or the edge of the lowest does', () => {
      for (const pair of neighbours(['class-none', ...CLASSES])) {
        const gap = Math.max(...pair.map((name) => ratio(name, 'map-line')));
        const edge = Math.min(
          ...pair.map((name) => ratio(name, 'class-edge')),
          ratio('class-edge', 'map-line'),
        );
        expect(Math.max(gap, edge), pair.join()).toBeGreaterThanOrEqual(3);
      }
    });

    it('the outline between two steps stands out from the paler one', () => {
      for (const pair of neighbours(STEPS)) {
        const line = Math.max(...pair.map((name) => ratio(name, 'map-outline')));
        expect(line, pair.join()).toBeGreaterThanOrEqual(2.9);
      }
    });

    it('no class is taken for a village that is "belum"', () => {
      for (const name of ['class-none', ...CLASSES]) {
        const far = distanceFor(vision, value(name), value('map-belum'));
        expect(far, name).toBeGreaterThan(0.075);
      }
    });
  });

  it.each(Object.entries(LETTERS))('letters on %s are %s, and are read with ease', (name, letters) => {
    expect(contrastRatio(value(letters), value(name))).toBeGreaterThanOrEqual(4.5);
  });
});
