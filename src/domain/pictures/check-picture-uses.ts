import { findMark } from '../find-mark.ts';
import { nearest, suggest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { PictureUse, WrittenWord } from './picture-uses.ts';
import { isEmptyAlt, LONGEST_ALT, namesNobody } from './picture-words.ts';

/** Checks what texts say of pictures: the file, what it shows, who made it. `files` are the names in the folder. */
export function checkPictureUses(uses: readonly PictureUse[], files: readonly string[]): Problem[] {
  return uses.flatMap(({ file, alt, credit, caption }) => [
    ...checkFile(file, files),
    ...checkAlt(alt, file?.value ?? null),
    ...checkCredit(credit),
    ...[alt, credit, caption].flatMap(findMarks),
  ]);
}

function checkFile(file: WrittenWord | null, files: readonly string[]): Problem[] {
  if (file === null || files.includes(file.value)) return [];
  const name = file.value.replace(/^.*[/\\]/, '');
  const isPath = name !== file.value;
  const near = files.includes(name) ? name : nearest(name.toLowerCase(), files);
  const advice = isPath
    ? ` Tulis nama berkasnya saja, seperti ${near ?? 'rapat.jpg'}.`
    : near === null
      ? ' Unggah gambarnya ke folder itu, atau perbaiki namanya.'
      : ` Perbaiki namanya.${suggest(near)}`;
  return [{ ...file.at, code: 'picture-missing', value: file.value, details: { advice } }];
}

function checkAlt(alt: WrittenWord | null, file: string | null): Problem[] {
  if (alt === null) return [];
  const { at, value } = alt;
  if (isEmptyAlt(value, file)) return [{ ...at, code: 'picture-alt', value }];
  const length = value.length;
  if (length <= LONGEST_ALT) return [];
  return [{ ...at, code: 'picture-alt-long', value, details: { length, limit: LONGEST_ALT } }];
}

function checkCredit(credit: WrittenWord | null): Problem[] {
  if (credit === null) return [];
  const { at, value } = credit;
  return namesNobody(value) ? [{ ...at, code: 'picture-credit', value }] : [];
}

function findMarks(word: WrittenWord | null): Problem[] {
  return word === null ? [] : findMark(word.value).map((problem) => ({ ...word.at, ...problem }));
}
