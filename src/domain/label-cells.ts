/** Letters of a heading and a cell that fit side by side into a line of a telephone. */
const ONE_LINE = 30;

/**
 * The inside of a table as Markdown makes it, ready to be laid out as cards on a telephone: every cell says the heading of
 * its column, and roles stay when the layout takes them away. The first cell of a row is what the row is about.
 */
export function labelCells(html: string): string {
  const heads = [...html.matchAll(/<th\b[^>]*>([^]*?)<\/th>/g)].map(([, inside]) => plainText(inside!));
  return html
    .replace(/<(thead|tbody)\b/g, '<$1 role="rowgroup"')
    .replace(/<th\b/g, '<th role="columnheader" scope="col"')
    .replace(/<tr\b[^>]*>([^]*?)<\/tr>/g, (_row, inside: string) => {
      let column = 0;
      const cells = inside.replace(/<td\b([^>]*>([^]*?)<\/td>)/g, (_cell, rest: string, words: string) => {
        const head = heads[column] ?? '';
        const look = head.length + plainText(words).length <= ONE_LINE ? 'said said-short' : 'said';
        const label = column === 0 ? '' : ` class="${look}" data-said="${head}"`;
        column += 1;
        return `<td role="cell"${label}${rest}`;
      });
      return `<tr role="row">${cells}</tr>`;
    });
}

/** The words between the tags, for an attribute. */
function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll('"', '&quot;');
}
