import { contrastRatio, LEAST_RATIO } from '#domain/design/contrast.ts';
import { tokenValue, tokenValues } from '#domain/design/read-tokens.ts';
import { TOKEN_PAIRS } from '#domain/design/token-pairs.ts';
import { colorTokens, tokenOf } from './marked-tokens.ts';
import type { TextFound } from './page-texts.ts';

/** The smallest letters of the site in CSS pixels; on maps smaller ones, because the table beside has the same names. */
const SMALLEST_TEXT = 14;
const SMALLEST_NAME_ON_MAP = 8.5;
/** The style page shows every size, one of them only for tables of many columns on a tablet. */
const SIZE_SAMPLE = /\.token-text-/;
const SMALLEST_SAMPLE = 13;

const VALUES = { light: tokenValues(colorTokens, 'light'), dark: tokenValues(colorTokens, 'dark') };

/** The pairs of tokens that texts had so far, such as "ink on ground". */
export const pairsMet = new Set<string>();

/** What is wrong with a text of a marked page, each fault as a sentence. */
export function textFaults(found: TextFound, appearance: 'light' | 'dark'): string[] {
  const faults: string[] = [];
  const isSample = SIZE_SAMPLE.test(found.where);
  const smallest = found.onMap ? SMALLEST_NAME_ON_MAP : isSample ? SMALLEST_SAMPLE : SMALLEST_TEXT;
  if (found.size < smallest - 0.01) faults.push(`letters of ${found.size} px`);
  if (found.opacity < 1) faults.push(`opacity ${found.opacity}`);
  const fg = tokenOf(found.color);
  if (fg === null) faults.push(`colour ${found.color} is no token`);
  for (const ground of found.grounds) {
    const bg = tokenOf(ground);
    if (bg === null) faults.push(`ground ${ground} is no token`);
    else if (fg !== null) faults.push(...pairFaults({ fg, bg, large: isLarge(found), appearance }));
  }
  return faults.map((fault) => `${found.where} "${found.text}": ${fault}`);
}

function pairFaults(pair: {
  fg: string;
  bg: string;
  large: boolean;
  appearance: 'light' | 'dark';
}): string[] {
  const { fg, bg, large, appearance } = pair;
  pairsMet.add(`${fg} on ${bg}`);
  const ratio = contrastRatio(tokenValue(VALUES[appearance], fg), tokenValue(VALUES[appearance], bg));
  const known = TOKEN_PAIRS.filter((one) => one.fg === fg && one.bg === bg).map(({ use }) => use);
  const use = known.includes('text') ? 'text' : large && known.includes('large-text') ? 'large-text' : null;
  const met = `${fg} on ${bg} in ${appearance} has ${ratio.toFixed(2)}`;
  if (use === null) return [`${large ? 'large text' : 'text'} ${met} and is not in token-pairs.ts`];
  return ratio < LEAST_RATIO[use] ? [`${met}, needs ${LEAST_RATIO[use]}`] : [];
}

/** Large as WCAG 2.2 has it: 18 points, or 14 in bold. */
function isLarge({ size, bold }: TextFound): boolean {
  return size >= 24 || (bold && size >= 18.66);
}
