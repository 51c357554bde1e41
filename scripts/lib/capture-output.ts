/** Runs something with all that it prints kept from the terminal; gives back the text that it would have printed so far. */
export async function captureOutput(run: () => Promise<void>): Promise<{ output: string; error?: unknown }> {
  const streams = [process.stdout, process.stderr] as const;
  const before = streams.map((stream) => stream.write);
  const pieces: string[] = [];
  const keep = (piece: string | Uint8Array, ...more: unknown[]): boolean => {
    pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8'));
    const done = more.at(-1);
    if (typeof done === 'function') (done as () => void)();
    return true;
  };
  for (const stream of streams) stream.write = keep;
  try {
    await run();
    return { output: pieces.join('') };
  } catch (error) {
    return { output: pieces.join(''), error };
  } finally {
    streams.forEach((stream, index) => (stream.write = before[index]!));
  }
}
