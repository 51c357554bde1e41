import type { Organization } from 'schema-dts';
import type { Site } from '../site.ts';

/** Who publishes the site: whoever is named to run it, else the site by its name; nobody else is. */
export function publisherOf({
  operator,
  name,
  baseAddress,
}: Pick<Site, 'operator' | 'name' | 'baseAddress'>): Exclude<Organization, string> {
  return { '@type': 'Organization', name: operator ?? name, url: `${baseAddress}/` };
}
