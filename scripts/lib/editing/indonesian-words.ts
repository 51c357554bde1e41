import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#lib/problems-found.ts';

type Words = { readonly [key: string]: string | Words };

/** The words of Sveltia CMS in Indonesian. Throws where one is translated that it does not have. */
export function indonesianWords(cms: string): Words {
  const english = JSON.parse(readFileSync(join(cms, 'locales/en-US.json'), 'utf8')) as Words;
  const words = JSON.parse(
    readFileSync(new URL('./bahasa-indonesia.json', import.meta.url), 'utf8'),
  ) as Words;
  return translate(english, words, '');
}

/** The English words where there are no Indonesian ones. */
function translate(english: Words, words: Words, path: string): Words {
  const unknown = Object.keys(words).find((key) => typeof words[key] !== typeof english[key]);
  if (unknown !== undefined)
    throw new Refusal(`Halaman kelola: Sveltia CMS tidak punya tulisan "${path}${unknown}".`);
  return Object.fromEntries(
    Object.entries(english).map(([key, text]) => {
      const own = words[key] ?? text;
      return [
        key,
        typeof text === 'string' ? own : translate(text, (words[key] ?? {}) as Words, `${path}${key}.`),
      ];
    }),
  );
}
