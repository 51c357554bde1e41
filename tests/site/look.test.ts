import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTokens } from '#domain/design/read-tokens.ts';
import { siteData, siteFile } from './built-site.ts';

const PAGE = 'src/pages/[...lang]/tentang/rupa.astro';
const html = siteFile('tentang/rupa/index.html');
const tokens = readTokens(readFileSync('src/styles/tokens.css', 'utf8'));

/** Components that the style page does not show, each with the reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  MethodLink: 'the fragment of the same name stands among what readers can do next',
  Picture: 'it needs a picture, and a site may have none; it stands on news and pages',
  'area/RankChart': 'a chart as that of changes over time, which is shown; the page may not become heavier',
  'changes/ChangedVillages': 'part of ChangeLists',
  'changes/ChangeLists': 'long lists of links; they stand on the pages of changes',
  'changes/ChangeNote': 'part of ChangeLists',
  'changes/ChangeTable': 'a table as that of the parts; it stands on the pages of changes',
  'changes/Corrections': 'a list of sentences with links; it stands on the page of changes',
  'area/ShareArea': 'ShareLinks with the text of an area; it stands on the pages of areas',
  'changes/CorrectedCells': 'part of Corrections',
  'changes/CutNote': 'one line below a long list of corrections',
  'changes/FollowLinks': 'one line of links; it stands on the pages of changes and of areas',
  'changes/ReleaseHead': 'two paragraphs; it stands on the pages of changes',
  'compare/AlikeClasses': 'a table as those of an area; it stands on the pages that compare',
  'compare/AlikeRow': 'part of AlikeTable',
  'compare/AlikeTable': 'the table of the parts of an area with ranks; it stands on the pages that compare',
  'compare/AreaField': 'part of CompareTwo',
  'compare/CompareBar': 'a bar as on this page, with its name and share',
  'compare/CompareLink': 'one link; it stands on the pages of areas',
  'compare/CompareTwo': 'a script makes its results; it stands on its own page',
  'data/ApiAnswer': 'a table, a list and code as others; it stands on the page about the API',
  'data/CodeExamples': 'programs and formulas; they stand on the page about the API',
  'data/TryApi': 'a script makes its result; it stands on the page about the API',
  'data/AddressList': 'a list of terms as others; it stands on the page of data',
  'home/Hero': 'it brings the h1 of the home page and the largest map; its parts are shown one by one',
  'map/LayerTable': 'a table as others; it stands beside every map',
  'map/ShareList': 'a table as that of the parts; it stands below maps of shares',
  'map/TimeMaps': 'many maps; it stands on its own page',
  'my-village/MyVillage': 'a script makes its answer; it stands on its own page',
  'news/NewsChoices': 'links with the headings of a page; it stands beside lists of news',
  'news/NewsTurn': 'two links; it stands below long lists of news',
  'news/PlaceNews': 'a list of news, which is shown, with one link',
  'search/SiteSearch': 'a script makes its results; the page links to the real ones',
  'share/PrintButton': 'a button as any other; it stands on the sheet of a village',
  'share/ShareLinks': 'links below a text; they stand on the pages of villages and areas',
  'writing/DaftarIstilah': 'a whole page: the glossary',
  'writing/DaftarKelompok': 'a whole page: the groups',
  'writing/DaftarLembaga': 'a table of thirteen rows, as any other on this page',
  'writing/DaftarSubProgram': 'cards as on the home page, which are shown',
  'writing/DaftarSumber': 'a whole page: the sources',
  'writing/Gambar': 'Picture, which stands on news and pages',
  'writing/GrafikPerkembangan': 'its table is shown; the chart stands on its own page',
  'writing/KalkulatorKlasifikasi': 'half a page high; it stands on its own page',
  'writing/Setempat': 'it adds nothing to the text inside it',
  'writing/Situation': 'part of UntukSaya',
  'writing/UntukSaya': 'a whole page: what there is for somebody',
};

const components = globSync('src/components/**/*.astro')
  .map((file) => file.slice('src/components/'.length, -'.astro'.length))
  .filter((name) => !name.startsWith('look/'))
  .sort();

/** The Astro files that a file imports, by their paths. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^import\s+\w+\s+from\s+'([^']+\.astro)'/gm)].map(
    ([, path]) => (path!.startsWith('#') ? `src/${path!.slice(1)}` : normalize(join(dirname(file), path!))),
  );
}

/** Every Astro file that ends up in the page, through whatever imports it. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...importsOf(file));
  }
  return reached;
}

const nameOf = (file: string) => file.replace(/^src\/components\/|\.astro$/g, '');
const onPage = new Set([...html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, text]) => text!.trim()));

describe('the style page shows', () => {
  it('every token, and those of text and type in themselves', () => {
    expect(tokens.length).toBeGreaterThan(0);
    expect(tokens.filter(({ name }) => !onPage.has(`--${name}`)).map(({ name }) => name)).toEqual([]);
    const sizes = tokens.filter(({ kind }) => kind === 'text' || kind === 'font').map(({ name }) => name);
    const rules = siteFile('tentang/rupa.css');
    const unseen = sizes.filter(
      (name) =>
        !new RegExp(`class="[^"]*\\btoken-${name}[ "]`).test(html) || !rules.includes(`: var(--${name});`),
    );
    expect(unseen).toEqual([]);
  });

  it('every component, or says here why not', () => {
    const reached = new Set([...reachedFrom(PAGE)].map(nameOf));
    const missing = components.filter((name) => !reached.has(name) && LEFT_OUT[name] === undefined);
    expect(missing).toEqual([]);
    const stale = Object.keys(LEFT_OUT).filter((name) => reached.has(name) || !components.includes(name));
    expect(stale).toEqual([]);
  });

  it('each of those that it is made of by its name', ({ skip }) => {
    skip(siteData.releases.length === 0, 'a site without a release has no example of some');
    const direct = [PAGE, ...globSync('src/components/look/*.astro')]
      .flatMap(importsOf)
      .filter((file) => file.startsWith('src/components/') && existsSync(file))
      .map(nameOf)
      .filter((name) => /^(area|data|home|layout|map|news|village)\//.test(name));
    expect(direct.length).toBeGreaterThan(20);
    expect(direct.filter((name) => !onPage.has(name))).toEqual([]);
  });

  it('the states of its controls held still', () => {
    const states = ['data-show="hover"', 'data-show="focus"', ' checked', 'aria-selected="true"'];
    expect(states.filter((state) => !html.includes(state))).toEqual([]);
  });
});
