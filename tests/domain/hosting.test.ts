import { describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { hostFiles } from '#domain/hosting/host-files.ts';
import { encodeAddress, hostRules } from '#domain/hosting/host-rules.ts';
import type { Redirect } from '#domain/redirects/redirect.ts';

const moved = (from: string, to: string): Redirect => ({ from, to, date: '2024', reason: 'Rekaan.', row: 2 });
const bpsCodes = [
  { village: areaCode('9901012001'), code: '9876543210', source: 'Daftar rekaan', date: '2024' },
];

function filesFor(...redirects: Redirect[]): Map<string, string> {
  return hostFiles(hostRules({ redirects, bpsCodes, languages: ['id', 'en'] }));
}

/** The redirects that each kind of file tells, read as its host reads it. */
function readAll(files: Map<string, string>): Record<string, [from: string, to: string][]> {
  const find = (file: string, pattern: RegExp) =>
    [...files.get(file)!.matchAll(pattern)].map(([, from, to]): [string, string] => [from!, to!]);
  return {
    plain: find('_redirects', /^(\/\S*) (\/\S*) 301$/gm),
    netlify: find('pengalihan/netlify.toml', /^from = "([^"\\]+)"\nto = "([^"\\]+)"\nstatus = 301$/gm),
    apache: find('.htaccess', /^ {2}RedirectMatch 301 "\^([^"]+)\$" "([^"]+)"$/gm).map(([from, to]) => [
      from.replaceAll('\\.', '.'),
      to,
    ]),
    nginx: find('pengalihan/nginx.conf', /^location = "([^"]+)" \{ return 301 "([^"]+)"; \}$/gm),
  };
}

describe('the rules for hosts', () => {
  const files = filesFor(
    moved('/berita/rapat-lama/', '/berita/rapat/'),
    moved('/profil.html', '/tentang/'),
    moved('/cari-desa/', '/cari/?q=Sumber "Angin" $1 :x é\\#a b'),
  );
  const hard = '/cari/?q=Sumber%20%22Angin%22%20%241%20%3Ax%20%C3%A9%5C#a%20b';
  const expected = [
    ['/berita/rapat-lama/', '/berita/rapat/'],
    ['/profil.html', '/tentang/'],
    ['/en/profil.html', '/en/tentang/'],
    ['/cari-desa/', hard],
    ['/en/cari-desa/', hard.replace('/cari', '/en/cari').replace(/#.*/, '')],
    ['/desa/bps/9876543210/', '/desa/9901012001/'],
  ];

  it.each(Object.entries(readAll(files)))(
    '%s has every redirect, none else, all in ASCII',
    (_host, found) => {
      expect(found).toEqual(expected);
    },
  );

  it('has no line that a host would not know', () => {
    for (const [name, text] of files) {
      expect(text, name).toMatch(/^[\x20-\x7e\n]+\n$/);
      expect(text, name).not.toMatch(/\n\n\n|undefined/);
    }
    const headers = files.get('_headers')!.split('\n').slice(1, -1);
    expect(headers.filter((line) => !/^\/\S+$|^ {2}[A-Z][\w-]+: \S.*$/.test(line))).toEqual([]);
    const paths = headers.filter((line) => line.startsWith('/'));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => /\*./.test(path))).toEqual([]);
    const apache = files.get('.htaccess')!;
    const count = (pattern: RegExp) => (apache.match(pattern) ?? []).length;
    expect(count(/^<(?:IfModule|Files)/gm)).toBe(count(/^<\/(?:IfModule|Files)/gm));
    const nginx = files.get('pengalihan/nginx.conf')!.split('\n').slice(0, -1);
    expect(nginx.filter((line) => !/^#|;$|\}$/.test(line))).toEqual([]);
  });

  it('opens the data, the maps, the embeds and the feeds to pages of other sites, in each language', () => {
    const open = files.get('_headers')!.match(/^\/\S+(?=\n {2}Access)/gm)!;
    for (const path of ['/api/*', '/data/unduh/*', '/peta/*', '/en/peta/*', '/berita/feed.json']) {
      expect(open).toContain(path);
    }
    const inNginx = /request_uri ~ "([^"]+)"/.exec(files.get('pengalihan/nginx.conf')!)![1]!;
    const inApache = /m#([^#]+)#/.exec(files.get('.htaccess')!)![1]!;
    const cases: [string, boolean][] = [
      ['/api/v1/rilis.json?x=1', true],
      ['/berita/feed.json?x', true],
      ['/berita/feed.json', true],
      ['/berita/feed-json', false],
      ['/desa/3601012001/', false],
      ['/x/api/', false],
    ];
    for (const [path, is] of cases) {
      expect(new RegExp(inNginx).test(path), path).toBe(is);
      expect(new RegExp(inApache).test(`GET ${path} HTTP/1.1`), path).toBe(is);
    }
  });

  it('leaves to hosts that serve "/a/" for "/a.html" what would lead them in a circle', () => {
    const found = readAll(filesFor(moved('/tentang.html', '/tentang/')));
    expect(found['plain']!.flat()).not.toContain('/tentang.html');
    expect(found['netlify']!.flat()).not.toContain('/tentang.html');
    expect(found['nginx']!.flat()).toContain('/tentang.html');
  });

  it('is not made for what leads out of the site, or to itself', () => {
    expect(() => filesFor(moved('/a/', '//jahat.example/'))).toThrow('Not an address of this site');
    expect(() => filesFor(moved('/a/', 'https://jahat.example/'))).toThrow('Not an address of this site');
    expect(() => filesFor(moved('/a/', '/a/#b'))).toThrow('Leads to itself');
    expect(() => filesFor(moved('/a";\nreturn/', '/b/'))).toThrow('Not an old address');
  });

  it('gives no host more than it bears, those of the table of staff first', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({
      ...bpsCodes[0]!,
      code: String(3_600_000_000 + index),
    }));
    const redirects = [moved('/a/', '/b/')];
    const found = readAll(hostFiles(hostRules({ redirects, bpsCodes: many, languages: ['id'] })));
    const counts = Object.values(found).map(({ length }) => length);
    expect(counts).toEqual([2000, 3001, 500, 3001]);
    for (const list of Object.values(found)) expect(list[0]).toEqual(['/a/', '/b/']);
  });

  it('speaks of folders by regency only where files lie in them', () => {
    const input = { redirects: [], bpsCodes, languages: ['id', 'en'] as const };
    for (const file of ['.htaccess', 'pengalihan/nginx.conf']) {
      const [plain, byRegency] = [false, true].map((is) =>
        hostFiles(hostRules({ ...input, byRegency: is })).get(file)!,
      );
      expect(plain).not.toMatch(/rewrite/i);
      expect(byRegency).toMatch(/rewrite/i);
    }
  });

  it('does not encode twice what is encoded', () => {
    expect(encodeAddress('/cari/?q=100%&r=%C3%A9')).toBe('/cari/?q=100%25&r=%C3%A9');
  });
});
