import type { GovernmentService } from 'schema-dts';
import type { Language } from '../language.ts';
import type { ProgramBody } from '../program/program.ts';

/** Address of the page on the programme as a whole, which describes it to programs. */
export const PROGRAMME_PAGE = '/program/';

/**
 * The programme as a service of the government. Those who provide it are the ministries, agencies and governments that the
 * tables of the programme name with their sources; whoever runs the site does not.
 */
export function governmentService(
  bodies: readonly ProgramBody[],
  {
    name,
    alternateName,
    description,
    url,
    language,
  }: { name: string; alternateName: string; description: string; url: string; language: Language },
): GovernmentService {
  return {
    '@type': 'GovernmentService',
    name,
    alternateName,
    description,
    mainEntityOfPage: url,
    provider: bodies.map((body) => ({ '@type': 'GovernmentOrganization', name: body.name[language] })),
    areaServed: { '@type': 'Country', name: 'Indonesia' },
  };
}
