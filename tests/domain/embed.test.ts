import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { embedAddress, embedCode, leadOutOfFrame } from '#domain/embed.ts';

describe('the embed of an area', () => {
  it('has an address beside that of its page', () => {
    expect(embedAddress(areaCode('990101'))).toBe('/sematan/wilayah/990101/');
  });

  it('is put into a page by a frame that fills the width and waits until it is near', () => {
    expect(embedCode({ address: 'https://contoh.id/sematan/wilayah/99/', title: 'Peta Awan' })).toBe(
      '<iframe src="https://contoh.id/sematan/wilayah/99/" title="Peta Awan" width="100%" height="940" loading="lazy" style="border:0"></iframe>',
    );
  });

  it('lets every link of the map lead out of the frame', () => {
    expect(leadOutOfFrame('<svg><a href="/desa/1/"><use/></a><a href="/desa/2/"/></svg>')).toBe(
      '<svg><a target="_top" href="/desa/1/"><use/></a><a target="_top" href="/desa/2/"/></svg>',
    );
  });

  it('keeps a name with quotes inside its attribute', () => {
    expect(embedCode({ address: 'https://contoh.id/', title: '"><script>&' })).toContain(
      'title="&quot;>&lt;script>&amp;"',
    );
  });
});
