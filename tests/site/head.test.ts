import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { siteData, siteDir, siteFile } from './built-site.ts';

interface Head {
  meta: Map<string, string>;
  links: Map<string, string>;
}

function readHead(path: string): Head {
  const head: Head = { meta: new Map(), links: new Map() };
  const parser = new Parser({
    onopentag(name, { property, name: key, media = '', content = '', rel, type = '', href = '' }) {
      if (name === 'meta') head.meta.set(`${property ?? key ?? ''}${media}`, content);
      if (name === 'link') head.links.set(`${rel!}${rel === 'icon' ? type : ''}`, href);
    },
  });
  parser.end(siteFile(path).split('</head>')[0]!);
  return head;
}

const { site } = siteData;
const village = siteData.villages[0]!;

describe('the head of a page', () => {
  it.each(['index.html', `desa/${village.code}/index.html`, 'data/index.html'])(
    'of %s names icons, manifest and share image that are there',
    (path) => {
      const { meta, links } = readHead(path);
      for (const name of ['icon', 'iconimage/svg+xml', 'apple-touch-icon', 'manifest', 'preload']) {
        expect(links.get(name), name).toMatch(/^\/[\w/.-]+$/);
        expect(existsSync(join(siteDir, links.get(name)!)), name).toBe(true);
      }
      const image = meta.get('og:image')!;
      expect(image.startsWith(`${site.baseAddress}/`)).toBe(true);
      expect(existsSync(join(siteDir, new URL(image).pathname))).toBe(true);
      expect(meta.get('og:image:alt')).toContain(site.name);
    },
  );

  it('tells whoever shares a page its title, description and true address', () => {
    const path = `desa/${village.code}/`;
    const { meta, links } = readHead(`${path}index.html`);
    expect(meta.get('og:title')).toContain(village.name);
    expect(meta.get('og:description')).toBe(meta.get('description'));
    expect(meta.get('og:url')).toBe(`${site.baseAddress}/${path}`);
    expect(links.get('canonical')).toBe(meta.get('og:url'));
    expect(meta.get('og:locale')).toBe('id_ID');
  });

  it('gives a page that is not to be found no address to share', () => {
    expect(readHead('404.html').meta.has('og:url')).toBe(false);
  });

  it('has a colour for the bars of a light and of a dark browser', () => {
    const { meta } = readHead('index.html');
    for (const scheme of ['light', 'dark']) {
      expect(meta.get(`theme-color(prefers-color-scheme: ${scheme})`)).toMatch(/^#[\da-f]{6}$/);
    }
  });
});
