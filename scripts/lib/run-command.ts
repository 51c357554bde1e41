import { stripVTControlCharacters } from 'node:util';
import { oneLine } from '#domain/one-line.ts';
import { nearPath } from './near-path.ts';
import { formatProblems } from './print-problems.ts';
import { ProblemsFound, Refusal } from './problems-found.ts';

/** What the system says by a code, in words for staff. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'tidak ada izin untuk membaca atau menulisnya. Periksa izin berkas dan foldernya',
  EPERM: 'tidak ada izin untuk membaca atau menulisnya. Periksa izin berkas dan foldernya',
  EROFS: 'letaknya di disk yang hanya dapat dibaca. Pindahkan ke disk yang dapat ditulis',
  ENOSPC: 'disknya penuh. Kosongkan sebagian',
  EDQUOT: 'jatah disknya habis. Kosongkan sebagian',
  EISDIR: 'ini folder, padahal seharusnya berkas. Pindahkan atau hapus foldernya',
  ENOTDIR: 'foldernya ternyata berkas. Pindahkan atau hapus berkas itu',
  ENOENT: 'berkas atau foldernya tidak ada lagi',
  EBUSY: 'sedang dipakai program lain. Tutup program itu',
  EMFILE: 'terlalu banyak berkas yang terbuka. Tutup program lain',
  EIO: 'disknya rusak atau terputus',
};

/** How the tools that make pages, in JavaScript and in Rust, wrap up that the disk is full. */
const FULL_DISK = /\bENOSPC\b|\(os error 28\)/;

/**
 * Runs a command that reads or writes the content folder. Whatever stops it is told in Indonesian, never by a stack trace,
 * and the process ends with 1.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(failureText(error));
    process.exitCode = 1;
  }
}

/** The problems that were found, or one sentence for what the system or a mistake of ours did. */
export function failureText(error: unknown): string {
  if (!(error instanceof ProblemsFound)) return oneLine(`SALAH ${reasonOf(error)}`);
  return `${formatProblems(error.problems, 20)}\nTidak ada yang ditulis. Perbaiki, lalu ulangi.`;
}

/** True for what the system refused and `failureText` can tell by itself: a full disk, a file without permission. */
export function isSystemFault(error: unknown): boolean {
  return error instanceof Error && REASONS[(error as NodeJS.ErrnoException).code ?? ''] !== undefined;
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const words = stripVTControlCharacters(
    error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  );
  const reason = REASONS[code] ?? (FULL_DISK.test(words) ? REASONS['ENOSPC'] : undefined);
  if (reason !== undefined) {
    return `${nameOf(dest ?? path)}: ${reason}, lalu ulangi.`;
  }
  return `kesalahan yang tidak terduga: ${words.slice(0, 300)}. Ini kesalahan program; laporkan bersama berkas yang dipakai.`;
}

function nameOf(path: string | undefined): string {
  return path === undefined ? 'berkas' : nearPath(path);
}
