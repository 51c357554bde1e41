import { Parser } from 'htmlparser2';
import { languageOf } from '#domain/language.ts';

/** Words that nearly every sentence of a language has, and that mean nothing in the other. */
const TELLTALES = {
  id: 'yang dan dengan untuk dari pada ini itu adalah tidak atau oleh dapat akan sudah belum menjadi sebuah tiap karena',
  en: 'the and with from this that are not which has have was were been their you your there what who',
} as const;

const SILENT = new Set(['script', 'style', 'code', 'svg']);
const VOID = new Set(['meta', 'link', 'br', 'img', 'input', 'hr', 'source', 'wbr', 'path', 'use']);

/**
 * The words of a page, by where they stand, that betray the other language: in its text, its title, and what is read
 * out. What says that it is in another language is left out, and so are the `quoted` texts, such as titles of sources.
 */
export function strayWords(path: string, html: string, quoted: readonly string[] = []): string[] {
  const language = languageOf(path);
  const other = language === 'id' ? 'en' : 'id';
  const telltales = new Set(TELLTALES[other].split(' '));
  const stray: string[] = [];
  const look = (text: string) => {
    // Addresses, and the single words that a data file has, are the same in both.
    const free = quoted.reduce((rest, one) => rest.replaceAll(one, ''), text);
    // A printed address may be cut into pieces where lines may break.
    const own = free.replace(/https?:\/\/\S+|[\w.]+(?:[-/][\w.]*){2,}/g, '').replace(/“\w+”/g, '');
    const words = own.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (words.some((word) => telltales.has(word))) stray.push(text.replace(/\s+/g, ' ').trim());
  };
  const stack: { name: string; isForeign: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, { lang, ...attributes }) {
      const above = stack.at(-1)?.isForeign ?? false;
      const isForeign = SILENT.has(name) || (lang === undefined ? above : lang !== language);
      if (!VOID.has(name)) stack.push({ name, isForeign });
      if (isForeign) return;
      for (const key of ['title', 'aria-label', 'alt', 'placeholder']) look(attributes[key] ?? '');
      if (name === 'meta' && /description|title|alt/.test(attributes['name'] ?? attributes['property'] ?? ''))
        look(attributes['content'] ?? '');
    },
    ontext(text) {
      if (stack.at(-1)?.isForeign === false) look(text);
    },
    onclosetag(name) {
      if (stack.at(-1)?.name === name) stack.pop();
    },
  });
  parser.end(html);
  return stray;
}
