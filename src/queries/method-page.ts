import { generatedBytes } from './generated.ts';

/** The address of the page on how figures are made; undefined where the content has none, and then nothing links to it. */
export const methodPage: string | undefined =
  generatedBytes('content/pages/data/metode.mdx') === null ? undefined : '/data/metode/';
