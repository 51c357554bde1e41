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
    message: 'isinya "{value}" bukan teks. Tulis di antara tanda kutip.',
  },
  'strings-placeholder': {
    severity: 'error',
    title: 'Isian di dalam tulisan tidak cocok',
    message:
      '"{value}" harus memuat tepat isian ini: {expected}. Kata di antara kurung kurawal tidak boleh diterjemahkan.',
  },
} as const satisfies Record<string, ProblemKind>;
