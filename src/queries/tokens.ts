import { readFileSync } from 'node:fs';
import { readTokens, tokenValue, tokenValues } from '#domain/design/read-tokens.ts';

/** Every token of the site's design, in the order of its style sheet. */
export const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

/** Colour of the bars that a browser draws around a page: that of the page's head. */
export const themeColor = {
  light: tokenValue(tokenValues(tokens, 'light'), 'mast'),
  dark: tokenValue(tokenValues(tokens, 'dark'), 'mast'),
};
