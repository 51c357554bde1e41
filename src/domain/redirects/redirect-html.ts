import { escapeHtml } from '../html-text.ts';
import type { Words } from '../words.ts';
import type { RedirectPage } from './redirect.ts';

/** What a page at an old address is made with: the words of its language, the address of the site, its style sheets. */
export interface RedirectFrame {
  readonly words: Words;
  readonly baseAddress: string;
  readonly styles: readonly string[];
}

/** The file of an old address in the folder of the site: "/a/" is "a/index.html", "/a.html" is itself. */
export function redirectFile({ from }: RedirectPage): string {
  return from.endsWith('/') ? `${from.slice(1)}index.html` : from.slice(1);
}

/**
 * The page at an old address. It leads on at once, since a wait would only be in the way; who has that turned off reads
 * when the page moved and why.
 */
export function redirectHtml(page: RedirectPage, { words, baseAddress, styles }: RedirectFrame): string {
  const { t } = words;
  const [title, text, because] = redirectWords(page, words).map(escapeHtml);
  const reason = words.dataText(page.reason);
  const inOther = page.toLanguage === page.language ? '' : ` hreflang="${page.toLanguage}"`;
  const lang = reason.lang === undefined ? '' : ` lang="${reason.lang}"`;
  const to = escapeHtml(page.to);
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta name="description" content="${text}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(new URL(page.to, baseAddress).href)}">
<meta http-equiv="refresh" content="0; url=${to}">
${styles.map((style) => `<link rel="stylesheet" href="${escapeHtml(style)}">`).join('\n')}
</head>
<body>
<main class="wrap">
<h1>${title}</h1>
<p>${text}</p>
<p>${because} <span${lang}>${escapeHtml(reason.text)}</span></p>
<p><a class="button" href="${to}"${inOther}>${escapeHtml(t('redirect.link'))}</a></p>
</main>
</body>
</html>
`;
}

/** The title, the sentence below it, and what stands before the reason. */
function redirectWords({ from, to, date, bps }: RedirectPage, { t, formatDate }: Words): string[] {
  const fills = { date: formatDate(date), address: to };
  return bps === undefined
    ? [t('redirect.title', { address: from }), t('redirect.text', fills), t('redirect.reason')]
    : [t('redirect.bpsTitle', { code: bps }), t('redirect.bpsText', fills), t('redirect.bpsSource')];
}
