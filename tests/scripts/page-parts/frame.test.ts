import { describe, expect, it } from 'vitest';
import { cutFrame, fillFrame } from '#lib/page-parts/frame.ts';

const PAGE = '<title>Desa A</title><h1>Desa A</h1><p>Sama</p><b>1</b>';
const PARTS = ['<title>Desa A</title>', '<h1>Desa A</h1>', '<b>1</b>'];

describe('the frame of a page', () => {
  it('gives back the page that it was cut from', () => {
    expect(fillFrame(cutFrame(PAGE, PARTS), PARTS)).toBe(PAGE);
  });

  it('takes the parts of another page', () => {
    const other = ['<title>Desa B</title>', '<h1>Desa B</h1>', '<b>2</b>'];
    expect(fillFrame(cutFrame(PAGE, PARTS), other)).toBe(
      '<title>Desa B</title><h1>Desa B</h1><p>Sama</p><b>2</b>',
    );
  });

  it('takes a part as it is, whatever stands in it', () => {
    expect(fillFrame(cutFrame('<i>a</i>', ['<i>a</i>']), ["<i>$& $' $1</i>"])).toBe("<i>$& $' $1</i>");
  });

  it('keeps the place of a part that no page of the kind has', () => {
    const frame = cutFrame('<a></a><b></b>', ['<a></a>', '', '<b></b>']);
    expect(fillFrame(frame, ['<a>1</a>', '', '<b>2</b>'])).toBe('<a>1</a><b>2</b>');
  });

  it.each([
    ['missing', ['<h1>Desa C</h1>']],
    ['in another order', ['<h1>Desa A</h1>', '<title>Desa A</title>']],
  ])('refuses a part that is %s', (_how, parts) => {
    expect(() => cutFrame(PAGE, parts)).toThrow(/Part \d of the page is not in it/);
  });

  it.each([
    ['one that the frame has no place for', ['<a></a>', '<i></i>']],
    ['one less than the frame has', ['', '']],
  ])('refuses %s', (_what, parts) => {
    const frame = cutFrame('<a></a>', ['<a></a>', '']);
    expect(() => fillFrame(frame, parts)).toThrow(/fits no page of its kind/);
  });
});
