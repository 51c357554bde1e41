declare namespace App {
  interface Locals {
    /** The words of the interface in the language of the page. */
    words: import('#domain/words.ts').Words;
  }
}
