import type { Site } from '#domain/site.ts';
import { tokenValue } from '#domain/design/read-tokens.ts';
import { addDarkColors, drawSignPicture, type SignColors } from './draw-sign.ts';
import { packIcon } from './pack-icon.ts';
import { renderPng } from './render-png.ts';

/** What the icons and the manifest are made from. */
export interface IconInput {
  /** Text of `src/brand/sign.svg`. */
  readonly sign: string;
  /** Light values of `src/styles/tokens.css`. */
  readonly colors: ReadonlyMap<string, string>;
  readonly site: Pick<Site, 'name' | 'description' | 'languages'>;
  /** The site's name where there is little room. */
  readonly shortName: string;
}

/** Icons with a ground of their own: telephones cut them to a circle or a rounded square. */
const GROUND_SHARE = 0.62;

/** The sign as icons of every kind that browsers and telephones ask for, and the manifest that names them. */
export async function iconFiles({
  sign,
  colors,
  ...input
}: IconInput): Promise<Map<string, string | Uint8Array>> {
  const color = (name: string): string => tokenValue(colors, name);
  const onLight: SignColors = { tile: color('mast'), roof: color('mast-ink'), home: color('mast-mark') };
  const onDark: SignColors = { tile: color('mast-mark'), roof: color('mast'), home: color('mast') };
  const bare = (size: number): string =>
    drawSignPicture(sign, { size, share: 1, ground: null, colors: onLight });
  const grounded = (size: number): string =>
    drawSignPicture(sign, { size, share: GROUND_SHARE, ground: color('mast'), colors: onDark });
  const small = await Promise.all(
    [16, 32].map(async (size) => ({ size, png: await renderPng(bare(size), true) })),
  );
  return new Map<string, string | Uint8Array>([
    ['favicon.svg', addDarkColors(bare(32), onDark)],
    ['favicon.ico', packIcon(small)],
    ['apple-touch-icon.png', await renderPng(grounded(180))],
    ['icon-192.png', await renderPng(bare(192))],
    ['icon-512.png', await renderPng(bare(512))],
    ['icon-maskable-512.png', await renderPng(grounded(512))],
    ['manifest.webmanifest', manifest({ ...input, theme: color('mast'), ground: color('ground') })],
  ]);
}

function manifest({
  site,
  shortName,
  theme,
  ground,
}: Pick<IconInput, 'site' | 'shortName'> & { theme: string; ground: string }): string {
  const icon = (src: string, sizes: string, purpose = 'any') => ({ src, sizes, type: 'image/png', purpose });
  const content = {
    name: site.name,
    short_name: shortName,
    description: site.description,
    lang: site.languages[0],
    dir: 'ltr',
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    theme_color: theme,
    background_color: ground,
    icons: [
      icon('/icon-192.png', '192x192'),
      icon('/icon-512.png', '512x512'),
      icon('/icon-maskable-512.png', '512x512', 'maskable'),
    ],
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
