/**
 * Folders of the site, in any language, with a page or a file for each area or village, whose name starts with its code; as
 * parts of an expression.
 */
export const PLACE_FOLDERS: readonly string[] = [
  'desa',
  'wilayah',
  'peta',
  'sematan/wilayah',
  'bagikan/desa',
  'bagikan/wilayah',
  'api/v1/desa',
  'api/v1/wilayah',
  'data/unduh/[^/]+/wilayah',
];
