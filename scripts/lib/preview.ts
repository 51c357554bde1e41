/** True where PREVIEW asks for a build that also shows what is not published. */
export function previewFrom(env: NodeJS.ProcessEnv): boolean {
  return !['', '0', 'false'].includes(env['PREVIEW']?.trim() ?? '');
}
