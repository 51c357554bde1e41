import { describe, expect, it } from 'vitest';
import { STATUSES, type Status } from '#domain/release.ts';
import { boundaryFrame } from '#maps/boundary-shapes.ts';
import { tileId } from '#maps/classes.ts';
import { drawMapFile } from '#maps/draw-file.ts';
import { drawLegend } from '#maps/draw-legend.ts';
import { drawLocator, locatorSheet } from '#maps/draw-locator.ts';
import { type CoverageMap, drawCoverageMap } from '#maps/draw-map.ts';
import { placeNamesOn } from '#maps/place-names.ts';
import { tileFrame } from '#maps/tile-shapes.ts';
import { factsOf, fileFacts } from './file-facts.ts';
import { tagFaults } from './tag-faults.ts';
import {
  statusesOf,
  tinyBoundaries,
  tinyCells,
  tinyLabels,
  tinyLegend,
  tinyMap,
  villagesOf,
} from './tiny-maps.ts';

const size = { width: 400, tallest: 400, tolerance: 0.8 };
const tiles = tinyMap('99', tileFrame(tinyCells(), villagesOf('99')));
const polygons = tinyMap('99', boundaryFrame(tinyBoundaries().slice(2), villagesOf('99'), size));
const fileParts = {
  facts: fileFacts,
  legend: tinyLegend,
  lines: ['Skema, bukan bentuk sebenarnya.', 'Sumber: rekaan, 2024.'],
  style: '/* comment */ .map-sudah { fill: #0b6468; } .map > g { stroke: none; }',
  base: 'https://reka.example',
};

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const idsOf = (svg: string): string[] => [...svg.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id!);

describe.each([
  ['of tiles', tiles],
  ['of polygons, two villages without one', polygons],
])('a coverage map %s', (_, map) => {
  const svg = drawCoverageMap(map);

  it('links every village once, by name, and makes none a tab stop', () => {
    const links = [
      ...svg.matchAll(/<a href="([^"]*)"(?: transform="[^"]*")? tabindex="-1"><title>([^<]*)<\/title>/g),
    ];
    expect(links.map(([, href]) => href).sort()).toEqual(map.areas.map(({ address }) => address).sort());
    expect(svg).toContain('<title>Awan Jingga: sudah</title>');
    expect(count(svg, /<a /g)).toBe(24);
  });

  it('has a name and a description that its root refers to', () => {
    expect(svg).toMatch(
      /^<svg [^>]*role="group"[^>]*aria-labelledby="peta-99-title"[^>]*aria-describedby="peta-99-desc"/,
    );
    expect(svg).toContain('<title id="peta-99-title">Peta Nusa Reka</title>');
    expect(svg).toContain('<desc id="peta-99-desc">Peta rekaan Nusa Reka.</desc>');
  });

  it('has ids that all begin with its prefix, are unique, and are all there are references to', () => {
    const ids = idsOf(svg);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith('peta-99-'))).toEqual([]);
    const used = [...svg.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id!);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has no style attribute, script or handler, which a strict policy would refuse', () => {
    expect(svg).not.toMatch(/\sstyle=|<script|\son\w+=|javascript:/i);
  });

  it('is well-formed', () => {
    expect(tagFaults(svg)).toEqual([]);
  });
});

describe('statuses on a map', () => {
  it('differ in pattern: only tanpa_data is hatched', () => {
    const svg = drawCoverageMap(tiles);
    for (const status of STATUSES)
      expect(count(svg, new RegExp(`href="#${tileId('peta-99', status)}"`, 'g'))).toBe(8);
    const definition = (status: Status) =>
      new RegExp(`id="${tileId('peta-99', status)}".*?(?=id="|</defs>)`).exec(svg)![0];
    expect(definition('tanpa_data')).toContain('map-hatch');
    expect(definition('sudah') + definition('belum')).not.toContain('map-hatch');
    expect(drawCoverageMap(polygons)).toContain('<g fill="url(#peta-99-hatch)">');
  });
});

describe('borders on a map', () => {
  /** Width of the border of a kind in pixels on a map 500 wide. */
  const borderWidth = (map: CoverageMap, kind: string): number => {
    const use = new RegExp(`class="map-border" stroke-width="([\\d.]+)" href="#${map.id}-${kind}"`);
    return (Number(use.exec(drawCoverageMap(map))![1]) * 500) / map.frame.width;
  };

  it.each([
    ['of tiles', tinyMap('9901', tileFrame(tinyCells(), villagesOf('9901')))],
    ['of polygons', tinyMap('9901', boundaryFrame(tinyBoundaries(), villagesOf('9901'), size))],
  ])('between kecamatan are clear on the map of a regency %s', (_, map) => {
    expect(borderWidth(map, 'district')).toBeGreaterThan(2);
    expect(borderWidth(map, 'district')).toBeLessThan(2.5);
  });

  it('around a regency are stronger', () => {
    const map = tinyMap('9901', tileFrame(tinyCells(), villagesOf('9901')));
    expect(borderWidth(map, 'regency')).toBeGreaterThan(1.3 * borderWidth(map, 'district'));
  });

  it('between kecamatan are quiet on the map of a province', () => {
    const one = (map: CoverageMap) => borderWidth(map, 'district') / borderWidth(map, 'regency');
    expect(one(tiles)).toBeLessThan(0.5);
  });
});

