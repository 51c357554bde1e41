import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '#lib/problems-found.ts';

/** The release of Sveltia CMS that the changes below were written for. */
const CMS_VERSION = '0.221.1';

/** One change of the program: what stands there once, and what is to stand there. */
interface Change {
  readonly why: string;
  readonly from: string;
  readonly to: string;
}

/** The name under which the program is given its Indonesian words. */
export const INDONESIAN = 'kelola:bahasa-indonesia';

/** A typeface that the program would load from elsewhere if its own copy, beside it, were not there. */
const typeface = (file: string): Change => ({
  why: `huruf ${file}`,
  from: `src:url(https://cdn.jsdelivr.net/fontsource/fonts/${file}.woff2)`,
  to: 'src:none',
});

const ALWAYS: readonly Change[] = [
  typeface('source-sans-3:vf@5.3.0/latin-wght-normal'),
  typeface('noto-mono@5.3.0/latin-400-normal'),
  typeface('material-symbols-outlined:vf@5.3.7/latin-wght-normal'),
  { why: 'nama penyimpanan awan', from: '`blob.core.windows.net`', to: '``' },
  { why: 'nama situs bagi layanan masuk', from: '`cms.netlify.com`', to: '`localhost`' },
  {
    why: 'daftar bahasa antarmuka',
    from: '`ar,bg,ca,cs,da,de,el,en-CA,en-GB,en-US,es-CO,fa,fi,fr,hr,it,ja,ko,nl,pl,pt-BR,pt-PT,ru,sv,tr,uk,vi,zh-CN,zh-TW`',
    to: '`en-US,id`',
  },
  {
    why: 'tanpa ajakan memakai bahasa peramban',
    from: '(`newLanguageCta`))return;',
    to: '(`newLanguageCta`)||!0)return;',
  },
  { why: 'bahasa Indonesia', from: '{ar:()=>', to: `{id:()=>import(\`${INDONESIAN}\`),ar:()=>` },
];

/** A folder without Git is enough: it must only hold the content folder. There is nobody to sign in to. */
function localChanges(folder: string): Change[] {
  return [
    { why: 'folder pengenal', from: '.getDirectoryHandle(`.git`)', to: `.getDirectoryHandle(\`${folder}\`)` },
    { why: 'folder pengenal', from: '.getFileHandle(`.git`)', to: `.getFileHandle(\`${folder}\`)` },
    { why: 'folder lokal di alamat mana pun', from: '.isLocalHost=', to: '.isLocalHost=!0||' },
    {
      why: 'tanpa kode masuk',
      from: '.auth_methods?.includes(`token`)===!1',
      to: '.auth_methods?.includes(`token`)===!0',
    },
  ];
}

/** Where the package of Sveltia CMS lies. Throws where it is another release than the one that was looked through. */
export function findCms(): string {
  const folder = dirname(dirname(createRequire(import.meta.url).resolve('@sveltia/cms')));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  if (version !== CMS_VERSION) {
    throw new Refusal(`Halaman kelola: @sveltia/cms ${version} terpasang, yang diperiksa ${CMS_VERSION}.`);
  }
  return folder;
}

/** The program with its changes; `localFolder` is the content folder of a page that works on a folder of a computer. */
export function changeCms(code: string, localFolder: string | null): string {
  const changes = [...ALWAYS, ...(localFolder === null ? [] : localChanges(localFolder))];
  return changes.reduce(change, code);
}

function change(code: string, { why, from, to }: Change): string {
  const parts = code.split(from);
  if (parts.length !== 2) {
    throw new Refusal(
      `Halaman kelola: "${why}" ada ${parts.length - 1} kali di @sveltia/cms, seharusnya sekali.`,
    );
  }
  return parts.join(to);
}
