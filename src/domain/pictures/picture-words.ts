/** The longest description of a picture: what is longer belongs in the text. */
export const LONGEST_ALT = 250;
const SHORTEST_ALT = 8;

/** Words that say that there is a picture, and not what it shows. */
const EMPTY_WORDS = new Set(
  'gambar foto ilustrasi logo image picture photo img dsc pic screenshot tangkapan layar dokumentasi kegiatan acara wa whatsapp of at'.split(
    ' ',
  ),
);

/** What people write where they do not know who made a picture. */
const NOBODY = new Set(
  'istimewa ist internet google facebook instagram tiktok whatsapp wa twitter x youtube dokumentasi dok pribadi dokumen sendiri anonim unknown internal ada tidak diketahui tahu belum sumber foto gambar dari grup web website situs media sosial medsos nn'.split(
    ' ',
  ),
);

/** True for a description that says nothing to somebody who does not see the picture. */
export function isEmptyAlt(alt: string, file: string | null): boolean {
  const words = wordsOf(alt);
  const stem = file === null ? '' : wordsOf(file.replace(/\.[^.]*$/, '')).join(' ');
  if (words.join(' ').length < SHORTEST_ALT || /\.(?:jpe?g|png|webp|heic|gif)$/i.test(alt.trim()))
    return true;
  return words.join(' ') === stem || words.every((word) => EMPTY_WORDS.has(word) || /^\d+$/.test(word));
}

/** True for a credit that names nobody. */
export function namesNobody(credit: string): boolean {
  return wordsOf(credit).every((word) => NOBODY.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
