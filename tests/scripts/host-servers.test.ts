import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaCode } from '#domain/area-code.ts';
import { hostFiles } from '#domain/hosting/host-files.ts';
import { hostRules } from '#domain/hosting/host-rules.ts';
import { storeByRegency } from '#lib/site-layout.ts';
import { writeTree } from '#lib/write-tree.ts';

const PLACES = [
  'desa/3601012001/index.html',
  'desa/bps/3601010001/index.html',
  'en/desa/3601012001/index.html',
  'wilayah/3601/index.html',
  'wilayah/360101/index.html',
  'wilayah/360101/peta/tahun/index.html',
  'api/v1/desa/3601012001.json',
  'peta/360101-klasifikasi.svg',
  'data/unduh/terbaru/wilayah/3601.csv',
  'data/unduh/terbaru/wilayah/360101.csv',
  'data/unduh/terbaru/wilayah/360101.geojson',
  'berita/202311-rapat/index.html',
  '404.html',
];

/** A server that Debian has, and its settings for a site at a port, in a folder where it may write. */
interface Server {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly settings: (at: { site: string; work: string; port: number }) => string;
}

const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    command: ['nginx', '-e', 'stderr', '-c'],
    settings: ({ site, work, port }) => `
      daemon off; pid ${work}/nginx.pid; error_log stderr; events { }
      http {
        types { text/html html; application/json json; image/svg+xml svg; }
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path ${work}/${part};`).join(' ')}
        server { listen 127.0.0.1:${port}; root ${site}; include ${site}/pengalihan/nginx.conf; }
      }`,
  },
  {
    name: 'apache2',
    command: ['apache2', '-D', 'FOREGROUND', '-f'],
    settings: ({ site, work, port }) => `
      ServerName 127.0.0.1
      Listen 127.0.0.1:${port}
      PidFile ${work}/apache.pid
      ErrorLog ${work}/error.log
      User www-data
      Group www-data
      ${['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'rewrite', 'headers'].map((part) => `LoadModule ${part}_module /usr/lib/apache2/modules/mod_${part}.so`).join('\n')}
      TypesConfig /etc/mime.types
      DocumentRoot ${site}
      <Directory ${site}>
        AllowOverride FileInfo
        Require all granted
      </Directory>`,
  },
];

function makeSite(site: string): void {
  writeTree(
    site,
    PLACES.map((path) => [path, path] as const),
  );
  const rules = hostRules({
    redirects: [
      { from: '/berita/lama/', to: '/berita/202311-rapat/', date: '2024', reason: 'Rekaan.', row: 2 },
      { from: '/wilayah/360109/', to: '/wilayah/360101/', date: '2024', reason: 'Rekaan.', row: 3 },
    ],
    bpsCodes: [{ village: areaCode('3601012001'), code: '3601010001', source: 'Rekaan', date: '2024' }],
    languages: ['id', 'en'],
    byRegency: true,
  });
  writeTree(site, [...hostFiles(rules)]);
  storeByRegency(site);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

const isInstalled = (command: string) => spawnSync(command, ['-v']).status === 0;

describe.each(SERVERS)('a site stored by regency', ({ name, command: [command, ...args], settings }) => {
  describe.skipIf(!isInstalled(command))(`with ${name}`, () => {
    let root: string;
    let url: string;
    let server: ChildProcess;

    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'host-'));
      // A server that root starts reads as another user.
      chmodSync(root, 0o755);
      const [site, work, file] = [join(root, 'situs'), join(root, 'work'), join(root, 'server.conf')];
      makeSite(site);
      mkdirSync(work);
      const port = await freePort();
      writeFileSync(file, settings({ site, work, port }));
      url = `http://127.0.0.1:${port}`;
      server = spawn(command, [...args, file], { stdio: 'inherit' });
      for (let tries = 0; tries < 100; tries += 1) {
        if (await fetch(url).catch(() => null)) return;
        await setTimeout(50);
      }
      throw new Error(`${name} does not answer.`);
    });

    afterAll(async () => {
      server.kill();
      await once(server, 'close');
      rmSync(root, { recursive: true });
    });

    const get = async (address: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(url + address, { headers, redirect: 'manual' });
      const to = answer.headers.get('location')?.replace(url, '') ?? null;
      return { status: answer.status, to, type: answer.headers.get('content-type'), answer };
    };

    it.each(PLACES.filter((path) => !path.includes('bps')))('gives %s at its address', async (path) => {
      const address = `/${path}`.replace(/index\.html$/, '');
      const { status, answer } = await get(`${address}?x=1`);
      expect([status, await answer.text()]).toEqual([200, path]);
    });

    it.each([
      ['/api/v1/desa/3601012001.json', 'application/json'],
      ['/peta/360101-klasifikasi.svg', 'image/svg+xml'],
      ['/data/unduh/terbaru/wilayah/360101.csv', 'text/csv; charset=utf-8'],
      ['/data/unduh/terbaru/wilayah/360101.geojson', 'application/geo+json'],
    ])('gives %s as %s, to pages of other sites too', async (address, expected) => {
      const { type, answer } = await get(address);
      expect(type).toBe(expected);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    });

    it.each([
      ['/desa/3601012001', '/desa/3601012001/'],
      ['/en/desa/3601012001', '/en/desa/3601012001/'],
      ['/wilayah/360101?x=1', '/wilayah/360101/?x=1'],
      ['/wilayah/360101/peta/tahun', '/wilayah/360101/peta/tahun/'],
      ['/wilayah/3601', '/wilayah/3601/'],
      ['/berita/lama/', '/berita/202311-rapat/'],
      ['/wilayah/360109/', '/wilayah/360101/'],
      ['/desa/bps/3601010001/', '/desa/3601012001/'],
    ])('leads from %s to %s and names no folder of a regency', async (from, to) => {
      expect(await get(from)).toMatchObject({ status: 301, to });
    });

    it.each(['/desa/3601012002/', '/peta/360102.svg', '/api/v1/desa/3601012002.json', '/x/'])(
      'shows the own page for %s, which is not there',
      async (address) => {
        const { status, answer } = await get(address);
        expect([status, await answer.text()]).toEqual([404, '404.html']);
      },
    );

    it('sends nothing again to who has it', async () => {
      const etag = (await get('/desa/3601012001/')).answer.headers.get('etag')!;
      expect((await get('/desa/3601012001/', { 'If-None-Match': etag })).status).toBe(304);
    });
  });
});
