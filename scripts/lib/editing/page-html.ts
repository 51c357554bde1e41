import { escapeHtml } from '#domain/html-text.ts';

/** What the page may load and whom it may ask: its own site, and the Git host that the operator has chosen. */
export function contentPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    // "data:" is what stands for addresses that were cut out, and never leaves the browser.
    `connect-src ${["'self'", 'blob:', 'data:', ...origins].join(' ')}`,
    "script-src 'self' 'wasm-unsafe-eval'",
    // Sveltia CMS writes its styles into the page.
    "style-src 'self' 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "manifest-src 'self' blob:",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The HTML of the editing page, which is empty until its script fills it. */
export function pageHtml(page: { name: string; script: string; origins: readonly string[] }): string {
  const title = `Kelola isi – ${escapeHtml(page.name)}`;
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(page.origins))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="description" content="Halaman untuk mengubah isi situs, bagi pengelolanya.">
<title>${title}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/kelola/kelola.css">
<script type="module" src="${escapeHtml(page.script)}"></script>
</head>
<body>
<main>
<h1>Kelola isi situs</h1>
<p>Halaman ini sedang dimuat. Bila tulisan ini tetap tampil, pakai Chrome atau Edge versi terbaru dengan JavaScript menyala.</p>
<p><a href="/">Ke halaman depan</a></p>
</main>
</body>
</html>
`;
}
