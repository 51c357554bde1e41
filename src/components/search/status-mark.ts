import type { Status } from '#domain/release.ts';
import { STATUS_TILE_BOX, statusTilePaths } from '#domain/status-tile.ts';
import { textElement } from './place-text.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The tile of a status, made in the browser: as in StatusTile.astro. */
export function statusTile(status: Status): SVGElement {
  const tile = document.createElementNS(SVG, 'svg');
  tile.setAttribute('viewBox', STATUS_TILE_BOX);
  tile.setAttribute('aria-hidden', 'true');
  for (const { className, d } of statusTilePaths(status)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', className);
    path.setAttribute('d', d);
    tile.append(path);
  }
  return tile;
}

/** A status as the pages show it, made in the browser: the tile, then the word. */
export function statusMark(status: Status, word: string): HTMLSpanElement {
  const mark = textElement('span', 'status', '');
  mark.append(statusTile(status), ' ', word);
  return mark;
}
