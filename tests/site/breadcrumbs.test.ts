import { describe, expect, it } from 'vitest';
import { siteData, siteFile } from './built-site.ts';

const { menu } = siteData.site;
/** Pages below an entry of the menu that are no places, which have the areas above them instead. */
const BELOW = ['/data/metode/', '/tentang/rupa/'].flatMap((path) => {
  const entry = menu.find(({ address }) => address !== '/' && path.startsWith(address));
  return entry ? [[path, entry.label, entry.address] as const] : [];
});

describe('the breadcrumbs of a page below another', () => {
  it.each(BELOW)('%s lead back to %s', (path, label, address) => {
    const html = siteFile(`${path.slice(1)}index.html`);
    const crumbs = html.slice(html.indexOf('class="crumbs'), html.indexOf('aria-current="page"'));
    expect(crumbs).toMatch(new RegExp(`href="${address}"[^>]*>\\s*${label}\\s*<`));
  });
});
