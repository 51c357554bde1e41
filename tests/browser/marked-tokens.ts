import { readFileSync } from 'node:fs';
import { readTokens, type Token } from '#domain/design/read-tokens.ts';

/** The colour tokens of the site, in the order of the style sheet. */
export const colorTokens: readonly Token[] = readTokens(readFileSync('src/styles/tokens.css', 'utf8')).filter(
  ({ kind }) => kind === 'color',
);

/**
 * Several tokens have the same value, and a colour in a rule may have the value of a token by chance. So the tests give
 * every token a colour of its own: what a page then shows tells which token it came from, or that it came from none.
 */
const MARKS = new Map(colorTokens.map(({ name }, index) => [name, `rgb(${7 + index}, 99, 201)`]));
const NAMES = new Map([...MARKS].map(([name, mark]) => [mark, name]));

/** Style that marks every token and keeps colours from being halfway between two; it goes into the page under test. */
export const markingStyle = `
  :root:root:root { ${[...MARKS].map(([name, mark]) => `--${name}: ${mark};`).join(' ')} }
  *, ::before, ::after { transition: none !important; animation: none !important; pointer-events: auto !important; }`;

/** The token that a computed colour of a marked page came from; null where it came from none. */
export function tokenOf(color: string): string | null {
  return NAMES.get(color) ?? null;
}
