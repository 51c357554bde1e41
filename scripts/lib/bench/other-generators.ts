import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { areaCode, type AreaCode } from '#domain/area-code.ts';
import { villageAddress } from '#domain/address.ts';
import { listFiles } from '#lib/list-files.ts';
import { layoutOf } from '#lib/site-layout.ts';
import { writeTree } from '#lib/write-tree.ts';

/** How long another generator takes for the pages of villages; null where it is not installed. */
export interface NamedTime {
  readonly name: string;
  readonly seconds: number | null;
}

interface Generator {
  readonly name: string;
  /** The command and what it is called with to tell its version. */
  readonly version: readonly [command: string, ...args: string[]];
  readonly build: readonly [command: string, ...args: string[]];
  /** Its settings and the template, by their paths; `frame` has TITLE, ABOUT, CODE and CONTENT where a page differs. */
  readonly files: (frame: string) => Readonly<Record<string, string>>;
}

/** So many pages are held to be written again and again: those of a country are 2 GB. */
const HELD = 1_000;

const ELEVENTY = resolve('node_modules/.bin/eleventy');

const GENERATORS: readonly Generator[] = [
  {
    name: 'Hugo',
    version: ['hugo', 'version'],
    build: ['hugo', '--quiet'],
    files: (frame) => ({
      'config.toml':
        'baseURL = "https://contoh.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]\n',
      'layouts/_default/single.html': filled(frame, {
        TITLE: '{{ .Title }}',
        ABOUT: '{{ .Description }}',
        CODE: '{{ .File.ContentBaseName }}',
        CONTENT: '{{ .Content }}',
      }),
    }),
  },
  {
    name: 'Eleventy',
    version: [ELEVENTY, '--version'],
    build: [ELEVENTY, '--quiet'],
    files: (frame) => ({
      'eleventy.config.cjs':
        'module.exports = () => ({ dir: { input: "content", includes: "_includes" }, htmlTemplateEngine: false });\n',
      'content/desa/desa.json': JSON.stringify({
        layout: 'page.liquid',
        permalink: 'desa/{{ page.fileSlug }}/index.html',
      }),
      'content/_includes/page.liquid': filled(frame, {
        TITLE: '{{ title }}',
        ABOUT: '{{ description }}',
        CODE: '{{ page.fileSlug }}',
        CONTENT: '{{ content }}',
      }),
    }),
  },
];

/** The template with what a generator writes in these places. */
function filled(frame: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((text, [place, code]) => text.replaceAll(`%${place}%`, code), frame);
}

/**
 * Has each other generator that is installed make the same HTML of the pages of villages of a built site, and times it. It
 * gets the content of each page ready made and only puts it into the template, which is less than ours does.
 */
export function timeOthers(siteDir: string, workDir: string): NamedTime[] {
  return [
    { name: 'Plain writing', seconds: timeWriting(siteDir, workDir) },
    ...timeGenerators(siteDir, workDir),
  ];
}

/** The codes of the villages that have a page. */
function villagesOf(siteDir: string): AreaCode[] {
  const { addressOf } = layoutOf(siteDir);
  return listFiles(siteDir).flatMap((file) => {
    const code = /^\/desa\/(\d{10})\/index\.html$/.exec(addressOf(file))?.[1];
    return code === undefined ? [] : [areaCode(code)];
  });
}

function villagePage(siteDir: string, code: AreaCode): string {
  return siteDir + layoutOf(siteDir).fileOf(`${villageAddress(code)}index.html`);
}

/** How long it takes to write as many files of these sizes and do nothing else: what the disk of this machine allows. */
function timeWriting(siteDir: string, workDir: string): number {
  const codes = villagesOf(siteDir);
  const pages = codes.slice(0, HELD).map((code) => readFileSync(villagePage(siteDir, code)));
  const start = performance.now();
  for (const [index, code] of codes.entries()) {
    mkdirSync(join(workDir, code), { recursive: true });
    writeFileSync(join(workDir, code, 'index.html'), pages[index % HELD]!);
  }
  const seconds = (performance.now() - start) / 1000;
  rmSync(workDir, { recursive: true });
  return seconds;
}

function timeGenerators(siteDir: string, workDir: string): NamedTime[] {
  return GENERATORS.map(({ name, version, build, files }) => {
    if (spawnSync(version[0], version.slice(1)).status !== 0) return { name, seconds: null };
    rmSync(workDir, { recursive: true, force: true });
    writeTree(workDir, Object.entries(files(copyPages(siteDir, workDir))));
    const start = performance.now();
    const { status, stderr } = spawnSync(build[0], build.slice(1), { cwd: workDir, encoding: 'utf8' });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    rmSync(workDir, { recursive: true, force: true });
    return { name, seconds };
  });
}

/** Writes the content of each page of a village as a file of content, and gives back the template around it. */
function copyPages(siteDir: string, workDir: string): string {
  mkdirSync(join(workDir, 'content/desa'), { recursive: true });
  let frame: string | null = null;
  for (const code of villagesOf(siteDir)) {
    const html = readFileSync(villagePage(siteDir, code), 'utf8');
    const [start, end] = [html.indexOf('<main'), html.indexOf('</main>')];
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
    const about = /<meta name="description" content="(.*?)"/s.exec(html)?.[1] ?? '';
    const head = `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(about)}\n---\n`;
    writeFileSync(join(workDir, `content/desa/${code}.html`), head + html.slice(start, end));
    frame ??= `${html.slice(0, start)}%CONTENT%${html.slice(end)}`
      .replaceAll(title, '%TITLE%')
      .replaceAll(about, '%ABOUT%')
      .replaceAll(code, '%CODE%');
  }
  return frame ?? '';
}
