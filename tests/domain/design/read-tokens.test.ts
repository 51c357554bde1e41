import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTokens, tokenValue, tokenValues } from '#domain/design/read-tokens.ts';

const css = `
/* About the file; --not-a-token: 1px; */
:root {
  color-scheme: light dark;

  /* Kapur: dasar halaman */
  --ground: #ffffff;
  /* Nila: tautan,
     juga tombol */
  --accent: rgb(39 57 143 / 50%);
  /* Bata */
  --focus: #b83a12;

  --font-text: 'Plus Jakarta Sans', system-ui,
    sans-serif;
  --text-xl: clamp(1rem, 1rem + 1vw, 2rem);
  --space-1: 0.25rem;
  --quick: 120ms;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1226;
  }
}
`;

describe('readTokens', () => {
  it('gives the tokens in order, each with its name, role, values and kind', () => {
    const plain = { label: null, role: null, dark: null };
    expect(readTokens(css)).toEqual([
      {
        name: 'ground',
        label: 'Kapur',
        role: 'dasar halaman',
        light: '#ffffff',
        dark: '#0d1226',
        kind: 'color',
      },
      {
        name: 'accent',
        label: 'Nila',
        role: 'tautan, juga tombol',
        light: 'rgb(39 57 143 / 50%)',
        dark: null,
        kind: 'color',
      },
      { name: 'focus', label: 'Bata', role: null, light: '#b83a12', dark: null, kind: 'color' },
      { ...plain, name: 'font-text', light: "'Plus Jakarta Sans', system-ui, sans-serif", kind: 'font' },
      { ...plain, name: 'text-xl', light: 'clamp(1rem, 1rem + 1vw, 2rem)', kind: 'text' },
      { ...plain, name: 'space-1', light: '0.25rem', kind: 'space' },
      { ...plain, name: 'quick', light: '120ms', kind: 'other' },
    ]);
  });

  it('refuses a dark value without a light one', () => {
    expect(() => readTokens(css.replace('--ground: #0d1226', '--grund: #0d1226'))).toThrow('grund');
  });

  it('falls back to the light value in the dark', () => {
    const dark = tokenValues(readTokens(css), 'dark');
    expect(tokenValue(dark, 'ground')).toBe('#0d1226');
    expect(tokenValue(dark, 'focus')).toBe('#b83a12');
    expect(() => tokenValue(dark, 'nila')).toThrow('--nila');
  });
});

describe('the tokens of the site', () => {
  const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

  it('have each a name of their own', () => {
    const names = tokens.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  });

  it('say the name and the role of every colour', () => {
    const colors = tokens.filter(({ kind }) => kind === 'color');
    expect(colors.length).toBeGreaterThan(0);
    expect(colors.filter(({ label, role }) => label === null || role === null)).toEqual([]);
  });
});
