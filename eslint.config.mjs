import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Formatting is Prettier's; the linter looks for mistakes and keeps the ceilings of CONTRIBUTING.md. */
export default defineConfig(
  { ignores: ['dist/', 'dist-pratinjau/', '.dist-*/', '.generated/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,mjs,astro}'],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      // A look-up that was just checked may be asserted; `noUncheckedIndexedAccess` already guards the rest.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'off',
    },
  },
  {
    // `describe` blocks are lists of sentences, not functions to keep short.
    files: ['tests/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
