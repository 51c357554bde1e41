import { Refusal } from './problems-found.ts';

const ANSWERS: Readonly<Record<string, boolean>> = {
  '': false,
  '0': false,
  false: false,
  '1': true,
  true: true,
};

/**
 * True where a setting asks for something; `yes` and `no` say what the two answers mean. Refuses what says neither, so that
 * nobody who writes PREVIEW=tidak publishes drafts.
 */
export function isAskedFor(
  env: NodeJS.ProcessEnv,
  { name, yes, no }: { readonly name: string; readonly yes: string; readonly no: string },
): boolean {
  const wanted = env[name]?.trim() ?? '';
  const answer = Object.hasOwn(ANSWERS, wanted) ? ANSWERS[wanted] : undefined;
  if (answer !== undefined) return answer;
  throw new Refusal(`${name} ("${wanted}") hanya mengenal 1 (${yes}) dan 0 (${no}). Perbaiki, atau hapus.`);
}
