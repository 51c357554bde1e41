import type { Problem } from '../problem.ts';
import { plainText, type WrittenNode } from './nodes.ts';
import { placeOf, type WrittenText } from './text.ts';

/** An address with a scheme leads out of the site. */
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;

const MAIL = /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i;
const TELEPHONE = /^tel:\+?[\d-]{4,}$/i;

/** True for an address that names its scheme: "https://…", "mailto:…". */
export function isOutside(url: string): boolean {
  return SCHEME.test(url);
}

/** Checks a link that leads out of the site: a whole web address, a mail address or a telephone number. */
export function checkOutside(text: WrittenText, node: WrittenNode): Problem[] {
  const value = node.url ?? '';
  const at = { ...placeOf(text, node), value };
  const scheme = SCHEME.exec(value)?.[1]!.toLowerCase();
  if (scheme === 'mailto' || scheme === 'tel') {
    const isWhole = (scheme === 'mailto' ? MAIL : TELEPHONE).test(value);
    return isWhole ? [] : [{ ...at, code: 'link-outside' }];
  }
  const isWeb = /^https?:\/\/[^/]/i.test(value);
  const host = isWeb && URL.canParse(value) ? new URL(value).hostname : '';
  if (!host.includes('.')) return [{ ...at, code: 'link-outside' }];
  if (scheme === 'https') return [];
  // "www.contoh.go.id" alone becomes a link of which nobody has written the scheme.
  const words = plainText(node);
  if (value === `http://${words}`) return [{ ...at, code: 'address-bare', value: words }];
  return [{ ...at, code: 'address-not-https' }];
}
