/** A file with its check sum, SHA-256 in hexadecimal digits. */
export interface SummedPath {
  /** From the folder of the file with the sums. */
  readonly path: string;
  readonly sha256: string;
}

/** So many digits a sum has, and behind it two spaces: the form that `sha256sum -c` of GNU coreutils reads. */
const DIGITS = 64;
const GAP = '  ';

/** The text of `SHA256SUMS`: a line a file, in the order of their paths. */
export function sumsText(files: readonly SummedPath[]): string {
  return files
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}${GAP}${path}\n`)
    .join('');
}

/** The sums of such a text by their paths. */
export function readSums(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(DIGITS + GAP.length), line.slice(0, DIGITS)]));
}
