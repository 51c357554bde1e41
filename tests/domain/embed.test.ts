import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import {
  EMBED_POLICY,
  EMBED_SANDBOX,
  embedAddress,
  embedCode,
  leadOutOfFrame,
  oembedAddress,
} from '#domain/embed.ts';

const code = areaCode('990101');

describe('the embed of an area', () => {
  it('has an address beside that of its page, and one more for each release', () => {
    expect(embedAddress(code)).toBe('/sematan/wilayah/990101/');
    expect(embedAddress(code, '2024-03-31')).toBe('/sematan/wilayah/990101/2024-03-31/');
    expect(oembedAddress(code)).toBe('/sematan/wilayah/990101/oembed.json');
    expect(oembedAddress(code, '2024-03-31')).toBe('/sematan/wilayah/990101/2024-03-31/oembed.json');
  });

  it('is put into a page by a frame of fixed height that waits until it is near and may only lead out', () => {
    expect(embedCode({ address: 'https://contoh.id/sematan/wilayah/99/', title: 'Peta Awan' })).toBe(
      '<iframe src="https://contoh.id/sematan/wilayah/99/" title="Peta Awan" width="100%" height="940" loading="lazy"' +
        ` sandbox="${EMBED_SANDBOX}" referrerpolicy="no-referrer" style="border:0"></iframe>`,
    );
  });

  it('may not run scripts, send forms, or load anything of another site', () => {
    expect(EMBED_SANDBOX).not.toMatch(/scripts|forms/);
    expect(EMBED_POLICY).toContain("default-src 'none'");
    expect(EMBED_POLICY).not.toMatch(/https?:|\*|unsafe/);
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
