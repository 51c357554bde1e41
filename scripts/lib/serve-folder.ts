import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { layoutOf } from './site-layout.ts';

/** A running server of a built site; `close` ends it and its open connections. */
export interface SiteServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 the way a static host does: folders by their index.html, the site's own 404 page
 * for anything else. Files, and how they lie, are looked up anew each time, because a build may replace them while the server
 * runs. Port 0 takes any free port. Rejects when the port is taken.
 */
export function serveFolder(folder: string, port: number): Promise<SiteServer> {
  const files = sirv(folder, { dev: true, etag: true, dotfiles: false });
  const server = createServer((request, response) => {
    const [, path = '/', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '')!;
    request.url = layoutOf(folder).fileOf(path) + query;
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${actual}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
