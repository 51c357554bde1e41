import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editingSetup } from '#domain/editing/editing-config.ts';
import { editingOrigins } from '#domain/editing/git-host.ts';
import { hostsIn, NAMED_HOSTS } from '#domain/editing/known-hosts.ts';
import type { Site } from '#domain/site.ts';
import { Refusal } from '#lib/problems-found.ts';
import { bundleCms, EDITING_ADDRESS } from './bundle-cms.ts';
import { findCms } from './cms-changes.ts';
import { pageHtml } from './page-html.ts';

/**
 * Adds the editing page to a built site whose settings ask for one; a site whose settings do not gets no file of it.
 * Throws where a file of the page names a host that nobody has thought about.
 */
export async function writeEditingPage(siteDir: string, site: Site, contentDir: string): Promise<void> {
  const { editing, name } = site;
  if (editing === undefined || editing === null) return;
  const contentName = basename(resolve(contentDir));
  const origins = editingOrigins(editing);
  const keptHosts = origins.map((origin) => new URL(origin).hostname);
  const folder = join(siteDir, EDITING_ADDRESS);
  const localFolder = editing.backend === 'local' ? (editing.folder ?? contentName) : null;
  const script = await bundleCms(folder, { keptHosts, localFolder });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  write('susunan.json', JSON.stringify(editingSetup(site, editing, contentName)));
  write('index.html', pageHtml({ name, script: EDITING_ADDRESS + script, origins }));
  copyFileSync(fileURLToPath(new URL('./page/kelola.css', import.meta.url)), join(folder, 'kelola.css'));
  copyLicences(join(folder, 'lisensi'));
  const own = [...keptHosts, new URL(site.baseAddress).hostname];
  refuseHosts(folder, own);
}

function copyLicences(folder: string): void {
  const cms = findCms();
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(cms, 'LICENSE.txt'), join(folder, 'sveltia-cms.txt'));
  for (const file of globSync('npm/assets/*.LICENSE.txt', { cwd: cms })) {
    copyFileSync(join(cms, file), join(folder, basename(file).replace('.LICENSE', '')));
  }
}

/** Texts of licences name the addresses of their authors; nothing loads these files. */
function refuseHosts(folder: string, allowed: readonly string[]): void {
  const files = globSync('**/*.{js,css,html,json}', { cwd: folder });
  const unknown = files.flatMap((file) =>
    hostsIn(readFileSync(join(folder, file), 'utf8'))
      .filter((host) => !(host in NAMED_HOSTS) && !allowed.includes(host))
      .map((host) => `${host} (${file})`),
  );
  if (unknown.length > 0) throw new Refusal(`Halaman kelola menyebut alamat lain: ${unknown.join(', ')}`);
}
