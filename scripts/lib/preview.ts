import { Refusal } from './problems-found.ts';

const ANSWERS: Readonly<Record<string, boolean>> = {
  '': false,
  '0': false,
  false: false,
  '1': true,
  true: true,
};

/**
 * True where PREVIEW asks for a build that also shows what is not published. Refuses what says neither, so that nobody who
 * writes PREVIEW=tidak publishes drafts.
 */
export function previewFrom(env: NodeJS.ProcessEnv): boolean {
  const wanted = env['PREVIEW']?.trim() ?? '';
  const answer = Object.hasOwn(ANSWERS, wanted) ? ANSWERS[wanted] : undefined;
  if (answer !== undefined) return answer;
  throw new Refusal(
    `PREVIEW ("${wanted}") hanya mengenal 1 (pratinjau) dan 0 (situs untuk pembaca). Perbaiki, atau hapus.`,
  );
}

/** The settings of a preview on one's own computer: in a folder of its own, so that drafts never lie in what is published. */
export function previewSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PREVIEW: '1', OUT_DIR: env['OUT_DIR'] || 'dist-pratinjau' };
}
