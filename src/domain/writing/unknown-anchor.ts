import type { Language } from '../language.ts';
import { suggestNearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { decodeAddress, type SiteAddresses } from './addresses.ts';

/** What to say of an anchor that a page does not have; null for one that it has, and where that is not known. */
export function unknownAnchor({
  page,
  anchor,
  language,
  site,
}: {
  readonly page: string;
  readonly anchor: string;
  readonly language: Language;
  readonly site: SiteAddresses;
}): Pick<Problem, 'value' | 'details'> | null {
  const anchors = site.texts.get(page);
  const known = (anchors?.[language] === undefined ? anchors?.id : anchors[language]) ?? null;
  const value = decodeAddress(anchor);
  if (known === null || value === '' || known.has(value)) return null;
  const advice = suggestNearest(
    `#${value}`,
    [...known].map((one) => `#${one}`),
  );
  return { value, details: { page, advice } };
}
