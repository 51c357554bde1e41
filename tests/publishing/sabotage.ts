import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';

/** What can be done to a build from outside, by changing what the functions of `node:fs` do in its process. */
export const SABOTAGES = {
  /** The pages find broken data, so that Astro fails. */
  'astro-error': () => onWrite(/data[/\\]program\.json$/, (write, path) => write(path, '{')),
  /** A page is gone that others lead to, which the check of the finished site finds. */
  'site-fault': () =>
    onWrite(/site[/\\]sw\.js$/, (write, path, text) => {
      fs.rmSync(join(dirname(path), 'cari'), { recursive: true });
      write(path, text);
    }),
  /** The disk is full once the maps are drawn. */
  'disk-full-early': () => onWrite(/public[/\\]peta[/\\]/, (_write, path) => refuse(path)),
  /** The disk is full while Astro writes its pages. */
  'disk-full-late': () => {
    const { writeFile } = fs.promises;
    fs.promises.writeFile = async (path, ...rest) =>
      /site[/\\]desa[/\\]/.test(pathText(path)) ? refuse(pathText(path)) : writeFile(path, ...rest);
    syncBuiltinESMExports();
  },
} as const satisfies Record<string, () => void>;

type WriteText = (path: string, content: string | NodeJS.ArrayBufferView) => void;

function onWrite(pattern: RegExp, change: (write: WriteText, ...args: Parameters<WriteText>) => void): void {
  const { writeFileSync } = fs;
  const write: WriteText = (path, content) => writeFileSync(path, content);
  fs.writeFileSync = (path, content, options) =>
    pattern.test(String(path)) ? change(write, String(path), content) : writeFileSync(path, content, options);
  syncBuiltinESMExports();
}

function pathText(path: unknown): string {
  return path instanceof URL ? path.pathname : String(path);
}

function refuse(path: string): never {
  throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', path });
}
