/** Pages that every site has, whatever its content: those with a file of their own in `src/pages`. */
export const OWN_PAGES = [
  '/',
  '/wilayah/',
  '/bandingkan/',
  '/cari/',
  '/desa-saya/',
  '/data/',
  '/berita/',
  '/luring/',
  '/tentang/rupa/',
] as const;
