import { CATALOGUE_ADDRESS } from '../address.ts';
import { PLACE_ADDRESS, PLACE_ADDRESS_UNENDED } from './regency-folders.ts';
import type { HostRedirect, HostRules } from './host-rules.ts';

/** Where a host finds its rules: path in the folder of the site -> what is in the file. */
export function hostFiles(rules: HostRules): Map<string, string> {
  return new Map([
    ['_headers', headersFile(rules)],
    ['_redirects', redirectsFile(rules)],
    ['.htaccess', apacheFile(rules)],
    ['pengalihan/nginx.conf', nginxFile(rules)],
    ['pengalihan/netlify.toml', netlifyFile(rules)],
  ]);
}

const MADE = '# Dibuat oleh pembuatan situs. Jangan diubah: pembuatan berikutnya menggantinya.';
const ANY_ORIGIN = 'Access-Control-Allow-Origin';

/** Where feeds lie; a part that begins with a colon stands for any. */
const FEED_FOLDERS = ['/berita/', '/data/perubahan/', '/data/perubahan/wilayah/:kode/'];

/** Cloudflare takes no more of them. Apache reads its file anew with each request: 20,000 of them take a tenth of a second. */
const MOST_REDIRECTS = { cloudflare: 2000, apache: 500 };

/** The first redirects, as many as a host bears; a page stands at the address of each of the others, and leads on. */
function first(redirects: readonly HostRedirect[], host: keyof typeof MOST_REDIRECTS): HostRedirect[] {
  return redirects.slice(0, MOST_REDIRECTS[host]);
}

/** Headers for Netlify and Cloudflare Pages; wildcards stand only at the end of a path, since Netlify reads no others. */
function headersFile({ open, types, fileTypes }: HostRules): string {
  const headers = [
    ...open.map((path) => [path.endsWith('/') ? `${path}*` : path, `${ANY_ORIGIN}: *`] as const),
    ...Object.entries(types).map(([ending, type]) => [typedPath(ending), `Content-Type: ${type}`] as const),
    ...Object.entries(fileTypes).flatMap(([file, type]) =>
      FEED_FOLDERS.map((folder) => [folder + file, `Content-Type: ${type}`] as const),
    ),
  ];
  const byPath = Map.groupBy(headers, ([path]) => path);
  const rules = [...byPath].flatMap(([path, own]) => [path, ...own.map(([, header]) => `  ${header}`)]);
  return lines([MADE, ...rules]);
}

/** Where a file with an ending lies that hosts may not know: the data of a release, or the catalogue of all data. */
function typedPath(ending: string): string {
  return ending === 'jsonld' ? CATALOGUE_ADDRESS : `/data/unduh/:rilis/kampung-kb.${ending}`;
}

/**
 * Redirects for Cloudflare Pages and Netlify. Cloudflare follows them always and refuses the sign with which Netlify is
 * told to; Netlify shows the page at the old address, which leads on too, unless `netlify.toml` is used.
 */
function redirectsFile({ redirects }: HostRules): string {
  return lines([
    MADE,
    ...first(redirects.filter(isNoEnding), 'cloudflare').map(({ from, to }) => `${from} ${to} 301`),
  ]);
}

/** The same for Netlify, which the operator puts beside the project: 301 although a page stands at the old address. */
function netlifyFile({ redirects }: HostRules): string {
  const rules = redirects.filter(isNoEnding).map(({ from, to }) => {
    const fields = [`from = ${JSON.stringify(from)}`, `to = ${JSON.stringify(to)}`];
    return ['', '[[redirects]]', ...fields, 'status = 301', 'force = true'].join('\n');
  });
  return lines([MADE, '# Salin ke netlify.toml di akar proyek.', ...rules]);
}

