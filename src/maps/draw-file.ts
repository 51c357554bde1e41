import { drawLegend, type LegendEntry } from './draw-legend.ts';
import { type CoverageMap, drawLayers } from './draw-map.ts';
import { attributes, escapeText } from './svg-text.ts';

/** What a map that is kept as a file carries with it; all words are ready for the reader. */
export interface MapFileParts {
  /** Language of the words, such as "id". */
  readonly language: string;
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
const HEADING = { size: 26, line: 32, letter: 0.56 } as const;
const SMALL = { size: 14, line: 20, letter: 0.55 } as const;

/**
 * A coverage map as an SVG file that stands alone: heading, legend, map, and lines of source and licence. `layers` is
 * the inside of the map, where it is drawn already.
 */
export function drawMapFile(map: CoverageMap, parts: MapFileParts, layers = drawLayers(map)): string {
  const { frame, id, title, description } = map;
  const width = Math.max(frame.width, LEAST_WIDTH);
  const heading = drawText(breakText(title, width / (HEADING.size * HEADING.letter)), HEADING);
  const legend = drawLegend(parts.legend, width);
  const lines = parts.lines.flatMap((line) => breakText(line, width / (SMALL.size * SMALL.letter)));
  const notes = drawText(lines, SMALL);
  const blocks = [
    { svg: heading.svg, height: heading.height + 8, left: 0 },
    { ...legend, height: legend.height + 12, left: 0 },
    { svg: linkTo(parts.base, layers), height: frame.height + 16, left: (width - frame.width) / 2 },
    { ...notes, left: 0 },
  ];
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  const size = { width: width + 2 * PAD, height: height + 2 * PAD };
  const root = attributes({
    class: 'map map-file',
    'xml:lang': parts.language,
    viewBox: `0 0 ${size.width} ${Math.ceil(size.height)}`,
    ...size,
    role: 'group',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-desc`,
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${root}><title${attributes({ id: `${id}-title` })}>${escapeText(title)}</title>` +
    `<desc${attributes({ id: `${id}-desc` })}>${escapeText(description)}</desc>` +
    `<style>${escapeText(compactStyle(parts.style))}</style>` +
    `<rect class="map-ground" width="100%" height="100%"/>${stack(blocks)}</svg>\n`
  );
}

function linkTo(base: string, svg: string): string {
  return svg.replaceAll('<a href="/', `<a href="${escapeText(base)}/`);
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
  { size, line }: { size: number; line: number },
): { svg: string; height: number } {
  const rows = lines.map(
    (text, index) => `<tspan${attributes({ x: 0, y: (index + 0.75) * line })}>${escapeText(text)}</tspan>`,
  );
  const group = attributes({ class: 'map-caption', 'font-size': size });
  return {
    svg: lines.length > 0 ? `<text${group}>${rows.join('')}</text>` : '',
    height: lines.length * line,
  };
}

/** Breaks a text into lines of at most so many letters, inside a word only if the word alone is longer. */
function breakText(text: string, letters: number): string[] {
  const most = Math.max(1, Math.floor(letters));
  const words = text.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? []);
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** A style sheet without comments and indentation. */
function compactStyle(style: string): string {
  return style
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
