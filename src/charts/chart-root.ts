import { attributes, escapeText } from '#maps/svg-text.ts';
import { CHART_SIZES, type ChartSize } from './chart-text.ts';

/** What one of the two drawings of a chart is made of. */
export interface ChartDrawing {
  /** Prefix of all ids of the chart, unique on its page. */
  readonly id: string;
  readonly size: ChartSize;
  readonly height: number;
  readonly title: string;
  /** What it shows, for those who do not see it; null for nothing to add. */
  readonly description: string | null;
  /** Patterns that the inside refers to. */
  readonly patterns: string;
  readonly inside: string;
}

/** The `<svg>` of a drawing, with its title and description. */
export function drawRoot({ id, size, height, title, description, patterns, inside }: ChartDrawing): string {
  const { width, letters } = CHART_SIZES[size];
  const own = `${id}-${size}`;
  const [titleId, descId] = [`${own}-title`, `${own}-desc`];
  const root = attributes({
    class: `chart chart-${size}`,
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    width,
    height: Math.ceil(height),
    'font-size': letters,
    role: 'img',
    'aria-labelledby': titleId,
    'aria-describedby': description === null ? null : descId,
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${root}>` +
    tellIn('title', titleId, title) +
    tellIn('desc', descId, description) +
    `<defs>${patterns}</defs>${inside}</svg>`
  );
}

/** The hatch of what is not known; `hatchId` names it. */
export function hatchPattern(id: string): string {
  const pattern = attributes({
    id,
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  return `<pattern${pattern}><path class="chart-hatch" d="M0 0v6"/></pattern>`;
}

/** The id of the hatch of a drawing. */
export function hatchId(id: string, size: ChartSize): string {
  return `${id}-${size}-hatch`;
}

/** A path with a class; '' for one without anything. */
export function drawPath(kind: string, d: string): string {
  return d && `<path${attributes({ class: kind, d })}/>`;
}

/** What is not known: a ground with an edge, and the hatch of that id over it; '' for none. */
export function drawHatched(d: string, hatch: string): string {
  return d && `${drawPath('chart-missing', d)}<path${attributes({ d, fill: `url(#${hatch})` })}/>`;
}

/** A text for those who do not see the drawing; '' for none. */
function tellIn(element: 'title' | 'desc', id: string, text: string | null): string {
  return text === null ? '' : `<${element}${attributes({ id })}>${escapeText(text)}</${element}>`;
}
