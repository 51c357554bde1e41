import { MEDIA_TYPES } from '../downloads/data-package.ts';
import { CATALOGUE_ADDRESS } from '../address.ts';
import type { BpsCode } from '../bps-codes.ts';
import { addressIn, type Language, LANGUAGES } from '../language.ts';
import { NEWS_FEED } from '../news-feed.ts';
import { bpsPages, type Redirect, type RedirectPage, redirectPages } from '../redirects/redirect.ts';

/** An old address and the one that takes its place, both as they stand in an HTTP header: ASCII, percent-encoded. */
export interface HostRedirect {
  readonly from: string;
  readonly to: string;
}

/** What a host may be told about the site: the one list from which the files of all hosts are made. */
export interface HostRules {
  readonly redirects: readonly HostRedirect[];
  /** Folders and files that pages of other sites may read with scripts. */
  readonly open: readonly string[];
  /** Media types that hosts do not know or give without their charset, by the ending of the file. */
  readonly types: Readonly<Record<string, string>>;
  /** Media types of single files, by the last part of the address. */
  readonly fileTypes: Readonly<Record<string, string>>;
  /** True where files of kecamatan and villages lie in folders by regency, which their addresses do not name. */
  readonly byRegency: boolean;
}

/** Folders with data, and the feeds of the news. A page of HTML among them is public as it is. */
const OPEN_FOLDERS = ['/data/unduh/', '/data/perubahan/', '/peta/', '/sematan/'];
const OPEN_FILES = [NEWS_FEED.rss, NEWS_FEED.json, CATALOGUE_ADDRESS];

/** The types of the data, for CSV with its charset (RFC 7111), and that of the catalogue. */
const TYPES = {
  ...MEDIA_TYPES,
  csv: `${MEDIA_TYPES.csv}; charset=utf-8`,
  jsonld: 'application/ld+json',
};
const FILE_TYPES = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
};

/** What the rules are made from. */
export interface HostRulesInput {
  readonly redirects: readonly Redirect[];
  readonly bpsCodes: readonly BpsCode[];
  readonly languages: readonly Language[];
  readonly byRegency?: boolean;
}

/**
 * The rules of a site. Villages whose code changed are not among the redirects: their pages speak for themselves, and their
 * JSON is a file that says where to go, so that every host gives the same answer.
 */
export function hostRules({ redirects, bpsCodes, languages, byRegency = false }: HostRulesInput): HostRules {
  const pages = [...redirectPages(redirects, languages), ...bpsPages(bpsCodes)];
  const inLanguages = LANGUAGES.filter((language) => languages.includes(language)).flatMap((language) =>
    OPEN_FOLDERS.map((folder) => addressIn(language, folder)),
  );
  return {
    redirects: pages.map(hostRedirect),
    open: ['/api/', ...inLanguages, ...OPEN_FILES],
    types: TYPES,
    fileTypes: FILE_TYPES,
    byRegency,
  };
}

/** Throws for what would lead out of the site or in a circle; the check of the content lets neither pass. */
function hostRedirect({ from, to }: Pick<RedirectPage, 'from' | 'to'>): HostRedirect {
  if (!/^\/[a-z0-9/_.-]+$/.test(from)) throw new Error(`Not an old address of a page: ${from}`);
  const target = encodeAddress(to);
  if (!/^\/(?!\/)/.test(target)) throw new Error(`Not an address of this site: ${to}`);
  if (target.replace(/[?#].*$/, '') === from) throw new Error(`Leads to itself: ${from}`);
  return { from, to: target };
}

/**
 * An address in ASCII that means the same in a header and is plain text to every kind of file: all but letters, digits and
 * a few signs is percent-encoded (RFC 3986), also what one of the hosts takes for a variable, a quote or a placeholder.
 */
export function encodeAddress(address: string): string {
  return address
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/[^A-Za-z0-9\-._~/?#=&+,@%]/gu, (sign) =>
      [...new TextEncoder().encode(sign)]
        .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
        .join(''),
    );
}
