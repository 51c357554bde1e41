import { describe, expect, it } from 'vitest';
import { heldStates } from '#domain/design/held-states.ts';
import { readTokens } from '#domain/design/read-tokens.ts';
import { tokenRules } from '#domain/design/token-rules.ts';

describe('the rules of the style page', () => {
  it('show each token by the property that it is a value of, and a time or a colour by none', () => {
    const tokens = readTokens(`:root {
      --ground: #ffffff;
      --text-m: 1rem;
      --font-text: sans-serif;
      --touch: 2.75rem;
      --shade: 0 1px 2px rgb(0 0 0 / 18%);
      --quick: 120ms;
    }`);
    expect(tokenRules(tokens).split('\n')).toEqual([
      '.token-text-m { font-size: var(--text-m); }',
      '.token-font-text { font-family: var(--font-text); }',
      '.token-touch { inline-size: var(--touch); }',
      '.token-shade { box-shadow: var(--shade); }',
    ]);
  });

  it('hold a state of a control with the very declarations of that state', () => {
    const css = `
      /* Never read: a:hover { color: red; } */
      a { color: blue; }
      a:hover { color: green; }
      @layer components { .mast :focus-visible { outline: 3px solid; } }
    `;
    expect(heldStates(css)).toBe(
      "a[data-show='hover'] { color: green; }\n.mast [data-show='focus'] { outline: 3px solid; }",
    );
  });
});
