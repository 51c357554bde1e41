import { Parser } from 'htmlparser2';
import { attributes } from '#maps/svg-text.ts';
import type { SetLine } from '#lib/brand/set-text.ts';

/** How the text inside an element is set, as its own attributes, the style sheet and the elements around it say. */
interface TextState {
  readonly size: number;
  readonly weight: number;
  readonly anchor: string;
  /** Width of the seam around letters in font sizes; null where only attributes speak of it. */
  readonly seam: number | null;
  readonly hidden: boolean;
}

type Declarations = Readonly<Record<string, string>>;

/** The rules of a style sheet that may touch text: by class, and by class for text inside it. */
interface TextRules {
  readonly own: ReadonlyMap<string, Declarations>;
  readonly inside: ReadonlyMap<string, Declarations>;
}

const START: TextState = { size: 16, weight: 400, anchor: 'start', seam: null, hidden: false };
/** Attributes of a text that say where and how it is set; all others are kept. */
const SET_ATTRIBUTES = new Set(['x', 'y', 'font-size', 'font-weight', 'text-anchor']);

/**
 * An SVG with all its texts drawn as outlines in one typeface, and without what its style sheet hides. It looks the same
 * on a machine without fonts. Knows what our maps use: `font-size` in attributes, weight, anchor and seam in attributes or
 * in rules for a class, or for texts inside a class.
 */
export function outlineTexts(svg: string, setLine: SetLine): string {
  const rules = readRules(/<style>([^]*?)<\/style>/.exec(svg)?.[1] ?? '');
  const states: TextState[] = [START];
  const pieces: string[] = [];
  let copied = 0;
  let hiddenSince: number | null = null;
  let text: OpenText | null = null;
  const replace = (from: number, to: number, by: string) => {
    pieces.push(svg.slice(copied, from), by);
    copied = to;
  };
  const parser = new Parser(
    {
      onopentag(name, values) {
        const state = stateOf(name, values, states.at(-1)!, rules);
        states.push(state);
        if (state.hidden) hiddenSince ??= parser.startIndex;
        else if (name === 'text') text = { from: parser.startIndex, values, state, lines: [lineAt(values)] };
        else if (name === 'tspan') text?.lines.push(lineAt(values));
      },
      ontext(words) {
        const line = text?.lines.at(-1);
        if (line !== undefined) line.words += words;
      },
      onclosetag(name) {
        const state = states.pop()!;
        const to = parser.endIndex + 1;
        if (hiddenSince !== null) {
          if (state.hidden && !states.at(-1)!.hidden) {
            replace(hiddenSince, to, '');
            hiddenSince = null;
          }
        } else if (name === 'text' && text !== null) {
          replace(text.from, to, drawText(text, setLine));
          text = null;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return pieces.join('') + svg.slice(copied);
}

interface TextLine {
  readonly x: number;
  readonly y: number;
  words: string;
}

interface OpenText {
  readonly from: number;
  readonly values: Declarations;
  readonly state: TextState;
  readonly lines: TextLine[];
}

function lineAt({ x = '0', y = '0' }: Declarations): TextLine {
  return { x: Number(x), y: Number(y), words: '' };
}

function drawText({ values, state, lines }: OpenText, setLine: SetLine): string {
  const { size, weight, anchor, seam } = state;
  const kept = Object.entries(values).filter(([name]) => !SET_ATTRIBUTES.has(name));
  const width = seam === null ? {} : { 'stroke-width': seam * size };
  const paths = lines.map(({ x, y, words }) => {
    if (words.trim() === '') return '';
    const { path, width } = setLine(words, { size, weight });
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    return `<path${attributes({ transform: `translate(${left.toFixed(2)} ${y})`, d: path })}/>`;
  });
  return `<g${attributes({ ...Object.fromEntries(kept), ...width })}>${paths.join('')}</g>`;
}

function stateOf(tag: string, values: Declarations, around: TextState, rules: TextRules): TextState {
  const classes = (values['class'] ?? '').split(/\s+/).filter(Boolean);
  const said = Object.assign({}, ...classes.map((name) => rules.own.get(name) ?? {})) as Declarations;
  const inside = Object.assign({}, ...classes.map((name) => rules.inside.get(name) ?? {})) as Declarations;
  const value = (name: string): string | undefined => said[name] ?? values[name];
  const seam = /^([\d.]+)em$/.exec(inside['stroke-width'] ?? '')?.[1];
  return {
    size: Number(values['font-size'] ?? around.size),
    weight: Number(value('font-weight') ?? inside['font-weight'] ?? around.weight),
    anchor: value('text-anchor') ?? around.anchor,
    seam: seam === undefined ? around.seam : Number(seam),
    hidden: around.hidden || tag === 'title' || tag === 'desc',
  };
}

function readRules(style: string): TextRules {
  const own = new Map<string, Declarations>();
  const inside = new Map<string, Declarations>();
  for (const [, selectors = '', body = ''] of style.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = Object.fromEntries(
      body.split(';').flatMap((part) => {
        const [name, value] = part.split(':').map((side) => side.trim());
        return name && value ? [[name, value]] : [];
      }),
    );
    for (const selector of selectors.split(',')) {
      const [, name, text] = /^\s*\.([\w-]+)( text)?\s*$/.exec(selector) ?? [];
      if (name === undefined) continue;
      const rules = text === undefined ? own : inside;
      rules.set(name, { ...rules.get(name), ...declarations });
    }
  }
  return { own, inside };
}
