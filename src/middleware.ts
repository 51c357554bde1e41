import type { MiddlewareHandler } from 'astro';
import { changeText } from '#domain/html-text.ts';
import { keepTogether } from '#domain/keep-together.ts';
import { languageOf } from '#domain/language.ts';
import { leadToLanguage } from '#domain/lead-to-language.ts';
import { rememberTexts } from '#domain/remember-texts.ts';
import { addDescriptions, type Description } from '#domain/structured-data/data-script.ts';
import { wordsIn } from '#strings';

const setText = rememberTexts(keepTogether);

/**
 * Gives every page the words of its language, and sets its text: what must be read together is not parted by the end of
 * a line, and links lead to pages of the same language. What a page says of itself to programs comes last, as it is.
 */
export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  const language = languageOf(url.pathname);
  locals.words = wordsIn(language);
  let last = 0;
  locals.nextNumber = () => (last += 1);
  const descriptions: Description[] = [];
  locals.describe = (description) => void descriptions.push(description);
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = leadToLanguage(changeText(await response.text(), setText), language);
  const { status, headers } = response;
  return new Response(addDescriptions(html, descriptions), { status, headers });
};
