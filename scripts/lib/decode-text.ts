import type { Problem } from '#domain/problem.ts';

/** The text of a file; null where it is no text or cannot be read for certain, and then a problem says why. */
export interface DecodedText {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Files that people rename to .csv, by their first bytes. Indonesian, for the message. */
const BINARY_KINDS: readonly (readonly [start: string, kind: string])[] = [
  ['PK\x03\x04', 'lembar kerja Excel, dokumen Word, atau berkas ZIP lain'],
  ['\xd0\xcf\x11\xe0', 'lembar kerja Excel lama (XLS)'],
  ['%PDF', 'PDF'],
  ['\x1f\x8b', 'berkas GZIP'],
  ['\x89PNG', 'gambar PNG'],
  ['\xff\xd8\xff', 'gambar JPEG'],
  ['{\\rtf', 'dokumen RTF'],
];

/** Portals hand out web pages under the name of a spreadsheet. */
const WEB_PAGE = /^\s*<(?:!doctype|html|head|body|table|\?xml)\b/i;

/**
 * Reads bytes as UTF-8 (with or without byte order mark), as UTF-16 with byte order mark, or, with a warning, as
 * Windows-1252. Line breaks come back as "\n". Spreadsheets, PDF and pictures are refused with advice.
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const kind = binaryKind(bytes);
  if (kind !== null)
    return refuse({ code: 'file-not-text', file, details: { kind, saving: savingAdvice(file) } });
  const utf16 = readUtf16(bytes);
  const decoded = utf16 === null ? decodeBytes(file, bytes) : { text: utf16, problems: [] };
  if (decoded.text === null) return decoded;
  if (WEB_PAGE.test(decoded.text)) {
    return refuse({
      code: 'file-not-text',
      file,
      details: { kind: 'halaman web (HTML) atau XML', saving: savingAdvice(file) },
    });
  }
  return { ...decoded, text: decoded.text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n') };
}

function binaryKind(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = BINARY_KINDS.find(([magic]) => start.startsWith(magic));
  if (known !== undefined) return known[1];
  return !hasUtf16Mark(bytes) && bytes.includes(0) ? 'berkas biner' : null;
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function readUtf16(bytes: Uint8Array): string | null {
  if (!hasUtf16Mark(bytes)) return null;
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

function decodeBytes(file: string, bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return decodeOldBytes(file, bytes);
  }
}

/** Bytes that are not UTF-8. Where some are and some are not, any reading would spoil one part of the text. */
function decodeOldBytes(file: string, bytes: Uint8Array): DecodedText {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.indexOf('\ufffd');
  if (/[^\u0000-\u007f\ufffd]/.test(lenient)) {
    const row = lenient.slice(0, broken).split(/\r\n?|\n/).length;
    return refuse({ code: 'encoding-mixed', file, row, details: { saving: savingAdvice(file) } });
  }
  const text = new TextDecoder('windows-1252').decode(bytes);
  const sample = /[^\s,;"]*[^\u0000-\u007f][^\s,;"]*/.exec(text)?.[0] ?? '';
  return {
    text,
    problems: [
      {
        code: 'encoding-windows-1252',
        file,
        details: { sample: sample.slice(0, 30), saving: savingAdvice(file) },
      },
    ],
  };
}

/** How to save a file so that it can be read, in words for a message. */
function savingAdvice(file: string): string {
  return file.endsWith('.csv')
    ? 'buka di aplikasi lembar kerja, lalu simpan sebagai "CSV UTF-8"'
    : 'buka di penyunting teks, lalu simpan sebagai teks biasa (UTF-8)';
}

function refuse(problem: Problem): DecodedText {
  return { text: null, problems: [problem] };
}
