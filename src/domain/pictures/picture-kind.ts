/** What a file is by its first bytes, whatever its name says. */
export type PictureKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'heic'
  | 'avif'
  | 'gif'
  | 'svg'
  | 'tiff'
  | 'bmp'
  | 'pdf'
  | 'office'
  | 'video'
  | 'unknown';

/** The kinds that become pictures of the site. */
const READ_KINDS: readonly PictureKind[] = ['jpeg', 'png', 'webp'];

/** How much of a file shows what it is. */
export const KIND_BYTES = 1024;

/** How files of each kind begin, in Latin-1. */
const STARTS: readonly (readonly [kind: PictureKind, start: RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['webp', /^RIFF[^]{4}WEBP/],
  ['avif', /^[^]{4}ftypavi[fs]/],
  ['heic', /^[^]{4}ftyp(?:he[ivx]|hev|mif1|msf1)/],
  ['video', /^[^]{4}ftyp/],
  ['gif', /^GIF8/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
  ['bmp', /^BM[^]{4}\0{4}/],
  ['pdf', /^%PDF/],
  ['office', /^PK\x03\x04|^\xd0\xcf\x11\xe0/],
  ['svg', /^(?:\xef\xbb\xbf)?\s*<(?:svg|\?xml[^]*<svg|!--[^]*<svg|!DOCTYPE svg)/i],
];

/** The kind of a file from its first bytes. */
export function pictureKind(bytes: Uint8Array): PictureKind {
  const start = String.fromCharCode(...bytes.subarray(0, KIND_BYTES));
  return STARTS.find(([, pattern]) => pattern.test(start))?.[0] ?? 'unknown';
}

/** True for a kind that becomes a picture of the site. */
export function isReadKind(kind: PictureKind): boolean {
  return READ_KINDS.includes(kind);
}

/** Each kind that does not, with what staff call it and what to do. */
export const REFUSED_KINDS: Readonly<
  Partial<Record<PictureKind, { readonly name: string; readonly advice: string }>>
> = {
  heic: {
    name: 'foto HEIC dari iPhone',
    advice:
      'Buka fotonya di komputer, simpan sebagai JPG, lalu unggah JPG itu. Supaya foto berikutnya langsung JPG, pilih di iPhone: Pengaturan, Kamera, Format, Paling Kompatibel.',
  },
  avif: { name: 'gambar AVIF', advice: 'Buka di Paint atau di peramban, lalu simpan sebagai JPG.' },
  gif: {
    name: 'gambar GIF',
    advice: 'Buka di Paint, lalu simpan sebagai PNG. Gambar bergerak tidak dipakai.',
  },
  svg: {
    name: 'gambar SVG',
    advice: 'Buka di program asalnya, lalu ekspor sebagai PNG yang lebarnya sekurangnya 1.440 piksel.',
  },
  tiff: { name: 'gambar TIFF', advice: 'Buka di Paint, lalu simpan sebagai JPG.' },
  bmp: { name: 'gambar BMP', advice: 'Buka di Paint, lalu simpan sebagai PNG.' },
  pdf: {
    name: 'dokumen PDF',
    advice: 'Buka dokumennya, ambil tangkapan layar bagian yang diperlukan, lalu simpan sebagai PNG.',
  },
  office: {
    name: 'dokumen kantor atau berkas ZIP',
    advice: 'Buka dokumennya, klik kanan gambarnya, pilih Simpan sebagai Gambar, lalu pilih JPG atau PNG.',
  },
  video: {
    name: 'video',
    advice: 'Ambil satu gambarnya, lalu simpan sebagai JPG.',
  },
  unknown: {
    name: 'bukan gambar yang dikenal',
    advice: 'Buka di program yang membuatnya, lalu simpan sebagai JPG atau PNG.',
  },
};
