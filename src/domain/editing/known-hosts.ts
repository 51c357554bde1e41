/** A host whose name may stand in the files of the editing page though nothing is ever asked of it, and why. */
export const NAMED_HOSTS: Readonly<Record<string, string>> = {
  'www.w3.org': 'nama ruang (namespace) SVG, XHTML, MathML, XLink, dan XML',
  'json-schema.org': 'nama skema JSON yang dibandingkan, tidak dibuka',
  'contoh.go.id': 'contoh di keterangan isian',
  'git.contoh.go.id': 'contoh di keterangan isian',
  localhost: 'alamat contoh untuk mengurai alamat lain bila halaman tidak punya alamat',
};

const ADDRESS = /\b(?:https?|wss?):\/\/((?:\$\{[^}]*\}|[\w.-]|\{s\})+)/g;

/** A host as it is named in a table: a part that the program fills in is a star. */
export function hostsIn(text: string): string[] {
  const found = [...text.matchAll(ADDRESS)].map((match) => hostName(match[1]!));
  return [...new Set(found)].filter((host) => host !== '').sort();
}

/**
 * A program without the hosts that it is not to know: their addresses become empty data, which a browser answers by
 * itself without asking anybody. `kept` are hosts that the operator has chosen.
 */
export function cutHosts(text: string, kept: readonly string[]): string {
  return text.replace(ADDRESS, (whole, written: string) => {
    const host = hostName(written);
    return host === '' || host in NAMED_HOSTS || kept.includes(host) ? whole : 'data:,';
  });
}

/** The host without what the program fills in; empty where nothing of it is written, as in `https://${host}`. */
function hostName(written: string): string {
  const name = written.replace(/\$\{[^}]*\}|\{s\}/g, '*').replace(/\.$/, '');
  return /[a-z]/i.test(name) ? name.toLowerCase() : '';
}
