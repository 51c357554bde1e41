import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BY_ADDRESS, BY_REGENCY, type SiteLayout } from '#domain/hosting/regency-folders.ts';
import { Refusal } from './problems-found.ts';
import { isAskedFor } from './yes-or-no.ts';

/** The file by which a folder says that it keeps files by regency. It is written last, so a folder half moved has none. */
const MARK = 'pengalihan/per-kabupaten.txt';

const MARK_TEXT = `Berkas kecamatan, desa, dan kelurahan di folder ini disimpan per kabupaten dan kota:
/desa/3601012001/ ada di desa/3601/3601012001/index.html. Alamatnya tidak berubah, asal server memakai aturan di
pengalihan/nginx.conf atau .htaccess.
`;

/** How the files of a built site lie. What serves, reads or checks a published site asks this first. */
export function layoutOf(siteDir: string): SiteLayout {
  return existsSync(join(siteDir, MARK)) ? BY_REGENCY : BY_ADDRESS;
}

/** True where FLAT asks for each file at its address, as the store of a host without folders keeps them. */
export function flatFrom(env: NodeJS.ProcessEnv): boolean {
  return isAskedFor(env, { name: 'FLAT', yes: 'berkas di alamatnya', no: 'berkas per kabupaten' });
}

/**
 * Moves the files of kecamatan and villages of a finished site into folders by regency; gives back how many files and folders
 * were moved. Refuses, before it moves any, a page at an address that would then be the path of another.
 */
export function storeByRegency(siteDir: string): number {
  const moves = findMoves(siteDir);
  const folders = new Set(moves.map(({ to }) => dirname(to)));
  for (const folder of folders) mkdirSync(siteDir + folder, { recursive: true });
  for (const { from, to } of moves) renameSync(siteDir + from, siteDir + to);
  mkdirSync(dirname(join(siteDir, MARK)), { recursive: true });
  writeFileSync(join(siteDir, MARK), MARK_TEXT);
  return moves.length;
}

/** What has to move. A folder that does is moved with all that is in it, and not looked into. */
function findMoves(siteDir: string): { from: string; to: string }[] {
  const moves: { from: string; to: string }[] = [];
  const look = (folder: string): void => {
    for (const entry of readdirSync(siteDir + folder, { withFileTypes: true })) {
      const from = folder + entry.name;
      const to = BY_REGENCY.fileOf(from);
      if (to !== from) moves.push({ from, to });
      else if (BY_REGENCY.addressOf(from) !== from) throw new Refusal(takenMessage(from));
      else if (entry.isDirectory()) look(`${from}/`);
    }
  };
  look('/');
  return moves;
}

function takenMessage(address: string): string {
  return `Alamat ${address} tidak dapat dipakai: di tempat itu situs menyimpan ${BY_REGENCY.addressOf(address)}. Pilih alamat lain di isi situs (pages atau redirects.csv), lalu ulangi.`;
}
