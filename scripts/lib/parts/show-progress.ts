import { formatCount } from '#domain/format.ts';
import type { ProgressTarget } from '#lib/progress-line.ts';
import type { OnProgress } from './run-jobs.ts';

/** Where progress goes, and a clock in milliseconds. */
export interface ProgressOutput {
  readonly target: ProgressTarget;
  readonly now: () => number;
}

/** Seconds between two lines of a log; work that is done before the first shows nothing. */
const EVERY = { log: 10, terminal: 1 } as const;

/**
 * Shows how far a long step is: "Peta dan data: 120 dari 553 bagian, kira-kira 40 detik lagi". A terminal gets one line that
 * changes, a log a line now and then.
 */
export function showProgress(
  what: string,
  { target, now }: ProgressOutput = { target: process.stdout, now: () => performance.now() },
): OnProgress {
  const start = now();
  let last = start;
  let isShown = false;
  const every = 1_000 * (target.isTTY === true ? EVERY.terminal : EVERY.log);
  return (done, total) => {
    if (done === total) {
      if (isShown && target.isTTY === true) target.write('\n');
      return;
    }
    if (now() - last < every) return;
    last = now();
    isShown = true;
    const left = Math.ceil(((last - start) / done) * (total - done) * 0.001);
    const text = `${what}: ${formatCount(done)} dari ${formatCount(total)} bagian, kira-kira ${formatCount(left)} detik lagi`;
    target.write(target.isTTY === true ? `\r${text}  ` : `${text}\n`);
  };
}
