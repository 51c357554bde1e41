/** The licence of all data of the site; the register asks for the same one. */
export const DATA_LICENCE = {
  name: 'ODbL 1.0',
  address: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const;
