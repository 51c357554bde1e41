import { describe, expect, it } from 'vitest';
import { decodeText } from '#lib/decode-text.ts';

const decode = (bytes: Uint8Array) => decodeText('content/x.csv', bytes);
const bom = (text: string) => `\ufeff${text}`;
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('decodeText reads', () => {
  it.each([
    ['UTF-8', Buffer.from('Réka\nSatu')],
    ['UTF-8 with a byte order mark', Buffer.from(bom('Réka\nSatu'))],
    ['UTF-16, little end first', Buffer.from(bom('Réka\nSatu'), 'utf16le')],
    ['UTF-16, big end first', bigEndian(bom('Réka\nSatu'))],
    ['Windows line breaks', Buffer.from('Réka\r\nSatu')],
    ['old Macintosh line breaks', Buffer.from('Réka\rSatu')],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text: 'Réka\nSatu', problems: [] });
  });

  it('an empty file as an empty text', () => {
    expect(decode(Buffer.from(''))).toEqual({ text: '', problems: [] });
  });

  it('Windows-1252, and says so with the letters in question', () => {
    const bytes = Buffer.from([...Buffer.from('nama\n'), 0x93, 0x52, 0xe9, 0x6b, 0x61, 0x94]);
    expect(decode(bytes)).toMatchObject({
      text: 'nama\n“Réka”',
      problems: [{ code: 'encoding-windows-1252', details: { sample: '“Réka”' } }],
    });
  });
});

describe('decodeText refuses', () => {
  it.each([
    ['an XLSX under another name', Buffer.from('PK\u0003\u0004\u0014'), /Excel/],
    ['an old XLS', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /Excel lama/],
    ['a PDF', Buffer.from('%PDF-1.4'), /PDF/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), /PNG/],
    ['a web page', Buffer.from('\n<!DOCTYPE html><html>'), /HTML/],
    ['UTF-16 without its mark, and anything with zero bytes', Buffer.from('kode', 'utf16le'), /biner/],
  ])('%s', (_, bytes, kind) => {
    const { text, problems } = decode(bytes);
    expect(text).toBeNull();
    expect(problems).toMatchObject([
      { code: 'file-not-text', details: { kind: expect.stringMatching(kind) } },
    ]);
  });

  it('a text that is half UTF-8 and half not, at the line where it changes', () => {
    const bytes = Buffer.concat([Buffer.from('é\nok\n'), Buffer.from([0xe9])]);
    expect(decode(bytes)).toMatchObject({ text: null, problems: [{ code: 'encoding-mixed', row: 3 }] });
  });
});
