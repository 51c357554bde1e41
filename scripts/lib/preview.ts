import { isAskedFor } from './yes-or-no.ts';

/** True where PREVIEW asks for a build that also shows what is not published. */
export function previewFrom(env: NodeJS.ProcessEnv): boolean {
  return isAskedFor(env, { name: 'PREVIEW', yes: 'pratinjau', no: 'situs untuk pembaca' });
}

/** The settings of a preview on one's own computer: in a folder of its own, so that drafts never lie in what is published. */
export function previewSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PREVIEW: '1', OUT_DIR: env['OUT_DIR'] || 'dist-pratinjau' };
}
