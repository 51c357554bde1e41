import type { AstroIntegration } from 'astro';

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
 * Has Astro make only the pages of a part. They are dealt out in turn, since pages of one kind stand together and take as
 * long.
 */
export function pagesOfPart({ number, of }: PagesPart): AstroIntegration {
  return {
    name: 'pages-of-part',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (of === 1) return;
        setPrerenderer((whole) => ({
          ...whole,
          getStaticPaths: async () =>
            (await whole.getStaticPaths()).filter((_, index) => index % of === number - 1),
        }));
      },
    },
  };
}
