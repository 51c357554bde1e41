import { isNewsAddress, villageAddress } from '../address.ts';
import { bpsAddress, type BpsCode } from '../bps-codes.ts';
import { addressIn, type Language } from '../language.ts';
import type { PartialDate } from '../release.ts';

/** Columns of `content/redirects.csv`. */
export const REDIRECT_COLUMNS = ['alamat_lama', 'alamat_baru', 'tanggal', 'alasan'] as const;

/** A page that has moved. Addresses are Indonesian, as links write them: "/berita/rapat/", "/glosarium/#pokja". */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** When it moved. */
  readonly date: PartialDate;
  readonly reason: string;
  /** Its row in the table. */
  readonly row: number;
}

/** An address of the built site that leads on to another one, in one language. */
export interface RedirectPage {
  readonly language: Language;
  readonly from: string;
  readonly to: string;
  /** The language of the page that it leads to; news are there in Indonesian only. */
  readonly toLanguage: Language;
  readonly date: PartialDate;
  readonly reason: string;
  /** The code of BPS where the address is that of one: nothing moved, and `reason` and `date` are those of its source. */
  readonly bps?: string;
}

/** The addresses that lead from codes of BPS to their villages. A code is of no language, so there is one for each. */
export function bpsPages(codes: readonly BpsCode[]): RedirectPage[] {
  return codes.map(({ village, code, source, date }) => ({
    language: 'id',
    from: bpsAddress(code),
    to: villageAddress(village),
    toLanguage: 'id',
    date,
    reason: source,
    bps: code,
  }));
}

/**
 * Every address that leads on: that of each redirect and, in a site of several languages, its counterparts. An English one
 * leads to the English page where there is one. News never had an English address.
 */
export function redirectPages(
  redirects: readonly Redirect[],
  languages: readonly Language[],
): RedirectPage[] {
  return redirects.flatMap(({ from, to, date, reason }) =>
    languages
      .filter((language) => language === 'id' || !isNewsAddress(from))
      .map((language) => {
        const target = counterpart(to, language);
        return { language, from: addressIn(language, from), ...target, date, reason };
      }),
  );
}

/** The page of a language that stands for an Indonesian address; headings, and so anchors, are other ones in English. */
function counterpart(to: string, language: Language): Pick<RedirectPage, 'to' | 'toLanguage'> {
  const page = pageOf(to);
  const isThere = language !== 'id' && page.endsWith('/') && !isNewsAddress(page);
  return isThere
    ? { to: addressIn(language, to.replace(/#.*$/, '')), toLanguage: language }
    : { to, toLanguage: 'id' };
}

/** Where each old address leads in the end; addresses that lead in a circle are left out. */
export function finalAddresses(
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
): ReadonlyMap<string, string> {
  const next = new Map(redirects.map(({ from, to }) => [from, to]));
  const final = new Map<string, string>();
  for (const from of next.keys()) {
    const seen = new Set<string>();
    let at = from;
    while (next.has(pageOf(at)) && !seen.has(pageOf(at))) {
      seen.add(pageOf(at));
      at = next.get(pageOf(at))!;
    }
    if (!next.has(pageOf(at))) final.set(from, at);
  }
  return final;
}

/** The page of an address, without question and anchor. */
export function pageOf(address: string): string {
  return address.replace(/[?#].*$/, '');
}
