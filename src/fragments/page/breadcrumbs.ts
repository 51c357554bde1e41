import { placeAddress } from '#domain/address.ts';
import type { Area } from '#domain/register.ts';
import { type Crumb, breadcrumbList } from '#domain/structured-data/breadcrumb-list.ts';
import type { Described } from '#domain/structured-data/data-script.ts';
import type { Words } from '#domain/words.ts';
import { type Markup, markup, type Part } from '../markup.ts';

/** The way from the home page to a page. */
export interface Way {
  /** The pages above that are no places, widest first. */
  readonly pages?: readonly { readonly label: string; readonly address: string }[] | undefined;
  /** The areas above, widest first; those without a page of this site are plain text. */
  readonly ancestors: readonly (Area & { readonly linked: boolean })[];
  /** The page itself. */
  readonly here: string;
}

/** The way as the reader sees it; `label` is its name. */
export function breadcrumbs(words: Words, { pages = [], ancestors, here }: Way, label: string): Markup {
  const { t, placeName } = words;
  const areas = ancestors.map((area) =>
    step(area.linked ? link(placeAddress(area.code), placeName(area)) : placeName(area)),
  );
  return markup`
    <nav class="crumbs no-print" aria-label="${label}">
      <ol>
        ${step(link('/', t('layout.home')))}
        ${pages.map((page) => step(link(page.address, page.label)))}
        ${areas}
        <li aria-current="page">${here}</li>
      </ol>
    </nav>`;
}

/** The same way for programs that read the page. */
export function describedWay(
  { t, language, placeName }: Words,
  { pages = [], ancestors, here }: Way,
  baseAddress: string,
): Described {
  const above: Crumb[] = [
    { name: t('layout.home'), address: '/' },
    ...pages.map(({ label, address }) => ({ name: label, address })),
    ...ancestors.map((area) => ({
      name: placeName(area),
      address: area.linked ? placeAddress(area.code) : null,
    })),
  ];
  return breadcrumbList(above, here, { baseAddress, language });
}

function step(text: Part): Markup {
  return markup`<li>${text}</li>`;
}

function link(address: string, text: string): Markup {
  return markup`<a href="${address}">${text}</a>`;
}
