import type { AreaCoverage } from '#domain/coverage.ts';
import { type Status, STATUSES } from '#domain/release.ts';
import { STATUS_TILE_BOX, statusTilePaths } from '#domain/status-tile.ts';
import type { Words } from '#domain/words.ts';
import { Markup, markup } from './markup.ts';

const tiles = new Map<Status, Markup>();

/** The tile of a status, as it stands on the map. */
export function statusTile(status: Status): Markup {
  const tile = tiles.get(status) ?? drawTile(status);
  tiles.set(status, tile);
  return tile;
}

function drawTile(status: Status): Markup {
  const paths = statusTilePaths(status).map(
    ({ className, d }) => markup`<path class="${className}" d="${d}"></path>`,
  );
  return markup`<svg viewBox="${STATUS_TILE_BOX}" aria-hidden="true">${paths}</svg>`;
}

/** A status as its tile and its word. */
export function statusMark({ statusWord }: Words, status: Status): Markup {
  return markup`<span class="status">${statusTile(status)} ${statusWord(status)}</span>`;
}

/** What the marks mean; with `coverage` also how many places have each. */
export function coverageLegend(words: Words, coverage?: AreaCoverage): Markup {
  const rows = STATUSES.map((status) => {
    const count = coverage && markup` <strong>${words.countWord(coverage, status)}</strong>`;
    return markup`<li>${statusMark(words, status)}${count}</li>`;
  });
  return markup`<ul class="legend">${rows}</ul>`;
}

/** A heading of a column: words, or a status with its mark. */
export type ColumnLabel = string | { readonly status: Status };

/**
 * The head of a table, with the first column of numbers where there is one. Roles are said aloud because a .stack table is
 * laid out as blocks on a narrow screen, which takes them away.
 */
export function stackHead(
  words: Words,
  labels: readonly ColumnLabel[],
  numbersFrom: number = labels.length,
): Markup {
  const heads = labels.map((label, index) => {
    const text = typeof label === 'string' ? label : statusMark(words, label.status);
    const kind = index >= numbersFrom ? new Markup(' class="num"') : null;
    return markup`<th scope="col" role="columnheader"${kind}>${text}</th>`;
  });
  return markup`<thead role="rowgroup"><tr role="row">${heads}</tr></thead>`;
}
