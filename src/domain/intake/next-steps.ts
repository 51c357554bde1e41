import type { IsoDate } from '../release.ts';
import { count } from './report-words.ts';

/** The state that an import ends in, and the commands and files of the next step. */
export interface ImportState {
  readonly date: IsoDate;
  /** True if nothing was written to the content. */
  readonly isDryRun: boolean;
  readonly isPartial: boolean;
  /** Rows that are not placed. */
  readonly unplaced: number;
  /** Decisions that this run took over, or would take over. */
  readonly accepted: number;
  /** Rows of the kept decisions that nobody has decided. */
  readonly undecided: number;
  /** Paths as people type them. */
  readonly paths: {
    /** Where rows are decided; null where none are left. */
    readonly candidates: string | null;
    readonly corrections: string;
    readonly release: string;
    readonly sources: string;
    /** Copies of what was replaced; null where nothing was. */
    readonly backup: { readonly release: string; readonly sources: string } | null;
  };
  readonly commands: {
    /** The trial with what is decided in the candidates. */
    readonly tryDecisions: string;
    /** The import for good. */
    readonly accept: string;
    /** The import for good with what is decided in the candidates, in the place of this one. */
    readonly acceptDecisions: string;
    readonly check: string;
    /** Builds the site and shows it. */
    readonly start: string;
  };
}

/** What staff do now, numbered, each command on a line of its own to be copied. */
export function nextSteps(state: ImportState): string[] {
  const steps = [...openSteps(state), ...(state.isDryRun ? acceptSteps(state) : publishSteps(state))];
  return ['## Langkah berikut', '', ...stateLine(state), '', ...steps.flatMap(numbered), ...undoLines(state)];
}

interface Step {
  readonly text: string;
  readonly command?: string;
}

function numbered({ text, command }: Step, at: number): string[] {
  return command === undefined ? [`${at + 1}. ${text}`] : [`${at + 1}. ${text}`, '', `       ${command}`, ''];
}

function stateLine({ isDryRun, unplaced, accepted, paths }: ImportState): string[] {
  const decisions = accepted === 0 ? '' : ` ${count(accepted)} keputusan baru`;
  if (isDryRun) {
    const taken = decisions === '' ? '' : `${decisions} ikut dihitung.`;
    const open =
      unplaced === 0 ? ' Semua baris sudah ditempatkan.' : ` ${count(unplaced)} baris belum ditempatkan.`;
    return [`Ini percobaan: isi situs belum berubah.${taken}${open}`];
  }
  const kept = decisions === '' ? '' : `${decisions} disimpan di ${paths.corrections}.`;
  return [`Rilis sudah ditulis ke ${paths.release}.${kept}`];
}

/** How rows that are not placed are decided. */
function openSteps({ unplaced, isDryRun, isPartial, undecided, paths, commands }: ImportState): Step[] {
  const leftOver: Step[] =
    undecided === 0
      ? []
      : [
          {
            text: `Putuskan ${count(undecided)} baris di ${paths.corrections} yang kolom keputusannya kosong.`,
          },
        ];
  if (unplaced === 0 || paths.candidates === null) return leftOver;
  const why = isPartial ? '' : ' Sampai diputuskan, desa yang mungkin dimaksud tidak dihitung "belum".';
  return [
    { text: `Buka ${paths.candidates} dengan Excel atau LibreOffice.${why}` },
    {
      text:
        'Untuk tiap baris: periksa kolom kode (saran lain ada di kolom saran_1 sampai saran_3), lalu isi kolom keputusan ' +
        'dengan "pakai" atau "abaikan" dan kolom alasan dengan sebabnya. Tanggal boleh kosong: diisi hari ini. ' +
        'Alasan tampil di situs, jadi jangan menulis nama orang.',
    },
    {
      text: isDryRun
        ? 'Simpan, tutup berkasnya, lalu coba lagi:'
        : 'Simpan, tutup berkasnya, lalu ganti rilis ini:',
      command: isDryRun ? commands.tryDecisions : commands.acceptDecisions,
    },
    ...leftOver,
  ];
}

function acceptSteps({ unplaced, commands }: ImportState): Step[] {
  const text =
    unplaced === 0
      ? 'Bila laporannya benar, impor sungguhan:'
      : 'Bila baris itu tidak dapat diputuskan sekarang, impor dulu tanpa baris itu:';
  return [{ text, command: commands.accept }];
}

function publishSteps({ date, commands }: ImportState): Step[] {
  return [
    { text: 'Periksa isi situs:', command: commands.check },
    { text: `Lihat hasilnya, terutama halaman /data/perubahan/${date}/:`, command: commands.start },
  ];
}

function undoLines({ isDryRun, paths: { release, sources, backup } }: ImportState): string[] {
  if (isDryRun) return [];
  if (backup === null) {
    return [
      '',
      `Untuk membatalkan, hapus ${release}. Isiannya di ${sources} boleh dihapus belakangan; npm run check mengingatkannya. Keputusan tetap disimpan.`,
    ];
  }
  return [
    '',
    `Untuk membatalkan, salin ${backup.release} ke ${release}, dan ${backup.sources} ke ${sources}. ` +
      'Itu rilis dan sumber tepat sebelum diganti.',
  ];
}
