import type { Token } from './read-tokens.ts';

/**
 * A style sheet with one class for each token that shows in a measure or a typeface: ".token-text-m" has the size
 * of `--text-m`, ".token-touch" is as wide as `--touch`. So the style page shows whatever tokens there are.
 */
export function tokenRules(tokens: readonly Token[]): string {
  return tokens.flatMap(ruleOf).join('\n');
}

/** How a token is shown by itself: the property that it is a value of; null where it only has a name and a value. */
export function shownBy({ kind, light }: Token): string | null {
  if (kind === 'text') return 'font-size';
  if (kind === 'font') return 'font-family';
  if (kind === 'color') return null;
  if (/^\d*\.?\d+(rem|em|px)$/.test(light)) return 'inline-size';
  return /(#|rgb|hsl|okl)/.test(light) ? 'box-shadow' : null;
}

function ruleOf(token: Token): string[] {
  const property = shownBy(token);
  return property === null ? [] : [`.token-${token.name} { ${property}: var(--${token.name}); }`];
}