describe('hostile words', () => {
  const evil = `"><script>alert(1)</script>&'`;

  it('stay words, wherever they come in', () => {
    const map: CoverageMap = {
      ...polygons,
      title: evil,
      description: evil,
      withoutBoundary: evil,
      names: placeNamesOn(
        polygons.frame,
        tinyLabels('99').map(({ code }) => ({ code, text: evil })),
        new Map(polygons.areas.map(({ code, fill }) => [code, fill])),
      ),
      areas: polygons.areas.map((village) => ({
        ...village,
        name: evil,
        address: `/desa/${evil}/`,
        label: evil,
      })),
    };
    const file = drawMapFile(map, {
      ...fileParts,
      facts: factsOf(evil),
      lines: [evil],
      style: `${evil} </style>`,
    });
    const locator = drawLocator(
      locatorSheet({ frame: map.frame, id: 'letak', statuses: statusesOf(map) }),
      map.areas[0]!.code,
      evil,
    );
    const { svg: legend } = drawLegend([{ fill: 'sudah', label: evil, count: evil }], 500);
    for (const svg of [drawCoverageMap(map), file, locator, legend]) {
      expect(svg).not.toContain('<script');
      expect(tagFaults(svg)).toEqual([]);
    }
  });
});

describe('a village without a shape', () => {
  it('stops the drawing with its code', () => {
    const map = { ...tiles, frame: tileFrame(tinyCells(), villagesOf('9901')) };
    expect(() => drawCoverageMap(map)).toThrow('9971011001');
  });

  it('stops the locator too', () => {
    const frame = tileFrame(tinyCells(), villagesOf('990101'));
    expect(() =>
      drawLocator(locatorSheet({ frame, id: 'letak', statuses: [] }), villagesOf('990102')[0]!, 'x'),
    ).toThrow('9901022001');
  });
});

describe('a locator', () => {
  const sheet = (frame: ReturnType<typeof tileFrame>) =>
    locatorSheet({ frame, id: 'letak', statuses: statusesOf(tiles) });

  it('is one image with a text, a pin and no links', () => {
    const frame = tileFrame(tinyCells(), villagesOf('990101'));
    const svg = drawLocator(sheet(frame), villagesOf('990101')[2]!, 'Letak Sukareka');
    expect(svg).toMatch(/role="img"[^>]*aria-labelledby="letak-title"/);
    expect(svg).not.toContain('<a ');
    expect(count(svg, /class="map-here"/g)).toBe(1);
    expect(count(svg, /class="map-pin"/g)).toBe(1);
  });

  it('shows the status of every village of the kecamatan', () => {
    const frame = tileFrame(tinyCells(), villagesOf('990101'));
    const village = villagesOf('990101')[2]!;
    const svg = drawLocator(sheet(frame), village, 'Letak');
    const own = tiles.areas.filter(({ code }) => code.startsWith('990101'));
    for (const status of ['sudah', 'belum', 'tanpa_data'] as const) {
      const path = new RegExp(`map-near map-${status}" d="([^"]*)"`).exec(svg)?.[1] ?? '';
      expect(count(path, /M/g)).toBe(own.filter((one) => one.fill === status).length);
    }
  });

  it('can do with a kecamatan of one village', () => {
    const frame = tileFrame(tinyCells(), villagesOf('990103'));
    const svg = drawLocator(sheet(frame), villagesOf('990103')[0]!, 'Letak');
    expect(count(svg, /class="map-near/g)).toBe(1);
  });
});

describe('a legend', () => {
  it('breaks into rows where it is narrow', () => {
    expect(drawLegend(fileParts.legend, 600).height).toBeLessThan(drawLegend(fileParts.legend, 200).height);
  });
});

describe('a map that stands alone', () => {
  const svg = drawMapFile(tiles, fileParts);

  it('leads to the pages of the site', () => {
    const links = [...svg.matchAll(/<a href="([^"]*)"/g)].map(([, address]) => address!);
    expect(links.length).toBe(tiles.areas.length);
    expect(links.every((address) => address.startsWith('https://reka.example/desa/'))).toBe(true);
  });

  it('carries its heading, legend with counts, lines and style', () => {
    for (const words of [
      'Peta Nusa Reka',
      'Belum ada data: 8',
      'Skema, bukan bentuk sebenarnya.',
      'Sumber: rekaan, 2024.',
    ]) {
      expect(svg).toContain(`>${words}<`);
    }
    expect(svg).toContain('<style>.map-sudah{fill:#0b6468}.map &gt; g{stroke:none}</style>');
    expect(tagFaults(svg)).toEqual([]);
  });

  it('breaks long lines, even those without a space', () => {
    const long = drawMapFile(tiles, { ...fileParts, lines: [`Sumber: ${'x'.repeat(300)}`] });
    const rows = [...long.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, text]) => text!.length);
    expect(Math.max(...rows)).toBeLessThan(120);
  });
});
