import type { Problem } from '../problem.ts';
import type { RowOf } from '../schema-problems.ts';
import { attributeOf, elementsOf } from '../writing/nodes.ts';
import { placeOf, type WrittenText } from '../writing/text.ts';

/** Something that staff wrote of a picture, and where. */
export interface WrittenWord {
  readonly at: Pick<Problem, 'file' | 'row' | 'column'>;
  readonly value: string;
}

/** A place of a text that shows a picture; what is missing there is null, and told elsewhere. */
export interface PictureUse {
  /** The text, from the content folder: "news/rapat.mdx". */
  readonly path: string;
  readonly file: WrittenWord | null;
  readonly alt: WrittenWord | null;
  readonly credit: WrittenWord | null;
  readonly caption: WrittenWord | null;
}

/** The pictures that stand in a text, in its order. */
export function picturesIn(text: WrittenText): PictureUse[] {
  return elementsOf(text.tree, 'Gambar').map((element): PictureUse => {
    const word = (column: string): WrittenWord | null => {
      const value = attributeOf(element, column);
      return value === null ? null : { at: { ...placeOf(text, element), column }, value };
    };
    return {
      path: text.path,
      file: word('berkas'),
      alt: word('alt'),
      credit: word('kredit'),
      caption: word('keterangan'),
    };
  });
}

/** The picture that the head of a news item names; none where it names none. */
export function pictureAbove(news: {
  readonly path: string;
  readonly file: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly rowOf: RowOf;
}): PictureUse[] {
  const picture = news.fields['picture'];
  if (picture === null || typeof picture !== 'object') return [];
  const word = (key: string): WrittenWord | null => {
    const value = (picture as Record<string, unknown>)[key];
    if (typeof value !== 'string' || value.trim() === '') return null;
    const at = { file: news.file, row: news.rowOf(['picture', key]), column: `picture.${key}` };
    return { at, value: value.trim() };
  };
  return [{ path: news.path, file: word('file'), alt: word('alt'), credit: word('credit'), caption: null }];
}
