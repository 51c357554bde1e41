import { siteData } from './generated.ts';

/** The entry of the menu that a page lies below, by its path; undefined for a page that lies below none. */
export function sectionOf(path: string): { label: string; address: string } | undefined {
  return siteData.site.menu.find(
    ({ address }) => address !== '/' && address !== path && path.startsWith(address),
  );
}
