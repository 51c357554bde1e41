import type { AreaCode } from './area-code.ts';
import { escapeHtml } from './html-text.ts';
import { areaAddress } from './address.ts';

/** Height in pixels that the embed code asks for: the whole of an embed, map included, on a phone and on a desk. */
export const EMBED_HEIGHT = 940;

/** Address of the embed of an area: "/sematan/wilayah/3601/". The country has none. */
export function embedAddress(code: AreaCode): string {
  return `/sematan${areaAddress(code)}`;
}

/** The HTML that puts an embed into a page of another site. */
export function embedCode({ address, title }: { address: string; title: string }): string {
  const size = `width="100%" height="${EMBED_HEIGHT}" loading="lazy" style="border:0"`;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" ${size}></iframe>`;
}

/** The map with links that leave the frame: SVG links do not follow the `<base target>` of their page. */
export function leadOutOfFrame(svg: string): string {
  return svg.replaceAll('<a href=', '<a target="_top" href=');
}
