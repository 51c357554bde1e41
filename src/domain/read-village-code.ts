import { type AreaCode, formatAreaCode, levelOf, parseAreaCode } from './area-code.ts';

/** What can be wrong with the way a village code is written; each is a code of the problem catalogue. */
export type CodeFault =
  | 'code-missing'
  | 'code-scientific'
  | 'code-number-format'
  | 'code-letters'
  | 'code-separators'
  | 'code-too-short'
  | 'code-too-long'
  | 'code-other-level'
  | 'code-not-a-code';

/** A village code, or why the text is none; `details` fill the message of the problem. */
export type CodeReading =
  | { readonly code: AreaCode; readonly fault: null }
  | { readonly code: null; readonly fault: CodeFault; readonly details: Readonly<Record<string, string>> };

const DIGITS = 10;
/** 3.601012001E+09 and 3,60101E+09, as spreadsheets write numbers that are wider than their column. */
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i;
/** 3.601.012.001, 3,601,012,001, 3 601 012 001 and 3601012001,00: a code that went through a number format. */
const GROUPED_NUMBER = /^\d{1,3}(?:[.,\s]\d{3})+(?:[.,]0+)?$/;
const DECIMALS = /^(\d{4,})[.,]0+$/;
/** Letters that are typed for a digit. */
const LOOKALIKES: Readonly<Record<string, string>> = { o: '0', O: '0', l: '1', I: '1', i: '1' };

const LEVEL_WORDS = {
  country: 'seluruh negeri',
  province: 'provinsi',
  regency: 'kabupaten atau kota',
  district: 'kecamatan',
} as const;

/** Reads the code of a village, with or without dots; says what is wrong in terms of what people do wrong. */
export function readVillageCode(text: string): CodeReading {
  const parsed = parseAreaCode(text);
  if (parsed !== null) {
    const level = levelOf(parsed);
    if (level === 'village') return { code: parsed, fault: null };
    return refuse('code-other-level', { level: LEVEL_WORDS[level] });
  }
  if (text === '') return refuse('code-missing');
  if (SCIENTIFIC.test(text)) return refuse('code-scientific');
  return readNumber(text) ?? readLookalikes(text) ?? readDigits(text) ?? refuse('code-not-a-code');
}

function readNumber(text: string): CodeReading | null {
  if (!GROUPED_NUMBER.test(text) && !DECIMALS.test(text)) return null;
  const digits = text.replace(/[.,]0+$/, '').replace(/\D/g, '');
  return digits.length === DIGITS ? refuse('code-number-format', { example: dotted(digits) }) : null;
}

function readLookalikes(text: string): CodeReading | null {
  const repaired = text.replace(/[oOlIi]/g, (letter) => LOOKALIKES[letter]!);
  if (repaired === text) return null;
  const code = parseAreaCode(repaired);
  if (code === null || levelOf(code) !== 'village') return null;
  return refuse('code-letters', { example: formatAreaCode(code) });
}

function readDigits(text: string): CodeReading | null {
  if (!/^\d[\d\s.,/-]*$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  const missing = DIGITS - digits.length;
  if (missing > 0) return refuse('code-too-short', { missing: String(missing) });
  if (missing < 0) return refuse('code-too-long', { surplus: String(-missing) });
  return refuse('code-separators', { example: dotted(digits) });
}

function dotted(digits: string): string {
  return formatAreaCode(digits as AreaCode);
}

function refuse(fault: CodeFault, details: Record<string, string> = {}): CodeReading {
  return { code: null, fault, details };
}
