/**
 * What `measureReference` takes on the machine that the limit was set on. A slower one is allowed as much more as it needs
 * for that work: else the test would tell of whatever else runs there.
 */
export const REFERENCE_MS = 5;

/** Runs in the page: work of the same sort as that of a key, which no code of the site takes part in, in ms. */
export function measureReference(): number {
  const words = Array.from({ length: 20_000 }, (_, index) => String((index * 7919) % 20_011));
  const list = document.createElement('ul');
  document.body.append(list);
  let best = Infinity;
  for (let round = 0; round < 10; round++) {
    const start = performance.now();
    const sorted = words.toSorted();
    const items = sorted.slice(0, 50).map((word) => {
      const item = document.createElement('li');
      item.textContent = word;
      return item;
    });
    list.replaceChildren(...items);
    void document.body.offsetHeight;
    best = Math.min(best, performance.now() - start);
  }
  list.remove();
  return best;
}

/** The median and the worst of some times. */
export function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)]!;
  return `median ${middle.toFixed(1)} ms, worst ${sorted.at(-1)!.toFixed(1)} ms`;
}
