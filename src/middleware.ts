import type { MiddlewareHandler } from 'astro';
import { changeText } from '#domain/html-text.ts';
import { keepTogether } from '#domain/keep-together.ts';

/** Sets the text of every page: what must be read together is not parted by the end of a line. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = changeText(await response.text(), keepTogether);
  return new Response(html, { status: response.status, headers: response.headers });
};
