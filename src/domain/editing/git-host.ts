import type { EditingSettings } from './settings.ts';

/** The addresses of a Git host. */
export interface GitHost {
  /** Where people see the files. */
  readonly address: string;
  /** Where programs do. */
  readonly api: string;
}

const PUBLIC: Readonly<Record<'github' | 'gitlab' | 'gitea', GitHost>> = {
  github: { address: 'https://github.com', api: 'https://api.github.com' },
  gitlab: { address: 'https://gitlab.com', api: 'https://gitlab.com/api/v4' },
  gitea: { address: 'https://gitea.com', api: 'https://gitea.com/api/v1' },
};

/** The Git host of an editing page; null where the files are in a folder of a computer. */
export function gitHost({ backend, address }: EditingSettings): GitHost | null {
  if (backend === 'local') return null;
  if (address === undefined || address === PUBLIC[backend].address) return PUBLIC[backend];
  const api = backend === 'github' ? 'v3' : PUBLIC[backend].api.replace(/^.*\//, '');
  return { address, api: `${address}/api/${api}` };
}

/** The origins that an editing page may speak to besides its own site. */
export function editingOrigins(settings: EditingSettings): string[] {
  const host = gitHost(settings);
  const named = host === null ? [] : [host.address, host.api];
  const all = [...named, ...(settings.authAddress === undefined ? [] : [settings.authAddress])];
  return [...new Set(all.map((address) => new URL(address).origin))];
}
