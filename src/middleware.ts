import type { MiddlewareHandler } from 'astro';
import { finishHtml } from '#domain/finish-html.ts';
import { languageOf } from '#domain/language.ts';
import { addDescriptions, type Description } from '#domain/structured-data/data-script.ts';
import { wordsIn } from '#strings';

/** Gives every page the words of its language, and finishes its HTML. What a page says of itself to programs comes last, as it is. */
export const onRequest: MiddlewareHandler = async ({ url, locals }, next) => {
  const language = languageOf(url.pathname);
  locals.words = wordsIn(language);
  let last = 0;
  locals.nextNumber = () => (last += 1);
  const descriptions: Description[] = [];
  locals.describe = (description) => void descriptions.push(description);
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = finishHtml(await response.text(), language);
  const { status, headers } = response;
  return new Response(addDescriptions(html, descriptions), { status, headers });
};
