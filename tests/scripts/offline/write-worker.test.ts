import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf, writeOfflineWorker } from '#lib/offline/write-worker.ts';
import { fakeScope, startWorker } from './fake-scope.ts';

const SHELL = { version: 'a1', pages: ['/en/luring/', '/luring/'], files: ['/gaya.css', '/huruf.woff2'] };

describe('the worker of the offline page', () => {
  it('keeps the page and its files anew when it is installed, and nothing else', async () => {
    const { caches, asked, request } = await startWorker(SHELL);
    expect(asked).toEqual([
      'reload /en/luring/',
      'reload /luring/',
      'default /gaya.css',
      'default /huruf.woff2',
    ]);
    await request('/desa/1/', 'navigate');
    expect([...caches.get('luring-a1')!.keys()]).toEqual([
      '/en/luring/',
      '/luring/',
      '/gaya.css',
      '/huruf.woff2',
    ]);
  });

  it('throws away what an older version kept, and leaves the caches of others alone', async () => {
    const browser = fakeScope();
    await browser.scope.caches.open('luring-old');
    await browser.scope.caches.open('lain');
    const { caches } = await startWorker(SHELL, { browser });
    expect([...caches.keys()]).toEqual(['lain', 'luring-a1']);
  });

  it('gives the page from the network as long as there is one', async () => {
    const { request } = await startWorker(SHELL);
    expect(await request('/desa/1/', 'navigate')).toBe('net /desa/1/');
    expect(await request('/gaya.css')).toBe('net /gaya.css');
  });

  it('takes the answer that the browser has asked for already', async () => {
    const { request, asked } = await startWorker(SHELL);
    const before = asked.length;
    expect(await request('/desa/1/', 'navigate', new Response('sudah'))).toBe('sudah');
    expect(asked).toHaveLength(before);
  });

  it('gives the offline page, with its files, where the network fails', async () => {
    const { request, network } = await startWorker(SHELL);
    network.isUp = false;
    expect(await request('/desa/1/', 'navigate')).toBe('net /luring/');
    expect(await request('/en/desa/1/', 'navigate')).toBe('net /en/luring/');
    expect(await request('/gaya.css')).toBe('net /gaya.css');
  });

  it.each([
    ['data', '/api/v1/indeks.json', 'cors'],
    ['a style of another page', '/lain.css', 'no-cors'],
    ['a download', '/data/kampung-kb.csv', 'navigate'],
  ])('leaves %s to the browser', async (_, path, mode) => {
    const { request } = await startWorker(SHELL);
    expect(await request(path, mode)).toBeNull();
  });
});

describe('the files of a page', () => {
  it('are its styles, what these name on this site, and its scripts, each once', () => {
    const html = '<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><a href="/x/">x</a>';
    const css = "@font-face{src:url('/f.woff2')} a{background:url(/f.woff2),url(data:image/png;base64,AA)}";
    expect(filesOf(html, () => css)).toEqual(['/a.css', '/f.woff2', '/a.js']);
  });
});

describe('the file of the worker', () => {
  let site: string;
  beforeEach(() => {
    site = mkdtempSync(join(tmpdir(), 'situs-'));
    mkdirSync(join(site, 'luring'));
    writeFileSync(join(site, 'luring/index.html'), '<link rel="stylesheet" href="/a.css">');
    writeFileSync(join(site, 'a.css'), 'a{}');
  });
  afterEach(() => rmSync(site, { recursive: true }));
  const write = (): string => {
    writeOfflineWorker(site, ['id']);
    return readFileSync(join(site, 'sw.js'), 'utf8');
  };

  it('is the same for the same site, and another when a file that it keeps has changed', () => {
    const first = write();
    expect(write()).toBe(first);
    writeFileSync(join(site, 'a.css'), 'a{color:red}');
    expect(write()).not.toBe(first);
  });
});
