import type { ProblemKind } from '../problem.ts';

/** Problems of `strings/id.json`, the words of the interface. */
export const STRINGS_PROBLEMS = {
  'strings-missing': {
    severity: 'error',
    title: 'Tulisan antarmuka tidak ada',
    message: 'tulisan ini tidak ada. Tambahkan "{key}". Gunanya: {purpose}',
  },
  'strings-unknown': {
    severity: 'error',
    title: 'Kunci tulisan tidak dikenal',
    message: 'kunci ini tidak dikenal. Hapus, atau perbaiki ejaannya{suggestion}.',
  },
  'strings-not-text': {
    severity: 'error',
    title: 'Tulisan bukan teks',
    message: 'isinya {value}, bukan teks. Tulis teks di antara tanda kutip.',
  },
  'strings-empty': {
    severity: 'error',
    title: 'Tulisan antarmuka kosong',
    message: 'tulisan ini masih kosong. Tulis teksnya. Gunanya: {purpose}',
  },
  'strings-placeholder': {
    severity: 'error',
    title: 'Isian di dalam tulisan tidak cocok',
    message: '"{value}" {rule}.',
  },
} as const satisfies Record<string, ProblemKind>;
