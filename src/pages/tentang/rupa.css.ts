import type { APIRoute } from 'astro';
import { heldStates } from '#domain/design/held-states.ts';
import { tokenRules } from '#domain/design/token-rules.ts';
import { controlStyles } from '#queries/styles.ts';
import { tokens } from '#queries/tokens.ts';

/** The style sheet of the style page that is made from the tokens and from the styles of the controls themselves. */
export const GET: APIRoute = () => {
  const css = `${tokenRules(tokens)}\n@layer components {\n${heldStates(controlStyles)}\n}\n`;
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
