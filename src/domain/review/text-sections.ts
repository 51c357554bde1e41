import { formatCount, formatDate } from '../format.ts';
import { firstDay, newsState } from '../news.ts';
import { newsFrontMatter } from '../news-front-matter.ts';
import type { IsoDate } from '../release.ts';
import { textAddress } from '../writing/addresses.ts';
import { compareTexts, countWords, type FieldChange, type TextChange } from './compare-texts.ts';
import { type MovedFigure, movedFigures } from './figure-uses.ts';
import { fileName, list, quoted, replaced, safe, section, step } from './markdown.ts';
import type { ReviewSide, ReviewText } from './review-side.ts';

/** What the lists of texts are made from; `today` tells news that appear later from others. */
export interface TextInput {
  readonly before: ReviewSide;
  readonly after: ReviewSide;
  readonly today: IsoDate;
  readonly limit: number;
}

/** Pages and news that are new, changed, renamed and gone. */
export function textSections(input: TextInput): string[] {
  return [
    ...textSection(input, { title: 'Berita', folder: 'news/' }),
    ...textSection(input, { title: 'Halaman', folder: 'pages/' }),
  ];
}

/** Figures in texts that have another value after the change, each with its file and line. */
export function figureSection({ before, after, limit }: TextInput): string[] {
  const items = movedFigures(before, after).map(figureLine);
  return section('Angka di dalam teks', list('Angka yang bergeser', items, limit));
}

function textSection(
  { before, after, today, limit }: TextInput,
  { title, folder }: { readonly title: string; readonly folder: string },
): string[] {
  const [old, now] = [before, after].map(({ texts }) => texts.filter(({ path }) => path.startsWith(folder)));
  const { added, changed, renamed, gone } = compareTexts(old!, now!);
  const line = (text: ReviewText): string =>
    `${nameOf(text)}, ${formatCount(countWords(text))} kata${timing(text, today)}`;
  return section(
    title,
    list('Baru', added.map(line), limit),
    list(
      'Berubah',
      changed.map((change) => `${nameOf(change.after)}${timing(change.after, today)}: ${changes(change)}`),
      limit,
    ),
    list(
      'Berganti alamat',
      renamed.map((change) => renamedLine(change, after)),
      limit,
    ),
    list(
      'Hilang',
      gone.map((text) => `${nameOf(text)}: ${redirectWords(text, after)}`),
      limit,
    ),
  );
}

function nameOf({ path, fields }: ReviewText): string {
  const { title } = fields;
  return `${typeof title === 'string' ? quoted(title) : '(tanpa judul)'} (${fileName(path)})`;
}

/** What of a text is another, in words: fields with their values, lines, words. */
function changes(change: TextChange): string {
  const parts = change.fields.map(fieldWords);
  if (change.added + change.removed > 0) {
    const words = step(countWords(change.before), countWords(change.after));
    parts.push(`isi +${formatCount(change.added)} −${formatCount(change.removed)} baris, ${words} kata`);
  } else if (change.before.body !== change.after.body) {
    parts.push('hanya urutan atau jarak baris');
  }
  return parts.join('; ');
}

function fieldWords({ name, before, after }: FieldChange): string {
  if (before === null) return `${safe(name)} ditambah ${quoted(after!)}`;
  if (after === null) return `${safe(name)} dihapus (sebelumnya ${quoted(before)})`;
  return `${safe(name)} ${replaced(before, after)}`;
}

function renamedLine(change: TextChange, after: ReviewSide): string {
  const rest = changes(change);
  const from = fileName(change.before.path);
  return `${nameOf(change.after)}, sebelumnya ${from}: ${redirectWords(change.before, after)}${rest === '' ? '' : `; ${rest}`}`;
}

/** Whether readers who come to the old address are led on. */
function redirectWords({ path }: ReviewText, { redirects }: ReviewSide): string {
  const address = `${path.startsWith('pages/en/') ? '/en' : ''}${textAddress(path)}`;
  const redirect = redirects.find(({ from }) => asAddress(from) === address);
  return redirect === undefined
    ? `**alamat lama ${safe(address)} tidak ada lagi; tambahkan di ${fileName('redirects.csv')}**`
    : `alamat lama ${safe(address)} mengarah ke ${safe(redirect.to)}`;
}

function asAddress(text: string): string {
  return `/${text.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

/** When a news item is seen, and why it is not today; "" where it simply is, and for pages. */
function timing({ path, fields }: ReviewText, today: IsoDate): string {
  if (!path.startsWith('news/')) return '';
  const { date, until, draft } = newsFrontMatter.shape;
  const item = {
    date: date.safeParse(fields['date']).data ?? today,
    until: until.safeParse(fields['until']).data,
    draft: draft.safeParse(fields['draft']).data,
  };
  const state = newsState(item, today);
  const parts: string[] = [];
  if (state === 'draft') parts.push('draf, belum tampil');
  if (firstDay(item.date) > today) parts.push(`tampil mulai ${formatDate(firstDay(item.date))}`);
  if (state === 'ended') parts.push(`berakhir ${formatDate(item.until!)}`);
  else if (item.until !== undefined) parts.push(`tampil sampai ${formatDate(item.until)}`);
  return parts.length === 0 ? '' : `, **${parts.join(', ')}**`;
}

function figureLine({ path, use, before, after, isRight }: MovedFigure): string {
  const { name, area, per, of } = use.request;
  const asked = [name, ...(of === null ? [] : [`dari ${of}`]), area, ...(per === null ? [] : [`per ${per}`])];
  const written = quoted(use.written);
  const note = isRight ? `teks sudah menulis ${written}` : `**teks menulis ${written}: perbaiki**`;
  const place = `${fileName(path)} baris ${formatCount(use.row)}, ${safe(asked.join(' '))}`;
  return `${place}: ${safe(before)} → ${safe(after)}, ${use.written === '' ? 'terisi sendiri' : note}`;
}
