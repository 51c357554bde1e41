import { NEWS_CATEGORIES } from './news-front-matter.ts';
import { newsListAddress } from './news-lists.ts';

/** Pages that every site has, whatever its content: those with a file of their own in `src/pages`. */
export const OWN_PAGES = [
  '/',
  '/wilayah/',
  '/bandingkan/',
  '/cari/',
  '/desa-saya/',
  '/data/',
  '/data/perubahan/',
  '/data/angka/',
  '/berita/',
  '/luring/',
  '/tentang/rupa/',
] as const;

/** The lists of news that every site has: those of the categories, also without news. */
export const NEWS_LISTS: readonly string[] = NEWS_CATEGORIES.map((value) =>
  newsListAddress({ kind: 'kategori', value }),
);
