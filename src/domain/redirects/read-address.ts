import { decodeAddress } from '../writing/addresses.ts';
import { slugFrom } from '../slug.ts';

/** An address as the site writes it, or what to say of one that cannot be used. */
export type AddressReading =
  { readonly address: string; readonly advice?: never } | { readonly address: null; readonly advice: string };

/** A part of an address, which becomes the name of a folder or a file. */
const PART = /^[a-z0-9][a-z0-9_-]*$/;
const PAGE_FILE = /^[a-z0-9][a-z0-9_-]*\.html?$/;

/**
 * Reads the old address of a page: "/berita/rapat/", also without the slash at its end, also "/rapat.html". Only what a
 * static host can show as a page is one, so nothing with a question mark, and no file of another kind.
 */
export function readOldAddress(text: string, baseAddress: string | null): AddressReading {
  const local = readLocal(text, baseAddress);
  if (local.address === null) return local;
  const cut = /[?#]/.exec(local.address);
  if (cut !== null) {
    const page = local.address.slice(0, cut.index) || '/';
    return refuse(`Tulis alamat lama tanpa tanda ${cut[0]} dan lanjutannya: ${page}`);
  }
  return readParts(local.address);
}

/** Reads the address to which a page moved; an anchor or a question may follow it. */
export function readNewAddress(text: string, baseAddress: string | null): AddressReading {
  const local = readLocal(text, baseAddress);
  if (local.address === null) return local;
  const page = local.address.replace(/[?#].*$/, '');
  const isFile = /\.\w+$/.test(page) || page === '/';
  const parts = isFile ? { address: page } : readParts(page);
  return parts.address === null ? parts : { address: parts.address + local.address.slice(page.length) };
}

/** The address of a page, once it names neither a site nor a language. */
function readLocal(text: string, baseAddress: string | null): AddressReading {
  const host = /^(?:https?:)?\/\/[^/?#]*|^[^/?#]+\.[a-z]{2,}(?=\/)/i.exec(text)?.[0];
  if (host !== undefined && baseAddress !== null && nameOf(host) === nameOf(baseAddress)) {
    return refuse(`Tulis tanpa nama situs: ${text.slice(host.length) || '/'}`);
  }
  if (host !== undefined || /^[a-z][a-z0-9+.-]*:/i.test(text)) {
    return refuse('Tulis alamat di situs ini saja, tanpa nama situs, seperti /berita/judul/');
  }
  if (!text.startsWith('/')) return refuse(`Tulis dengan garis miring di depan: ${wholeOf(text)}`);
  const language = /^\/(?:en|id)(?=\/|$)/.exec(text)?.[0];
  if (language === undefined) return { address: text };
  const plain = text.slice(language.length) || '/';
  return refuse(`Tulis tanpa ${language}, untuk kedua bahasa sekaligus: ${plain}`);
}

function nameOf(host: string): string {
  return host.replace(/^.*\/\//, '').toLowerCase();
}

/** What a name of a page was probably meant to be, also the name of its file. */
function wholeOf(text: string): string {
  const path = text.replace(/^[./]+|^(?:content\/)?pages\//, '').replace(/^(?:content\/)?news\//, 'berita/');
  return `/${path.replace(/\.mdx?$/, '/')}`;
}

function readParts(text: string): AddressReading {
  const path = text.replace(/\/index\.html?$/, '/');
  const parts = path.split('/').slice(1, path.endsWith('/') ? -1 : undefined);
  const last = parts.at(-1);
  const folders = parts.slice(0, -1);
  if (last === undefined) return { address: '/' };
  if (folders.every((part) => PART.test(part))) {
    if (PART.test(last)) return { address: `/${parts.join('/')}/` };
    if (PAGE_FILE.test(last) && !path.endsWith('/')) return { address: path };
  }
  const ending = /\.\w+$/.exec(last)?.[0];
  if (ending !== undefined && !/^\.html?$/i.test(ending)) {
    return refuse(`Berkas ${ending} tidak dapat dipindahkan di sini, hanya halaman. Hapus baris ini.`);
  }
  return refuse(`Pakai huruf kecil, angka, dan tanda hubung tanpa spasi${likely(parts)}.`);
}

function likely(parts: readonly string[]): string {
  const plain = parts.map((part) => slugFrom(decodeAddress(part))).filter((part) => part !== '');
  return plain.length === 0 ? '' : `, seperti /${plain.join('/')}/`;
}

function refuse(advice: string): AddressReading {
  return { address: null, advice };
}
