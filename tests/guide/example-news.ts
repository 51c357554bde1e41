/** Where the news item of the guide stands in the content folder. */
export const NEWS = 'news/contoh-rapat.mdx';

/** A news item as a beginner writes it, with five slips. */
export const WITH_SLIPS = `---
title: Contoh: rapat kelompok kerja
summary:
date: 26/11/2026
category: rapat
areas: [36.01]
sources:
  - title: Undangan rapat
    publisher: Nama dinas
    address: https://dinas.example/undangan
---

Tulis beritanya di sini. Lihat [halaman program](/programme/).
`;

/** The same item without the first slip, which keeps the others from being read. */
export const READABLE = WITH_SLIPS.replace('Contoh: rapat kelompok kerja', '"Contoh: rapat kelompok kerja"');

/** The same item as it is right, still a draft. */
export const MENDED = READABLE.replace(
  'summary:',
  'summary: Rapat dibuka untuk semua kader di Kabupaten Pandeglang.',
)
  .replace('26/11/2026', '2026-11-26')
  .replace('category: rapat', 'draft: true\ncategory: kegiatan')
  .replace('/programme/', '/program/');
