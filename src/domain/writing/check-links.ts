import type { Problem } from '../problem.ts';
import {
  isFileAddress,
  isPlaceAddress,
  namedAddresses,
  type SiteAddresses,
  textAddress,
} from './addresses.ts';
import { adviseAddress } from './advise-address.ts';
import { isNewsList, siteOwner } from './check-page-addresses.ts';
import { componentRule } from './components.ts';
import { checkOutside, isOutside } from './check-outside.ts';
import { attributeOf, isElement, walk, type WrittenElement, type WrittenNode } from './nodes.ts';
import { whyNotLasting } from './news-times.ts';
import { placeOf, type WrittenText } from './text.ts';
import { unknownAnchor } from './unknown-anchor.ts';

const LINKS = new Set(['link', 'definition']);

/** Checks the links of a text: those that stay inside the site against its pages, those that lead out by their form. */
export function checkLinks(text: WrittenText, site: SiteAddresses): Problem[] {
  const named = namedAddresses(site);
  return [...walk(text.tree)].flatMap((node) => {
    const link = { text, node, site, named };
    if (isElement(node)) return checkHeading(link, node);
    if (!LINKS.has(node.type) || node.url === undefined) return [];
    const own = pathOnSite(node.url, site);
    if (own !== null)
      return [{ ...placeOf(text, node), code: 'link-own-site', value: node.url, details: { address: own } }];
    return isOutside(node.url) ? checkOutside(text, node) : checkLink(link);
  });
}

/** The path of a whole address that is of the site itself, without its language; null for any other. */
function pathOnSite(url: string, { baseAddress }: SiteAddresses): string | null {
  if (baseAddress === null || !URL.canParse(url)) return null;
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (!/^https?:$/.test(protocol) || host !== new URL(baseAddress).host) return null;
  return pathname.replace(/^\/(?:en|id)(?=\/)/, '') + search + hash;
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
  if (url === '') return [{ ...at, code: 'link-broken', details: { advice: '', moving: '' } }];
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
  const moved = site.moved.get(page) ?? site.moved.get(slashed);
  if (moved !== undefined) return [{ ...at, code: 'link-moved', details: { address: moved } }];
  if (named.includes(slashed) || isPlaceAddress(slashed, site)) {
    return [{ ...at, code: 'link-slash', details: { address: slashed + rest } }];
  }
  return [{ ...at, code: 'link-broken', details: adviseMissing(slashed, site) }];
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

/** What an address was meant to be; where nobody knows, what to do if its page was there until now. */
function adviseMissing(page: string, site: SiteAddresses): { advice: string; moving: string } {
  const advice = adviseAddress(page, site);
  const isFree = page.startsWith('/berita/') ? !isNewsList(page) : siteOwner(page) === null;
  const mayHaveMoved = advice === '' && isFree && !/\.\w+\/$/.test(page);
  return { advice, moving: mayHaveMoved ? MOVING : '' };
}

const MOVING =
  ' Bila halamannya baru dihapus atau diganti nama, tulis juga alamat lama ini dan penggantinya di redirects.csv.';

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
  const isHost = /^(?:\/\/|[\w-]+(?:\.[\w-]+)+(?:\/|$))/.test(page) && !page.endsWith('.mdx');
  return isHost ? `https://${page.replace(/^\/+/, '')}` : whole;
}

function checkAnchor({ text, node, site }: Link, page: string, anchor: string | undefined): Problem[] {
  if (anchor === undefined) return [];
  const fault = unknownAnchor({ page, anchor, language: text.language, site });
  return fault === null ? [] : [{ ...placeOf(text, node), code: 'link-anchor', ...fault }];
}
