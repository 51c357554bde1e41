import { describe, expect, it } from 'vitest';
import { faqPage, readAnswers } from '#domain/structured-data/faq-page.ts';

const page = (inside: string) =>
  `<body><h2>Menu?</h2><article><h1>Tanya jawab</h1>${inside}</article><p>Kaki</p></body>`;

describe('questions of a page', () => {
  it('are its headings that ask, with the text up to the next heading', () => {
    const html = page(
      '<p>Awal</p><h2>Untuk warga</h2><p>Bukan jawaban.</p><h3>Apa <em>itu</em>?</h3><p>Satu &amp; dua.</p><ul><li>Tiga</li></ul><h3>Lagi?</h3><p>Em\u00adpat</p>',
    );
    expect(readAnswers(html)).toEqual([
      { question: 'Apa itu?', answer: 'Satu & dua.\nTiga' },
      { question: 'Lagi?', answer: 'Empat' },
    ]);
  });

  it('leave out marks of sources, notes that open, buttons and what is said of the page', () => {
    const html = page(
      '<h2>Apa?</h2><p><span class="opener opener-term"><a class="opener-link">BKB</a><label>BKB</label><button>BKB</button><span class="opener-note" popover>Arti <br> panjang</span></span> ada. <span class="opener opener-cite"><a>Sumber X</a></span> Begitu.</p><p class="note">Diperbarui kemarin.</p><nav><a>Berikutnya</a></nav>',
    );
    expect(readAnswers(html)).toEqual([{ question: 'Apa?', answer: 'BKB ada. Begitu.' }]);
  });

  it('without an answer are not told, and a page that asks nothing says nothing', () => {
    expect(faqPage(page('<h2>Apa?</h2><h2>Isi</h2><p>Teks.</p>'))).toBeNull();
  });
});
