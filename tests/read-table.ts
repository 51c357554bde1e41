/**
 * Reads a table with nothing but the rules of RFC 4180, after the byte order mark: rows of cells, the head first. It
 * shares no code with what writes the tables.
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const body = text.replace(/^\uFEFF/, '');
  for (let at = 0; at < body.length; at += 1) {
    const sign = body[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[at + 1] === '"') cell += body[(at += 1)]!;
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',' || (sign === '\r' && body[at + 1] === '\n')) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (sign === '\r') {
        at += 1;
        rows.push([]);
      }
    } else cell += sign;
  }
  if (cell !== '' || rows.at(-1)!.length > 0) throw new Error('The last row has no end.');
  return rows.slice(0, -1);
}

/** The rows of a table by the names of its columns. */
export function readRecords(text: string): Record<string, string>[] {
  const [head, ...rows] = readTable(text);
  return rows.map((row) => Object.fromEntries(head!.map((name, index) => [name, row[index]!])));
}
