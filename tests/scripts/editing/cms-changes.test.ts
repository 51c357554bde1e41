import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editingOrigins } from '#domain/editing/git-host.ts';
import { cutHosts, hostsIn, NAMED_HOSTS } from '#domain/editing/known-hosts.ts';
import type { EditingSettings } from '#domain/editing/settings.ts';
import { changeCms, findCms } from '#lib/editing/cms-changes.ts';
import { indonesianWords } from '#lib/editing/indonesian-words.ts';

const code = readFileSync(join(findCms(), 'npm/index.js'), 'utf8');

describe('the program of Sveltia CMS', () => {
  it('has each thing once that is changed in it', () => {
    const changed = changeCms(code, 'isi');
    expect(changed).toContain('.getDirectoryHandle(`isi`)');
    expect(changed).not.toContain('cdn.jsdelivr.net');
  });

  it('is refused where one of them is not there, or twice', () => {
    expect(() => changeCms(code.replace('{ar:()=>', '{'), null)).toThrow(
      'Halaman kelola: "bahasa Indonesia" ada 0 kali di @sveltia/cms, seharusnya sekali.',
    );
    expect(() => changeCms(`${code}{ar:()=>`, null)).toThrow('"bahasa Indonesia" ada 2 kali');
  });

  it.each<[EditingSettings, string[]]>([
    [{ backend: 'local' }, []],
    [{ backend: 'github', repository: 'a/b' }, ['api.github.com', 'github.com']],
    [{ backend: 'gitlab', repository: 'a/b' }, ['gitlab.com']],
    [{ backend: 'gitea', repository: 'a/b', address: 'https://codeberg.org' }, ['codeberg.org']],
    [{ backend: 'gitea', repository: 'a/b', address: 'https://git.example' }, []],
  ])('names no host but those with a reason and those of the operator: %o', (settings, own) => {
    const kept = editingOrigins(settings).map((origin) => new URL(origin).hostname);
    const left = hostsIn(cutHosts(changeCms(code, null), kept));
    expect(left.filter((host) => !(host in NAMED_HOSTS))).toEqual(own);
  });

  it('has Indonesian words, and English ones where there are none yet', () => {
    expect(indonesianWords(findCms())).toMatchObject({
      save: 'Simpan',
      validation: { value_missing: 'Isian ini wajib diisi.' },
    });
  });
});
