import type { Site } from '../site.ts';
import { editingCollections, fileFormats, type FileFormat } from './collections.ts';
import { PICTURES_ADDRESS } from './form-values.ts';
import { gitHost } from './git-host.ts';
import type { EditingSettings } from './settings.ts';

/** All that the editing page is told: the configuration of Sveltia CMS, and how it reads and writes files. */
export interface EditingSetup {
  readonly config: Readonly<Record<string, unknown>>;
  readonly formats: readonly FileFormat[];
}

/** The editing page of a site; `contentName` is the name of its content folder. */
export function editingSetup(site: Site, settings: EditingSettings, contentName: string): EditingSetup {
  const { name, languages, baseAddress } = site;
  const folder = settings.folder ?? contentName;
  return {
    config: {
      load_config_file: false,
      app_title: `Kelola ${name}`,
      site_url: baseAddress,
      logo: { src: '/favicon.svg' },
      backend: backendOf(settings, baseAddress),
      media_folder: `${folder}/pictures`,
      public_folder: PICTURES_ADDRESS,
      media_libraries: { default: { config: { slugify_filename: true } }, stock_assets: { providers: [] } },
      show_preview_links: settings.backend !== 'local',
      slug: { encoding: 'ascii', clean_accents: true, maxlength: 60, timezone: 'local' },
      editor: { preview: false },
      collections: editingCollections(folder, languages),
    },
    formats: fileFormats(languages),
  };
}

const COMMITS = {
  create: '{{collection}} "{{slug}}" ditambahkan',
  update: '{{collection}} "{{slug}}" diubah',
  delete: '{{collection}} "{{slug}}" dihapus',
  uploadMedia: 'Berkas "{{path}}" diunggah',
  deleteMedia: 'Berkas "{{path}}" dihapus',
};

/** Sveltia CMS offers a local folder beside a Git host; where there is none, it is given one that nobody can enter. */
function backendOf(settings: EditingSettings, baseAddress: string): Record<string, unknown> {
  const host = gitHost(settings);
  if (host === null) {
    const nowhere = { repo: 'folder/lokal', base_url: baseAddress, api_root: `${baseAddress}/kelola/` };
    return { name: 'gitea', ...nowhere, app_id: 'folder', auth_methods: ['token'] };
  }
  const { backend, repository, branch, authAddress, appId } = settings;
  const canAsk = authAddress !== undefined || (appId !== undefined && backend !== 'github');
  return {
    name: backend,
    repo: repository,
    branch,
    api_root: host.api,
    ...(canAsk ? { base_url: authAddress ?? host.address } : {}),
    ...(backend === 'gitlab' && appId !== undefined ? { auth_type: 'pkce' } : {}),
    app_id: appId,
    auth_methods: canAsk ? ['oauth', 'token'] : ['token'],
    commit_messages: COMMITS,
  };
}
