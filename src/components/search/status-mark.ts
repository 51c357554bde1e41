import type { Status } from '#domain/release.ts';
import { STATUS_TILE_BOX, statusTilePaths } from '#domain/status-tile.ts';
import { textElement } from './place-text.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A status as the pages show it, made in the browser: the tile as in StatusTile.astro, then the word. */
export function statusMark(status: Status, word: string): HTMLSpanElement {
  const mark = textElement('span', 'status', '');
  const tile = document.createElementNS(SVG, 'svg');
  tile.setAttribute('viewBox', STATUS_TILE_BOX);
  tile.setAttribute('aria-hidden', 'true');
  for (const { className, d } of statusTilePaths(status)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', className);
    path.setAttribute('d', d);
    tile.append(path);
  }
  mark.append(tile, ' ', word);
  return mark;
}
