import type { Words } from '#domain/words.ts';

declare global {
  namespace App {
    interface Locals {
      /** The words of the interface in the language of the page. */
      words: Words;
      /** A number that the page has not used yet, for the id of an element. */
      nextNumber: () => number;
    }
  }
}
