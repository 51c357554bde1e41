import { describe, expect, it } from 'vitest';
import { readSums, sumsText } from '#domain/downloads/check-sums.ts';

const [first, second] = ['a', 'b'].map((digit) => digit.repeat(64));

describe('the file with check sums', () => {
  it('is read as it is written, in the order of the paths', () => {
    const text = sumsText([
      { path: 'wilayah/3601.csv', sha256: second! },
      { path: 'datapackage.json', sha256: first! },
    ]);
    expect(text).toBe(`${first}  datapackage.json\n${second}  wilayah/3601.csv\n`);
    expect([...readSums(text)]).toEqual([
      ['datapackage.json', first],
      ['wilayah/3601.csv', second],
    ]);
  });
});
