import { isPictureName, suggestPictureName } from '../pictures/picture-name.ts';
import { decodeAddress } from './addresses.ts';
import type { WrittenNode } from './nodes.ts';

/** What to write instead of a picture in Markdown, with what it says already; and what to do with one of another site. */
export function pictureInstead({ url = '', alt }: WrittenNode): { example: string; advice: string } {
  const isElsewhere = /^(?:https?:)?\/\//i.test(url);
  const last = decodeAddress(url.replace(/[?#].*$/, '').replace(/^.*[/\\]/, ''));
  const file = last === '' ? 'rapat.jpg' : isPictureName(last) ? last : suggestPictureName(last, 'jpeg');
  const words = (alt ?? '').replaceAll('"', "'").trim();
  return {
    example: `<Gambar berkas="${file}" alt="${words === '' ? 'apa yang terlihat' : words}" kredit="siapa pembuatnya" />`,
    advice: isElsewhere
      ? ' Gambar dari situs lain tidak dimuat: simpan di folder pictures, bila pembuatnya mengizinkan.'
      : ' Simpan gambarnya di folder pictures.',
  };
}
