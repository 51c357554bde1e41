import type { AreaCode } from './area-code.ts';

/** Common abbreviations of names of provinces in Indonesian, by code. They have no official form; the register has the names. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  12: 'Sumut',
  13: 'Sumbar',
  16: 'Sumsel',
  19: 'Babel',
  21: 'Kepri',
  31: 'Jakarta',
  32: 'Jabar',
  33: 'Jateng',
  34: 'DIY',
  35: 'Jatim',
  52: 'NTB',
  53: 'NTT',
  61: 'Kalbar',
  62: 'Kalteng',
  63: 'Kalsel',
  64: 'Kaltim',
  65: 'Kaltara',
  71: 'Sulut',
  72: 'Sulteng',
  73: 'Sulsel',
  74: 'Sultra',
  76: 'Sulbar',
  82: 'Malut',
  92: 'Pabar',
  93: 'Papsel',
  94: 'Papteng',
  95: 'Papeg',
  96: 'PBD',
};

/** The name of a province where there is little room; its whole name where that is short itself. */
export function shortName({ code, name }: { readonly code: AreaCode; readonly name: string }): string {
  return SHORT_NAMES[code] ?? name;
}
