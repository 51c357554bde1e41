import { formatAreaCode, isWithin, parseAreaCode } from '../area-code.ts';
import { kindAndName } from '../check-village.ts';
import { suggestNearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import {
  decodeAddress,
  isFileAddress,
  isPlaceAddress,
  namedAddresses,
  releaseNamed,
  type SiteAddresses,
  textAddress,
} from './addresses.ts';
import { componentRule } from './components.ts';
import { checkOutside, isOutside } from './check-outside.ts';
import { attributeOf, isElement, walk, type WrittenElement, type WrittenNode } from './nodes.ts';
import { whyNotLasting } from './news-times.ts';
import { placeOf, type WrittenText } from './text.ts';

const LINKS = new Set(['link', 'definition']);

/** Checks the links of a text: those that stay inside the site against its pages, those that lead out by their form. */
export function checkLinks(text: WrittenText, site: SiteAddresses): Problem[] {
  const named = namedAddresses(site);
  return [...walk(text.tree)].flatMap((node) => {
    const link = { text, node, site, named };
    if (isElement(node)) return checkHeading(link, node);
    if (!LINKS.has(node.type) || node.url === undefined) return [];
    return isOutside(node.url) ? checkOutside(text, node) : checkLink(link);
  });
}

/** A component may lead to a heading of its own page. */
function checkHeading(link: Link, element: WrittenElement): Problem[] {
  const rules = Object.entries(componentRule(element.name ?? '')?.attributes ?? {});
  return rules.flatMap(([name, { heading }]) => {
    const value = heading === true ? attributeOf(element, name) : null;
    const found = value === null ? [] : checkAnchor(link, textAddress(link.text.path), value);
    return found.map(({ details, ...problem }): Problem => {
      const advice = details?.['advice'] ?? '';
      return {
        ...problem,
        code: 'attribute-heading',
        column: name,
        details: { advice: String(advice).replace('#', '') },
      };
    });
  });
}

interface Link {
  readonly text: WrittenText;
  readonly node: WrittenNode;
  readonly site: SiteAddresses;
  readonly named: readonly string[];
}

function checkLink(link: Link): Problem[] {
  const { text, node, site, named } = link;
  const url = node.url ?? '';
  const at = { ...placeOf(text, node), value: url };
  const [, page, anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) as unknown as [
    string,
    string,
    string?,
  ];
  if (url.startsWith('#')) return checkAnchor(link, textAddress(text.path), anchor);
  if (url === '') return [{ ...at, code: 'link-broken', details: { advice: '' } }];
  if (!page.startsWith('/') || page.startsWith('//')) {
    if (/^[^\s/@]+@[^\s/@]+\.\w+$/.test(page)) return [{ ...at, code: 'link-outside' }];
    return [{ ...at, code: 'link-relative', details: { address: suggestWhole(page, named) } }];
  }
  const rest = url.slice(page.length);
  if (/^\/(?:en|id)(?:\/|$)/.test(page)) {
    return [{ ...at, code: 'link-language', details: { address: withSlash(page.slice(3)) + rest } }];
  }
  if (named.includes(page) || isPlaceAddress(page, site)) {
    return [...checkNewsTime(link, page), ...checkAnchor(link, page, anchor)];
  }
  if (isFileAddress(page, site)) return [];
  const slashed = withSlash(page);
  if (named.includes(slashed) || isPlaceAddress(slashed, site)) {
    return [{ ...at, code: 'link-slash', details: { address: slashed + rest } }];
  }
  return [{ ...at, code: 'link-broken', details: { advice: adviseAddress(slashed, site, named) } }];
}

/** A news item that a text leads to must be there as long as the text. */
function checkNewsTime({ text, node, site }: Link, page: string): Problem[] {
  const [target, from] = [page, textAddress(text.path)].map((address) => site.news.get(address));
  if (target === undefined || site.today === undefined) return [];
  const reason = whyNotLasting(target, from ?? null, site.today);
  return reason === null
    ? []
    : [{ ...placeOf(text, node), code: 'link-news-passing', value: page, details: { reason } }];
}

function withSlash(page: string): string {
  return page.endsWith('/') ? page : `${page}/`;
}

/** What an address without a slash at its head was probably meant to be. */
function suggestWhole(page: string, named: readonly string[]): string {
  const scheme = /^https?:?\/+/i.exec(page)?.[0];
  if (scheme !== undefined) return `https://${page.slice(scheme.length)}`;
  const whole = withSlash(`/${page.replace(/^[./]+|^(?:content\/)?pages\//, '').replace(/\.mdx?$/, '')}`);
  const near = named.find((address) => address === whole) ?? named.find((address) => address.endsWith(whole));
  if (near !== undefined) return near;
  return /^(?:\/\/|[\w-]+(?:\.[\w-]+)+(?:\/|$))/.test(page) ? `https://${page.replace(/^\/+/, '')}` : whole;
}

function adviseAddress(page: string, site: SiteAddresses, named: readonly string[]): string {
  return adviseRelease(page, site) ?? advisePlace(page, site) ?? suggestNearest(page, named);
}

/** What to do with an address of a release whose file has been taken away; null for any other. */
function adviseRelease(page: string, { releases }: SiteAddresses): string | null {
  const release = releaseNamed(page);
  if (release === null || releases.includes(release)) return null;
  const others = releases.length === 0 ? '' : ` Rilis yang ada: ${releases.join(', ')}.`;
  return ` Berkas data/releases/${release}.csv tidak ada.${others}`;
}

/** What is wrong with the address of a place; null for an address that is none. */
function advisePlace(page: string, { region, register }: SiteAddresses): string | null {
  const written = /^\/(?:sematan\/)?(wilayah|desa)\/([^/]*\d[^/]*)\/$/.exec(page);
  if (written === null) return null;
  const code = parseAreaCode(written[2]!);
  if (code === null) return ' Kode di dalamnya bukan kode wilayah.';
  const area = register.get(code);
  if (area === undefined) return ` Kode ${formatAreaCode(code)} tidak ada di register.`;
  if (region !== null && !isWithin(code, region)) return ` ${kindAndName(area)} di luar wilayah situs ini.`;
  return ` Mungkin maksudnya /${area.level === 'village' ? 'desa' : 'wilayah'}/${code}/.`;
}

function checkAnchor({ text, node, site }: Link, page: string, anchor: string | undefined): Problem[] {
  const anchors = site.texts.get(page);
  const known = (anchors?.[text.language] === undefined ? anchors?.id : anchors[text.language]) ?? null;
  if (anchor === undefined || known === null) return [];
  const value = decodeAddress(anchor);
  if (value === '' || known.has(value)) return [];
  const advice = suggestNearest(
    `#${value}`,
    [...known].map((one) => `#${one}`),
  );
  return [{ ...placeOf(text, node), code: 'link-anchor', value, details: { page, advice } }];
}
