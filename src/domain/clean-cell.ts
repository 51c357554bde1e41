/** A cell as it is used, and what was odd about it; each oddity is a code of the problem catalogue. */
export interface CleanCell {
  readonly text: string;
  readonly oddities: readonly CellOddity[];
}

export type CellOddity =
  'invisible-characters' | 'letter-broken' | 'text-garbled' | 'spreadsheet-error' | 'formula-text';

/**
 * Characters that nobody sees and that change how text is compared, sorted or drawn: controls, soft hyphens, zero
 * width characters, marks and overrides of writing direction, tags. Tab and line breaks are white space, not these.
 */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** What a spreadsheet shows instead of a value it could not work out or that did not fit the column. */
const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|ERROR!|#+)$/i;

/** Starts that spreadsheets run as a formula; a dash or a plus alone, or before a number or a word, is just text. */
const FORMULA = /^(?:=|@\w+\(|[+-][A-Z]+\()/i;

/** UTF-8 that was read as Windows-1252 and saved again: "Ã©" for "é", "â€™" for an apostrophe. */
const GARBLED = /[ÃÂ](?:[\u0080-\u00bf]|[^\p{L}\p{N}\s])|â€/u;

/** Ways to tell a spreadsheet that a number is text: ="3601012001" and '3601012001. They are not part of the value. */
const TEXT_MARK = /^="([^"]*)"$|^'(?=[\d=+@-])/;

/** A dash alone is how people say that a cell is empty. */
const DASH_ALONE = /^[-–—]+$/;

/**
 * The visible text of a cell on one line, composed (NFC), without invisible characters, without the marks that tell a
 * spreadsheet "this is text", and empty where a dash stands for nothing. What was odd about it is told.
 */
export function cleanCell(raw: string): CleanCell {
  const oddities: CellOddity[] = [];
  const visible = raw.toWellFormed().replace(INVISIBLE, '');
  if (visible !== raw.toWellFormed()) oddities.push('invisible-characters');
  if (visible.includes('\ufffd')) oddities.push('letter-broken');
  if (GARBLED.test(visible)) oddities.push('text-garbled');
  const line = visible
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .normalize('NFC');
  const text = line.replace(TEXT_MARK, '$1');
  if (SPREADSHEET_ERROR.test(text)) oddities.push('spreadsheet-error');
  if (FORMULA.test(text)) oddities.push('formula-text');
  return { text: DASH_ALONE.test(text) ? '' : text, oddities };
}
