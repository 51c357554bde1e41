import { addressIn, LANGUAGES } from '../language.ts';
import { PLACE_FOLDERS } from '../place-folders.ts';

/** Where a kecamatan or village may have a file or a folder: pages at codes of BPS, which lead on, too. */
const FOLDERS = [...PLACE_FOLDERS, 'desa/bps'];

/** One of them, in any language. */
const FOLDER = `(?:${LANGUAGES.map((language) => addressIn(language, '')).join('|')})/(?:${FOLDERS.join('|')})/`;

/** What a code of a kecamatan or village adds to that of its regency. */
const OF_REGENCY = '(?:[0-9]{2}|[0-9]{6})';

/**
 * The addresses whose files a country keeps by regency, for JavaScript, nginx and Apache: the folder, what begins with the
 * code, the regency. All that moves a file or finds it is made of this expression.
 */
export const PLACE_ADDRESS = `^(${FOLDER})(([0-9]{4})${OF_REGENCY}(?:[^0-9].*)?)$`;

/** Such an address of a page without the slash at its end; files have a dot in their names. */
export const PLACE_ADDRESS_UNENDED = `^(${FOLDER}[0-9]{4}${OF_REGENCY}(?:/[^.]*[^./])?)$`;

const ADDRESS = new RegExp(PLACE_ADDRESS);
const FILE = new RegExp(`^(${FOLDER})([0-9]{4})/(\\2${OF_REGENCY}(?:[^0-9].*)?)$`);

/** Where files lie in the folder of a site, and which addresses they have. */
export interface SiteLayout {
  /** The path of what is at an address: "/desa/3601/3601012001/" for "/desa/3601012001/". */
  fileOf(address: string): string;
  /** The address of a path; that of a path which `fileOf` never gives is the path itself. */
  addressOf(file: string): string;
}

/** Each file at its address: every site but that of a country. */
export const BY_ADDRESS: SiteLayout = { fileOf: (address) => address, addressOf: (file) => file };

/** Files of kecamatan and villages in a folder for each regency, so that no folder has more than a few thousand. */
export const BY_REGENCY: SiteLayout = {
  fileOf: (address) => address.replace(ADDRESS, '$1$3/$2'),
  addressOf: (file) => file.replace(FILE, '$1$3'),
};
