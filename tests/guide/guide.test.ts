import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { newsFrontMatter } from '#domain/news-front-matter.ts';
import { pageFrontMatter } from '#domain/page-front-matter.ts';
import { COMPONENT_NAMES } from '#domain/writing/components.ts';
import { otherPort } from '#lib/other-port.ts';
import { previewSettings } from '#lib/preview.ts';

const FILES = ['README.md', 'MENULIS.md', 'data/README.md', 'program/README.md'];
const texts = new Map(FILES.map((file) => [file, readFileSync(`content/${file}`, 'utf8')]));
const guide = texts.get('README.md')!;
const everything = [...texts.values()].join('\n');

/** The first cells of the tables of a section, without their marks. */
function firstCells(text: string, heading: string): string[] {
  const section = text.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`))!;
  return [...section.matchAll(/^ *\| `([^`]+)` /gm)].map(([, cell]) => cell!);
}

/** The addresses of the headings of a file, as Git hosts make them. */
function anchorsOf(text: string): string[] {
  const slugger = new GithubSlugger();
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => slugger.slug(heading!));
}

describe('the guide for staff', () => {
  it('explains every field of a news item and of a page', () => {
    expect(firstCells(guide, 'Menulis berita').sort()).toEqual(Object.keys(newsFrontMatter.shape).sort());
    expect(firstCells(guide, 'Menambah halaman').sort()).toEqual(Object.keys(pageFrontMatter.shape).sort());
  });

  it('lists every component', () => {
    const listed = firstCells(texts.get('MENULIS.md')!, 'Komponen');
    const shown = [...texts.get('MENULIS.md')!.matchAll(/^`(\w+)` memuat/gm)].map(([, name]) => name!);
    const first = /Lima komponen memuat teks\.[^]*?`(\w+)` memuat/.exec(texts.get('MENULIS.md')!)![1]!;
    expect([...new Set([...listed, ...shown, first])].sort()).toEqual([...COMPONENT_NAMES].sort());
  });

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = [...everything.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('shows every picture that there is, each with a description and under 60 KB', () => {
    const shown = [...guide.matchAll(/!\[([^\]]+)\]\(panduan\/([^)]+)\)/g)];
    expect(shown.map(([, , file]) => file).sort()).toEqual(readdirSync('content/panduan').sort());
    expect(shown.filter(([, words]) => words!.length < 30)).toEqual([]);
    const heavy = readdirSync('content/panduan').filter(
      (file) => statSync(`content/panduan/${file}`).size > 60_000,
    );
    expect(heavy).toEqual([]);
  });

  it.each(FILES)('%s leads to files and sections that are there', (file) => {
    const links = [...texts.get(file)!.matchAll(/(?<!`|!)\[[^\]`]+\]\(((?!https?:|\/)[^)]+)\)/g)];
    const broken = links
      .map(([, link]) => link!)
      .filter((link) => {
        const [path, anchor] = new URL(link, `file:///${file}`).href.slice('file:///'.length).split('#');
        if (!existsSync(`content/${path!}`)) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(`content/${path!}`, 'utf8')).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  it('names everything that may lie in the content folder', () => {
    const known = readdirSync('content').filter((name) => !name.endsWith('.md'));
    const named = firstCells(guide, 'Isi folder').map((name) => name.replace(/\/$/, ''));
    expect(named).toEqual(expect.arrayContaining(known));
  });
});

describe('a preview on one’s own computer', () => {
  it('shows drafts and stays out of the folder that is published', () => {
    expect(previewSettings({ TODAY: '2024-06-30' })).toEqual({
      TODAY: '2024-06-30',
      PREVIEW: '1',
      OUT_DIR: 'dist-pratinjau',
    });
    expect(previewSettings({ OUT_DIR: 'lain' })['OUT_DIR']).toBe('lain');
  });

  it.each([
    ['linux', {}, 'PORT=4400 npm start'],
    ['linux', { PREVIEW: '1' }, 'PORT=4400 npm run preview'],
    ['win32', { PREVIEW: '1' }, 'set PORT=4400&& npm run preview'],
  ] as const)('says how to take another port on %s with %j', (platform, env, command) => {
    expect(otherPort(env, platform)).toBe(`Untuk memakai porta lain: ${command}`);
  });
});
