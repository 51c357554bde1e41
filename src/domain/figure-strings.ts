/** Names of published figures: key and what it is, as in strings-schema.ts. Other metrics are named by their own words. */
export const FIGURE_STRING_KEYS = {
  'metric.desa_terlayani_dapur_sehat': 'Nama angka desa_terlayani_dapur_sehat di tabel angka terbitan.',
  'metric.jumlah_desa': 'Nama angka jumlah_desa di tabel angka terbitan.',
  'metric.jumlah_desa_dengan_kampung_kb': 'Nama angka jumlah_desa_dengan_kampung_kb di tabel angka terbitan.',
  'metric.jumlah_kampung_kb': 'Nama angka jumlah_kampung_kb di tabel angka terbitan.',
  'metric.jumlah_rumah_dataku': 'Nama angka jumlah_rumah_dataku di tabel angka terbitan.',
  'metric.kampung_kb_baru': 'Nama angka kampung_kb_baru di tabel angka terbitan.',
  'metric.kampung_kb_berkelanjutan': 'Nama angka kampung_kb_berkelanjutan di tabel angka terbitan.',
  'metric.kampung_kb_berkembang': 'Nama angka kampung_kb_berkembang di tabel angka terbitan.',
  'metric.kampung_kb_dasar': 'Nama angka kampung_kb_dasar di tabel angka terbitan.',
  'metric.kampung_kb_dengan_dapur_sehat': 'Nama angka kampung_kb_dengan_dapur_sehat di tabel angka terbitan.',
  'metric.kampung_kb_mandiri': 'Nama angka kampung_kb_mandiri di tabel angka terbitan.',
  'metric.kampung_kb_percontohan': 'Nama angka kampung_kb_percontohan di tabel angka terbitan.',
  'metric.kelurahan_dengan_dapur_sehat': 'Nama angka kelurahan_dengan_dapur_sehat di tabel angka terbitan.',
  'metric.persen_desa_dengan_kampung_kb': 'Nama angka persen_desa_dengan_kampung_kb di tabel angka terbitan.',
  'metric.rumah_dataku_seharusnya': 'Nama angka rumah_dataku_seharusnya di tabel angka terbitan.',
  'metric.target_kampung_kb': 'Nama angka target_kampung_kb di tabel angka terbitan.',
  'metric.target_persen_desa_dengan_kampung_kb':
    'Nama angka target_persen_desa_dengan_kampung_kb di tabel angka terbitan.',
  'metric.target_rumah_dataku': 'Nama angka target_rumah_dataku di tabel angka terbitan.',
} as const;
