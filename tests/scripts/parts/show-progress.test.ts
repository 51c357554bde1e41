import { expect, it } from 'vitest';
import { showProgress } from '#lib/parts/show-progress.ts';

/** Tells of a step of `total` parts, each of which takes so many seconds; gives back what was written. */
function tell(total: number, seconds: number, isTTY: boolean): string {
  let clock = 0;
  let written = '';
  const target = { isTTY, write: (text: string) => (written += text) };
  const onProgress = showProgress('Peta dan data', { target, now: () => clock });
  for (let done = 1; done <= total; done++) {
    clock += seconds * 1_000;
    onProgress(done, total);
  }
  return written;
}

it('says nothing of what is soon done', () => {
  expect(tell(100, 0.05, false)).toBe('');
  expect(tell(10, 0.05, true)).toBe('');
});

it('gives a log a line each ten seconds, with the time that is left', () => {
  expect(tell(2_400, 0.0125, false)).toBe(
    'Peta dan data: 800 dari 2.400 bagian, kira-kira 20 detik lagi\n' +
      'Peta dan data: 1.600 dari 2.400 bagian, kira-kira 10 detik lagi\n',
  );
});

it('gives a terminal one line that changes, and ends it', () => {
  expect(tell(3, 1, true)).toBe(
    '\rPeta dan data: 1 dari 3 bagian, kira-kira 2 detik lagi  ' +
      '\rPeta dan data: 2 dari 3 bagian, kira-kira 1 detik lagi  \n',
  );
});
