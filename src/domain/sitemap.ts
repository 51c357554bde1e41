/** The list of the lists of pages, for search engines. */
export const SITEMAP_PATH = '/sitemap-index.xml';

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

/** True for a page that names its own address as the true one; pages that are not for search engines name none. */
export function isListedPage(address: string, html: string): boolean {
  return CANONICAL.exec(html)?.[1] === address;
}
