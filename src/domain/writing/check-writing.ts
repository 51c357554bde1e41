import type { Problem } from '../problem.ts';
import type { ProgramKeys } from '../program/tables.ts';
import type { SiteAddresses } from './addresses.ts';
import { checkLocal } from './check-areas.ts';
import { checkComponents } from './check-components.ts';
import { checkFigures, type FigureContext } from './check-figures.ts';
import { checkPartIds } from './check-part-ids.ts';
import { checkHeadings } from './check-headings.ts';
import { checkKeys } from './check-keys.ts';
import { checkLinks } from './check-links.ts';
import { checkMarks } from './check-marks.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkPersonal } from './check-personal.ts';
import type { WrittenText } from './text.ts';

/** What texts are checked against. */
export interface WritingContext extends FigureContext {
  /** The keys of the programme's tables; null where the site has none. */
  readonly keys: ProgramKeys | null;
  readonly site: SiteAddresses;
}

/** Checks one text by every rule: headings, marks, components, sources and terms, figures and areas, links, personal data. */
export function checkWriting(text: WrittenText, context: WritingContext): Problem[] {
  const figures = checkFigures(text, context);
  return [
    ...checkHeadings(text),
    ...checkPartIds(text, context.keys),
    ...checkMarks(text),
    ...checkComponents(text),
    ...(context.keys === null ? [] : checkKeys(text, context.keys)),
    ...checkLocal(text, context),
    ...figures,
    ...checkNumbers(
      text,
      figures.filter(({ code }) => code === 'figure-drift'),
    ),
    ...checkLinks(text, context.site),
    ...checkPersonal(text),
  ];
}
