import { describe, expect, it } from 'vitest';
import { attribute, Markup, markup, type Part } from '#fragments/markup.ts';

describe('a template of HTML', () => {
  it('escapes text, in elements and in attributes', () => {
    expect(markup`<p title="${'"a" & <b>'}">${'<i> & "c"'}</p>`.text).toBe(
      '<p title="&quot;a&quot; &amp; &lt;b>">&lt;i> &amp; &quot;c&quot;</p>',
    );
  });

  it('takes HTML as it is, several parts one after the other, and nothing for what is not there', () => {
    const rows: Part = ['a', new Markup('<b>b</b>'), 3, null, undefined, false, ['d']];
    expect(markup`<ul>${rows}</ul>`.text).toBe('<ul>a<b>b</b>3d</ul>');
  });

  it('leaves out line breaks and indentation, and keeps spaces within a line', () => {
    const html = markup`
      <p>
        ${'a'}${' '}
        <b>b</b> <i>c</i>
      </p>`;
    expect(html.text).toBe('<p>a <b>b</b> <i>c</i></p>');
  });

  it('keeps running text together, but not attributes, titles and text that stays as it is', () => {
    const text = 'Kampung KB per 1 Mei 2024';
    const kept = 'Kampung\u00a0KB per\u00a01\u00a0Mei\u00a02024';
    expect(markup`<p>${text}</p>`.text).toBe(`<p>${kept}</p>`);
    expect(markup`<a title="${text}">x</a><p>${text}</p>`.text).toBe(
      `<a title="${text}">x</a><p>${kept}</p>`,
    );
    expect(markup`<title>${text} | ${text}</title>`.text).toBe(`<title>${text} | ${text}</title>`);
    expect(markup`<pre class="ready">${text}</pre>${text}`.text).toBe(
      `<pre class="ready">${text}</pre>${kept}`,
    );
  });

  it('writes an attribute with its space, and none without a value', () => {
    expect(markup`<a${attribute('lang', 'id')}${attribute('rel', null)}>x</a>`.text).toBe(
      '<a lang="id">x</a>',
    );
  });
});
