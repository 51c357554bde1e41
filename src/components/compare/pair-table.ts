import { keepTogether } from '#domain/keep-together.ts';
import { areaAddress, comparisonAddress } from '#domain/address.ts';
import type { AreaCode } from '#domain/area-code.ts';
import { STATUSES } from '#domain/release.ts';
import { localAddress } from '#components/search/page-language.ts';
import { textElement } from '#components/search/place-text.ts';
import { type ComparedArea, sourcesIn } from './compared-area.ts';
import { type Pair, type PairGroup, pairRows } from './pair-rows.ts';
import type { PairWords } from './pair-words.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The table of two areas: a column for each, whatever the width of the screen. Roles stay where a layout takes them away.
 * `hasLike` tells which areas have a page that sets them beside their like.
 */
export function pairTable(
  pair: Pair,
  words: PairWords,
  hasLike: (code: AreaCode) => boolean,
): HTMLTableElement {
  const { t } = words;
  const table = element('table', 'pair-table', 'table');
  const caption = textElement(
    'caption',
    'hidden-text',
    t('pair.caption', { a: pair[0].name, b: pair[1].name }),
  );
  const [counts, ...groups] = pairRows(pair, words);
  const first = bodyOf(counts!);
  first.prepend(line('', pair.map(barOf)));
  const last = element('tbody', '', 'rowgroup');
  last.append(
    line(
      t('pair.row.sources'),
      pair.map((one) => sourcesOf(one, words)),
    ),
    line(
      t('pair.row.pages'),
      pair.map((one) => linksOf(one, words, hasLike(one.api.kode))),
    ),
  );
  table.append(caption, headOf(pair), first, ...groups.map(bodyOf), last);
  return table;
}

function headOf(pair: Pair): HTMLElement {
  const head = element('thead', '', 'rowgroup');
  const row = element('tr', '', 'row');
  const corner = element('td', '', 'cell');
  const names = pair.map(({ name, api }) => {
    const cell = element('th', '', 'columnheader');
    cell.scope = 'col';
    cell.append(link(localAddress(areaAddress(api.kode)), name));
    return cell;
  });
  row.append(corner, ...names);
  head.append(row);
  return head;
}

function bodyOf({ title, rows }: PairGroup): HTMLElement {
  const body = element('tbody', '', 'rowgroup');
  if (title !== null) {
    const row = element('tr', 'pair-title', 'row');
    const cell = element('th', '', 'rowheader');
    cell.scope = 'rowgroup';
    cell.colSpan = 3;
    cell.textContent = title;
    row.append(cell);
    body.append(row);
  }
  body.append(...rows.map(({ label, cells }) => line(label, cells)));
  return body;
}

/** A row; without a label it has nothing to say aloud, only to show. */
function line(label: string, cells: readonly (string | Node)[]): HTMLElement {
  const row = element('tr', '', 'row');
  if (label === '') row.setAttribute('aria-hidden', 'true');
  const head = element('th', '', 'rowheader');
  head.scope = 'row';
  head.textContent = label;
  row.append(head);
  for (const content of cells) {
    const cell = element('td', '', 'cell');
    cell.append(content);
    row.append(cell);
  }
  return row;
}

/** The bar of CoverageBar.astro, made in the browser. */
function barOf({ coverage }: ComparedArea): SVGElement {
  const bar = document.createElementNS(SVG, 'svg');
  bar.setAttribute('class', coverage.tanpa_data === 0 ? 'bar bar-known' : 'bar');
  bar.setAttribute('viewBox', '0 0 100 10');
  bar.setAttribute('preserveAspectRatio', 'none');
  let start = 0;
  for (const status of STATUSES) {
    const width = coverage.total === 0 ? 0 : (coverage[status] / coverage.total) * 100;
    if (width > 0 && status !== 'tanpa_data') {
      const part = document.createElementNS(SVG, 'rect');
      part.setAttribute('class', `bar-${status}`);
      part.setAttribute('x', String(start));
      part.setAttribute('width', String(width));
      part.setAttribute('height', '10');
      bar.append(part);
    }
    start += width;
  }
  return bar;
}

function sourcesOf({ api }: ComparedArea, { t, language }: PairWords): Node {
  const sources = sourcesIn(api);
  const list = textElement('ul', 'pair-list', '');
  for (const { judul, alamat, penerbit, lengkap } of sources) {
    const item = document.createElement('li');
    // The API has the titles of sources as they are in Indonesian.
    const title =
      alamat === null ? textElement('span', '', keepTogether(judul)) : textLink(alamat, keepTogether(judul));
    const publisher = textElement('span', '', penerbit);
    if (language !== 'id') title.lang = publisher.lang = 'id';
    item.append(title, ', ', publisher, ` (${t(lengkap ? 'pair.complete' : 'pair.partial')})`);
    list.append(item);
  }
  return sources.length === 0 ? document.createTextNode(t('missing')) : list;
}

function linksOf({ api }: ComparedArea, { t }: PairWords, hasLike: boolean): Node {
  const list = textElement('ul', 'pair-list', '');
  const links = [link(localAddress(areaAddress(api.kode)), t('pair.page'))];
  if (hasLike) links.push(link(localAddress(comparisonAddress(api.kode)), t('pair.like')));
  for (const one of links) {
    const item = document.createElement('li');
    item.append(one);
    list.append(item);
  }
  return list;
}

function textLink(address: string, text: string): HTMLAnchorElement {
  const anchor = textElement('a', '', text);
  anchor.href = address;
  return anchor;
}

/** A link that stands alone, with room for a finger. */
function link(address: string, text: string): HTMLAnchorElement {
  const anchor = textLink(address, text);
  anchor.className = 'touch';
  return anchor;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, role: string) {
  const made = textElement(tag, className, '');
  if (className === '') made.removeAttribute('class');
  made.setAttribute('role', role);
  return made;
}
