/** What a token is for, told by its value or its name. */
export type TokenKind = 'color' | 'font' | 'text' | 'space' | 'other';

/** One token of the style sheet `src/styles/tokens.css`. */
export interface Token {
  /** Name of the custom property without the two dashes, such as "map-sudah". */
  readonly name: string;
  /** What people call it, such as "Nila"; null where the style sheet has no comment in front of it. */
  readonly label: string | null;
  /** What it is used for, such as "tautan dan tombol"; null where the comment does not say. */
  readonly role: string | null;
  readonly light: string;
  /** Its value when the reader wants a dark page; null where the light one stays. */
  readonly dark: string | null;
  readonly kind: TokenKind;
}

const DARK = /@media\s*\(\s*prefers-color-scheme:\s*dark\s*\)\s*\{\s*:root\s*\{([^}]*)\}/;
const LIGHT = /:root\s*\{([^}]*)\}/;
const DECLARATION = /(?:\/\*([^]*?)\*\/\s*)?--([\w-]+)\s*:\s*([^;]+);/g;
const COLOR = /^(#[\da-f]{3,8}|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(.*\))$/i;

/**
 * The tokens of a style sheet in the order they stand there. A comment "Name: role" in front of a token names it; the
 * dark values are those of `:root` in `@media (prefers-color-scheme: dark)`. Throws where a dark value has no light one.
 */
export function readTokens(css: string): Token[] {
  const dark = new Map(declarations(DARK.exec(css)?.[1] ?? '').map(({ name, value }) => [name, value]));
  const light = declarations(LIGHT.exec(css.replace(DARK, ''))?.[1] ?? '');
  const names = new Set(light.map(({ name }) => name));
  const strays = [...dark.keys()].filter((name) => !names.has(name));
  if (strays.length > 0) throw new Error(`Tokens with a dark value and no light one: ${strays.join(', ')}`);
  return light.map(({ name, value, comment }) => ({
    name,
    ...readComment(comment),
    light: value,
    dark: dark.get(name) ?? null,
    kind: kindOf(name, value),
  }));
}

/** The values of one appearance by name: `dark` falls back to the light value where a token has no dark one. */
export function tokenValues(
  tokens: readonly Token[],
  appearance: 'light' | 'dark' = 'light',
): Map<string, string> {
  return new Map(
    tokens.map(({ name, light, dark }) => [name, appearance === 'dark' ? (dark ?? light) : light]),
  );
}

/** The value of a token that must be there. Throws with its name where it is not. */
export function tokenValue(values: ReadonlyMap<string, string>, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}

function declarations(block: string): { name: string; value: string; comment: string | null }[] {
  return [...block.matchAll(DECLARATION)].map(([, comment, name, value]) => ({
    name: name!,
    value: value!.replace(/\s+/g, ' ').trim(),
    comment: comment?.replace(/\s+/g, ' ').trim() ?? null,
  }));
}

function readComment(comment: string | null): Pick<Token, 'label' | 'role'> {
  if (comment === null) return { label: null, role: null };
  const colon = comment.indexOf(': ');
  if (colon < 0) return { label: comment, role: null };
  return { label: comment.slice(0, colon), role: comment.slice(colon + 2) };
}

function kindOf(name: string, value: string): TokenKind {
  if (COLOR.test(value)) return 'color';
  const start = name.split('-')[0];
  return start === 'font' || start === 'text' || start === 'space' ? start : 'other';
}
