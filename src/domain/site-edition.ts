import { assembleSiteData } from './assemble-site-data.ts';
import type { Content } from './content.ts';
import type { Register } from './register.ts';
import type { IsoDate } from './release.ts';
import type { SiteData } from './site-data.ts';

/**
 * The site as it was known after one release, that release included: the same areas and villages, and only what the
 * releases up to that date say of them. Boundaries, register and settings are those of today.
 */
export function siteEdition(content: Content, register: Register, release: IsoDate): SiteData {
  const releases = content.releases.filter(({ date }) => date <= release);
  return assembleSiteData({ ...content, releases }, register);
}
