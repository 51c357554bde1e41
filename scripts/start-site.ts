import { once } from 'node:events';
import { buildSite } from './build-site.ts';
import { foldersFrom } from '#lib/folders.ts';
import { serveFolder } from '#lib/serve-folder.ts';

const DEFAULT_PORT = 4321;

/** Builds the site and serves it until the process is told to end; false if the build failed. */
export async function startSite(env: NodeJS.ProcessEnv): Promise<boolean> {
  const folders = foldersFrom(env);
  if (!(await buildSite(folders))) return false;
  const port = Number(env['PORT'] ?? DEFAULT_PORT);
  try {
    const server = await serveFolder(folders.outDir, port);
    console.log(`Situs siap di ${server.url} (hentikan dengan Ctrl+C)`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(
      `Porta ${port} sedang dipakai program lain. Pilih yang lain, misalnya: PORT=4400 npm start`,
    );
    return false;
  }
}

if (import.meta.main) {
  process.exitCode = (await startSite(process.env)) ? 0 : 1;
}
