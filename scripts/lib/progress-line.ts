import { formatCount } from '#domain/format.ts';

/** Where progress is shown: a terminal gets one line that changes, a log gets a line now and then. */
export interface ProgressTarget {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Every so many rows a log gets a line. */
const LOG_STEP = 10_000;

/** Gives back a function that shows "12.000 dari 32.740 baris dicocokkan". Short work shows nothing. */
export function progressLine(target: ProgressTarget): (done: number, total: number) => void {
  return (done, total) => {
    if (total < LOG_STEP) return;
    const text = `${formatCount(done)} dari ${formatCount(total)} baris dicocokkan`;
    const isLast = done === total;
    if (target.isTTY === true) target.write(`\r${text}${isLast ? '\n' : ''}`);
    else if (isLast || done % LOG_STEP === 0) target.write(`${text}\n`);
  };
}
