import type { BreadcrumbList } from 'schema-dts';
import { addressIn, type Language } from '../language.ts';

/** A page above another; without an address it is a place that the site has no page of. */
export interface Crumb {
  readonly name: string;
  /** Indonesian address, without the host. */
  readonly address: string | null;
}

/** Where a page of the site is found: the host, and the language of its links. */
export interface Place {
  readonly baseAddress: string;
  readonly language: Language;
}

/**
 * The way to a page, widest first, `here` last. Names without a page are left out, because each but the last needs an
 * address (Google, "Breadcrumb structured data"); the last one is the page itself and has none.
 */
export function breadcrumbList(
  crumbs: readonly Crumb[],
  here: string,
  { baseAddress, language }: Place,
): BreadcrumbList {
  const linked = crumbs.filter((crumb): crumb is Crumb & { address: string } => crumb.address !== null);
  const above = linked.map(({ name, address }) => ({
    name,
    item: `${baseAddress}${addressIn(language, address)}`,
  }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, { name: here }].map((item, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      ...item,
    })),
  };
}
