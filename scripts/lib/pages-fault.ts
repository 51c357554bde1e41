import { stripVTControlCharacters } from 'node:util';

/**
 * One sentence for staff on why the pages could not be made, from the error and the output of Astro, whose words are read
 * only for the page and never shown. `log` is the file with the details.
 */
export function pagesFault(error: unknown, output: string, log: string): string {
  const said = stripVTControlCharacters(`${detailsOf(error)}\n${output}`);
  const file = /[\\/]content[\\/]((?:pages|news)[\\/][^\s:'"]+\.mdx)(?::(\d+))?/.exec(said);
  const address = /error rendering (\/\S*?):? /i.exec(said)?.[1];
  const page =
    file !== null
      ? `berkas ${file[1]!.replaceAll('\\', '/')}${file[2] === undefined ? '' : `, baris ${file[2]}`}`
      : address === undefined
        ? null
        : `halaman ${address}`;
  const details = `Rinciannya, untuk pengembang, ada di ${log}.`;
  return page === null
    ? `halaman situs tidak dapat dibuat, padahal isinya sudah diperiksa. Ini kesalahan program; laporkan. ${details}`
    : `${page}: halamannya tidak dapat dibuat, padahal isinya sudah diperiksa. Kembalikan bagian yang terakhir diubah di sana, lalu ulangi. ${details}`;
}

/** Everything that an error says, with what it says of its causes. */
export function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = JSON.stringify({ ...error }, (key, value: unknown) => (key === 'cause' ? undefined : value));
  const cause = error.cause === undefined ? '' : `\n${detailsOf(error.cause)}`;
  return `${error.stack ?? error.message}\n${own}${cause}`;
}
