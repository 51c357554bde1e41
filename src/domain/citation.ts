import type { Formats } from './format.ts';
import type { Language } from './language.ts';
import type { IsoDate, PartialDate } from './release.ts';
import type { Translate } from './words.ts';

/** What is cited: a page of the site, or a file of its data. */
export interface CitedWork {
  readonly title: string;
  readonly kind: 'page' | 'dataset';
  /** Name of the site. */
  readonly site: string;
  /** Who runs it; null where nobody is named, and then the site stands as the author. */
  readonly operator: string | null;
  /** When what is cited was last changed, as precise as it is known; null where it is not. */
  readonly date: PartialDate | null;
  /** The newest release that it rests on; null where it shows no data. */
  readonly release: IsoDate | null;
  /** Whole address that leads to what is cited, as it is at that release. */
  readonly address: string;
  /** Key of the BibTeX entry: ASCII letters, digits, hyphens. */
  readonly key: string;
}

/** A ready citation in three forms; each is one plain text, that of BibTeX of several lines. */
export interface Citations {
  readonly news: string;
  readonly apa: string;
  readonly bibtex: string;
}

export const CITATION_STYLES = ['news', 'apa', 'bibtex'] as const satisfies readonly (keyof Citations)[];

interface CitationBase extends Pick<Formats, 'formatDate'> {
  readonly t: Translate;
  readonly language: Language;
}

/**
 * Makes the citations of one language. APA is that of the manual's 7th edition, 10.9 (data sets) and 10.16 (web pages),
 * without italics; in Indonesian its words and the order of day and month are Indonesian.
 */
export function citationWords({ t, language, formatDate }: CitationBase) {
  /** A ready citation of a page or a file. */
  function citationsOf(work: CitedWork): Citations {
    return { news: newsText(work), apa: apaText(work), bibtex: bibtexEntry(work) };
  }

  function newsText({ title, site, operator, date, release, address }: CitedWork): string {
    const known = release ?? date;
    const state =
      known === null
        ? t('cite.stateUnknown')
        : t(release === null ? 'cite.stateDate' : 'cite.stateRelease', { date: formatDate(known) });
    const author = operator === null ? site : `${operator}, ${site}`;
    return t('cite.newsText', { author, title, state, address });
  }

  function apaText(work: CitedWork): string {
    const { title, kind, site, operator, date, release, address } = work;
    const when = date === null ? t('cite.noDate') : kind === 'dataset' ? date.slice(0, 4) : apaDate(date);
    const version = kind === 'dataset' && release !== null ? ` (${t('cite.version', { release })})` : '';
    const form = kind === 'dataset' ? ` [${t('cite.dataset')}]` : '';
    const basis =
      kind === 'page' && release !== null ? ` (${t('cite.releaseNote', { date: formatDate(release) })})` : '';
    // Where the site is its own author, APA does not say its name twice.
    const publisher = operator === null ? '' : ` ${sentence(site)}`;
    return `${sentence(operator ?? site)} (${when}). ${sentence(`${title}${version}${form}${basis}`)}${publisher} ${address}`;
  }

  /** The date as APA has it: "2025, December 31", "2025, 31 Desember", "2019, March", "2019". */
  function apaDate(date: PartialDate): string {
    const [year, month, day] = date.split('-');
    if (month === undefined) return year!;
    const name = formatDate(`${year}-${month}`).slice(0, -' 2025'.length);
    if (day === undefined) return `${year}, ${name}`;
    return language === 'id' ? `${year}, ${Number(day)} ${name}` : `${year}, ${name} ${Number(day)}`;
  }

  function bibtexEntry({ title, site, operator, date, release, address, key }: CitedWork): string {
    const [year, month] = date?.split('-') ?? [];
    const note = release === null ? null : t('cite.releaseNote', { date: formatDate(release) });
    const fields: readonly (readonly [name: string, value: string | null])[] = [
      ['author', `{{${bibtexText(operator ?? site)}}}`],
      ['title', `{{${bibtexText(title)}}}`],
      ['publisher', operator === null ? null : `{${bibtexText(site)}}`],
      ['year', year === undefined ? null : `{${year}}`],
      ['month', month === undefined ? null : BIBTEX_MONTHS[Number(month) - 1]!],
      ['version', release === null ? null : `{${release}}`],
      ['note', note === null ? null : `{${bibtexText(note)}}`],
      ['url', `{${address}}`],
    ];
    const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
    return `@misc{${key},\n${lines.join(',\n')}\n}`;
  }

  return { citationsOf };
}

/** The names of months that every BibTeX style knows; they stand without braces. */
const BIBTEX_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A text with a full stop behind it, unless it has its own mark. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** What stands for the characters that TeX takes for commands. */
const TEX_COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A text as the value of a BibTeX field: what TeX would take for a command is written out, white space is one space. */
export function bibtexText(text: string): string {
  return text
    .replace(/[\\~^]|[&%$#_{}]/g, (character) => TEX_COMMANDS[character] ?? `\\${character}`)
    .replace(/\s+/g, ' ');
}

/** The key of a BibTeX entry from parts such as the name of the site, a code and a date; other characters are left out. */
export function citationKey(...parts: readonly (string | null)[]): string {
  const ascii = (part: string) =>
    part
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .toLowerCase();
  return parts.flatMap((part) => (part === null ? [] : [ascii(part)])).join('-');
}
