import type { Problem } from '../problem.ts';
import { isFileAddress, isPlaceAddress, namedAddresses, type SiteAddresses } from '../writing/addresses.ts';
import { adviseAddress } from '../writing/advise-address.ts';
import { isNewsList, siteOwner } from '../writing/check-page-addresses.ts';
import { whyNotLasting } from '../writing/news-times.ts';
import { unknownAnchor } from '../writing/unknown-anchor.ts';
import { pageOf, type Redirect } from './redirect.ts';

/**
 * Checks pages that moved against each other and against the site: an old address stands in one row and is free, the new
 * one is that of a page that is there.
 */
export function checkRedirects(file: string, redirects: readonly Redirect[], site: SiteAddresses): Problem[] {
  const first = new Map<string, Redirect>();
  for (const redirect of redirects) {
    if (!first.has(redirect.from)) first.set(redirect.from, redirect);
  }
  const context = { site, first, named: new Set(namedAddresses(site)) };
  return redirects.flatMap((redirect): Problem[] => {
    const { from, to, row } = redirect;
    const old = checkOld(redirect, context);
    const found = old ?? checkNew(redirect, context);
    if (found === null) return [];
    const [column, value] = old === null ? ['alamat_baru', to] : ['alamat_lama', from];
    return [{ file, row, column, value, ...found }];
  });
}

interface Context {
  readonly site: SiteAddresses;
  /** The first row of each old address. */
  readonly first: ReadonlyMap<string, Redirect>;
  readonly named: ReadonlySet<string>;
}

type Found = Omit<Problem, 'file' | 'row' | 'column'> | null;

function checkOld(redirect: Redirect, { site, first }: Context): Found {
  const { from } = redirect;
  const twin = first.get(from)!;
  if (twin !== redirect) return { code: 'redirect-twice', details: { first: twin.row } };
  const owner = ownerOf(from, site);
  return owner === null ? null : { code: 'redirect-old-used', details: { owner } };
}

/** Whose an address is, in words for a message; null for a free one. News come and go in a folder of their own. */
function ownerOf(address: string, { texts }: SiteAddresses): string | null {
  const isNews = address !== '/berita/' && address.startsWith('/berita/');
  if (texts.has(address)) return `masih menjadi alamat berkas di folder ${isNews ? 'news' : 'pages'}`;
  if (!isNews) return siteOwner(address);
  return isNewsList(address) ? 'milik daftar berita' : null;
}

function checkNew({ from, to }: Redirect, { site, first, named }: Context): Found {
  const page = pageOf(to);
  const news = site.news.get(page);
  const reason = news === undefined ? null : whyNotLasting(news, null, site.today ?? '9999-12-31');
  if (reason !== null) return { code: 'link-news-passing', details: { reason } };
  if (named.has(page) || isPlaceAddress(page, site)) {
    const anchor = /#(.*)$/.exec(to)?.[1];
    const fault = anchor === undefined ? null : unknownAnchor({ page, anchor, language: 'id', site });
    return fault === null ? null : { code: 'link-anchor', ...fault };
  }
  if (isFileAddress(page, site)) return null;
  if (page === from) return { code: 'redirect-self' };
  const next = first.get(page);
  if (next === undefined) {
    return { code: 'redirect-new-missing', details: { advice: adviseAddress(page, site) } };
  }
  const end = site.moved.get(from);
  if (end === undefined) return { code: 'redirect-loop', details: { next: next.row } };
  return { code: 'redirect-chain', details: { next: next.row, address: end } };
}
