import { drawLegend, type LegendEntry } from './draw-legend.ts';
import { type CoverageMap, drawLayers } from './draw-map.ts';
import { drawFacts, type MapFacts } from './file-metadata.ts';
import { fileStyle } from './file-style.ts';
import { textWidth } from './letter-widths.ts';
import { attributes, escapeText } from './svg-text.ts';

/** What a map that is kept as a file carries with it; all words are ready for the reader. */
export interface MapFileParts {
  /** Title, date, source and licence for programs, and the heading; its language is that of all words. */
  readonly facts: MapFacts;
  readonly legend: readonly LegendEntry[];
  /** Lines below the map: that tiles are no true shapes, source, date, licence. */
  readonly lines: readonly string[];
  /** Style sheet to embed: the text of `src/styles/map.css`. */
  readonly style: string;
  /** The site's own address, without a slash at its end: links of a kept map lead there. */
  readonly base: string;
}

const PAD = 20;
const LEAST_WIDTH = 640;
const HEADING = { size: 26, line: 32, weight: 700 } as const;
const SMALL = { size: 14, line: 20, weight: null } as const;

/** How a block of text is set. */
interface Setting {
  readonly size: number;
  readonly line: number;
  readonly weight: number | null;
}

/**
 * A coverage map as an SVG file that stands alone: heading, legend, map, and lines of source and licence. `layers` is
 * the inside of the map, where it is drawn already.
 */
export function drawMapFile(map: CoverageMap, parts: MapFileParts, layers = drawLayers(map)): string {
  const { frame } = map;
  const { language, title, description } = parts.facts;
  const width = Math.max(frame.width, LEAST_WIDTH);
  const heading = drawText(breakText(title, width, HEADING), HEADING);
  const legend = drawLegend(parts.legend, width);
  const lines = parts.lines.flatMap((line) => breakText(line, width, SMALL));
  const notes = drawText(lines, SMALL);
  const inside = standAlone(parts.base, layers);
  const style = fileStyle(parts.style, `<g class="map map-file"/>${legend.svg}${inside}${heading.svg}`);
  const blocks = [
    { svg: heading.svg, height: heading.height + 8, left: 0 },
    { ...legend, height: legend.height + 12, left: 0 },
    { svg: inside, height: frame.height + 16, left: (width - frame.width) / 2 },
    { ...notes, left: 0 },
  ];
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  const size = { width: width + 2 * PAD, height: height + 2 * PAD };
  const root = attributes({
    class: 'map map-file',
    'xml:lang': language,
    viewBox: `0 0 ${size.width} ${Math.ceil(size.height)}`,
    ...size,
    role: 'group',
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${root}><title>${escapeText(title)}</title>` +
    `<desc>${escapeText(description)}</desc>` +
    `<metadata>${drawFacts(parts.facts)}</metadata><style>${escapeText(style)}</style>` +
    `<rect fill="#fff" width="100%" height="100%"/>${stack(blocks)}</svg>\n`
  );
}

/**
 * Links lead to the site from wherever the file is, and can be reached by the keyboard without a script; older programs
 * know references only by their older name. Names for narrow screens never show in a file.
 */
function standAlone(base: string, svg: string): string {
  return withoutGroups(svg, ' map-narrow"')
    .replaceAll(' tabindex="-1"', '')
    .replaceAll('<a href="/', `<a href="${escapeText(base)}/`)
    .replace(/<use\b[^>]*>/g, (use) => use.replace(' href=', ' xlink:href='));
}

/** Drops every group whose start tag has a text in it, with all that is in it. */
function withoutGroups(svg: string, mark: string): string {
  const at = svg.indexOf(mark);
  if (at < 0) return svg;
  const start = svg.lastIndexOf('<g', at);
  let depth = 0;
  for (const tag of svg.slice(start).matchAll(/<g\b[^>]*>|<\/g>/g)) {
    if (!tag[0].endsWith('/>')) depth += tag[0] === '</g>' ? -1 : 1;
    if (depth > 0) continue;
    return svg.slice(0, start) + withoutGroups(svg.slice(start + tag.index + tag[0].length), mark);
  }
  throw new Error(`A group with ${mark} is not closed.`);
}

function stack(blocks: readonly { svg: string; height: number; left: number }[]): string {
  let top = PAD;
  return blocks
    .map(({ svg, height, left }) => {
      const place = attributes({ transform: `translate(${PAD + left} ${top})` });
      top += height;
      return `<g${place}>${svg}</g>`;
    })
    .join('');
}

function drawText(
  lines: readonly string[],
  { size, line, weight }: Setting,
): { svg: string; height: number } {
  const rows = lines.map(
    (text, index) => `<tspan${attributes({ x: 0, y: (index + 0.75) * line })}>${escapeText(text)}</tspan>`,
  );
  const group = attributes({ class: 'map-caption', 'font-size': size, 'font-weight': weight });
  return {
    svg: lines.length > 0 ? `<text${group}>${rows.join('')}</text>` : '',
    height: lines.length * line,
  };
}

/** Breaks a text into lines that fit a width, inside a word only if the word alone is broader. */
function breakText(text: string, width: number, { size, weight }: Setting): string[] {
  const fits = (line: string) => textWidth(line, weight !== null) * size <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => breakWord(one, fits))) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [''];
  for (const letter of word) {
    if (fits(pieces.at(-1)! + letter)) pieces[pieces.length - 1] += letter;
    else pieces.push(letter);
  }
  return pieces;
}
