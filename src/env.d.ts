import type { Description } from '#domain/structured-data/data-script.ts';
import type { Words } from '#domain/words.ts';

declare global {
  namespace App {
    interface Locals {
      /** The words of the interface in the language of the page. */
      words: Words;
      /** A number that the page has not used yet, for the id of an element. */
      nextNumber: () => number;
      /** Adds to what the page says of itself to programs; the order is that of the calls. */
      describe: (description: Description) => void;
    }
  }
}
