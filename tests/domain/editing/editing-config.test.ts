import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editingSetup } from '#domain/editing/editing-config.ts';
import { editingOrigins } from '#domain/editing/git-host.ts';
import { editingSettings, type EditingSettings } from '#domain/editing/settings.ts';
import { siteSchema } from '#domain/site.ts';

const site = siteSchema.parse(JSON.parse(readFileSync('content/site.json', 'utf8')));
const repository = 'dinas/kampung-kb';
const configOf = (settings: EditingSettings) => editingSetup(site, settings, 'isi').config;

describe('the place of the files', () => {
  it.each<[string, EditingSettings, object, string[]]>([
    [
      'GitHub, with a token',
      { backend: 'github', repository, branch: 'main' },
      {
        name: 'github',
        repo: repository,
        branch: 'main',
        api_root: 'https://api.github.com',
        auth_methods: ['token'],
      },
      ['https://github.com', 'https://api.github.com'],
    ],
    [
      'GitHub, through a service for signing in',
      { backend: 'github', repository, authAddress: 'https://masuk.example' },
      { base_url: 'https://masuk.example', auth_methods: ['oauth', 'token'] },
      ['https://github.com', 'https://api.github.com', 'https://masuk.example'],
    ],
    [
      'a GitHub of one’s own',
      { backend: 'github', repository, address: 'https://git.example' },
      { api_root: 'https://git.example/api/v3' },
      ['https://git.example'],
    ],
    [
      'GitLab, with a code of the application',
      { backend: 'gitlab', repository, appId: 'abc' },
      { base_url: 'https://gitlab.com', app_id: 'abc', auth_type: 'pkce', auth_methods: ['oauth', 'token'] },
      ['https://gitlab.com'],
    ],
    [
      'a GitLab of one’s own',
      { backend: 'gitlab', repository, address: 'https://git.example' },
      { api_root: 'https://git.example/api/v4', auth_methods: ['token'] },
      ['https://git.example'],
    ],
    [
      'a Forgejo of one’s own',
      { backend: 'gitea', repository, address: 'https://git.example', appId: 'abc' },
      { name: 'gitea', api_root: 'https://git.example/api/v1', base_url: 'https://git.example' },
      ['https://git.example'],
    ],
    ['a folder', { backend: 'local' }, { api_root: `${site.baseAddress}/kelola/` }, []],
  ])('%s', (_, settings, backend, origins) => {
    expect(editingSettings.parse(settings)).toEqual(settings);
    expect(configOf(settings)['backend']).toMatchObject(backend);
    expect(editingOrigins(settings)).toEqual(origins);
  });

  it('is the content folder by its own name, or by the one that it has in the repository', () => {
    const folders = (settings: EditingSettings) =>
      JSON.stringify(configOf(settings)).match(/"(?:folder|file|media_folder)":"[^"/]+(?:\/[^"/]+)?/g);
    expect(folders({ backend: 'local' })).toEqual(
      expect.arrayContaining(['"folder":"isi/news', '"file":"isi/strings']),
    );
    expect(folders({ backend: 'local', folder: 'situs/content' })).toContain('"media_folder":"situs/content');
  });
});
