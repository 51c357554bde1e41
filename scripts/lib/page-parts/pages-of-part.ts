import type { AstroIntegration } from 'astro';
import { type BuildNote, keptAddresses } from '../../../src/domain/build-note.ts';

/** One of several processes that share the pages of a site: its number, from 1, of how many. */
export interface PagesPart {
  readonly number: number;
  readonly of: number;
}

/** A part as the environment names it, such as "2/2"; the only one where it names none. */
export function partFrom({
  PAGES_PART: written = '1/1',
}: Readonly<Record<string, string | undefined>>): PagesPart {
  const [number, of] = written.split('/').map(Number);
  return { number: number!, of: of! };
}

/** Where a part is made in the generated folder; the first is the site that the others are moved into. */
export function partFolder({ number }: PagesPart): string {
  return number === 1 ? 'site' : `site-${number}`;
}

/**
 * Has Astro make only the pages of a part, and none of places that are kept from the last build. They are dealt out in turn,
 * since pages of one kind stand together and take as long.
 */
export function pagesOfPart(
  { number, of }: PagesPart,
  note: Pick<BuildNote, 'kept' | 'region'>,
): AstroIntegration {
  const isKept = keptAddresses(note);
  return {
    name: 'pages-of-part',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (of === 1 && note.kept.length === 0) return;
        setPrerenderer((whole) => ({
          ...whole,
          getStaticPaths: async () => {
            const paths = await whole.getStaticPaths();
            const made = paths.filter(({ pathname }) => !isKept(`${pathname.replace(/\/$/, '')}/`));
            return made.filter((_, index) => index % of === number - 1);
          },
        }));
      },
    },
  };
}
