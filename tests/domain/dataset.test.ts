import { describe, expect, it } from 'vitest';
import { harmlessCell } from '#domain/dataset.ts';

describe('a cell of the published dataset', () => {
  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '\t=1', '\n=1', '\uff1d1'])(
    'cannot be run as a formula: %j',
    (text) => {
      expect(harmlessCell(text)).toBe(`'${text}`);
    },
  );

  it('is otherwise left as it is', () => {
    expect(harmlessCell('Sumber=Mata Air')).toBe('Sumber=Mata Air');
  });
});
