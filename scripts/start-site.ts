import { once } from 'node:events';
import { createServer } from 'node:net';
import { buildSite } from './build-site.ts';
import { foldersFrom } from '#lib/folders.ts';
import { otherPort } from '#lib/other-port.ts';
import { previewSettings } from '#lib/preview.ts';
import { runCommand } from '#lib/run-command.ts';
import { serveFolder } from '#lib/serve-folder.ts';

const DEFAULT_PORT = 4321;

/** Builds the site and serves it until the process is told to end; false if it could not. */
export async function startSite(env: NodeJS.ProcessEnv): Promise<boolean> {
  const port = Number(env['PORT'] ?? DEFAULT_PORT);
  const fault = await portFault(port);
  if (fault !== null) {
    console.error(`${fault} ${otherPort(env)}`);
    return false;
  }
  const folders = foldersFrom(env);
  if (!(await buildSite(folders))) return false;
  const server = await serveFolder(folders.outDir, port);
  console.log(`Situs siap di ${server.url} (hentikan dengan Ctrl+C)`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return true;
}

/** Why nothing can be served at a port, asked before the build makes people wait; null where it is free. */
async function portFault(port: number): Promise<string | null> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return 'PORT bukan nomor porta 0 sampai 65535.';
  const probe = createServer();
  try {
    probe.listen(port, '127.0.0.1');
    await once(probe, 'listening');
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES'
      ? `Porta ${port} tidak boleh dipakai.`
      : `Porta ${port} sedang dipakai. Bila situs masih berjalan di terminal lain, hentikan di sana dengan Ctrl+C.`;
  } finally {
    probe.close();
  }
}

if (import.meta.main) {
  // A setting before the command (PREVIEW=1 npm start) is not known to Windows.
  if (process.argv.includes('--preview')) Object.assign(process.env, previewSettings(process.env));
  await runCommand(async () => {
    process.exitCode = (await startSite(process.env)) ? 0 : 1;
  });
}
