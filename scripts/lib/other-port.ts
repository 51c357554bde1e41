/** How to serve at another port, in the words of the terminal that is in use: Windows knows no setting before a command. */
export function otherPort(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const command = env['PREVIEW'] ? 'npm run preview' : 'npm start';
  const line = platform === 'win32' ? `set PORT=4400&& ${command}` : `PORT=4400 ${command}`;
  return `Untuk memakai porta lain: ${line}`;
}
