import { type AreaCode, isWithin } from '#domain/area-code.ts';
import { fillText } from '#domain/fill-text.ts';
import { namesItsKind } from '#domain/levels.ts';
import type { LookupPlace } from '#domain/lookup-index.ts';
import type { PlaceWords } from './search-words.ts';

/** "Desa Mekarsari"; the country is only "Indonesia". */
export function placeTitle({ kind, name }: Pick<LookupPlace, 'kind' | 'name'>, words: PlaceWords): string {
  return namesItsKind({ kind, name }) ? name : fillText(words.kinds[kind], { name });
}

/** Where no line is to be broken: between "Kab." and its name, or before a dot. */
export const FIXED_SPACE = '\u00a0';

/** "Kec. Panimbang · Kab. Pandeglang": what is above the place, up to but without the site's own region. */
export function placePath({ above }: LookupPlace, region: AreaCode, words: PlaceWords): string {
  return above
    .filter(({ code }) => code !== region && isWithin(code, region))
    .map(({ kind, name }) => fillText(words.short[kind] ?? '{name}', { name }).replaceAll(' ', FIXED_SPACE))
    .join(`${FIXED_SPACE}· `);
}

/** An element with a class and a text; the text is never read as HTML. */
export function textElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
