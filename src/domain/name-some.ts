/** The first five names of a list for a message, and how many more there are: "A, B, C, D, E, dan 12 lagi". */
export function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown}, dan ${names.length - 5} lagi` : shown;
}