/** Both hosts serve "/a/" for "/a.html" by themselves; a rule for that could lead in a circle. */
function isNoEnding({ from, to }: HostRedirect): boolean {
  const plain = (address: string) => address.replace(/[?#].*$/, '').replace(/(?:\/index)?\.html?$|\/$/, '');
  return plain(from) !== plain(to);
}

/** Without mod_rewrite no page of a village is found, so Apache is to say that it is missing. */
const APACHE_REGENCIES = [
  '# Berkas kecamatan dan desa disimpan per kabupaten. Perlu mod_rewrite.',
  'RewriteEngine On',
  `RewriteCond %{REQUEST_URI} "${PLACE_ADDRESS_UNENDED}"`,
  'RewriteRule "^" "%1/" [R=301,L]',
  `RewriteCond %{REQUEST_URI} "${PLACE_ADDRESS}"`,
  'RewriteRule "^" "%1%3/%2" [L]',
];

/** Apache 2.4, read from the folder of the site; needs `AllowOverride FileInfo`. */
function apacheFile({ redirects, open, types, fileTypes, byRegency }: HostRules): string {
  return lines([
    MADE,
    '# Perlu "AllowOverride FileInfo" untuk folder situs.',
    'ErrorDocument 404 /404.html',
    ...(byRegency ? APACHE_REGENCIES : []),
    '<IfModule mod_alias.c>',
    ...first(redirects, 'apache').map(({ from, to }) => `  RedirectMatch 301 "^${pattern(from)}$" "${to}"`),
    '</IfModule>',
    '<IfModule mod_mime.c>',
    ...Object.entries(types).map(([ending, type]) => `  AddType "${type}" .${ending}`),
    '</IfModule>',
    ...Object.entries(fileTypes).flatMap(([file, type]) => [
      `<Files "${file}">`,
      `  ForceType "${type}"`,
      '</Files>',
    ]),
    '<IfModule mod_headers.c>',
    `  Header always set ${ANY_ORIGIN} "*" "expr=%{THE_REQUEST} =~ m#^[A-Z]+ (?:${openPattern(open, '[ ?]')})#"`,
    '</IfModule>',
  ]);
}

/** Comes before other locations with an expression, since nginx takes the first; redirects have none, and go before it. */
const NGINX_REGENCIES = [
  '# Berkas kecamatan dan desa disimpan per kabupaten.',
  `location ~ "${PLACE_ADDRESS}" {`,
  `  rewrite "${PLACE_ADDRESS_UNENDED}" "$1/" permanent;`,
  `  rewrite "${PLACE_ADDRESS}" "$1$3/$2" last;`,
  '}',
];

/** nginx, to be included in the `server` of the site, which names its `root`; no redirect names the host that was asked. */
function nginxFile({ redirects, open, types, fileTypes, byRegency }: HostRules): string {
  const typed = (location: string, type: string) =>
    `location ${location} { types { } default_type "${type}"; }`;
  return lines([
    MADE,
    '# Taruh di dalam server { } dengan: include /alamat/folder/situs/pengalihan/nginx.conf;',
    'absolute_redirect off;',
    'error_page 404 /404.html;',
    'location = /.htaccess { return 404; }',
    'set $kampung_kb_terbuka "";',
    `if ($request_uri ~ "^(?:${openPattern(open, '(?:[?]|$)')})") { set $kampung_kb_terbuka "*"; }`,
    `add_header ${ANY_ORIGIN} $kampung_kb_terbuka always;`,
    ...(byRegency ? NGINX_REGENCIES : []),
    ...Object.entries(types).map(([ending, type]) => typed(`~ "\\.${ending}$"`, type)),
    ...Object.entries(fileTypes).map(([file, type]) => typed(`~ "/${pattern(file)}$"`, type)),
    ...redirects.map(({ from, to }) => `location = "${from}" { return 301 "${to}"; }`),
  ]);
}

/** Text as a regular expression that means nothing but itself. Addresses have no other signs that mean something. */
function pattern(text: string): string {
  return text.replaceAll('.', '\\.');
}

/** What is asked for where pages of other sites may read, also where it is not there; `end` ends the address of a file. */
function openPattern(open: readonly string[], end: string): string {
  return open.map((path) => pattern(path) + (path.endsWith('/') ? '' : end)).join('|');
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
