import type { AreaCode } from './area-code.ts';
import { escapeHtml } from './html-text.ts';
import { areaAddress } from './address.ts';
import type { IsoDate } from './release.ts';

/** Height in pixels that the embed code asks for: the whole of an embed, map included, on a phone and on a desk. */
export const EMBED_HEIGHT = 940;

/**
 * What a frame with an embed may do: lead out of itself when somebody presses a link, and into a new window, which is then
 * free. No scripts and no forms. The embed keeps its own origin, because a page without one may not load the site's font
 * from most hosts; without scripts this gives it no power.
 */
export const EMBED_SANDBOX = [
  'allow-same-origin',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-top-navigation-by-user-activation',
].join(' ');

/** What the page of an embed may load, wherever it stands: style, font and pictures of its own site, and nothing else. */
export const EMBED_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');

/**
 * Address of the embed of an area: "/sematan/wilayah/3601/" follows the newest data, with a release behind it the embed
 * stays as the area was known after that release. The country has none.
 */
export function embedAddress(code: AreaCode, release: IsoDate | null = null): string {
  return `/sematan${areaAddress(code)}${release === null ? '' : `${release}/`}`;
}

/** Address of what tells other programs how to show an embed (oEmbed). */
export function oembedAddress(code: AreaCode, release: IsoDate | null = null): string {
  return `${embedAddress(code, release)}oembed.json`;
}

/** The HTML that puts an embed into a page of another site. The frame has its height from the start, so nothing moves. */
export function embedCode({ address, title }: { address: string; title: string }): string {
  const size = `width="100%" height="${EMBED_HEIGHT}" loading="lazy"`;
  const bounds = `sandbox="${EMBED_SANDBOX}" referrerpolicy="no-referrer"`;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" ${size} ${bounds} style="border:0"></iframe>`;
}

/** The map with links that leave the frame: SVG links do not follow the `<base target>` of their page. */
export function leadOutOfFrame(svg: string): string {
  return svg.replaceAll('<a href=', '<a target="_top" href=');
}
