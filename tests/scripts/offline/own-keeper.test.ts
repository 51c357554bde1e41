import { describe, expect, it } from 'vitest';
import { fakeScope, startWorker } from './fake-scope.ts';

const SHELL = { version: 'a1', pages: ['/luring/'], files: ['/gaya.css'] };
const OWN = {
  version: 'b1',
  pages: ['/desa-saya/'],
  files: ['/gaya.css', '/cari.js'],
  data: ['/peta/batas/9901.json', '/peta/batas/9902.json'],
};
const KEPT = ['/desa-saya/', '/peta/batas/9901.json', '/gaya.css', '/cari.js'];
const USED = { keep: ['/peta/batas/9901.json'] };

describe('the worker and the pages that are kept once they were used', () => {
  it('keeps nothing of them for somebody who only visits', async () => {
    const { caches, request } = await startWorker(SHELL, { own: OWN });
    await request('/desa-saya/', 'navigate');
    await request('/cari.js');
    expect([...caches.keys()]).toEqual(['luring-a1']);
  });

  it('keeps the pages, their files and the data that the page names once it asks for it', async () => {
    const { caches, send } = await startWorker(SHELL, { own: OWN });
    expect(await send(USED)).toBe(true);
    expect([...caches.get('desa-saya-b1')!.keys()]).toEqual(KEPT);
  });

  it('keeps no file that is not on its list, whatever it is asked for', async () => {
    const { caches, send } = await startWorker(SHELL, { own: OWN });
    await send({ keep: ['/rahasia/', '/peta/batas/9901.json?lintang=-6'] });
    expect([...caches.get('desa-saya-b1')!.keys()]).toEqual(['/desa-saya/', '/gaya.css', '/cari.js']);
    expect(await send('lain')).toBeNull();
    expect(await send(null)).toBeNull();
  });

  it('gives all of it from the network as long as there is one, and then what it kept', async () => {
    const { request, send, network } = await startWorker(SHELL, { own: OWN });
    await send(USED);
    expect(await request('/desa-saya/', 'navigate', new Response('baru'))).toBe('baru');
    network.isUp = false;
    expect(await request('/desa-saya/', 'navigate')).toBe('net /desa-saya/');
    expect(await request('/peta/batas/9901.json')).toBe('net /peta/batas/9901.json');
    expect(await request('/cari.js')).toBe('net /cari.js');
  });

  it('gives the offline page without a connection where the page was never used', async () => {
    const { request, network } = await startWorker(SHELL, { own: OWN });
    network.isUp = false;
    expect(await request('/desa-saya/', 'navigate')).toBe('net /luring/');
  });

  it('says no where there is no room, and goes on working', async () => {
    const { request, send, disk, network } = await startWorker(SHELL, { own: OWN });
    disk.isFull = true;
    expect(await send(USED)).toBe(false);
    expect(await request('/desa-saya/', 'navigate')).toBe('net /desa-saya/');
    network.isUp = false;
    expect(await request('/desa-saya/', 'navigate')).toBe('net /luring/');
  });

  it('has nothing to keep on a site without such pages', async () => {
    const { caches, send } = await startWorker(SHELL);
    expect(await send(USED)).toBe(false);
    expect([...caches.keys()]).toEqual(['luring-a1']);
  });
});

describe('a new version', () => {
  it('replaces what was kept, whole, with the same choice of data', async () => {
    const browser = fakeScope();
    await (await startWorker(SHELL, { browser, own: OWN })).send(USED);
    const { caches } = await startWorker(SHELL, { browser, own: { ...OWN, version: 'b2' } });
    expect([...caches.keys()]).toEqual(['luring-a1', 'desa-saya-b2']);
    expect([...caches.get('desa-saya-b2')!.keys()]).toEqual(KEPT);
  });

  it('takes over also where the new files find no room, and then mixes in nothing old', async () => {
    const browser = fakeScope();
    await (await startWorker(SHELL, { browser, own: OWN })).send(USED);
    const addresses = SHELL.pages.length + SHELL.files.length;
    // Room for the offline page only.
    const { open } = browser.scope.caches;
    browser.scope.caches.open = async (name) => {
      browser.disk.isFull = name.startsWith('desa-saya-');
      return open(name);
    };
    const { caches, request, network } = await startWorker(SHELL, {
      browser,
      own: { ...OWN, version: 'b2' },
    });
    expect(caches.has('desa-saya-b1')).toBe(false);
    expect(caches.get('desa-saya-b2')?.size ?? 0).toBe(0);
    expect(caches.get('luring-a1')!.size).toBe(addresses);
    network.isUp = false;
    expect(await request('/desa-saya/', 'navigate')).toBe('net /luring/');
  });

  it('keeps nothing for somebody who had kept nothing', async () => {
    const browser = fakeScope();
    await startWorker(SHELL, { browser, own: OWN });
    const { caches } = await startWorker(SHELL, { browser, own: { ...OWN, version: 'b2' } });
    expect([...caches.keys()]).toEqual(['luring-a1']);
  });
});
