/** Colours of the three parts of the sign: the map tile, the roof over it, the small tile under the roof. */
export interface SignColors {
  readonly tile: string;
  readonly roof: string;
  readonly home: string;
}

/** Where the sign stands on a square picture of so many units: how high it is, and what lies behind it. */
export interface SignPicture {
  readonly size: number;
  /** Height of the sign as a share of the size. */
  readonly share: number;
  /** Colour behind it; null for none. */
  readonly ground: string | null;
  readonly colors: SignColors;
}

/** The tile of `src/brand/sign.svg` in its own units. */
const TILE = { left: 2.6, top: 0.5, width: 26.8, height: 31 } as const;
/** Tiles of the maps are 14 wide and 16 high; in this shape the sign also meets the pixels of a small icon. */
const SHAPE = 14 / 16;
const INK = /(fill|stroke)="#[\da-f]{3,6}"/g;

/** The three paths of the sign in other colours, at its own place and size. `sign` is the text of `src/brand/sign.svg`. */
function signPaths(sign: string, { tile, roof, home }: SignColors): string {
  const colors = [tile, roof, home];
  const paths = sign.match(/<path[^>]*\/>/g) ?? [];
  if (paths.length !== colors.length) throw new Error('The sign is not three paths any more.');
  return paths.map((path, part) => path.replace(INK, `$1="${colors[part]!}"`)).join('');
}

/** The sign with its upper left corner at a place. */
export function drawSign(
  sign: string,
  { x, y, height, colors }: { x: number; y: number; height: number; colors: SignColors },
): string {
  const scale = [(height * SHAPE) / TILE.width, height / TILE.height].map((number) => number.toFixed(4));
  const place = `translate(${x} ${y})scale(${scale.join(' ')})translate(-${TILE.left} -${TILE.top})`;
  return `<g transform="${place}">${signPaths(sign, colors)}</g>`;
}

/** The sign in the middle of a square SVG. */
export function drawSignPicture(sign: string, { size, share, ground, colors }: SignPicture): string {
  const height = size * share;
  const middle = { x: (size - height * SHAPE) / 2, y: (size - height) / 2 };
  const behind = ground === null ? '' : `<rect width="100%" height="100%" fill="${ground}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">` +
    `${behind}${drawSign(sign, { ...middle, height, colors })}</svg>`
  );
}

/** The same picture, in other colours where the reader's browser is dark. */
export function addDarkColors(svg: string, { tile, roof, home }: SignColors): string {
  const rules = [`fill:${tile}`, `stroke:${roof}`, `fill:${home}`].map(
    (rule, index) => `path:nth-of-type(${index + 1}){${rule}}`,
  );
  return svg.replace('>', `><style>@media(prefers-color-scheme:dark){${rules.join('')}}</style>`);
}
