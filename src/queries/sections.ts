import { languageOf, plainAddress } from '#domain/language.ts';
import { localSite } from './site.ts';

/** The entry of the menu that a page lies below, by its path; undefined for a page that lies below none. */
export function sectionOf(path: string): { label: string; address: string } | undefined {
  const plain = plainAddress(path);
  return localSite(languageOf(path)).menu.find(
    ({ address }) => address !== '/' && address !== plain && plain.startsWith(address),
  );
}
