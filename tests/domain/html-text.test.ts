import { expect, it } from 'vitest';
import { changeText } from '#domain/html-text.ts';

const loud = (html: string) => changeText(html, (text) => text.toUpperCase());

it('changes the text between tags, and no attribute', () => {
  expect(loud('<p class="a">satu <b title="dua">tiga</b></p>empat')).toBe(
    '<p class="a">SATU <b title="dua">TIGA</b></p>EMPAT',
  );
});

it.each(['code', 'pre', 'script', 'style', 'textarea', 'title', 'svg'])('leaves <%s> as it is', (tag) => {
  const whole = `<${tag} lang="id">satu <i>dua</i>\ntiga</${tag}>`;
  expect(loud(`${whole}<p>empat</p>`)).toBe(`${whole}<p>EMPAT</p>`);
});

it('takes an element with a longer name for what it is', () => {
  expect(loud('<titled>satu</titled>')).toBe('<titled>SATU</titled>');
});

it('leaves a tag or an element without an end as it is', () => {
  expect(loud('satu <b')).toBe('SATU <b');
  expect(loud('<svg lang="id">satu <b>dua</b>')).toBe('<svg lang="id">SATU <b>DUA</b>');
});
