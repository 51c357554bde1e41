import { describe, expect, it } from 'vitest';
import { previewFrom } from '#lib/preview.ts';
import { Refusal } from '#lib/problems-found.ts';

describe('the setting PREVIEW', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['0', false],
    ['false', false],
    ['1', true],
    [' true ', true],
  ])('%j asks for a preview: %j', (PREVIEW, expected) => {
    expect(previewFrom({ PREVIEW })).toBe(expected);
  });

  it.each(['tidak', 'no', 'ya', 'constructor'])('%s is refused, for it may mean either', (PREVIEW) => {
    expect(() => previewFrom({ PREVIEW })).toThrow(Refusal);
  });
});
