/** The eight sub-programmes of Inpres 3/2022 in their official order, as used in keys and file names. */
export const SUB_PROGRAMMES = [
  'data',
  'perilaku',
  'kesehatan',
  'stunting',
  'pendidikan',
  'perlindungan-sosial',
  'ekonomi',
  'lingkungan',
] as const;

/** The stages of a life that the programme speaks to, youngest family first. */
export const LIFE_STAGES = [
  'calon-pengantin',
  'hamil',
  'balita',
  'anak-sekolah',
  'remaja',
  'lansia',
] as const;

/** The drawing of a situation that is no stage of life: that of the sub-programme which answers it. */
const NEED_DRAWINGS: Readonly<Record<string, DrawingName>> = {
  usaha: 'ekonomi',
  akta: 'data',
  rumah: 'lingkungan',
};

/** The drawing of a situation of life; a family where nobody has drawn one. */
export function situationDrawing(key: string): DrawingName {
  return LIFE_STAGES.find((stage) => stage === key) ?? NEED_DRAWINGS[key] ?? 'keluarga';
}

/** Whom a page speaks to: families, village heads, reporters. */
export const READER_DRAWINGS = ['keluarga', 'kepala-desa', 'wartawan'] as const;

/** What there is to say when there is nothing to show: not found, offline, no data yet, moved. */
export const EMPTY_DRAWINGS = ['tidak-ketemu', 'luring', 'kosong', 'pindah'] as const;

/** Every drawing of the site; each is a file `src/drawings/<name>.svg` and has a description `drawing.<name>`. */
export const DRAWING_NAMES = [
  ...SUB_PROGRAMMES,
  ...LIFE_STAGES,
  ...READER_DRAWINGS,
  ...EMPTY_DRAWINGS,
] as const;

export type DrawingName = (typeof DRAWING_NAMES)[number];

/** The attributes of the root element that all drawings share: one frame, one pen. */
export const DRAWING_ROOT = {
  viewBox: '0 0 120 96',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2.5',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

type DrawingKey = `drawing.${DrawingName}`;

/** Descriptions of the drawings: key and what it is, as in strings-schema.ts. */
export const DRAWING_STRING_KEYS = Object.fromEntries(
  DRAWING_NAMES.map((name) => [
    `drawing.${name}`,
    `Uraian gambar "${name}" untuk pembaca layar: apa yang terlihat, satu kalimat pendek tanpa titik.`,
  ]),
) as Record<DrawingKey, string>;
