import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { readPage } from '#lib/read-page.ts';
import { scanTags, wantAttributes } from '#lib/scan-html.ts';

const WANTED = ['id', 'href', 'alt', 'content'];

/** Tags with the attributes asked for and the texts of titles, as a scan tells them. */
function scanned(html: string): unknown[] {
  const told: unknown[] = [];
  scanTags(html, wantAttributes(WANTED), {
    open: (tag, attributes) => told.push([tag, { ...attributes }]),
    closeSvg: () => undefined,
    title: (text) => told.push(text),
  });
  return told;
}

/** The same from a parser that follows the standard. */
function parsed(html: string): unknown[] {
  const told: unknown[] = [];
  let inTitle = false;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const wanted = Object.entries(attributes).filter(([name]) => WANTED.includes(name) || /^on/.test(name));
      told.push([tag, Object.fromEntries(wanted)]);
      inTitle = tag === 'title';
      if (inTitle) told.push('');
    },
    ontext: (text) => void (inTitle && told.push(`${told.pop() as string}${text}`)),
    onclosetag: () => void (inTitle = false),
  });
  parser.end(html);
  return told;
}

describe('the scan of a page', () => {
  it.each([
    [
      'attributes of all kinds',
      `<a href="/a/" id=x class='b "c"' hidden>t</a><img alt><p ID = "y" data-id="z">`,
    ],
    [
      'tags that end themselves',
      '<svg viewBox="0 0 9 9"><path d="M0 0" id="p"/><use href="#p" /></svg><br/>',
    ],
    [
      'what looks like a tag and is none',
      '<p id="a">1 < 2, a<b id="c">, 3 <3</p><!-- <a href="/no/"> --><!doctype html>',
    ],
    ['quoted brackets', '<a href="/a/?b=>" alt=\'<b id="no">\' id="d">'],
    [
      'raw text',
      '<script>if (a<b) "<a href=\'/no/\'>"</script><style>a>b{}</style><textarea><a id="no"></textarea><a id="e">',
    ],
    [
      'entities',
      '<title>A &amp; B &#8220;C&#8221; &nbsp;</title><a href="/?a=1&amp;b=2&lt;" content=\'"&quot;\'>',
    ],
    ['handlers and names given twice', '<p onclick="x()" ONLOAD=\'y()\' id="f" id="g" online>'],
    ['a page that breaks off', '<p id="h"><a href="/a/'],
    ['a page that breaks off in a comment', '<p id="h"><!-- <a href="/a/">'],
  ])('tells %s as a parser does', (_, html) => {
    expect(scanned(html)).toEqual(parsed(html));
  });
});

it('takes the title of a page, and none of a drawing, with its entities resolved', () => {
  const html = '<title>Satu &amp; dua</title><svg><title>Peta</title></svg>';
  expect(readPage(html).title).toBe('Satu & dua');
});
