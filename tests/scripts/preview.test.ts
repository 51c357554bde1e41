import { describe, expect, it } from 'vitest';
import { previewFrom, previewSettings } from '#lib/preview.ts';
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

  it('of a computer never lies in the folder of the published site, also where OUT_DIR is set to nothing', () => {
    expect(previewSettings({ OUT_DIR: '' })).toEqual({ PREVIEW: '1', OUT_DIR: 'dist-pratinjau' });
    expect(previewSettings({ OUT_DIR: 'uji' })['OUT_DIR']).toBe('uji');
  });
});
