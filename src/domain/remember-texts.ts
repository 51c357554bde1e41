/** So many texts are remembered: more than a page has, far fewer than all pages of a country. */
const MOST = 5_000;

/** The same change of a text, which remembers what it made of it: most texts of a page stand on thousands of others too. */
export function rememberTexts(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    if (known.size >= MOST) known.clear();
    const changed = change(text);
    known.set(text, changed);
    return changed;
  };
}
