/**
 * Text of a file as it may stand in a message: line breaks and control characters, which could write over the terminal
 * or forge another line, become a space; invisible marks, which could turn the direction of writing, go.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\p{Cf}/gu, '');
}
