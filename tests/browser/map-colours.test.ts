import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapAddress } from '#domain/address.ts';
import { areaCode } from '#domain/area-code.ts';
import { MAP_LAYERS } from '#domain/map-layers.ts';
import { serveFolder, type SiteServer } from '#lib/serve-folder.ts';
import { contrastFor, distanceFor, type Vision, VISION_NAMES } from '../domain/design/color-vision.ts';
import { inventedSiteWithBorders } from './invented-site.ts';
import { describePageKinds, openPageKinds } from './page-kinds.ts';
import { visit } from './visit.ts';

/** How one fill is drawn: in the legend, and on the map where a place has it. */
interface DrawnFill {
  readonly name: string;
  readonly color: string;
  readonly pattern: string;
  readonly edge: string | null;
  readonly onMap: string | null;
  /** The line around its polygons; null where the map has none. */
  readonly line: string | null;
}

interface DrawnMap {
  readonly ground: string;
  readonly outline: string;
  readonly fills: readonly DrawnFill[];
}

const MEDIA = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  print: { media: 'print' },
  'colours of the system, light': { colorScheme: 'light', forcedColors: 'active' },
  'colours of the system, dark': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Two fills of the same pattern must lie so far apart in OKLab, where black and white are 1 apart. */
const APART = 0.06;

const kinds = openPageKinds();

/** What the browser computes for every line of the legend and for the map. */
function readMapColours(page: Page): Promise<DrawnMap> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const hex = (color: string): string => {
      canvas.fillStyle = 'white';
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
      return `#${[red, green, blue].map((value) => value!.toString(16).padStart(2, '0')).join('')}`;
    };
    const styleOf = (element: Element) => getComputedStyle(element);
    const rows = [...document.querySelectorAll('.layer-table tbody tr:not(.total)')];
    const fills = rows.map((row) => {
      const [area, ...marks] = row.querySelectorAll('svg path');
      const name = /(?:mark|map)-(?!tick|hatch|dots)([\w-]+)/.exec(
        area!.getAttribute('class')!.replace('mark ', ''),
      )![1]!;
      const drawn = document.querySelector(`svg.map .map-${name}`);
      const pattern = { tanpa_data: 'hatch', unstated: 'dots' }[name];
      const polygons = document.querySelector(
        `svg.map .map-polygons > ${pattern === undefined ? `.map-${name}` : `[fill*="-${pattern}"]`}`,
      );
      const stroke = drawn === null ? 'none' : styleOf(drawn).stroke;
      return {
        name,
        color: hex(styleOf(area!).fill),
        pattern: marks.map((mark) => mark.getAttribute('class')!.replace('mark-tick', '')).join(),
        edge: stroke === 'none' ? null : hex(stroke),
        onMap: drawn === null ? null : hex(styleOf(drawn).fill),
        line: polygons === null ? null : hex(styleOf(polygons).stroke),
      };
    });
    const border = document.querySelector('svg.map .map-border');
    const outline = hex(border === null ? 'black' : styleOf(border).stroke);
    // A page without a colour of its own lies on white, as paper does.
    const own = [document.body, document.documentElement].map((one) => styleOf(one).backgroundColor);
    const ground = hex(own.find((color) => color !== 'rgba(0, 0, 0, 0)') ?? 'white');
    return { ground, outline, fills };
  });
}

/** The pairs of a legend that eyes of a kind could take for each other. */
function confused({ fills }: DrawnMap, vision: Vision): string[] {
  return pairsOf(fills).flatMap(([one, other]) => {
    const isApart = one.pattern !== other.pattern || distanceFor(vision, one.color, other.color) >= APART;
    return isApart ? [] : [`${one.name}, ${other.name}`];
  });
}

/** The pairs of a legend between which nothing of 3:1 can be seen: neither they themselves nor the gap or a line between them. */
function unparted({ fills, ground, outline }: DrawnMap, vision: Vision): string[] {
  return pairsOf(fills).flatMap(([one, other]) => {
    const between = [ground, outline, one.edge, other.edge].filter((line) => line !== null);
    const lines = between.flatMap((line) => [one.color, other.color].map((color) => [line, color] as const));
    const best = Math.max(
      contrastFor(vision, one.color, other.color),
      ...lines.map(([line, color]) => contrastFor(vision, line, color)),
    );
    return best >= 3 ? [] : [`${one.name}, ${other.name}: ${best.toFixed(2)}`];
  });
}

function pairsOf(fills: readonly DrawnFill[]) {
  return fills.flatMap((one, at) => fills.slice(at + 1).map((other) => [one, other] as const));
}

describePageKinds(
  (page) => {
    it.each(Object.entries(MEDIA))('can be read by any eye: %s', async (_, media) => {
      const context = await kinds.browser.newContext();
      const tab = await context.newPage();
      await tab.emulateMedia(media);
      await visit(tab, kinds.addressOf(page));
      const drawn = await readMapColours(tab);
      await context.close();
      expect(drawn.fills.length).toBeGreaterThan(2);
      for (const { onMap, color, name } of drawn.fills) if (onMap !== null) expect(onMap, name).toBe(color);
      for (const vision of VISION_NAMES) {
        expect(confused(drawn, vision), vision).toEqual([]);
        expect(unparted(drawn, vision), vision).toEqual([]);
      }
    });
  },
  (name) => name.startsWith('map-') && name !== 'map-time',
);

describe('between polygons', () => {
  let server: SiteServer;
  beforeAll(async () => {
    server = await serveFolder(inventedSiteWithBorders().folder, 0);
  });
  afterAll(() => server.close());

  const region = areaCode('99');
  // A province has no map of provinces, whose fills are those of other shares.
  const layers = MAP_LAYERS.filter((layer) => layer !== 'provinsi').flatMap((layer) =>
    Object.keys(MEDIA).map((media) => [layer, media] as const),
  );
  it.each(layers)('a line can be seen by any eye: %s, %s', async (layer, media) => {
    const context = await kinds.browser.newContext();
    const tab = await context.newPage();
    await tab.emulateMedia(MEDIA[media as keyof typeof MEDIA]);
    await visit(tab, new URL(mapAddress(region, layer), server.url).href);
    const { fills } = await readMapColours(tab);
    await context.close();
    const drawn = fills.filter(({ line }) => line !== null);
    expect(drawn.length).toBeGreaterThan(1);
    for (const vision of VISION_NAMES) {
      const weak = drawn.flatMap(({ name, color, line }) => {
        const contrast = contrastFor(vision, line!, color);
        return contrast >= 3 ? [] : [`${name}: ${contrast.toFixed(2)}`];
      });
      expect(weak, vision).toEqual([]);
    }
  });
});

describe('the check itself', () => {
  const fill = (name: string, color: string) => ({
    name,
    color,
    pattern: '',
    edge: null,
    onMap: null,
    line: null,
  });
  it('sees two fills that are alike, and two with nothing between them', () => {
    const fills = [fill('a', '#777777'), fill('b', '#7a7a7a')];
    const drawn = { ground: '#808080', outline: '#707070', fills };
    expect(confused(drawn, 'usual')).toEqual(['a, b']);
    expect(unparted(drawn, 'usual')).toHaveLength(1);
  });
});
