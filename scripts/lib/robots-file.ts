import { SITEMAP_PATH } from '#domain/sitemap.ts';

/** What robots.txt says: everything may be read, and where the list of pages is; of a preview nothing may be read. */
export function robotsFile(baseAddress: string, preview: boolean): string {
  const rules = preview ? ['Disallow: /'] : ['Allow: /', '', `Sitemap: ${baseAddress}${SITEMAP_PATH}`];
  return ['User-agent: *', ...rules, ''].join('\n');
}
